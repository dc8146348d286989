// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/evaluate/evaluation.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class Heading;

/// State and evidence of an obligation that is recorded by hand. Hidden until an obligation is selected.
class ObligationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ObligationForm(QWidget *parent = nullptr);

    void showObligation(const ObligationResult &obligation, Month month, const Zone &zone);
    void clear();

signals:
    /// `by` and `at` are empty: the command fills them in.
    void recordWanted(const makegood::sla::ObligationRecord &record);

private:
    void check();

    ObligationRecord m_shown;
    Heading *m_title;
    QLabel *m_last;
    QComboBox *m_state;
    QLineEdit *m_evidence;
    QPushButton *m_record;
};

} // namespace makegood::ui

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

/// How an obligation went that no file tells about: its state in the month with the evidence. Hidden until
/// one is chosen.
class ObligationForm : public QWidget
{
    Q_OBJECT
public:
    explicit ObligationForm(QWidget *parent = nullptr);

    void showObligation(const ObligationResult &obligation, Month month, const Zone &zone);
    void clear();

signals:
    /// `by` and `at` are still to be filled in.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sla/evaluate/restatement.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace makegood::ui
{

class DifferenceModel;
class TableView;

/// Differences between the reported versions of a month, and between the last version and now; restates the
/// month with a reason.
class RestatementDialog : public QDialog
{
    Q_OBJECT
public:
    RestatementDialog(std::vector<ReportedVersion> versions, std::shared_ptr<const Evaluation> now,
                      QWidget *parent = nullptr);

signals:
    void restateWanted(const QString &reason);

private:
    void showComparison(int index);
    void check();

    std::vector<ReportedVersion> m_versions;
    std::shared_ptr<const Evaluation> m_now;
    QComboBox *m_which;
    QLabel *m_sentence;
    DifferenceModel *m_differences;
    TableView *m_table;
    QLabel *m_caption;
    QLineEdit *m_reason;
    QPushButton *m_restate;
    bool m_differs = false; ///< whether now differs from the last version
};

} // namespace makegood::ui

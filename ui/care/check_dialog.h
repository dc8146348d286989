// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sla/base/error.h"
#include "work/workspace_check.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace makegood::ui
{

/// What the check of a workspace found, in sentences: what is wrong, what is safe, what to do.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CheckDialog(const QString &workspace, QWidget *parent = nullptr);

    void showResult(const Expected<CheckReport> &report);

signals:
    void restoreWanted();

private:
    QString m_workspace;
    QLabel *m_verdict;
    QLabel *m_safe;
    QPlainTextEdit *m_found;
    QLabel *m_proof;
    QPushButton *m_restore = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace makegood::ui

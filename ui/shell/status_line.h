// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace makegood::ui
{

/// The status line: the running job with a cancel button, how fresh the data is, its
/// coverage, the next deadline.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `total` 0: the progress is unknown.
    void showWork(const QString &title, int done, int total);
    void showIdle();
    void setFreshness(const QString &text);
    void setCoverage(const QString &text);
    void setDeadline(const QString &text);

signals:
    void cancelWanted();

private:
    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_freshness;
    QLabel *m_coverage;
    QLabel *m_deadline;
};

} // namespace makegood::ui

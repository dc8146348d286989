// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace makegood::ui
{

/// The status line: the running job with a cancel button, how fresh and how whole the data is, and the next
/// deadline as a link.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `total` 0: the progress is unknown.
    void showWork(const QString &title, int done, int total);
    /// Nothing is under way: says so once there are figures.
    void showIdle();
    /// Whether a workspace with contracts is open.
    void setHasFigures(bool has);
    void setFreshness(const QString &text);
    void setCoverage(const QString &text);
    /// `leads`: there is a deadline to go to.
    void setDeadline(const QString &text, bool leads);
    /// What a message says, for assistive technology.
    void tell(const QString &sentence);

signals:
    void cancelWanted();
    void deadlineWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_work;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_freshness;
    QLabel *m_coverage;
    QToolButton *m_deadline;
    bool m_hasFigures = false;
};

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/evaluate/restatement.h"

class QLabel;
class QPushButton;

namespace makegood::ui
{

/// Below the header of every page: that the month was reported, and whether it still is what was reported.
/// Hidden where the month was not reported and nothing is offered.
class ReportedNotice : public QFrame
{
    Q_OBJECT
public:
    explicit ReportedNotice(QWidget *parent = nullptr);

    /// `versions` by version, with the month as it is judged now.
    void showReported(const std::vector<ReportedVersion> &versions, const Evaluation &now);
    /// The month was just exported and is not frozen yet.
    void offerFreezing();
    /// The stored report cannot be read.
    void showProblem(const QString &sentence);
    void clear();

signals:
    void differencesWanted();
    void freezeWanted();

private:
    void say(const QString &text, bool warns);

    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_differences;
    QPushButton *m_freeze;
};

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/evaluate/restatement.h"

class QLabel;
class QPushButton;

namespace makegood::ui
{

/// Notice below the header of every page: the month was reported, and whether its figures still agree. Hidden
/// if the month was not reported and nothing is offered.
class ReportedSection : public QFrame
{
    Q_OBJECT
public:
    explicit ReportedSection(QWidget *parent = nullptr);

    /// `versions` in ascending order, not empty; `now`: the month as judged now.
    void showReported(const std::vector<ReportedVersion> &versions, const Evaluation &now);
    /// Offers to freeze the month, after an export.
    void offerFreezing(const QString &month);
    /// The stored report cannot be read: `sentence` says why.
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

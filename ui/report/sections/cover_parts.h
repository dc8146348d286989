// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/answers.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

/// One of the three figures of a first page.
struct Figure {
    QString caption;
    QString value;
    QString note;
    std::optional<Mark> mark;
};

inline constexpr double signHeight = 44 * pt; ///< the lines to sign on, above the footer

/// The downtime of a month or a period, and what was allowed.
Figure downtimeFigure(const Context &c, const PeriodSums &sums);
/// Logo and company, and what the paper is.
void letterHead(const Context &c, const QString &kind);
/// The verdict under the name of whom it is for.
void headline(const Context &c, const QString &verdict);
void figureRow(const Context &c, const std::vector<Figure> &figures);
/// Smaller where `after` units would not fit on the page below them otherwise.
void answerRows(const Context &c, const std::vector<Answer> &answers, double after);
/// At the foot of the page that the first page's content ends on; no section begins on it.
void signatures(const Context &c);

} // namespace makegood::ui::sections

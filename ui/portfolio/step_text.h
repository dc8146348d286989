// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "portfolio/portfolio_row.h"

namespace makegood::ui
{

/// The next step of a row in words.
struct StepText {
    QString link; ///< what to do, as a verb
    QString note; ///< until when, or why; empty: nothing to add
    const char *icon = nullptr; ///< its drawing; null: none
    QString page; ///< where it is done, of PageHost::showPage(); empty: there is nothing to do
    bool isUrgent = false; ///< less than a day is left
    QString verb = {}; ///< `link` without its amount, where it has one
    QString amount = {}; ///< for the note, where `link` has no room
    QString shortNote = {}; ///< the note in fewer words, where it has no room
};

StepText stepText(const PortfolioRow &row);

/// The longest usual step and note, for the width of their column.
StepText usualStepText();

/// The note of a claim that is due today, which is written in bold.
QString usualUrgentNote();

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "explain/status.h"
#include "sla/outlook/day_figures.h"

namespace makegood::ui
{

inline constexpr std::array heats
    = {Heat::Clean, Heat::Tenth, Heat::Half, Heat::Whole, Heat::Over, Heat::Unseen, Heat::Ahead};

/// The word that stands for it; its colour says no more than that.
QString wordFor(Heat heat);

/// Whose shape it bears: downtime within the budget, beyond it, none, nothing known, still to come.
Status markOf(Heat heat);

/// How strongly its colour is laid over the ground, 0 to 1.
double tintOf(Heat heat);

} // namespace makegood::ui

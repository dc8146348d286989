// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "explain/explain.h"

namespace makegood::ui
{

/// Facts that whyOf() adds to the availability for the window.
namespace why_fact
{
/// text: `availability`, `downtime` or `budget`, whichever was asked for.
inline constexpr std::string_view asked = "asked";
/// Duration of which the availability is exactly the share without downtime; absent where it is counted in
/// another way, such as by intervals or requests.
inline constexpr std::string_view shareOf = "share-of";
} // namespace why_fact

/// Sets the formula of an answer and its result where one line gives the figure exactly: what is shown is
/// recomputed first, and left out when it does not lead there.
void addFormula(Explanation &out, const Reason &reason, const Format &format);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "explain/explain.h"

namespace makegood::ui
{

/// The year that need not be said: that of the first instant in the tree.
std::chrono::year yearOf(const Reason &reason, const Format &format);

/// Puts what the window says of each reason in place of the sentences of explain(): a day as the title, one
/// short sentence or one figure, a mark, and above them the answer. `out` is explain() of `reason` in brief;
/// what is replaced stays in Explanation::exact, whole.
void sayForWindow(Explanation &out, const Reason &reason, const Format &format);

} // namespace makegood::ui

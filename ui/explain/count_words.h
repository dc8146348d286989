// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/format.h"

namespace makegood::ui::words
{

// A number with the word of what it counts, in the number that the language asks for.

/// `1 day`, `2 days`, `1.5 days`; `plain` is a decimal of core.
QString days(const std::string &plain, const Format &format);
/// `1 hour`, `2 hours`, `0.5 hours`.
QString hours(const std::string &plain, const Format &format);
/// `1 check, 0 failed`, `44,640 checks, 3 failed`.
QString checks(std::int64_t all, std::int64_t failed);

} // namespace makegood::ui::words

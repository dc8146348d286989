// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace makegood::fuzz
{

/// One parser that reads bytes from outside. `read` must come back from any bytes: refused or read.
struct Target {
    std::string_view name; ///< of its folder below tests/fuzz/corpus
    std::function<void(std::string_view)> read;
};

const std::vector<Target> &documents(); ///< files of a case folder, policies, calendars, settings
const std::vector<Target> &answers(); ///< what servers answer

} // namespace makegood::fuzz

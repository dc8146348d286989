// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// `expires>14d` as key, sign and value.
struct ProbeOption {
    std::string key;
    char sign = '=';
    std::string value;
};

/// A line of a target in its parts.
struct ProbeWords {
    std::string address; ///< empty: the line says nothing
    std::vector<ProbeOption> options;
};

/// Splits a line at blanks. A value may stand in double quotes, with \" and \\ inside. Refused: a quote that
/// is not closed, a word without one of the signs = ~ and >.
Expected<ProbeWords> splitProbeLine(std::string_view line);

} // namespace makegood::feeds

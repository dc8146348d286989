// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/source/label_mapping.h"
#include "sla/base/error.h"

namespace makegood::feeds
{

/// One series of an instant query's answer.
struct VectorEntry {
    Labels labels;
    std::string value; ///< a decimal number, `NaN`, `+Inf`
};

/// Reads a successful answer to an instant query. Refused: text that is no such answer, a label or a value
/// that is no text, an answer that the server itself calls incomplete.
Expected<std::vector<VectorEntry>> readVector(std::string_view json);

} // namespace makegood::feeds

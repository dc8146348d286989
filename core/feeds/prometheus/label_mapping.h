// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::feeds
{

using Labels = std::map<std::string, std::string>;

/// `name{a="x",b="y"}`, labels in order of name: the same text for the same series, always.
std::string labelsText(const Labels &labels);

/// One row of the mapping: a series whose labels equal all of `match` (none: every series) becomes checks of
/// this service and probe. Both may hold labels in braces: `{instance}`, `{job}-{module}`.
struct MappingRow {
    Labels match;
    std::string service;
    std::string probe;

    bool operator==(const MappingRow &) const = default;
};

struct MappedTo {
    std::string service;
    std::string probe;

    auto operator<=>(const MappedTo &) const = default;
};

/// The first row that matches and whose braces name labels that the series has; nothing when there is none.
std::optional<MappedTo> mapped(const std::vector<MappingRow> &rows, const Labels &labels);

/// Whether `text` is a service or probe, with each brace closed and a label's name in it.
bool isTemplate(const std::string &text);

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::feeds
{

/// The labels of a series by name. Sources without labels of their own name what they have: `host`, `item`,
/// `check`.
using Labels = std::map<std::string, std::string>;

/// `name{a="x",b="y"}`, labels sorted by name: equal labels give equal text.
std::string labelsText(const Labels &labels);
/// The labels of a text that labelsText() wrote; empty for any other text.
std::optional<Labels> labelsFromText(const std::string &text);

/// One row of a source's mapping: a series whose labels equal all of `match` (none: every series) becomes
/// checks of this contract, service and probe. All three may contain labels in braces: `{instance}`,
/// `{job}-{module}`.
struct MappingRow {
    Labels match; ///< an empty value matches a series without that label
    std::string service;
    std::string probe;
    std::string contract = {}; ///< empty: the source's standard contract
    bool isIgnored = false; ///< a person wants nothing of these series; they have no target

    bool operator==(const MappingRow &) const = default;
};

/// The target of a mapped series.
struct MappedProbe {
    std::string contract;
    std::string service;
    std::string probe;

    auto operator<=>(const MappedProbe &) const = default;
};

/// The target by the first row that matches and whose braces name labels that the series has; empty when no
/// row does.
std::optional<MappedProbe> mapped(const std::vector<MappingRow> &rows, const Labels &labels);

/// Whether the first row that fits says that the series is to be ignored: nobody needs to be told of it.
bool isIgnored(const std::vector<MappingRow> &rows, const Labels &labels);

/// Whether `text` is not empty, closes each brace, and has a label name between braces.
bool isTemplate(const std::string &text);

/// Whom a pull brings data from and to.
struct Recipients {
    std::string standard; ///< for rows that name no contract; empty: such rows map nothing
    std::set<std::string> known; ///< series that are mapped to any other contract count as unmapped
    std::string source = {}; ///< id of the source, put before UIDs that only the source itself knows
};

/// The rows with `standard` in the place of a missing contract.
std::vector<MappingRow> withContract(std::vector<MappingRow> rows, const std::string &standard);

/// The known contracts that the rows can lead to: those named, or all of them when a name has braces.
std::set<std::string> fedContracts(const std::vector<MappingRow> &rows, const std::set<std::string> &known);

} // namespace makegood::feeds

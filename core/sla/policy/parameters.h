// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// One value that a policy's text sets.
struct Parameter {
    std::string path; ///< `class.web.measure.extent`, as a reading names it (toml_path.h)
    std::string key; ///< the path without the rows' names: `class.measure.extent`
    std::string value; ///< as written
    int line = 0;
    Clauses clauses; ///< of the table that it stands in, else of the nearest one around it that names some

    bool operator==(const Parameter &) const = default;
};

/// Every parameter in file order: what a reading could set, so neither names and texts (`id`, `name`,
/// `title`, …) nor terms nor the readings themselves.
std::vector<Parameter> parametersOf(const TomlNode &policy);

/// Where a clause acts: the paths of the tables and parameters that name it, readings too.
std::vector<std::string> placesOfClause(const TomlNode &policy, const std::string &clause);

} // namespace makegood::sla

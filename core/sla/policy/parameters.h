// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// A value in a policy's text.
struct Parameter {
    std::string path; ///< `class.web.measure.extent`, as a reading names it (toml_path.h)
    std::string key; ///< the path without the rows' names: `class.measure.extent`
    std::string value; ///< as written
    int line = 0;
    Clauses clauses; ///< of its table, else of the nearest enclosing table that names clauses

    bool operator==(const Parameter &) const = default;
};

/// All parameters in file order: the values that a reading can set, without names and texts (`id`, `name`,
/// `title`, …), terms and readings.
std::vector<Parameter> parametersOf(const TomlNode &policy);

/// The paths of the tables and parameters that name the clause, readings included.
std::vector<std::string> placesOfClause(const TomlNode &policy, const std::string &clause);

} // namespace makegood::sla

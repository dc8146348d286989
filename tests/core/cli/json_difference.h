// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace makegood::test
{

/// What in `found` is not as `expected` says, a line each: path, expected, found. Empty: all is as expected.
/// Every key of `expected` counts, lists have equal length, and these tolerances alone apply, because the
/// examples leave things out or open:
/// - keys that `expected` does not have (`why`, `status_breaches`) are not looked at;
/// - of an obligation only kind and clauses count when its expected state is null, and its evidence, a
/// sentence, never
///   does;
/// - the clauses of an outage begin with the expected ones: those of the scenario that admitted it follow;
/// - entries of the kind `coverage` in `data_quality` are not looked at where none is expected (t_cli looks
/// at them).
std::vector<std::string> differences(const nlohmann::json &expected, const nlohmann::json &found);

} // namespace makegood::test

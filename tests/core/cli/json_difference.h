// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace makegood::test
{

/// Differences of `found` from `expected`, a line each: path, expected, found. Empty: no difference. Compares
/// every key of `expected` and the length of each list, with these tolerances, because the examples leave
/// things out or open:
/// - keys that `expected` does not have (`why`, `status_breaches`) are ignored;
/// - an obligation with the expected state null compares by kind and clauses; its evidence, a sentence, is
///   never compared;
/// - the clauses of an outage begin with the expected ones: those of the scenario that admitted it follow;
/// - entries of the kind `coverage` in `data_quality` are ignored where none is expected (t_cli tests
///   them).
std::vector<std::string> differences(const nlohmann::json &expected, const nlohmann::json &found);

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace makegood
{

/// The text of a shipped policy file, or nothing when no shipped policy has this id.
std::optional<std::string> shippedPolicy(const std::string &id);

/// Ids of all shipped policies, sorted.
std::vector<std::string> shippedPolicies();

} // namespace makegood

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

/// The text of a shipped import mapping, or nothing when none has this name.
std::optional<std::string> shippedMapping(const std::string &name);

/// Names of all shipped import mappings, sorted.
std::vector<std::string> shippedMappings();

} // namespace makegood

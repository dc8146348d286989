// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace makegood
{

/// The text of a shipped policy file, of the library too, or nothing when no shipped policy has this id.
std::optional<std::string> shippedPolicy(const std::string &id);

/// Ids of all shipped policies, sorted; those of the library apart.
std::vector<std::string> shippedPolicies();

/// Ids of the library's policies, sorted: readings of public agreements. Each file begins with its version,
/// `# version DATE: ` or `# version undated, read DATE: `.
std::vector<std::string> libraryPolicies();

/// The text of a shipped import mapping, or nothing when none has this name.
std::optional<std::string> shippedMapping(const std::string &name);

/// Names of all shipped import mappings, sorted.
std::vector<std::string> shippedMappings();

} // namespace makegood

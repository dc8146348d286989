// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/table_reader.h"

namespace makegood::sla
{

// What `policy check` says beyond errors, by part. All report into `warnings`.

/// Tiers that can never apply (docs/rules.md, section 7).
void warnOfTiers(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Scenarios that earlier ones always shadow, or that overlap them.
void warnOfScenarios(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// A key that nothing reads, given the kind of measure or credit it stands with.
struct IdleKey {
    int line = 0;
    std::string path;
    std::string why;
};

std::vector<IdleKey> idleKeys(const TomlNode &tree, const Policy &policy);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/table_reader.h"

namespace makegood::sla
{

// Parts of the warnings of `policy check`. All report into `warnings`.

/// Warns of measures by which nothing is ever down (docs/rules.md, section 13).
void warnOfMeasures(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of tiers that can never apply (docs/rules.md, section 7).
void warnOfTiers(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of scenarios that earlier ones always shadow, or that overlap them.
void warnOfScenarios(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of rules that admit no outage because an earlier one admits them all, and of rules without clauses.
void warnOfRules(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of tiers and rows that are worth less for a worse result.
void warnOfAmounts(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of remedies that nothing feeds, and of metrics that no remedy pays for.
void warnOfUnfedRules(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of exclusions after which a cause is no downtime but still claimed, and of reports that come too
/// late to help.
void warnOfExclusions(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// `a`, `a and b`, `a, b and c`.
std::string allOf(const std::vector<std::string> &names);

/// A key without effect for the kind of its measure or credit.
struct IdleKey {
    int line = 0;
    std::string path;
    std::string why;
};

std::vector<IdleKey> idleKeys(const TomlNode &tree, const Policy &policy);

/// Adds business time that nothing counts in, and what resolves tickets where no resolution is promised.
void addIdleSupportKeys(const TomlNode &tree, const Policy &policy, std::vector<IdleKey> &out);

/// Adds the first month of a class that is judged by neither quarters nor years.
void addIdlePeriodKeys(const TomlNode &tree, const Policy &policy, std::vector<IdleKey> &out);

/// Warns of shares that weigh nothing, and of rights that cannot arise or have no clause.
void warnOfPeriods(const TomlNode &tree, const Policy &policy, Problems &warnings);

/// Warns of resolutions that closing a ticket does not bring.
void warnOfSupport(const TomlNode &tree, const Policy &policy, Problems &warnings);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/table_reader.h"

namespace makegood::sla
{

// Readers of the parts of a policy file. Each reads from the top table and reports into `problems`.

std::vector<ServiceClass> readClasses(TableReader &top, Problems &problems);
/// [[class.metric]] of one class.
std::vector<Metric> readMetrics(TableReader &classRow, Problems &problems);
/// `[business]`: the one business time of the policy, from the top or from `[support]`.
std::optional<BusinessHours> readBusiness(TableReader &top, const TomlNode &tree, Problems &problems);
/// Hours in either form: `hours` rows, or one row in the table itself (docs/rules.md, section 18).
BusinessHours readBusinessHours(const TomlNode &node, const std::string &path, Problems &problems);
/// The policy's business time for a key that counts in it; without one the key is reported as wrong.
std::optional<BusinessHours> businessFor(TableReader &table, std::string_view key,
                                         const std::optional<BusinessHours> &business);
/// `classes` decide whether unavailability can be excluded.
std::optional<MaintenanceRule> readMaintenance(TableReader &top, const std::vector<ServiceClass> &classes,
                                               const std::optional<BusinessHours> &business,
                                               Problems &problems);
std::vector<Exclusion> readExclusions(TableReader &top, Problems &problems);
/// `classes`: those that a rule may name.
CreditTerms readCredit(TableReader &top, const std::vector<ServiceClass> &classes, Problems &problems);
/// An amount in the contract's currency, which a policy does not know: any decimal.
std::optional<Decimal> readAmount(TableReader &table, std::string_view key);
/// The remedy of [credit], or of a [[credit.rule]] when `inRule`; id, classes, metric, adds, cap and clauses
/// are read by the caller.
CreditRule readRemedy(TableReader &table, bool inRule, Problems &problems);
std::optional<ClaimRule> readClaim(TableReader &top, const std::optional<BusinessHours> &business,
                                   Problems &problems);
std::vector<Gate> readGates(TableReader &top, Problems &problems);
std::optional<SupportRule> readSupport(TableReader &top, const std::optional<BusinessHours> &business,
                                       Problems &problems);
std::vector<Obligation> readObligations(TableReader &top, const std::optional<BusinessHours> &business,
                                        Problems &problems);
std::vector<Term> readTerms(TableReader &top, Problems &problems);
/// `period` and `first_month` of a class.
PeriodRule readPeriod(TableReader &row);
/// Whether a class says `of = "group"`.
bool readOfGroup(TableReader &row);
std::optional<ImpactRule> readImpact(TableReader &top, Problems &problems);
std::vector<RightRule> readRights(TableReader &top, Problems &problems);
/// Reports a credit by outages for a class of groups (docs/rules.md, section 24).
void checkGroupClasses(const TomlNode &tree, const Policy &policy, Problems &problems);

/// Limit for tiers, scenarios, readings, and settings of one reading: far above any agreement, and low enough
/// for comparing each with each.
inline constexpr std::size_t mostRows = 100;

/// Reads a whole policy without its readings.
Policy readPolicyTree(const TomlNode &tree, Problems &problems);

/// Reads the readings, each with the policy that results from its settings (docs/rules.md, section 9).
std::vector<Reading> readReadings(TableReader &top, const TomlNode &tree, const Policy &base,
                                  Problems &problems);

/// A setting of a reading's `set`, with its value in the file.
struct PlacedSetting {
    std::string path;
    const TomlNode *value = nullptr;
};

/// The settings of one `set`, in file order; dotted keys without quotes are joined to paths.
std::vector<PlacedSetting> settingsOf(const TomlNode &set);

/// Applies the setting to `tree`. False when a table of its path does not exist.
bool applySetting(TomlNode &tree, const PlacedSetting &setting);

/// Whether two policies are equal apart from their readings.
bool sameTerms(const Policy &a, const Policy &b);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/policy/table_reader.h"

namespace makegood::sla
{

// The parts of a policy file, each read from the top table. All report into the Problems of `top`.

std::vector<ServiceClass> readClasses(TableReader &top, Problems &problems);
/// `classes` tell whether excluding unavailability makes sense.
std::optional<MaintenanceRule> readMaintenance(TableReader &top, const std::vector<ServiceClass> &classes,
                                               Problems &problems);
std::vector<Exclusion> readExclusions(TableReader &top, Problems &problems);
CreditRule readCredit(TableReader &top, Problems &problems);
std::optional<ClaimRule> readClaim(TableReader &top, Problems &problems);
std::vector<Gate> readGates(TableReader &top, Problems &problems);
std::optional<SupportRule> readSupport(TableReader &top, Problems &problems);
std::vector<Obligation> readObligations(TableReader &top, const TomlNode &tree, Problems &problems);
std::vector<Term> readTerms(TableReader &top, Problems &problems);

/// Tiers, scenarios, readings, and settings of one reading: far more than any agreement has, and little
/// enough that comparing each with each stays quick.
inline constexpr std::size_t mostRows = 100;

/// A whole policy but for its readings.
Policy readPolicyTree(const TomlNode &tree, Problems &problems);

/// The readings, each with the policy that it makes of `tree` (docs/rules.md, section 9).
std::vector<Reading> readReadings(TableReader &top, const TomlNode &tree, const Policy &base,
                                  Problems &problems);

/// One setting of a reading's `set`, with the place where it stands.
struct PlacedSetting {
    std::string path;
    const TomlNode *value = nullptr;
};

/// The settings of one `set`, in file order; dotted keys without quotes are joined to paths.
std::vector<PlacedSetting> settingsOf(const TomlNode &set);

/// Puts the setting into `tree`. False when its path points nowhere: a table on the way does not exist.
bool applySetting(TomlNode &tree, const PlacedSetting &setting);

/// Whether two policies say the same but for their readings.
bool sameTerms(const Policy &a, const Policy &b);

} // namespace makegood::sla

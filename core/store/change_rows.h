// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/state_change.h"
#include "store/database.h"

namespace makegood::store
{

/// Refused, with a sentence that says so: the service and probe has the other kind of series already. It has
/// checks or changes, not both (docs/rules.md, section L3).
Expected<void> requireNoChanges(Database &database, const std::string &contract, const std::string &service,
                                const std::string &probe);

/// Joins changes with the stored ones of their service and probe, as joinChange() does. Returns the number of
/// rows that are new or changed; joining the same changes again changes none. Refused: the service and probe
/// has checks. Inside the caller's transaction.
Expected<std::int64_t> joinChanges(Database &database, const std::string &contract,
                                   const ChangeSeries &series);

/// The changes of one service and probe from `first` to `last`, both included.
Expected<ChangeSeries> readChangesBetween(Database &database, const std::string &contract,
                                          const std::string &service, const std::string &probe, Instant first,
                                          Instant last);

/// Every series of a contract, by service and probe.
Expected<std::vector<ChangeSeries>> readChanges(Database &database, const std::string &contract);

} // namespace makegood::store

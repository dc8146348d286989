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

/// Puts the changes of `series` in the place of everything from `first` to `last`, both included. Inside the
/// caller's transaction.
Expected<void> replaceChanges(Database &database, const std::string &contract, const ChangeSeries &series,
                              Instant first, Instant last);

/// The changes of one service and probe from `first` to `last`, both included. Refused: their months are not
/// as they were written.
Expected<ChangeSeries> readChangesBetween(Database &database, const std::string &contract,
                                          const std::string &service, const std::string &probe, Instant first,
                                          Instant last);

/// Every series of a contract, by service and probe. Refused: one that is not as it was written.
Expected<std::vector<ChangeSeries>> readChanges(Database &database, const std::string &contract);

/// Gives every month of a contract's changes its checksum, in an upgrade.
Expected<void> sumAllChanges(Database &database, const std::string &contract);

} // namespace makegood::store

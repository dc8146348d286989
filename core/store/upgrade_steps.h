// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// After the script of the upgrade `number`, inside its transaction: the checksums and decisions of schema 9,
/// and the checksums of schema 11.
Expected<void> runUpgradeStep(Database &database, std::int64_t number);

/// At the end of an upgrade from `before` on, inside its transaction: an entry of the journal with the hashes
/// of all rows, which also says which rows were not as the journal before the upgrade left them. A new
/// workspace needs none. Refused: a broken hash chain.
Expected<void> coverAllRows(Database &database, std::int64_t before, const std::vector<RowSet> &different);

/// The sets of rows that are not as the journal left them; none before schema 9, and none where the journal
/// itself is broken, which the check of the workspace says.
std::vector<RowSet> differentBefore(Database &database, std::int64_t version);

} // namespace makegood::store

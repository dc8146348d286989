// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "store/database.h"
#include "store/journal_store.h"

namespace makegood::store
{

/// Appends an entry; the store assigns its seq and, unless the entry has some, the hashes of the rows that
/// were changed since the last entry. Inside the caller's transaction.
Expected<void> appendToJournal(Database &database, const JournalEntry &entry);
/// An entry `rows` for what was changed without one, so that the hashes always cover the rows. At the end of
/// the caller's transaction.
Expected<void> appendRest(Database &database);

/// Table, contract and hash of each set, as JournalEntry::rows has them.
Expected<std::string> rowHashes(Database &database, const std::set<RowSet> &changed);

/// Rows that are not as the journal left them.
struct RowDifference {
    RowSet rows;
    std::int64_t entry = 0; ///< the last one about them; 0: none
    std::string hash; ///< that it gave them
};
/// Compares every row with the journal. Refused: a broken chain.
Expected<std::vector<RowDifference>> rowDifferences(Database &database);

/// How many entries from the first one on follow from each other.
std::int64_t soundEntries(Database &database);

/// As JournalStore::all(), page(), verify() and head().
Expected<std::vector<JournalEntry>> readJournal(Database &database);
Expected<std::vector<JournalEntry>> readJournalPage(Database &database, std::int64_t from,
                                                    std::int64_t count);
Expected<void> verifyJournal(Database &database);
Expected<JournalHead> journalHead(Database &database);

} // namespace makegood::store

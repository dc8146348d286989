// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/journal_store.h"

namespace makegood::store
{

/// Appends an entry; the store assigns its seq. Inside the caller's transaction.
Expected<void> appendToJournal(Database &database, const JournalEntry &entry);

/// As JournalStore::all(), page(), verify() and head().
Expected<std::vector<JournalEntry>> readJournal(Database &database);
Expected<std::vector<JournalEntry>> readJournalPage(Database &database, std::int64_t from,
                                                    std::int64_t count);
Expected<void> verifyJournal(Database &database);
Expected<JournalHead> journalHead(Database &database);

} // namespace makegood::store

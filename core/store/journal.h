// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// One entry of the append-only journal. Each hash covers the entry and the hash before it, fields prefixed
/// with their lengths, so that none can be changed, moved or taken out unseen.
struct JournalEntry {
    std::int64_t seq = 0;
    Instant at{};
    std::string who;
    std::string kind; ///< what was done: `import`, `incident`, `claim`, …
    std::string contract; ///< empty: the whole workspace
    std::string payload;
};

/// How many entries there are, and the last hash in hexadecimal: printed in every report.
struct JournalHead {
    std::int64_t count = 0;
    std::string hash;
};

/// Adds an entry; its seq is given here. Inside the caller's transaction.
Expected<void> appendToJournal(Database &database, const JournalEntry &entry);

/// Every entry in order; refused when the chain is broken, naming the first entry that does not fit.
Expected<std::vector<JournalEntry>> readJournal(Database &database);

/// At most `count` entries from number `from` on, as they stand: the chain is not looked at.
Expected<std::vector<JournalEntry>> readJournalPage(Database &database, std::int64_t from,
                                                    std::int64_t count);

/// Walks the whole chain, keeping nothing. Refused as readJournal().
Expected<void> verifyJournal(Database &database);

Expected<JournalHead> journalHead(Database &database);

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::store
{

/// One entry of the append-only journal. Its hash covers the entry and the hash of the entry before it, each
/// field prefixed with its length, so that a changed, moved or removed entry breaks the chain.
struct JournalEntry {
    std::int64_t seq = 0; ///< counts from 1
    Instant at{};
    std::string who;
    std::string kind; ///< the change: `import`, `incident`, `claim`, …
    std::string contract; ///< empty: the whole workspace
    std::string payload;
    /// Hashes of the rows that it changed, with table and contract (docs/workspace.md, "The journal"); empty:
    /// of an older program.
    std::optional<std::string> rows = {};
};

/// The number of entries and the last hash in hexadecimal; every report prints it.
struct JournalHead {
    std::int64_t count = 0;
    std::string hash;
};

/// The journal of the workspace. Every change by another store appends to it.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Every entry in order. Refused: a broken hash chain, with the number of the first entry that does not
    /// fit.
    virtual Expected<std::vector<JournalEntry>> all() = 0;
    /// At most `count` entries from number `from` on (the first entry is 1); does not verify the hash chain.
    virtual Expected<std::vector<JournalEntry>> page(std::int64_t from, std::int64_t count) = 0;
    /// Walks the hash chain. Refused as all().
    virtual Expected<void> verify() = 0;
    virtual Expected<JournalHead> head() = 0;
    /// The hash of one entry in hexadecimal; empty: there is none of this number.
    virtual Expected<std::string> hashAt(std::int64_t seq) = 0;

protected:
    JournalStore() = default;
};

} // namespace makegood::store

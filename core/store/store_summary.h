// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::store
{

/// A row that stays as a person decided, though a file or source says otherwise.
struct KeptRow {
    std::string name; ///< `incident 'x'`
    std::string here; ///< the row as it is
    std::string outside; ///< as the file or source has it

    bool operator==(const KeptRow &) const = default;
};

/// What an import or a sync changed.
struct StoreSummary {
    std::uint64_t checksAdded = 0;
    std::uint64_t changesAdded = 0; ///< state changes, new or with another state
    std::uint64_t requestsAdded = 0; ///< rows of counted requests, new or with other counts
    std::uint64_t valuesAdded = 0; ///< measured values, new or with another one beside them
    /// Rows added or changed that are none of these: calls, windows, incidents, tickets, …
    std::uint64_t rowsChanged = 0;
    /// Maintenance windows that were edited here and that the calendar changed since: the edited version
    /// stays.
    std::uint64_t windowsKept = 0;
    /// Events of a calendar that are older than what the workspace has of them, and changed nothing.
    std::uint64_t eventsOutdated = 0;
    /// Stored values that importCase() overwrote with others: `the contract's text`, `incident 'x'`.
    std::vector<std::string> replaced = {};
    /// Rows that stay as a person decided and that were brought with other content.
    std::vector<KeptRow> kept = {};
    /// Whether `kept` has something that no import or sync said before: the journal has it then.
    bool keptIsNew = false;
    bool changedAnything() const
    {
        return checksAdded + changesAdded + requestsAdded + valuesAdded + rowsChanged > 0;
    }
};

/// Called last in the transaction. When it returns false, the transaction is rolled back.
using MayCommit = std::function<bool()>;

} // namespace makegood::store

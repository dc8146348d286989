// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"

namespace makegood::store
{

/// An instance that a person edited or removed, as its calendar has it.
struct EditedWindow {
    MaintenanceWindow original;
    std::optional<Instant> now; ///< start of the edited version; empty: removed

    bool operator==(const EditedWindow &) const = default;
};

/// All that a workspace keeps of some events of one contract's calendar.
struct CalendarState {
    std::vector<MaintenanceWindow> windows; ///< as they count here, by start
    std::vector<EditedWindow> edited;
    std::vector<EventVersion> versions;

    bool operator==(const CalendarState &) const = default;
};

/// What an import changed in one contract: enough to go back to the exact state before.
struct CalendarChange {
    std::string contract;
    std::set<std::string> uids; ///< of the events that it is about
    CalendarState before;
    CalendarState after;

    CalendarChange undone() const { return {contract, uids, after, before}; }
};

} // namespace makegood::store

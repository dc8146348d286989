// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/contract_calendar.h"

namespace makegood::sla
{

/// A window as one of several contracts has it, and what that contract's agreement makes of it.
struct ConflictSide {
    std::size_t calendar = 0; ///< place among the calendars that were given
    JudgedWindow judged;
};

/// Maintenance that concerns several contracts at once.
struct MaintenanceConflict {
    enum class Kind {
        Shared, ///< one window (one UID) that stands in several contracts
        Overlap ///< different windows of one provider at the same time
    };
    Kind kind = Kind::Shared;
    Interval when{}; ///< from the first start to the last end
    std::vector<ConflictSide> sides; ///< by calendar, then start

    std::size_t accepting() const; ///< sides that are accepted whole
    std::size_t refusing() const; ///< sides of which nothing is accepted
    bool isDisputed() const; ///< what one contract accepts another refuses, wholly or in part
};

/// Everything of this kind that meets `when`, in the order of time. Windows belong together while one of them
/// overlaps the next and both are of one provider, or one UID; calendars of one provider are taken to be one.
/// Cancelled windows touch nobody. Fails only when the hours of an agreement name a zone that does not exist.
Expected<std::vector<MaintenanceConflict>> conflictsOf(std::span<const ContractCalendar> calendars,
                                                       const Interval &when);

} // namespace makegood::sla

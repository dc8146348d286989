// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/exclude/contract_calendar.h"

namespace makegood::sla
{

/// A window in one of several contracts, judged by that contract's agreement.
struct ConflictSide {
    std::size_t calendar = 0; ///< index of the calendar
    JudgedWindow judged;
};

/// Maintenance that concerns several contracts at once.
struct MaintenanceConflict {
    enum class Kind {
        Shared, ///< one window (one UID) in several contracts
        Overlap ///< different windows of one provider at the same time
    };
    Kind kind = Kind::Shared;
    Interval when{}; ///< from the first start to the last end
    std::vector<ConflictSide> sides; ///< by calendar, then start

    std::size_t accepting() const; ///< sides accepted whole
    std::size_t refusing() const; ///< sides refused whole
    bool isDisputed() const; ///< one contract accepts time that another refuses
};

/// The conflicts that meet `when`, in the order of time. Windows form one conflict while one overlaps the
/// next and both have one provider, or one UID; calendars of one provider are taken as one calendar.
/// Cancelled windows are ignored. Fails only when the hours of an agreement name a zone that does not exist.
Expected<std::vector<MaintenanceConflict>> conflictsOf(std::span<const ContractCalendar> calendars,
                                                       const Interval &when);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sla/time/zone.h"

namespace makegood::sla
{

/// Working time of a provider: local time on some week days, except holidays.
struct BusinessHours {
    std::vector<std::chrono::weekday> days;
    Duration from{}; ///< since local midnight
    Duration to{};
    std::vector<LocalDate> holidays;
    std::optional<std::string> zone; ///< absent: the contract's

    bool operator==(const BusinessHours &) const = default;
};

/// Counts business time (docs/rules.md, section 8): on the given week days that are no holidays, from `from`
/// to `to` of local time.
class BusinessCalendar
{
public:
    /// `contractZone` is used where the hours name no zone.
    static Expected<BusinessCalendar> make(const BusinessHours &hours, const Zone &contractZone);

    /// The earliest instant by which `n` business days, each `to - from` of business time, have passed since
    /// `start`. Nothing when the calendar has too few business days within 60 years.
    std::optional<Instant> after(Instant start, std::int64_t n) const;

private:
    BusinessCalendar(BusinessHours hours, Zone zone);
    bool isBusinessDay(LocalDate date) const;

    BusinessHours m_hours;
    Zone m_zone;
};

} // namespace makegood::sla

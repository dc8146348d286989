// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sla/time/interval_set.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

/// One row of hours: from `from` to `to` of local time, begun on each of the days. A row belongs to the day
/// on which it begins, its hours after midnight included.
struct HoursRow {
    std::vector<std::chrono::weekday> days;
    Duration from{}; ///< since local midnight, below 24 h
    Duration to{}; ///< since local midnight; not after `from`: on the next day

    bool operator==(const HoursRow &) const = default;
};

/// Business time or service hours as an agreement writes them (docs/rules.md, section 18).
struct BusinessHours {
    std::vector<HoursRow> rows; ///< overlapping rows join
    std::vector<LocalDate> holidays; ///< take the rows that begin on them
    std::optional<std::string> zone; ///< absent: the contract's

    bool operator==(const BusinessHours &) const = default;
};

/// The business time of one business day, by the clock on the wall: that of the rows which begin on it,
/// joined. Nothing when it differs between the days that the rows name, or no row names one.
std::optional<Duration> businessDayLength(const BusinessHours &hours);

/// Counts business time and business days (docs/rules.md, section 18). A business day is a day that some row
/// names and that is no holiday. Deadlines further away than 60 years are none.
class BusinessCalendar
{
public:
    /// `contractZone` is used where the hours name no zone. Fails when they name one that does not exist.
    static Expected<BusinessCalendar> make(const BusinessHours &hours, const Zone &contractZone);

    /// The business time inside the span.
    IntervalSet within(const Interval &span) const;

    /// The earliest instant by which `time` of business time has passed since `start`; `start` itself for
    /// none.
    std::optional<Instant> after(Instant start, Duration time) const;

    /// The same for `n` business days, each as long as businessDayLength().
    std::optional<Instant> afterDays(Instant start, std::int64_t n) const;

    /// The end (24:00 local) of the n-th business day that begins at or after `from`; n from 1.
    std::optional<Instant> endOfBusinessDay(Instant from, std::int64_t n) const;

    /// The last instant of a local day such that at least `n` whole business days lie between that day and
    /// the local day of `start`, both left out; n from 1.
    std::optional<Instant> lastNotice(Instant start, std::int64_t n) const;

    bool isBusinessDay(LocalDate date) const;

private:
    using Spans = std::vector<std::pair<Duration, Duration>>; // since midnight, sorted and joined

    BusinessCalendar(const BusinessHours &hours, Zone zone);

    std::array<Spans, 7> m_spans; // by std::chrono::weekday::c_encoding
    std::vector<LocalDate> m_holidays; // sorted
    std::optional<Duration> m_dayLength;
    Zone m_zone;
};

} // namespace makegood::sla

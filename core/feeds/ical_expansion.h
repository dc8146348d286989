// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <utility>

#include "feeds/ical_event.h"

namespace makegood::feeds
{

/// Times as EXDATE and RECURRENCE-ID name them: instants, local days for any time in them, or, for a series
/// of whole days, the dates that they mean.
class NamedTimes
{
public:
    void add(const CalendarTime &time);
    bool contains(const CalendarTime &time) const;

private:
    std::set<LocalDate> m_days; ///< of those that are dates
    std::set<LocalDate> m_meant; ///< of all
    std::set<Instant> m_instants;
};

/// The bytes of a window's texts: each instance of a series has a copy.
std::size_t textOf(const MaintenanceWindow &window);

/// The instances of the events of one UID, each kept once.
class Expansion
{
public:
    Expansion(const Interval &horizon, bool isOfDays, std::vector<MaintenanceWindow> &into);

    NamedTimes replaced; ///< instances that have an override
    NamedTimes excluded;
    std::vector<std::pair<CalendarEvent, CalendarTime>> changed; ///< overrides, and the instance of each

    /// Adds the instances of one series or single event. Refused: more than 20,000, instances whose texts
    /// make more than 64 MiB, or more steps than are left.
    Expected<void> series(const CalendarEvent &master, int &stepsLeft);
    /// Adds the overrides.
    void overrides();

private:
    bool isTooMuch() const;
    void instance(const CalendarEvent &master, const CalendarTime &start, Instant end,
                  std::set<Instant> &seen);
    void keep(const CalendarEvent &event, const Interval &when, std::optional<Instant> movedFrom);

    const Interval m_horizon;
    const bool m_isOfDays;
    std::vector<MaintenanceWindow> &m_into;
    std::multimap<Instant, std::size_t> m_kept; ///< place in m_into by start
    std::size_t m_count = 0;
    std::size_t m_text = 0; ///< bytes of all texts that were kept
};

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::sla
{

/// The rules of a time zone, or a fixed offset such as `-07:00`. Cheap to copy, immutable, thread-safe.
class Zone
{
public:
    /// From `since` on, local time is UTC plus `offset`.
    struct Change {
        Instant since;
        Duration offset;

        bool operator==(const Change &) const = default;
    };

    Zone(); ///< UTC

    /// A name of the time zone database (`America/Denver`, `US/Eastern`, `EST5EDT`, `UTC`), a Windows name
    /// (`W. Europe Standard Time`, by CLDR's map of the world), or a fixed offset (`-07:00`, `+05:30`, `Z`).
    static Expected<Zone> named(std::string_view name);
    /// A zone with rules of its own: `first` holds before the first of `changes`, which may come in any
    /// order.
    static Zone withChanges(std::string name, Duration first, std::vector<Change> changes);

    const std::string &name() const;

    /// A local time that does not exist is read with the offset before the gap; a local time that occurs
    /// twice gives the first instant (docs/rules.md, section 1).
    Instant toInstant(LocalTime local) const;
    Instant startOfDay(LocalDate date) const { return toInstant(LocalTime(date)); }

    LocalTime toLocal(Instant at) const;
    LocalDate dateOf(Instant at) const { return std::chrono::floor<std::chrono::days>(toLocal(at)); }
    Duration offsetAt(Instant at) const; ///< local minus UTC
    /// The changes of the offset from 1900 to 2099, in time order.
    std::vector<Change> changes() const;

private:
    struct Rules;
    explicit Zone(std::shared_ptr<const Rules> rules);
    std::shared_ptr<const Rules> m_rules;
};

} // namespace makegood::sla

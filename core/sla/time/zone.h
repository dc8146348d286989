// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sla/time/instant.h"

namespace makegood::sla
{

/// The rules of an IANA time zone, or a fixed offset such as `-07:00`. Cheap to copy, immutable, thread-safe.
class Zone
{
public:
    Zone(); ///< UTC

    /// An IANA id (`America/Denver`, `UTC`) or a fixed offset (`-07:00`, `+05:30`, `Z`).
    static Expected<Zone> named(std::string_view name);

    const std::string &name() const;

    /// A local time that does not exist is read with the offset before the gap; a local time that occurs
    /// twice gives the first instant (docs/rules.md, section 1).
    Instant toInstant(LocalTime local) const;
    Instant startOfDay(LocalDate date) const { return toInstant(LocalTime(date)); }

    LocalTime toLocal(Instant at) const;
    LocalDate dateOf(Instant at) const { return std::chrono::floor<std::chrono::days>(toLocal(at)); }
    Duration offsetAt(Instant at) const; ///< local minus UTC

private:
    struct Rules;
    explicit Zone(std::shared_ptr<const Rules> rules);
    std::shared_ptr<const Rules> m_rules;
};

} // namespace makegood::sla

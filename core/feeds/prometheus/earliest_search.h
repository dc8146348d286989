// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Finds, to the hour, where a server's data begins by asking whether there is any in single hours: first
/// further and further back, then by halves. Takes for granted that data lies between its beginning and now
/// without holes of an hour; a hole may be taken for the beginning.
class EarliestSearch
{
public:
    explicit EarliestSearch(Instant now);

    /// The hour to ask about ends here; empty when the search is over.
    std::optional<Instant> next() const;
    void answered(bool hasData);
    /// The beginning of the first hour with data; empty when there is none in the last hour.
    std::optional<Instant> earliest() const;

private:
    Instant before(std::int64_t hours) const { return m_now - std::chrono::hours(hours); }

    Instant m_now;
    std::int64_t m_with = -1; ///< hours ago that have data; -1: none yet
    std::int64_t m_without = -1; ///< hours ago that have none; -1: none yet
    std::int64_t m_asked = 0;
};

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QSqlQuery>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// One row of an answer. Columns count from 0. A value that is missing or of another type makes the row bad
/// and reads as 0 or empty: ask isGood() before using it.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }

    std::int64_t number(int column);
    std::optional<std::int64_t> optionalNumber(int column);
    std::string text(int column);
    std::string optionalText(int column); ///< NULL: empty
    /// Milliseconds since 1970, from 1970 to 2199; anything else makes the row bad.
    Instant instant(int column);
    std::optional<Instant> optionalInstant(int column); ///< NULL: nothing

    bool isGood() const { return m_wrong.empty(); }
    /// What is wrong first: `state_time is missing`.
    const std::string &wrong() const { return m_wrong; }

    /// Makes the row bad: `what` of the column, `is no number of microseconds`.
    void reject(int column, const char *what);

private:
    const QSqlQuery &m_query;
    std::string m_wrong;
};

} // namespace makegood::feeds

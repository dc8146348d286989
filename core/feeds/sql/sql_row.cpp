// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_row.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

namespace makegood::feeds
{

using namespace sla;

void SqlRow::reject(int column, const char *what)
{
    if (m_wrong.empty())
        m_wrong = m_query.record().fieldName(column).toStdString() + ' ' + what;
}

std::int64_t SqlRow::number(int column)
{
    const auto value = optionalNumber(column);
    if (!value)
        reject(column, "is missing");
    return value.value_or(0);
}

std::optional<std::int64_t> SqlRow::optionalNumber(int column)
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return std::nullopt;
    bool isNumber = false;
    // Through text: a driver that hands out a double must not round.
    const qint64 number = value.toString().toLongLong(&isNumber);
    if (!isNumber)
        reject(column, "is no whole number");
    return number;
}

std::string SqlRow::text(int column)
{
    if (m_query.value(column).isNull())
        reject(column, "is missing");
    return optionalText(column);
}

std::string SqlRow::optionalText(int column)
{
    return m_query.value(column).toString().toStdString();
}

Instant SqlRow::instant(int column)
{
    const auto value = optionalInstant(column);
    if (!value)
        reject(column, "is missing");
    return value.value_or(Instant());
}

std::optional<Instant> SqlRow::optionalInstant(int column)
{
    constexpr std::int64_t end = 7'258'118'400'000; // 2200-01-01
    const auto value = optionalNumber(column);
    if (value && (*value < 0 || *value >= end))
        reject(column, "is no time between 1970 and 2199");
    return value ? std::optional(Instant(Duration(*value))) : std::nullopt;
}

} // namespace makegood::feeds

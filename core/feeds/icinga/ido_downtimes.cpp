// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "feeds/icinga/ido_reader.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

// What a row says, its columns in the order of the query.
std::optional<IcingaDowntime> downtimeOf(SqlRow &row)
{
    IcingaDowntime downtime;
    downtime.object = std::to_string(row.number(0));
    downtime.isService = row.optionalNumber(1).value_or(2) == 2;
    // Old versions give no name; entry time and number tell downtimes of one object apart.
    const std::string name = row.optionalText(2);
    const std::int64_t entered = row.optionalNumber(4).value_or(0);
    if (entered > 0)
        downtime.enteredAt = Instant(std::chrono::seconds(entered));
    downtime.uid = !name.empty()
        ? name
        : downtime.object + '/' + std::to_string(row.number(3)) + '/' + std::to_string(entered);
    downtime.author = row.optionalText(5);
    downtime.comment = row.optionalText(6);
    const bool isFixed = row.number(7) != 0;
    const bool wasCancelled = row.number(9) != 0;
    const auto began = optionalIdoInstant(row, 12, 13);
    const auto ended = optionalIdoInstant(row, 14, 15);
    if (isFixed) {
        downtime.when
            = {Instant(std::chrono::seconds(row.number(10))), Instant(std::chrono::seconds(row.number(11)))};
    } else {
        // A flexible one begins with the first problem inside its plan, else never.
        if (!began)
            return std::nullopt;
        const std::int64_t seconds = row.number(8);
        if (seconds < 0 || seconds > 10 * 366 * 86'400)
            row.reject(8, "is no length of a downtime");
        else
            downtime.when = {*began, *began + std::chrono::seconds(seconds)};
    }
    // The actual end of one that expired is when Icinga noticed, up to a minute later.
    if (wasCancelled && ended)
        downtime.when.end = std::min(downtime.when.end, *ended);
    return downtime;
}

} // namespace

Expected<SqlExtent> IdoReader::downtimes(const Interval &page, std::vector<IcingaDowntime> &rows)
{
    const auto second = [](Instant at) {
        return QVariant::fromValue<qlonglong>(
            std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
    };
    // A flexible downtime that begins late lasts beyond its plan: by its length, which no index knows.
    return m_session.ask(
        QStringLiteral(
            "SELECT d.object_id, o.objecttype_id, d.name, d.internal_downtime_id, %1 AS entry_time,"
            " d.author_name, d.comment_data, d.is_fixed, d.duration, d.was_cancelled,"
            " %2 AS scheduled_start_time, %3 AS scheduled_end_time, %4 AS actual_start_time,"
            " d.actual_start_time_usec, %5 AS actual_end_time, d.actual_end_time_usec"
            " FROM icinga_downtimehistory d LEFT JOIN icinga_objects o ON o.object_id = d.object_id"
            " WHERE d.instance_id = ? AND d.scheduled_start_time < %6"
            " AND (d.scheduled_end_time >= %6 OR (d.is_fixed = 0 AND (d.actual_end_time IS NULL"
            " OR d.actual_end_time >= %6))) ORDER BY d.downtimehistory_id")
            .arg(m_sql.seconds("d.entry_time"), m_sql.seconds("d.scheduled_start_time"),
                 m_sql.seconds("d.scheduled_end_time"), m_sql.seconds("d.actual_start_time"),
                 m_sql.seconds("d.actual_end_time"), m_sql.time()),
        {m_instance, second(page.end + std::chrono::milliseconds(999)), second(page.start),
         second(page.start)},
        [&](SqlRow &row) -> Expected<void> {
            auto downtime = downtimeOf(row);
            if (row.isGood() && downtime && downtime->when.start < page.end)
                rows.push_back(std::move(*downtime));
            return {};
        });
}

} // namespace makegood::feeds

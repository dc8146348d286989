// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "feeds/icinga/icingadb_reader.h"

namespace makegood::feeds
{

using namespace sla;

// downtime_history has a row once a downtime has begun; start and end are those of the plan when it is fixed,
// else of its trigger and length.
Expected<SqlExtent> IcingaDbReader::downtimes(const Interval &page, std::vector<IcingaDowntime> &rows)
{
    return m_session.ask(
        QStringLiteral("SELECT %1, %2, %3, entry_time, author, comment, start_time, end_time,"
                       " has_been_cancelled, cancel_time FROM downtime_history WHERE environment_id = %4"
                       " AND end_time > ? AND start_time < ? ORDER BY start_time, downtime_id")
            .arg(m_sql.hex("downtime_id"), m_sql.hex("host_id"), m_sql.hex("service_id"), m_sql.bytes()),
        {m_environment, QVariant::fromValue<qlonglong>(page.start.time_since_epoch().count()),
         QVariant::fromValue<qlonglong>(page.end.time_since_epoch().count())},
        [&](SqlRow &row) -> Expected<void> {
            const std::string service = row.optionalText(2);
            IcingaDowntime downtime{service.empty() ? row.text(1) : service, !service.empty(), row.text(0)};
            downtime.when = {row.instant(6), row.instant(7)};
            downtime.enteredAt = row.instant(3);
            downtime.author = row.text(4);
            downtime.comment = row.text(5);
            const auto cancelled = row.optionalInstant(9);
            if (row.text(8) == "y" && cancelled)
                downtime.when.end = std::min(downtime.when.end, *cancelled);
            rows.push_back(std::move(downtime));
            return {};
        });
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_maintenance.h"

#include "feeds/uptime_kuma/kuma_time.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

// The zone that maintenance without one of its own goes by. Settings are JSON texts: `"Europe/Berlin"`.
Expected<std::string> readServerZone(SqlSession &session)
{
    std::string zone;
    const char quote = session.engine() == SqlEngine::Mysql ? '`' : '"';
    // With its table: SQLite takes a quoted name that it does not know for a text.
    return session
        .askAll(QStringLiteral("SELECT s.value FROM setting s WHERE s.%1key%1 = ?").arg(QLatin1Char(quote)),
                {QStringLiteral("serverTimezone")},
                [&](SqlRow &row) -> Expected<void> {
                    zone = row.optionalText(0);
                    std::erase(zone, '"');
                    return {};
                })
        .map([&] { return zone; });
}

std::optional<Interval> whenOf(const std::string &start, const std::string &end, const std::string &zoneName)
{
    const auto from = kumaLocalTime(start);
    const auto to = kumaLocalTime(end);
    const auto zone = Zone::named(zoneName);
    if (!from || !to || !zone)
        return std::nullopt;
    const Interval when{zone->toInstant(*from), zone->toInstant(*to)};
    return when.empty() ? std::nullopt : std::optional(when);
}

} // namespace

Expected<std::vector<RawWindow>> readKumaMaintenance(SqlSession &session, const KumaMonitors &monitors,
                                                     const Interval &page)
{
    std::vector<RawWindow> windows;
    const auto serverZone = readServerZone(session);
    if (!serverZone)
        return tl::unexpected(serverZone.error());
    const QString text
        = session.engine() == SqlEngine::Mysql ? QStringLiteral("char") : QStringLiteral("text");
    return session
        .askAll(QStringLiteral("SELECT m.id, m.title, m.description, m.active, CAST(m.start_date AS %1),"
                               " CAST(m.end_date AS %1), m.timezone, l.monitor_id FROM maintenance m"
                               " JOIN monitor_maintenance l ON l.maintenance_id = m.id"
                               " WHERE m.strategy = 'single' ORDER BY m.id, l.monitor_id")
                    .arg(text),
                {},
                [&](SqlRow &row) -> Expected<void> {
                    std::string zone = row.optionalText(6);
                    if (zone.empty() || zone == "SAME_AS_SERVER")
                        zone = *serverZone;
                    const auto when = whenOf(row.optionalText(4), row.optionalText(5), zone);
                    if (!when || when->end <= page.start || when->start >= page.end)
                        return {};
                    for (const std::int64_t monitor : withMembers(monitors, row.number(7))) {
                        RawWindow window;
                        window.labels = monitors.at(monitor).labels;
                        window.uid = "maintenance/" + std::to_string(row.number(0));
                        window.when = *when;
                        window.status
                            = row.number(3) != 0 ? WindowStatus::Confirmed : WindowStatus::Cancelled;
                        window.title = row.optionalText(1);
                        window.comment = row.optionalText(2);
                        windows.push_back(std::move(window));
                    }
                    return {};
                })
        .map([&] { return std::move(windows); });
}

} // namespace makegood::feeds

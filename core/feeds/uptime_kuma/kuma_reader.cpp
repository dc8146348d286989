// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_reader.h"

#include <algorithm>

#include "feeds/sql/sql_dialect.h"
#include "feeds/uptime_kuma/kuma_maintenance.h"
#include "feeds/uptime_kuma/kuma_monitors.h"
#include "feeds/uptime_kuma/kuma_time.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

QString textOf(SqlEngine engine, const char *column)
{
    return QStringLiteral("CAST(%1 AS %2)")
        .arg(QLatin1String(column),
             engine == SqlEngine::Mysql ? QStringLiteral("char") : QStringLiteral("text"));
}

// No check is made in maintenance, so that its heartbeat says nothing of the service.
std::optional<CheckState> stateOf(std::int64_t status, const KumaSettings &settings)
{
    switch (status) {
    case 0:
        return CheckState::Down;
    case 1:
        return CheckState::Up;
    case 2:
        return settings.pending;
    case 3:
        return CheckState::Unknown;
    default:
        return std::nullopt;
    }
}

// MariaDB keeps whole seconds, so that two heartbeats may have one time: down counts, then up.
CheckState worse(CheckState a, CheckState b)
{
    if (a == CheckState::Down || b == CheckState::Down)
        return CheckState::Down;
    return a == CheckState::Up || b == CheckState::Up ? CheckState::Up : CheckState::Unknown;
}

Expected<RawSample> sampleOf(SqlRow &row, const KumaMonitor &monitor, const KumaSettings &settings)
{
    const auto state = stateOf(row.number(1), settings);
    const auto at = kumaInstant(row.optionalText(0));
    if (at && state)
        return RawSample{*at, *state};
    return refused("a heartbeat of the monitor '" + monitor.name + "' has "
                   + (at ? "the status " + std::to_string(row.number(1)) + ", which Uptime Kuma does not have"
                         : "a time that is none: '" + row.optionalText(0).substr(0, 40) + "'"));
}

Expected<SqlExtent> heartbeatsOf(SqlSession &session, std::int64_t id, const KumaMonitor &monitor,
                                 const KumaSettings &settings, const Interval &page, RawSeries &series)
{
    return session.ask(QStringLiteral("SELECT %1, status FROM heartbeat WHERE monitor_id = ? AND time >= ?"
                                      " AND time < ? ORDER BY time, id")
                           .arg(textOf(session.engine(), "time")),
                       {QVariant::fromValue<qlonglong>(id), kumaTimeText(page.start), kumaTimeText(page.end)},
                       [&](SqlRow &row) -> Expected<void> {
                           const auto sample = sampleOf(row, monitor, settings);
                           if (!sample)
                               return tl::unexpected(sample.error());
                           if (!page.contains(sample->at))
                               return {}; // text that sorts elsewhere than its time
                           auto &samples = series.samples;
                           if (!samples.empty() && samples.back().at == sample->at)
                               samples.back().state = worse(samples.back().state, sample->state);
                           else
                               samples.push_back(*sample);
                           return {};
                       });
}

} // namespace

Expected<SourceStatus> readKumaStatus(SqlSession &session)
{
    SourceStatus status;
    const auto monitors = readKumaMonitors(session);
    if (!monitors)
        return tl::unexpected(monitors.error());
    for (const auto &[id, monitor] : *monitors) {
        // Important heartbeats, those with a change, stay much longer than the others.
        const auto read
            = session.askAll(QStringLiteral("SELECT %1 FROM heartbeat WHERE monitor_id = ? AND important = 0"
                                            " ORDER BY time LIMIT 1")
                                 .arg(textOf(session.engine(), "time")),
                             {QVariant::fromValue<qlonglong>(id)}, [&](SqlRow &row) -> Expected<void> {
                                 if (const auto at = kumaInstant(row.optionalText(0)))
                                     status.earliest
                                         = status.earliest ? std::min(*status.earliest, *at) : *at;
                                 return {};
                             });
        if (!read)
            return tl::unexpected(read.error());
    }
    // Only Kuma 2 has the tables of its statistics.
    const QString tables = session.engine() == SqlEngine::Mysql
        ? QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = database()"
                         " AND table_name = ?")
        : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?");
    return session
        .askAll(tables, {QStringLiteral("stat_minutely")},
                [&](SqlRow &row) -> Expected<void> {
                    status.version = row.number(0) > 0 ? "2" : "1";
                    return {};
                })
        .and_then([&]() -> Expected<void> {
            if (session.engine() != SqlEngine::Mysql)
                return {};
            return session.askAll(QStringLiteral("SELECT %1").arg(SqlDialect(session.engine()).now()), {},
                                  [&](SqlRow &row) -> Expected<void> {
                                      status.serverTime = row.instant(0);
                                      return {};
                                  });
        })
        .map([&] { return status; });
}

Expected<SourcePage> readKumaPage(SqlSession &session, const KumaSettings &settings, const Interval &page)
{
    const auto monitors = readKumaMonitors(session);
    if (!monitors)
        return tl::unexpected(monitors.error());
    SourcePage out;
    for (const auto &[id, monitor] : *monitors) {
        RawSeries series{monitor.labels, {}};
        const auto extent = heartbeatsOf(session, id, monitor, settings, page, series);
        if (!extent)
            return tl::unexpected(extent.error());
        out.samples += series.samples.size();
        if (*extent == SqlExtent::TooMuch || out.samples > session.limits().maxRows) {
            SourcePage shorter;
            shorter.tooMuch = true;
            shorter.why = "the database takes too long over it, or gives too many heartbeats";
            return shorter;
        }
        if (!series.samples.empty())
            out.series.push_back(std::move(series));
    }
    return readKumaMaintenance(session, *monitors, page).map([&](std::vector<RawWindow> &&windows) {
        out.windows = std::move(windows);
        return std::move(out);
    });
}

Expected<std::vector<DiscoveredSeries>> discoverKuma(SqlSession &session, const KumaSettings &settings,
                                                     const Interval &recent)
{
    const auto monitors = readKumaMonitors(session);
    if (!monitors)
        return tl::unexpected(monitors.error());
    std::vector<DiscoveredSeries> found;
    for (const auto &[id, monitor] : *monitors) {
        const auto read = session.askAll(
            QStringLiteral("SELECT %1, status FROM heartbeat WHERE monitor_id = ? AND time >= ? AND time < ?"
                           " ORDER BY time DESC, id DESC LIMIT 1")
                .arg(textOf(session.engine(), "time")),
            {QVariant::fromValue<qlonglong>(id), kumaTimeText(recent.start), kumaTimeText(recent.end)},
            [&, &beat = monitor](SqlRow &row) -> Expected<void> {
                const auto sample = sampleOf(row, beat, settings);
                if (!sample)
                    return tl::unexpected(sample.error());
                found.push_back({beat.labels, sample->at, sample->state});
                return {};
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    std::ranges::sort(found, {}, &DiscoveredSeries::labels);
    return found;
}

} // namespace makegood::feeds

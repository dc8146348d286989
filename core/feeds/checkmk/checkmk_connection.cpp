// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/checkmk/checkmk_connection.h"

#include <algorithm>
#include <utility>

#include "feeds/nagios/cgi_stops.h"

namespace makegood::feeds
{

namespace
{

constexpr Duration usualLookBack = std::chrono::days(1);
constexpr Duration deepLookBack = std::chrono::days(35);

SourcePage shorterStretch()
{
    SourcePage page;
    page.tooMuch = true;
    page.why = "the answer is larger than allowed";
    return page;
}

} // namespace

CheckmkConnection::CheckmkConnection(CheckmkSettings settings, QSslConfiguration tls, HttpLimits limits)
    : m_settings(std::move(settings))
    , m_tls(std::move(tls))
    , m_limits(limits)
{
}

void CheckmkConnection::ask(const QByteArray &query, Next next)
{
    m_exchange = new LivestatusExchange(m_settings, m_tls, m_limits, query, &m_owner);
    m_exchange->start([this, next = std::move(next)](const Expected<LivestatusAnswer> &answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(answer);
    });
}

void CheckmkConnection::check(Done<SourceStatus> done)
{
    ask(statusQuery(), [done = std::move(done)](const Expected<LivestatusAnswer> &answer) {
        done(answer.and_then(statusIn));
    });
}

void CheckmkConnection::discover(const Interval &, Done<std::vector<DiscoveredSeries>> done)
{
    ask(hostsQuery(), [this, done = std::move(done)](const Expected<LivestatusAnswer> &hosts) {
        std::vector<DiscoveredSeries> list;
        const auto read = hosts.and_then([&](const LivestatusAnswer &answer) {
            return answer.tooLarge ? refused("the list of hosts is too much: larger than allowed")
                                   : discoveredIn(answer, false, m_settings.states, list);
        });
        if (!read)
            return done(tl::unexpected(read.error()));
        ask(servicesQuery(), [this, list, done](const Expected<LivestatusAnswer> &services) mutable {
            const auto added = services.and_then([&](const LivestatusAnswer &answer) {
                return answer.tooLarge ? refused("the list of services is too much: larger than allowed")
                                       : discoveredIn(answer, true, m_settings.states, list);
            });
            if (!added)
                return done(tl::unexpected(added.error()));
            std::ranges::sort(list, {}, &DiscoveredSeries::labels);
            done(std::move(list));
        });
    });
}

void CheckmkConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    ask(historyQuery(page), [this, page, done = std::move(done)](const Expected<LivestatusAnswer> &answer) {
        if (answer && answer->tooLarge)
            return done(shorterStretch());
        auto changes = answer.and_then(
            [&](const LivestatusAnswer &got) { return historyIn(got, page, m_settings.states); });
        if (!changes)
            return done(tl::unexpected(changes.error()));
        SourcePage out;
        for (const RawChanges &series : *changes)
            out.samples += series.changes.size();
        out.changes = std::move(*changes);
        askDowntimes(page, std::move(out), done);
    });
}

void CheckmkConnection::askDowntimes(const Interval &page, SourcePage got, const Done<SourcePage> &done)
{
    ask(downtimesQuery(),
        [this, page, got = std::move(got), done](const Expected<LivestatusAnswer> &answer) mutable {
            auto commands = answer.and_then([](const LivestatusAnswer &read) {
                return read.tooLarge ? refused("the list of downtimes is too much: larger than allowed")
                                     : downtimesIn(read);
            });
            if (!commands)
                return done(tl::unexpected(commands.error()));
            askLog(page, usualLookBack, std::move(*commands), std::move(got), done);
        });
}

void CheckmkConnection::askLog(const Interval &page, Duration back, std::vector<LogLine> commands,
                               SourcePage got, const Done<SourcePage> &done)
{
    ask(logQuery({page.start - back, page.end}),
        [this, page, back, commands = std::move(commands), got = std::move(got),
         done](const Expected<LivestatusAnswer> &answer) mutable {
            if (answer && answer->tooLarge)
                return done(shorterStretch());
            const auto lines = answer.and_then(logLinesIn);
            if (!lines)
                return done(tl::unexpected(lines.error()));
            LogDowntimes downtimes(page);
            for (const LogLine &command : commands)
                downtimes.add(command);
            for (const LogLine &line : *lines)
                downtimes.add(line);
            if (downtimes.lacksEarlier() && back < deepLookBack)
                return askLog(page, deepLookBack, std::move(commands), std::move(got), done);
            const std::vector<Interval> stops = stopsIn(*lines, page);
            for (RawChanges &series : got.changes)
                applyStops(series, stops, page);
            got.windows = downtimes.windows();
            for (RawWindow &window : got.windows)
                window.title = "Downtime in Checkmk";
            if (downtimes.lacksCommands())
                got.remarks.push_back("the log has no command for some downtimes: they count as entered when "
                                      "they began");
            done(std::move(got));
        });
}

void CheckmkConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
}

} // namespace makegood::feeds

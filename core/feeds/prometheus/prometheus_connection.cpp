// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_connection.h"

#include <algorithm>

#include "feeds/prometheus/range_query.h"

namespace makegood::feeds
{

namespace
{

Expected<std::vector<DiscoveredSeries>> lastSamples(const SourcePage &page)
{
    if (page.tooMuch)
        return refused("there is too much to list: " + page.why);
    std::vector<DiscoveredSeries> found;
    for (const RawSeries &series : page.series)
        found.push_back({series.labels, series.samples.back().at, series.samples.back().state});
    std::ranges::sort(found, {}, &DiscoveredSeries::labels);
    return found;
}

} // namespace

PrometheusConnection::PrometheusConnection(QNetworkAccessManager &network, PrometheusSettings settings,
                                           HttpAccess access)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
{
}

void PrometheusConnection::ask(const QUrl &url, HttpExchange::Done next)
{
    m_exchange = new HttpExchange(m_network, m_access, {url}, &m_owner);
    m_exchange->setWorthRepeating(mayAskAgain);
    m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(std::move(answer));
    });
}

void PrometheusConnection::check(Done<SourceStatus> done)
{
    ask(buildInfoQuery(m_settings), [done = std::move(done)](const Expected<HttpAnswer> &answer) {
        done(answer.map([](const HttpAnswer &page) {
            SourceStatus status;
            status.serverTime = page.serverTime;
            // Compatible servers may lack this page; the first query tells whether there is an API at all.
            if (page.status == 200)
                status.version
                    = readBuildVersion({page.body.constData(), static_cast<std::size_t>(page.body.size())});
            return status;
        }));
    });
}

void PrometheusConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    fetch(recent,
          [done = std::move(done)](const Expected<SourcePage> &page) { done(page.and_then(lastSamples)); });
}

void PrometheusConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    ask(rangeQuery(m_settings, page),
        [this, page, done = std::move(done)](const Expected<HttpAnswer> &answer) {
            done(answer.and_then([&](const HttpAnswer &got) { return samplesOf(got, m_settings, page); }));
        });
}

void PrometheusConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_connection.h"

#include <algorithm>
#include <iterator>

#include "feeds/prometheus/discovered_list.h"
#include "feeds/prometheus/figure_query.h"
#include "feeds/prometheus/range_query.h"
#include "feeds/prometheus/server_info.h"
#include "feeds/prometheus/vector_reader.h"

namespace makegood::feeds
{

namespace
{

constexpr Duration asideDeadline = std::chrono::seconds(10);

HttpAccess aside(HttpAccess access)
{
    access.limits.attempts = 1;
    access.limits.deadline = std::min(access.limits.deadline, asideDeadline);
    return access;
}

std::string_view textOf(const HttpAnswer &answer)
{
    return {answer.body.constData(), static_cast<std::size_t>(answer.body.size())};
}

bool isVictoria(const SourceStatus &status)
{
    return status.product == "VictoriaMetrics";
}

} // namespace

PrometheusConnection::PrometheusConnection(QNetworkAccessManager &network, PrometheusSettings settings,
                                           HttpAccess access)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
    , m_asideAccess(aside(m_access))
{
}

void PrometheusConnection::start(const HttpAccess &access, const QUrl &url, HttpExchange::Done next)
{
    m_exchange = new HttpExchange(m_network, access, {url}, &m_owner);
    m_exchange->setWorthRepeating(mayAskAgain);
    m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(std::move(answer));
    });
}

void PrometheusConnection::ask(const QUrl &url, HttpExchange::Done next)
{
    start(m_access, url, std::move(next));
}

template <typename T> void PrometheusConnection::askAside(const char *path, Done<T> failed, Page next)
{
    start(m_asideAccess, urlOf(m_settings.server, path),
          [failed = std::move(failed), next = std::move(next)](const Expected<HttpAnswer> &answer) {
              if (!answer && answer.error().kind == ErrorKind::Interrupted)
                  return failed(tl::unexpected(answer.error()));
              next(answer && answer->status == 200 && !answer->tooLarge ? &*answer : nullptr);
          });
}

void PrometheusConnection::check(Done<SourceStatus> done)
{
    ask(urlOf(m_settings.server, "/api/v1/status/buildinfo"),
        [this, done = std::move(done)](const Expected<HttpAnswer> &answer) {
            if (!answer)
                return done(tl::unexpected(answer.error()));
            SourceStatus status;
            status.serverTime = answer->serverTime;
            // Compatible servers may lack this page; the first query tells whether there is an API at all.
            if (answer->status == 200) {
                ServerProduct product = readBuildInfo(textOf(*answer));
                status.product = std::move(product.name);
                status.version = std::move(product.version);
            }
            const bool isPrometheus = status.product == "Prometheus";
            if (!isPrometheus && !isVictoria(status))
                return done(std::move(status)); // others keep samples in buckets with rules of their own
            askAside<SourceStatus>(isPrometheus ? "/api/v1/status/runtimeinfo" : "/flags", done,
                                   [status, isPrometheus, done](const HttpAnswer *page) mutable {
                                       if (page != nullptr)
                                           status.retention = isPrometheus
                                               ? readRuntimeRetention(textOf(*page))
                                               : readFlagRetention(textOf(*page));
                                       done(std::move(status));
                                   });
        });
}

void PrometheusConnection::examine(Done<SourceStatus> done)
{
    check([this, done = std::move(done)](const Expected<SourceStatus> &status) {
        if (!status || !status->serverTime)
            return done(status);
        const auto search = [this, done](const SourceStatus &known) {
            searchEarliest(known, EarliestSearch(*known.serverTime), done);
        };
        if (!isVictoria(*status))
            return search(*status);
        askAside<SourceStatus>("/metrics", done, [known = *status, search](const HttpAnswer *page) mutable {
            if (page != nullptr)
                known.version = readMetricsVersion(textOf(*page));
            search(known);
        });
    });
}

void PrometheusConnection::searchEarliest(SourceStatus status, EarliestSearch search, Done<SourceStatus> done)
{
    const auto hour = search.next();
    if (!hour) {
        status.earliest = search.earliest();
        return done(std::move(status));
    }
    ask(anySampleQuery(m_settings, *hour),
        [this, status = std::move(status), search,
         done = std::move(done)](const Expected<HttpAnswer> &answer) mutable {
            const auto limit = answer.and_then(limitHitBy);
            if (!limit) // whatever refuses this refuses the samples too
                return done(tl::unexpected(limit.error()));
            const auto found = limit->empty() ? readVector(textOf(*answer)) : refused(*limit);
            if (!found)
                return done(std::move(status)); // no reason to refuse the source
            search.answered(!found->empty());
            searchEarliest(std::move(status), search, std::move(done));
        });
}

void PrometheusConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    ask(lastValueQuery(m_settings, recent),
        [this, recent, done = std::move(done)](const Expected<HttpAnswer> &answer) {
            auto found = answer.and_then(
                [&](const HttpAnswer &page) { return lastValuesOf(page, m_settings, recent); });
            if (!found)
                return done(tl::unexpected(std::move(found.error())));
            discoverTimes(std::move(*found), recent, done);
        });
}

void PrometheusConnection::discoverTimes(std::vector<DiscoveredSeries> found, const Interval &recent,
                                         Done<std::vector<DiscoveredSeries>> done)
{
    ask(lastTimeQuery(m_settings, recent),
        [this, found = std::move(found), recent,
         done = std::move(done)](const Expected<HttpAnswer> &answer) mutable {
            if (!answer)
                return done(tl::unexpected(answer.error()));
            auto list = withLastTimes(std::move(found), *answer, recent);
            if (list && m_settings.figures.as != ReadAs::Checks)
                return done(asFigures(std::move(*list), m_settings));
            if (list || list.error().kind != ErrorKind::Refused)
                return done(std::move(list));
            // A selector of several metrics: the server cannot tell their times apart.
            fetch(recent, [done](const Expected<SourcePage> &page) { done(page.and_then(lastSamplesOf)); });
        });
}

void PrometheusConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    const ReadAs as = m_settings.figures.as;
    if (as == ReadAs::Requests || as == ReadAs::Quantile) {
        const Interval buckets = bucketsOf(m_settings, page);
        if (buckets.empty())
            return nothing(std::move(done));
        return as == ReadAs::Requests ? fetchCounts(buckets, std::move(done))
                                      : fetchQuantiles(buckets, std::move(done));
    }
    if (as == ReadAs::Values)
        return ask(
            rangeQuery(m_settings, page),
            [this, page, done = std::move(done)](const Expected<HttpAnswer> &answer) {
                done(answer.and_then([&](const HttpAnswer &got) { return valuesOf(got, m_settings, page); }));
            });
    ask(rangeQuery(m_settings, page),
        [this, page, done = std::move(done)](const Expected<HttpAnswer> &answer) {
            done(answer.and_then([&](const HttpAnswer &got) { return samplesOf(got, m_settings, page); }));
        });
}

void PrometheusConnection::nothing(Done<SourcePage> done)
{
    QMetaObject::invokeMethod(
        &m_owner, [done = std::move(done)] { done(SourcePage()); }, Qt::QueuedConnection);
}

void PrometheusConnection::fetchCounts(const Interval &buckets, Done<SourcePage> done)
{
    const auto second = [this, buckets, done](SourcePage all) {
        const auto part = m_settings.figures.isGood ? RawCounts::Part::Good : RawCounts::Part::Failed;
        ask(counterQuery(m_settings, m_settings.figures.part, buckets),
            [this, buckets, done, part, all = std::move(all)](const Expected<HttpAnswer> &answer) mutable {
                auto some = answer.and_then(
                    [&](const HttpAnswer &got) { return countsOf(got, m_settings, buckets, part); });
                if (!some || some->tooMuch)
                    return done(std::move(some));
                std::ranges::move(some->counts, std::back_inserter(all.counts));
                all.samples += some->samples;
                done(std::move(all));
            });
    };
    ask(counterQuery(m_settings, m_settings.selector, buckets),
        [this, buckets, done, second](const Expected<HttpAnswer> &answer) {
            auto all = answer.and_then([&](const HttpAnswer &got) {
                return countsOf(got, m_settings, buckets, RawCounts::Part::All);
            });
            if (!all || all->tooMuch)
                return done(std::move(all));
            second(std::move(*all));
        });
}

void PrometheusConnection::fetchQuantiles(const Interval &buckets, Done<SourcePage> done)
{
    ask(quantileQuery(m_settings, buckets),
        [this, buckets, done = std::move(done)](const Expected<HttpAnswer> &answer) {
            done(answer.and_then(
                [&](const HttpAnswer &got) { return quantilesOf(got, m_settings, buckets); }));
        });
}

void PrometheusConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
}

} // namespace makegood::feeds

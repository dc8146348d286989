// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/gatus/gatus_connection.h"

#include <algorithm>
#include <utility>

#include <QTimer>
#include <QUrlQuery>

#include "feeds/http/server_sentence.h"

namespace makegood::feeds
{

namespace
{

// As many as every version gives at once.
constexpr std::size_t pageSize = 100;
constexpr std::size_t mostResults = 50'000'000;
constexpr std::size_t mostNamed = 5;

Expected<std::string_view> statusesIn(const HttpAnswer &answer)
{
    if (answer.tooLarge)
        return refused("the answer is larger than allowed (64 MiB)");
    if (answer.status == 404)
        return refused("there is no Gatus at this address (status 404)" + saying(answer));
    if (answer.status != 200)
        return tl::unexpected(failedAnswer(answer));
    return std::string_view{answer.body.constData(), static_cast<std::size_t>(answer.body.size())};
}

} // namespace

GatusConnection::GatusConnection(QNetworkAccessManager &network, GatusSettings settings, HttpAccess access)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
{
}

void GatusConnection::ask(std::size_t page, std::size_t size, std::function<void(Expected<GatusAnswer>)> next)
{
    QUrl url = urlOf(m_settings.server, "/api/v1/endpoints/statuses");
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    query.addQueryItem(QStringLiteral("pageSize"), QString::number(size));
    url.setQuery(query);
    m_exchange = new HttpExchange(m_network, m_access, {url}, &m_owner);
    m_exchange->start([this, size, next = std::move(next)](const Expected<HttpAnswer> &answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        if (answer && answer->serverTime)
            m_serverTime = answer->serverTime;
        next(answer.and_then(statusesIn).and_then([&](std::string_view body) {
            return addGatusResults(body, size, m_endpoints);
        }));
    });
}

void GatusConnection::readBack(Instant from, Next next)
{
    const bool reaches = std::ranges::all_of(m_endpoints, [&](const auto &one) {
        const GatusEndpoint &endpoint = one.second;
        return endpoint.isWhole || (!endpoint.results.empty() && endpoint.results.begin()->first < from);
    });
    if (m_isAll || (m_nextPage > 1 && reaches))
        return next({});
    ask(m_nextPage, pageSize, [this, from, next = std::move(next)](const Expected<GatusAnswer> &answer) {
        if (!answer)
            return next(tl::unexpected(answer.error()));
        ++m_nextPage;
        m_results += answer->results;
        m_isAll = answer->fullest < pageSize;
        if (m_results > mostResults)
            return next(refused("the server has more than 50 million results"));
        readBack(from, next);
    });
}

void GatusConnection::later(Next next)
{
    m_waiting = std::move(next);
    QTimer::singleShot(0, &m_owner, [this] {
        if (const auto then = std::exchange(m_waiting, {}))
            then({});
    });
}

void GatusConnection::check(Done<SourceStatus> done)
{
    ask(1, 1, [this, done = std::move(done)](const Expected<GatusAnswer> &answer) {
        // One result of each is no answer to what is kept.
        m_endpoints.clear();
        done(answer.map([this](const GatusAnswer &) {
            SourceStatus status;
            status.product = "Gatus";
            status.serverTime = m_serverTime;
            return status;
        }));
    });
}

void GatusConnection::examine(Done<SourceStatus> done)
{
    readBack({}, [this, done = std::move(done)](const Expected<void> &read) {
        done(read.map([this] {
            SourceStatus status;
            status.product = "Gatus";
            status.serverTime = m_serverTime;
            std::size_t most = 0;
            std::optional<Instant> shortest; // of all endpoints, what reaches back least
            std::string which;
            for (const auto &[key, endpoint] : m_endpoints) {
                if (endpoint.results.empty())
                    continue;
                const Instant first = endpoint.results.begin()->first;
                status.earliest = std::min(status.earliest.value_or(first), first);
                if (!shortest || first > *shortest) {
                    shortest = first;
                    which = endpoint.name;
                }
                most = std::max(most, endpoint.results.size());
            }
            if (!shortest)
                return status;
            if (m_serverTime && *shortest < *m_serverTime)
                status.retention = *m_serverTime - *shortest;
            status.notes.push_back(
                "Gatus keeps the last results of each endpoint only, here " + std::to_string(most)
                + " at most (storage.maximum-number-of-results); those of " + which + " reach back to "
                + formatInstant(*shortest) + ": sync more often than that, or raise the number");
            return status;
        }));
    });
}

void GatusConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    const auto list = [this, recent, done = std::move(done)](const Expected<void> &read) {
        done(read.map([&] {
            std::vector<DiscoveredSeries> out;
            for (const auto &[key, endpoint] : m_endpoints) {
                DiscoveredSeries one{labelsOf(key, endpoint)};
                if (const auto after = endpoint.results.lower_bound(recent.end);
                    after != endpoint.results.begin()) {
                    one.lastAt = std::prev(after)->first;
                    one.lastState = std::prev(after)->second;
                }
                out.push_back(std::move(one));
            }
            std::ranges::sort(out, {}, &DiscoveredSeries::labels);
            return out;
        }));
    };
    if (m_nextPage > 1)
        later(list);
    else
        readBack(recent.end, list);
}

SourcePage GatusConnection::pageOf(const Interval &stretch)
{
    SourcePage out;
    std::string missing;
    std::size_t count = 0;
    for (const auto &[key, endpoint] : m_endpoints) {
        RawSeries series{labelsOf(key, endpoint), {}};
        for (auto at = endpoint.results.lower_bound(stretch.start);
             at != endpoint.results.end() && at->first < stretch.end; ++at)
            series.samples.push_back({at->first, at->second});
        out.samples += series.samples.size();
        if (!series.samples.empty())
            out.series.push_back(std::move(series));
        const bool isLost = !m_isTold && endpoint.isWhole && !endpoint.results.empty()
            && endpoint.results.begin()->first > stretch.start;
        if (isLost && ++count <= mostNamed)
            missing += (count == 1 ? "" : ", ") + endpoint.name + " before "
                + formatInstant(endpoint.results.begin()->first);
    }
    m_isTold = true;
    if (count > 0)
        out.remarks.push_back("Gatus keeps no results of " + missing
                              + (count > mostNamed
                                     ? ", and of " + std::to_string(count - mostNamed) + " further endpoints"
                                     : "")
                              + ": it keeps the last ones only, and time before them has no data");
    return out;
}

void GatusConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    const auto answer = [this, page, done = std::move(done)](const Expected<void> &read) {
        done(read.map([&] { return pageOf(page); }));
    };
    // Stretches come in order of time: the first one decides how far back is read.
    if (m_nextPage > 1)
        later(answer);
    else
        readBack(page.start, answer);
}

void GatusConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
    if (const auto then = std::exchange(m_waiting, {}))
        then(interrupted("cancelled"));
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/alertmanager_connection.h"

#include <map>
#include <utility>

#include <QTimer>

#include "feeds/alertmanager/silences_reader.h"
#include "feeds/http/server_sentence.h"

namespace makegood::feeds
{

namespace
{

std::string_view bodyOf(const HttpAnswer &answer)
{
    return {answer.body.constData(), static_cast<std::size_t>(answer.body.size())};
}

Expected<SourcePage> silencesIn(const HttpAnswer &answer)
{
    if (answer.tooLarge)
        return refused("the list of silences is larger than 64 MiB");
    if (answer.status == 404)
        return refused("there is no Alertmanager at this address (status 404)");
    if (answer.status != 200)
        return tl::unexpected(failedAnswer(answer));
    return silencesOf(bodyOf(answer));
}

std::vector<DiscoveredSeries> labelsOfSilences(const SourcePage &page, Instant until)
{
    std::map<Labels, Instant> last;
    for (const RawWindow &window : page.windows) {
        Instant &at = last.try_emplace(window.labels, Instant{}).first->second;
        if (window.when.start < until)
            at = std::max(at, window.when.start);
    }
    std::vector<DiscoveredSeries> out;
    for (const auto &[labels, at] : last)
        out.push_back({labels, at, CheckState::Unknown});
    return out;
}

} // namespace

AlertmanagerConnection::AlertmanagerConnection(QNetworkAccessManager &network, AlertmanagerSettings settings,
                                               HttpAccess access)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
{
}

void AlertmanagerConnection::ask(const char *path, HttpExchange::Done next)
{
    m_exchange = new HttpExchange(m_network, m_access, {urlOf(m_settings.server, path)}, &m_owner);
    m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(std::move(answer));
    });
}

void AlertmanagerConnection::check(Done<SourceStatus> done)
{
    ask("/api/v2/status", [done = std::move(done)](const Expected<HttpAnswer> &answer) {
        done(answer.map([](const HttpAnswer &got) {
            SourceStatus status;
            status.serverTime = got.serverTime;
            // Servers of others may lack this page; the silences tell whether there is an API at all.
            if (got.status == 200)
                status.version = alertmanagerVersion(bodyOf(got));
            return status;
        }));
    });
}

void AlertmanagerConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    ask("/api/v2/silences", [recent, done = std::move(done)](const Expected<HttpAnswer> &answer) {
        done(answer.and_then(silencesIn).map([&](const SourcePage &page) {
            return labelsOfSilences(page, recent.end);
        }));
    });
}

void AlertmanagerConnection::fetch(const Interval &, Done<SourcePage> done)
{
    if (m_isGiven) {
        m_empty = std::move(done);
        QTimer::singleShot(0, &m_owner, [this] {
            if (const auto then = std::exchange(m_empty, {}))
                then(SourcePage{});
        });
        return;
    }
    ask("/api/v2/silences", [this, done = std::move(done)](const Expected<HttpAnswer> &answer) {
        auto page = answer.and_then(silencesIn);
        m_isGiven = page.has_value();
        done(std::move(page));
    });
}

void AlertmanagerConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
    if (const auto then = std::exchange(m_empty, {}))
        then(interrupted("cancelled"));
}

} // namespace makegood::feeds

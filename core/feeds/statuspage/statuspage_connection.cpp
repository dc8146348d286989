// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_connection.h"

#include <array>
#include <utility>

#include <QDateTime>
#include <QTimer>

#include "feeds/http/server_sentence.h"
#include "feeds/statuspage/instatus_reader.h"
#include "feeds/statuspage/statuspage_page.h"
#include "feeds/statuspage/statuspage_reader.h"

namespace makegood::feeds
{

namespace
{

constexpr std::array<const char *, 3> statuspageLists
    = {"/api/v2/summary.json", "/api/v2/incidents.json", "/api/v2/scheduled-maintenances.json"};
constexpr std::array<const char *, 2> instatusLists = {"/summary.json", "/v2/components.json"};
constexpr const char *newerComponents = "/v3/components.json";

} // namespace

StatuspageConnection::StatuspageConnection(QNetworkAccessManager &network, StatuspageSettings settings,
                                           HttpAccess access, const std::string &memory)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
    , m_memory(memory.empty() ? AccountMemory() : memoryFrom(memory))
{
}

void StatuspageConnection::load(Next next)
{
    m_loaded.emplace();
    ask(0, std::move(next));
}

void StatuspageConnection::ask(std::size_t list, Next next)
{
    const bool isInstatus = m_settings.service == PageService::Instatus;
    if (list >= (isInstatus ? instatusLists.size() : statuspageLists.size()))
        return next({});
    const char *path = isInstatus ? instatusLists[list] : statuspageLists[list];
    if (isInstatus && list == 1 && !m_isOldInstatus)
        path = newerComponents;
    m_exchange = new HttpExchange(m_network, m_access, {urlOf(m_settings.server, path)}, &m_owner);
    m_exchange->start([this, list, next = std::move(next)](const Expected<HttpAnswer> &answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        if (answer && answer->status == 404 && m_settings.service == PageService::Instatus && list == 1
            && std::exchange(m_isOldInstatus, false))
            return ask(list, next);
        if (auto taken = answer.and_then([&](const HttpAnswer &got) { return take(list, got); }); !taken) {
            m_loaded.reset();
            return next(std::move(taken));
        }
        ask(list + 1, next);
    });
}

Expected<void> StatuspageConnection::take(std::size_t list, const HttpAnswer &answer)
{
    const bool isInstatus = m_settings.service == PageService::Instatus;
    if (answer.tooLarge)
        return refused("the status page's answer is larger than allowed (64 MiB)");
    if (answer.status == 404)
        return refused((isInstatus
                            ? "there is no page of Instatus at this address (status 404); if it is one of "
                              "Statuspage, choose that as its service"
                            : "there is no page of Statuspage at this address (status 404); if it is one "
                              "of Instatus, choose that as its service")
                       + saying(answer));
    if (answer.status != 200)
        return tl::unexpected(failedAnswer(answer));
    const std::string_view body{answer.body.constData(), static_cast<std::size_t>(answer.body.size())};
    PageContents &contents = m_loaded->contents;
    if (list > 0)
        return isInstatus ? addInstatusComponents(body, contents)
            : list == 1   ? addStatuspageIncidents(body, contents)
                          : addStatuspageMaintenance(body, contents);
    auto summary = isInstatus ? readInstatusSummary(body) : readStatuspageSummary(body);
    if (!summary)
        return tl::unexpected(std::move(summary.error()));
    contents = std::move(*summary);
    // A server without a clock is read by ours.
    m_loaded->now = answer.serverTime.value_or(Instant(Duration(QDateTime::currentMSecsSinceEpoch())));
    return {};
}

void StatuspageConnection::withContents(Next next)
{
    if (!m_loaded)
        return load(std::move(next));
    m_waiting = std::move(next);
    QTimer::singleShot(0, &m_owner, [this] {
        if (const auto then = std::exchange(m_waiting, {}))
            then({});
    });
}

void StatuspageConnection::check(Done<SourceStatus> done)
{
    load([this, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.map([this] {
            SourceStatus status;
            status.product = m_settings.service == PageService::Instatus ? "Instatus" : "Statuspage";
            status.serverTime = m_loaded->now;
            status.notes = reachNotes(m_loaded->contents, m_loaded->now);
            if (m_loaded->contents.hasHistory)
                status.earliest = accountReach(m_loaded->contents, {}, m_loaded->now).begin;
            return status;
        }));
    });
}

void StatuspageConnection::discover(const Interval &, Done<std::vector<DiscoveredSeries>> done)
{
    withContents([this, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.map([this] { return discoveredIn(m_loaded->contents, m_settings, m_loaded->now); }));
    });
}

void StatuspageConnection::fetch(const Interval &, Done<SourcePage> done)
{
    withContents([this, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.map([this] {
            if (std::exchange(m_isGiven, true))
                return SourcePage{};
            return accountPage(m_loaded->contents, m_settings, m_memory, m_loaded->now);
        }));
    });
}

void StatuspageConnection::availability(const Interval &period, Done<std::vector<ProviderAvailability>> done)
{
    withContents([this, period, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.and_then([&]() -> Expected<std::vector<ProviderAvailability>> {
            if (!m_loaded->contents.hasHistory)
                return refused("Instatus tells the present alone: it has no figures of a month");
            return accountFigures(m_loaded->contents, m_settings.leastDown, period, m_loaded->now);
        }));
    });
}

void StatuspageConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
    if (const auto then = std::exchange(m_waiting, {}))
        then(interrupted("cancelled"));
}

} // namespace makegood::feeds

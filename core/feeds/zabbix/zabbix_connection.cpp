// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_connection.h"

#include <algorithm>
#include <memory>

#include "feeds/zabbix/zabbix_problems.h"
#include "feeds/zabbix/zabbix_rows.h"
#include "feeds/zabbix/zabbix_sla.h"
#include "feeds/zabbix/zabbix_trends.h"
#include "feeds/zabbix/zabbix_windows.h"

namespace makegood::feeds
{

namespace
{

std::vector<const ZabbixItem *> pointersTo(const std::vector<ZabbixItem> &items)
{
    std::vector<const ZabbixItem *> out;
    for (const ZabbixItem &item : items)
        out.push_back(&item);
    return out;
}

DiscoveredSeries discovered(const ZabbixItem &item, const UpRule &rule)
{
    DiscoveredSeries one{item.labels, item.lastAt, CheckState::Unknown};
    if (item.lastAt != Instant{})
        one.lastState = stateOf(item.lastValue, rule).value_or(CheckState::Unknown);
    return one;
}

DiscoveredSeries discovered(const ZabbixTrigger &trigger)
{
    DiscoveredSeries one{trigger.labels, trigger.changedAt,
                         trigger.isProblem ? CheckState::Down : CheckState::Up};
    one.kind = SeriesKind::Changes;
    return one;
}

// Pages that are not whole hours could not tell whether an hour has values.
Interval wholeHours(const Interval &page)
{
    return {std::chrono::floor<std::chrono::hours>(page.start),
            std::chrono::ceil<std::chrono::hours>(page.end)};
}

void addSeries(const ZabbixHistory::Result &from, const Interval &page, bool areTrends, SourcePage &to)
{
    for (const ZabbixSamples &one : from.series) {
        RawSeries raw{one.item->labels, {}};
        if (areTrends)
            raw.labels["trends"] = "hourly";
        std::ranges::copy_if(one.samples, std::back_inserter(raw.samples),
                             [&](const RawSample &sample) { return page.contains(sample.at); });
        to.samples += raw.samples.size();
        if (!raw.samples.empty())
            to.series.push_back(std::move(raw));
    }
}

// Text labels alone could be equal: two items of one name and key do not exist on a host, two triggers do.
void tellApart(std::vector<ZabbixTrigger> &triggers)
{
    std::map<std::string, int> count;
    for (const ZabbixTrigger &trigger : triggers)
        ++count[labelsText(trigger.labels)];
    for (ZabbixTrigger &trigger : triggers)
        if (count[labelsText(trigger.labels)] > 1)
            trigger.labels["trigger_id"] = trigger.id;
}

} // namespace

ZabbixConnection::ZabbixConnection(QNetworkAccessManager &network, ZabbixSettings settings,
                                   ZabbixAccess access)
    : m_settings(std::move(settings))
    , m_api(network, m_settings.server, std::move(access))
{
}

Instant ZabbixConnection::eventsBegin() const
{
    return m_catalogue->eventsKept ? m_listedAt - *m_catalogue->eventsKept : Instant{};
}

void ZabbixConnection::withCatalogue(std::function<void(Expected<void>)> next)
{
    if (m_catalogue)
        return next({});
    listZabbix(m_api, m_settings, [this, next = std::move(next)](Expected<ZabbixCatalogue> found) {
        if (!found)
            return next(tl::unexpected(std::move(found.error())));
        tellApart(found->triggers);
        m_catalogue = std::move(*found);
        // Every answer of a web server has a date; without one nothing counts as removed.
        m_listedAt = m_api.serverTime().value_or(Instant{});
        next({});
    });
}

std::vector<std::string> ZabbixConnection::limits() const
{
    std::vector<std::string> out;
    std::map<std::string, std::size_t> periods;
    for (const ZabbixItem &item : m_catalogue->items)
        ++periods[m_catalogue->historyOverride ? formatDuration(*m_catalogue->historyOverride)
                                               : item.history];
    for (const auto &[period, count] : periods)
        out.push_back("the server keeps single values of " + std::to_string(count) + " items for "
                      + quotable(QByteArray::fromStdString(period))
                      + (m_settings.trends ? "; before that hourly trends are read" : ""));
    if (m_catalogue->eventsKept && !m_catalogue->triggers.empty())
        out.push_back("the server keeps problems for " + formatDuration(*m_catalogue->eventsKept));
    return out;
}

void ZabbixConnection::check(Done<SourceStatus> done)
{
    withCatalogue([this, done = std::move(done)](const Expected<void> &listed) {
        if (!listed)
            return done(tl::unexpected(listed.error()));
        SourceStatus status;
        status.version = m_api.versionText();
        status.serverTime = m_api.serverTime();
        status.notes = limits();
        if (m_catalogue->items.empty()) {
            if (m_catalogue->eventsKept)
                status.earliest = eventsBegin();
            return done(std::move(status));
        }
        // The first value of some items tells how far back values reach, without a search through all of
        // them.
        const ZabbixItem &first = m_catalogue->items.front();
        Json ids = Json::array();
        for (const ZabbixItem &item : m_catalogue->items)
            if (item.valueType == first.valueType && ids.size() < 10)
                ids.push_back(item.id);
        const Json params = {{"history", first.valueType},
                             {"itemids", std::move(ids)},
                             {"sortfield", "clock"},
                             {"sortorder", "ASC"},
                             {"limit", 1},
                             {"output", Json::array({"clock"})}};
        m_api.call("history.get", params, [done, status](Expected<ZabbixReply> reply) mutable {
            if (!reply)
                return done(tl::unexpected(std::move(reply.error())));
            if (!reply->tooMuch && checkRows(reply->result, "values") && !reply->result.empty())
                if (const auto at = ZabbixRow(reply->result.front()).instant("clock", nullptr))
                    status.earliest = *at;
            done(std::move(status));
        });
    });
}

void ZabbixConnection::discover(const Interval &, Done<std::vector<DiscoveredSeries>> done)
{
    m_catalogue.reset();
    withCatalogue([this, done = std::move(done)](const Expected<void> &listed) {
        if (!listed)
            return done(tl::unexpected(listed.error()));
        std::vector<DiscoveredSeries> found;
        for (const ZabbixItem &item : m_catalogue->items)
            found.push_back(discovered(item, m_settings.up));
        for (const ZabbixTrigger &trigger : m_catalogue->triggers)
            found.push_back(discovered(trigger));
        std::ranges::sort(found, {}, &DiscoveredSeries::labels);
        done(std::move(found));
    });
}

void ZabbixConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    withCatalogue([this, page, done = std::move(done)](const Expected<void> &listed) {
        if (listed)
            verifyVisible(page, done);
        else
            done(tl::unexpected(listed.error()));
    });
}

// What the user may not see any longer is left out of answers without a word: it would look like no data.
void ZabbixConnection::verifyVisible(const Interval &page, const Done<SourcePage> &done)
{
    const bool areItems = m_settings.reads == ZabbixReads::Items;
    Json ids = Json::array();
    for (const ZabbixItem &item : m_catalogue->items)
        ids.push_back(item.id);
    for (const ZabbixTrigger &trigger : m_catalogue->triggers)
        ids.push_back(trigger.id);
    Json params = {{"countOutput", true}, {areItems ? "itemids" : "triggerids", std::move(ids)}};
    if (areItems)
        params["webitems"] = true;
    m_api.callWhole(areItems ? "item.get" : "trigger.get", params,
                    [this, page, areItems, done](const Expected<Json> &count) {
                        if (!count)
                            return done(tl::unexpected(count.error()));
                        const std::size_t listed = m_catalogue->items.size() + m_catalogue->triggers.size();
                        const Json row = {{"count", *count}};
                        const auto seen = ZabbixRow(row).number("count", 0, 1'000'000'000);
                        if (!seen)
                            return done(tl::unexpected(seen.error()));
                        if (static_cast<std::size_t>(*seen) < listed)
                            return done(
                                refused(std::to_string(listed - static_cast<std::size_t>(*seen)) + " of "
                                        + std::to_string(listed) + (areItems ? " items" : " triggers")
                                        + " are no longer there or may no longer be seen; nothing of "
                                          "this page is stored, and the next sync lists them afresh"));
                        if (areItems)
                            fetchItems(page, done);
                        else
                            fetchProblems(page, done);
                    });
}

void ZabbixConnection::fetchItems(const Interval &page, const Done<SourcePage> &done)
{
    const auto items = pointersTo(m_catalogue->items);
    const bool mayNeedTrends = m_settings.trends && std::ranges::any_of(items, [&](const ZabbixItem *item) {
                                   const auto begins
                                       = historyBegins(*item, m_catalogue->historyOverride, m_listedAt);
                                   return begins && page.start < *begins;
                               });
    ZabbixHistory::read(m_api, items, mayNeedTrends ? wholeHours(page) : page, m_settings.up,
                        [this, page, mayNeedTrends, done](Expected<ZabbixHistory::Result> history) {
                            if (!history)
                                return done(tl::unexpected(std::move(history.error())));
                            if (history->tooMuch)
                                return done(SourcePage{true, history->why});
                            if (mayNeedTrends)
                                return fetchTrends(page, std::move(*history), done);
                            SourcePage got;
                            addSeries(*history, page, false, got);
                            addWindows(page, std::move(got), done);
                        });
}

void ZabbixConnection::fetchTrends(const Interval &page, ZabbixHistory::Result history,
                                   const Done<SourcePage> &done)
{
    auto missing = hoursWithoutHistory(pointersTo(m_catalogue->items), history, wholeHours(page),
                                       m_catalogue->historyOverride, m_listedAt);
    const auto kept = std::make_shared<ZabbixHistory::Result>(std::move(history));
    readTrends(
        m_api, std::move(missing), page, m_settings.up,
        [this, page, kept, done](Expected<ZabbixHistory::Result> trends) {
            if (!trends)
                return done(tl::unexpected(std::move(trends.error())));
            if (trends->tooMuch)
                return done(SourcePage{true, trends->why});
            SourcePage got;
            addSeries(*kept, page, false, got);
            addSeries(*trends, page, true, got);
            if (!trends->series.empty())
                got.remarks.push_back(
                    "where single values are gone, hourly trends stand for them: an hour whose values "
                    "were all up or all down counts as such, its checks evenly spread; every other hour "
                    "is unknown");
            addWindows(page, std::move(got), done);
        });
}

void ZabbixConnection::fetchProblems(const Interval &page, const Done<SourcePage> &done)
{
    const auto groups = triggersByProbe(m_catalogue->triggers, m_settings.mapping);
    const auto got = std::make_shared<SourcePage>();
    const Interval known{std::max(page.start, eventsBegin()), page.end};
    if (page.start < known.start) {
        got->remarks.push_back("before " + formatInstant(known.start)
                               + " the server has no problems any more: that time is unknown");
        for (const ZabbixTriggerGroup &group : groups)
            got->changes.push_back(
                {group.front()->labels, {{page.start, CheckState::Unknown, "problems are no longer kept"}}});
        got->samples = got->changes.size();
        m_unknownUntil = eventsBegin();
    }
    if (known.empty())
        return addWindows(page, std::move(*got), done);
    // Where the first page begins without a problem, those of its day tell since when.
    const Instant day = std::chrono::floor<std::chrono::days>(known.start);
    const Instant readFrom = m_stateTold ? known.start : std::max(day, eventsBegin());
    ZabbixProblems::read(
        m_api, m_catalogue->triggers, {readFrom, known.end},
        [this, page, known, readFrom, groups, got, done](Expected<ZabbixProblems::Result> read) {
            if (!read)
                return done(tl::unexpected(std::move(read.error())));
            if (read->tooMuch)
                return done(SourcePage{true, read->why});
            std::optional<Instant> notBefore;
            if (!m_stateTold)
                notBefore = m_unknownUntil;
            for (RawChanges &one : problemChanges(groups, read->problems, known, notBefore, readFrom)) {
                got->samples += one.changes.size();
                got->changes.push_back(std::move(one));
            }
            m_stateTold = true;
            addWindows(page, std::move(*got), done);
        });
}

// In which zone the server begins recurring maintenance, the API says for users without a zone of their own.
void ZabbixConnection::readZone(std::function<void(Expected<void>)> next)
{
    if (!m_settings.zone.empty()) {
        m_zone = Zone::named(m_settings.zone).value_or(Zone());
        return next({});
    }
    m_api.callWhole(
        "settings.get", {{"output", Json::array({"default_timezone"})}},
        [this, next = std::move(next)](const Expected<Json> &result) {
            if (!result && result.error().kind != ErrorKind::Refused)
                return next(tl::unexpected(result.error()));
            const std::string name
                = result && result->is_object() ? ZabbixRow(*result).text("default_timezone") : "";
            const auto zone = Zone::named(name);
            m_zone = zone.value_or(Zone());
            m_zoneNote = "recurring maintenance is taken to begin by the clock of " + m_zone->name()
                + (zone ? ", the zone of the server's settings" : ", since the server does not say its zone")
                + "; the key zone sets another one";
            next({});
        });
}

void ZabbixConnection::addWindows(const Interval &page, SourcePage got, const Done<SourcePage> &done)
{
    if (!m_settings.maintenance)
        return done(std::move(got));
    if (!m_maintenances) {
        const auto kept = std::make_shared<SourcePage>(std::move(got));
        return readMaintenances(m_api,
                                [this, page, kept, done](Expected<std::vector<ZabbixMaintenance>> all) {
                                    if (!all)
                                        return done(tl::unexpected(std::move(all.error())));
                                    m_maintenances = std::move(*all);
                                    addWindows(page, std::move(*kept), done);
                                });
    }
    const bool recurs = std::ranges::any_of(*m_maintenances, &ZabbixMaintenance::isRecurring);
    if (!m_zone && recurs) {
        const auto kept = std::make_shared<SourcePage>(std::move(got));
        return readZone([this, page, kept, done](const Expected<void> &known) {
            if (!known)
                return done(tl::unexpected(known.error()));
            addWindows(page, std::move(*kept), done);
        });
    }
    got.windows = maintenanceWindows(*m_maintenances, *m_catalogue, m_settings.mapping, page,
                                     m_zone.value_or(Zone()));
    if (!got.windows.empty() && !m_zoneNote.empty())
        got.remarks.push_back(m_zoneNote);
    if (std::ranges::any_of(got.windows, [](const RawWindow &one) { return !one.enteredAt; }))
        got.remarks.push_back(
            "when maintenance was entered, and so announced, only the audit log says, which "
            "this user may not read or which no longer has it");
    done(std::move(got));
}

void ZabbixConnection::availability(const Interval &period, Done<std::vector<ProviderAvailability>> done)
{
    readServiceLevels(m_api, period, std::move(done));
}

} // namespace makegood::feeds

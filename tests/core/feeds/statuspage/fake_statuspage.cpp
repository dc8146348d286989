// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_statuspage.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "feeds/statuspage/instatus_reader.h"
#include "feeds/statuspage/statuspage_reader.h"

namespace makegood::test
{

Instant when(const char *text)
{
    return parseInstant(text).value();
}

json &FakeStatuspage::addComponent(const std::string &id, const std::string &title,
                                   const std::string &changed)
{
    components.push_back({{"id", id},
                          {"name", title},
                          {"status", "operational"},
                          {"created_at", "2025-01-01T00:00:00.000Z"},
                          {"updated_at", changed},
                          {"group", false},
                          {"group_id", nullptr},
                          {"only_show_if_degraded", false}});
    return components.back();
}

json &FakeStatuspage::addIncident(const std::string &id, const std::string &title, const std::string &impact,
                                  const std::string &start, const std::string &end)
{
    json one = {{"id", id},
                {"name", title},
                {"impact", impact},
                {"status", end.empty() ? "investigating" : "resolved"},
                {"created_at", start},
                {"started_at", start},
                {"updated_at", end.empty() ? start : end},
                {"resolved_at", nullptr},
                {"components", json::array()},
                {"incident_updates", json::array()}};
    if (!end.empty())
        one["resolved_at"] = end;
    incidents.insert(incidents.begin(), std::move(one));
    return incidents.front();
}

void FakeStatuspage::addUpdate(json &incident, const std::string &at, const std::string &component,
                               const std::string &from, const std::string &to)
{
    json update = {{"id", at}, {"body", "…"}, {"created_at", at}, {"display_at", at}};
    update["affected_components"] = nullptr;
    if (!component.empty())
        update["affected_components"] = json::array(
            {{{"code", component}, {"name", component}, {"old_status", from}, {"new_status", to}}});
    json &updates = incident["incident_updates"];
    updates.insert(updates.begin(), std::move(update));
}

json &FakeStatuspage::addMaintenance(const std::string &id, const std::string &title,
                                     const std::string &created, const std::string &start,
                                     const std::string &end, const std::string &component)
{
    json one = {{"id", id},
                {"name", title},
                {"impact", "maintenance"},
                {"status", "scheduled"},
                {"created_at", created},
                {"scheduled_for", start},
                {"scheduled_until", end},
                {"incident_updates", json::array()}};
    one["components"] = json::array({{{"id", component}, {"name", component}}});
    maintenance.insert(maintenance.begin(), std::move(one));
    return maintenance.front();
}

QByteArray FakeStatuspage::bodyFor(const QByteArray &path) const
{
    const json page = {{"id", "p1"}, {"name", name}, {"url", "https://status.acme.example"}};
    const auto body = [](const json &object) { return QByteArray::fromStdString(object.dump()); };
    if (path == "/api/v2/summary.json") {
        json open = json::array();
        for (const json &one : incidents)
            if (one["resolved_at"].is_null())
                open.push_back(one);
        return body({{"page", page},
                     {"status", {{"indicator", "none"}}},
                     {"components", components},
                     {"incidents", open},
                     {"scheduled_maintenances", json::array()}});
    }
    if (path == "/api/v2/incidents.json") {
        json newest = json::array();
        for (const json &one : incidents)
            if (newest.size() < statuspageListLength)
                newest.push_back(one);
        return body({{"page", page}, {"incidents", newest}});
    }
    if (path == "/api/v2/scheduled-maintenances.json")
        return body({{"page", page}, {"scheduled_maintenances", maintenance}});
    if (path == "/summary.json" && !instatusSummary.empty())
        return body(instatusSummary);
    if (path == (hasOldComponents ? "/v2/components.json" : "/v3/components.json")
        && !instatusSummary.empty())
        return body({{"components", instatusComponents}});
    return {};
}

void FakeStatuspage::answer(QTcpSocket &socket, const FakeRequest &request) const
{
    const QDateTime at
        = QDateTime::fromMSecsSinceEpoch(when(now.c_str()).time_since_epoch().count(), QTimeZone::utc());
    const QByteArray date = "Date: "
        + QLocale::c().toString(at, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT\r\n";
    const QByteArray body = bodyFor(request.path);
    if (body.isEmpty())
        FakeServer::reply(socket, 404, "text/html", "<title>Not found</title>", date);
    else
        FakeServer::reply(socket, 200, "application/json; charset=utf-8", body, date);
}

FakeServer::Handler FakeStatuspage::serving()
{
    return [this](QTcpSocket &socket, const FakeRequest &request) { answer(socket, request); };
}

PageContents FakeStatuspage::contents() const
{
    if (!instatusSummary.empty()) {
        PageContents out = readInstatusSummary(bodyFor("/summary.json").toStdString()).value();
        const bool added
            = addInstatusComponents(
                  bodyFor(hasOldComponents ? "/v2/components.json" : "/v3/components.json").toStdString(),
                  out)
                  .has_value();
        return added ? out : PageContents();
    }
    PageContents out = readStatuspageSummary(bodyFor("/api/v2/summary.json").toStdString()).value();
    const bool added = addStatuspageIncidents(bodyFor("/api/v2/incidents.json").toStdString(), out)
        && addStatuspageMaintenance(bodyFor("/api/v2/scheduled-maintenances.json").toStdString(), out);
    return added ? out : PageContents();
}

FakeStatuspage marchPage()
{
    FakeStatuspage page;
    page.components.push_back(
        {{"id", "g1"}, {"name", "Platform"}, {"status", "operational"}, {"group", true}});
    page.addComponent("api", "API", "2026-03-05T11:00:00.000Z")["group_id"] = "g1";
    page.addComponent("web", "Web", "2026-03-20T03:30:00.000Z");
    page.addComponent("mail", "Mail", "2026-03-15T12:45:00.000Z");

    json &api = page.addIncident("i1", "API  away", "critical", "2026-03-05T10:00:00.000Z",
                                 "2026-03-05T11:00:00.000Z");
    FakeStatuspage::addUpdate(api, "2026-03-05T10:00:00.000Z", "api", "operational", "major_outage");
    FakeStatuspage::addUpdate(api, "2026-03-05T11:30:00.000+01:00", "api", "major_outage", "partial_outage");
    FakeStatuspage::addUpdate(api, "2026-03-05T11:00:00.000Z", "api", "partial_outage", "operational");
    json &web
        = page.addIncident("i2", "Slow", "minor", "2026-03-10T08:00:00.000Z", "2026-03-10T09:00:00.000Z");
    FakeStatuspage::addUpdate(web, "2026-03-10T08:00:00.000Z", "web", "operational", "degraded_performance");
    FakeStatuspage::addUpdate(web, "2026-03-10T09:00:00.000Z", "web", "degraded_performance", "operational");
    json &dns
        = page.addIncident("i3", "DNS", "critical", "2026-03-12T00:00:00.000Z", "2026-03-12T00:20:00.000Z");
    FakeStatuspage::addUpdate(dns, "2026-03-12T00:00:00.000Z", {}, {}, {});
    json &mail
        = page.addIncident("i4", "Mail", "critical", "2026-03-15T12:00:00.000Z", "2026-03-15T12:45:00.000Z");
    FakeStatuspage::addUpdate(mail, "2026-03-15T12:00:00.000Z", {}, {}, {});
    mail["components"] = json::array({{{"id", "mail"}, {"name", "Mail"}}});

    json &disks = page.addMaintenance("m1", "New disks", "2026-03-17T09:00:00.000Z",
                                      "2026-03-20T02:00:00.000Z", "2026-03-20T04:00:00.000Z", "web");
    FakeStatuspage::addUpdate(disks, "2026-03-17T09:00:00.000Z", "web", "operational", "operational");
    FakeStatuspage::addUpdate(disks, "2026-03-20T02:01:00.000Z", "web", "operational", "under_maintenance");
    FakeStatuspage::addUpdate(disks, "2026-03-20T03:30:00.000Z", "web", "under_maintenance", "operational");
    json &both = page.addMaintenance("m2", "Switches", "2026-03-30T12:00:00.000Z", "2026-04-02T01:00:00.000Z",
                                     "2026-04-02T02:00:00.000Z", "api");
    both["components"].push_back({{"id", "web"}, {"name", "Web"}});
    return page;
}

StatuspageSettings marchSettings(const std::string &address, PageService service)
{
    StatuspageSettings settings;
    settings.server.address = address;
    settings.service = service;
    settings.mapping = {{{{"component", ""}}, "whole", "provider"}, {{}, "{component}", "provider"}};
    return settings;
}

CommitPage AccountStore::commit()
{
    return [this](const std::vector<ContractPage> &pages, const Cursor &upTo) -> Expected<void> {
        ++commits;
        for (const ContractPage &page : pages) {
            for (const ChangeSeries &series : page.changes)
                for (const StateChange &change : series.changes) {
                    const auto [at, isNew] = changes[series.service].try_emplace(change.at, change);
                    if (!isNew)
                        joinChange(at->second, change);
                }
            for (const EventVersion &event : page.windowEvents)
                windows.erase(event.uid);
            for (const MaintenanceWindow &window : page.windows)
                windows[window.uid] = window;
        }
        cursor = upTo;
        return {};
    };
}

std::string AccountStore::told(const std::string &service) const
{
    std::string out;
    const auto found = changes.find(service);
    if (found == changes.end())
        return out;
    for (const auto &[at, change] : found->second)
        out += formatInstant(at).substr(8, 8) + ' ' + std::string(wordOf(change.state)) + ' ' + change.detail
            + '\n';
    return out;
}

SyncReport pullPage(const StatuspageSettings &settings, AccountStore &store, const char *to,
                    const PullHooks &hooks)
{
    return pullSource(StatuspageSource(settings), {}, {"c", {"c"}}, {when("2026-03-01T00:00:00Z"), when(to)},
                      store.cursor, store.commit(), hooks, shortLimits());
}

} // namespace makegood::test

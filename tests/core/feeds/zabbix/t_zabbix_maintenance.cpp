// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "fake_zabbix.h"
#include "feeds/zabbix/zabbix_maintenance.h"
#include "support/test_program.h"

namespace t_zabbix_maintenance
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

Instant when(const char *text)
{
    return parseInstant(text).value();
}

// Maintenance of the group Web, active in 2026, with the period's members.
json maintenance(const json &period)
{
    const auto seconds = [](const char *text) {
        return std::to_string(when(text).time_since_epoch() / std::chrono::seconds(1));
    };
    json whole = {{"timeperiodid", "1"}, {"every", "1"},      {"month", "0"},     {"dayofweek", "0"},
                  {"day", "0"},          {"start_time", "0"}, {"start_date", "0"}};
    whole.update(period);
    return {{"maintenanceid", "12"},
            {"name", "Patches"},
            {"description", "kernel"},
            {"maintenance_type", "0"},
            {"tags_evaltype", "0"},
            {"active_since", seconds("2026-01-05T00:00:00Z")}, // a Monday
            {"active_till", seconds("2026-12-31T00:00:00Z")},
            {"hosts", json::array()},
            {"groups", {{{"groupid", "5"}, {"name", "Web"}}}},
            {"tags", json::array()},
            {"timeperiods", {whole}}};
}

struct WindowsKept {
    std::vector<MaintenanceWindow> windows; ///< of the last page
    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &page, const Cursor &) -> Expected<void> {
            windows = page.at(0).windows;
            return {};
        };
    }
};

} // namespace

/// Maintenance periods as windows: when they are in force, for which services, since when they are known.
class ZabbixMaintenanceTest : public QObject
{
    Q_OBJECT
private slots:
    void periodsAreInForce_data();
    void periodsAreInForce();
    void itConcernsHostsGroupsAndTags();
    void badMaintenanceIsRefused_data();
    void badMaintenanceIsRefused();
    void windowsReachTheirServices();
    void theZoneIsSaid();
};

void ZabbixMaintenanceTest::periodsAreInForce_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char *name, const char *period, const char *zone, const char *from,
                        const char *to, const char *starts) {
        QTest::newRow(name) << QByteArray(period) << QByteArray(zone) << QByteArray(from) << QByteArray(to)
                            << QByteArray(starts);
    };
    row("once", R"({"timeperiod_type": "0", "start_date": "1772323200", "period": "3600"})", "UTC",
        "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", "2026-03-01T00:00:00Z+3600");
    row("once, cut by the active time",
        R"({"timeperiod_type": "0", "start_date": "1767571200", "period": "7200"})", "UTC",
        "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-01-05T00:00:00Z+7200");
    row("once, before", R"({"timeperiod_type": "0", "start_date": "1767000000", "period": "7200"})", "UTC",
        "2025-12-01T00:00:00Z", "2026-02-01T00:00:00Z", "");
    row("daily", R"({"timeperiod_type": "2", "start_time": "7200", "period": "1800"})", "UTC",
        "2026-03-01T00:00:00Z", "2026-03-03T00:00:00Z",
        "2026-03-01T02:00:00Z+1800 2026-03-02T02:00:00Z+1800");
    row("every third day", R"({"timeperiod_type": "2", "every": "3", "start_time": "0", "period": "1800"})",
        "UTC", "2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z",
        "2026-01-05T00:00:00Z+1800 2026-01-08T00:00:00Z+1800 2026-01-11T00:00:00Z+1800");
    row("over midnight, seen the day after",
        R"({"timeperiod_type": "2", "every": "7", "start_time": "82800", "period": "7200"})", "UTC",
        "2026-01-13T00:30:00Z", "2026-01-13T02:00:00Z", "2026-01-12T23:00:00Z+7200");
    row("weekly, Tuesday and Sunday",
        R"({"timeperiod_type": "3", "every": "1", "dayofweek": "66", "start_time": "3600", "period": "600"})",
        "UTC", "2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z",
        "2026-03-03T01:00:00Z+600 2026-03-08T01:00:00Z+600");
    row("every other week",
        R"({"timeperiod_type": "3", "every": "2", "dayofweek": "1", "start_time": "3600", "period": "600"})",
        "UTC", "2026-01-05T00:00:00Z", "2026-02-03T00:00:00Z",
        "2026-01-05T01:00:00Z+600 2026-01-19T01:00:00Z+600 2026-02-02T01:00:00Z+600");
    row("monthly, the 31st",
        R"({"timeperiod_type": "4", "month": "4095", "day": "31", "start_time": "0", "period": "60"})", "UTC",
        "2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-03-31T00:00:00Z+60 2026-05-31T00:00:00Z+60");
    row("monthly, second Saturday of June and July",
        R"({"timeperiod_type": "4", "month": "96", "dayofweek": "32", "every": "2", "start_time": "0", "period": "60"})",
        "UTC", "2026-01-05T00:00:00Z", "2026-12-30T00:00:00Z",
        "2026-06-13T00:00:00Z+60 2026-07-11T00:00:00Z+60");
    row("monthly, last Thursday",
        R"({"timeperiod_type": "4", "month": "768", "dayofweek": "8", "every": "5", "start_time": "0", "period": "60"})",
        "UTC", "2026-01-05T00:00:00Z", "2026-12-30T00:00:00Z",
        "2026-09-24T00:00:00Z+60 2026-10-29T00:00:00Z+60");
    row("by the clock of Berlin", R"({"timeperiod_type": "2", "start_time": "10800", "period": "60"})",
        "Europe/Berlin", "2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z",
        "2026-03-28T02:00:00Z+60 2026-03-29T01:00:00Z+60");
    row("an hour that is left out", R"({"timeperiod_type": "2", "start_time": "9000", "period": "60"})",
        "Europe/Berlin", "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z",
        "2026-03-28T01:30:00Z+60 2026-03-30T00:30:00Z+60");
}

void ZabbixMaintenanceTest::periodsAreInForce()
{
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, starts);
    const auto read = zabbixMaintenances(json::array({maintenance(json::parse(period.toStdString()))}));
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    std::string got;
    for (const Interval &one : occurrences(read->at(0), {when(from.constData()), when(to.constData())},
                                           Zone::named(zone.toStdString()).value()))
        got += (got.empty() ? "" : " ") + formatInstant(one.start) + '+'
            + std::to_string(one.length() / std::chrono::seconds(1));
    QCOMPARE(got, starts.toStdString());
}

void ZabbixMaintenanceTest::itConcernsHostsGroupsAndTags()
{
    ZabbixHost host;
    host.id = "1";
    host.groups = {"Web/EU"};
    ZabbixMaintenance one;
    QVERIFY(!one.concerns(host, {}));
    one.hostIds = {"1"};
    QVERIFY(one.concerns(host, {}));
    one.hostIds = {"2"};
    one.groups = {"Web"}; // holds those nested in it
    QVERIFY(one.concerns(host, {}));
    one.groups = {"We"};
    QVERIFY(!one.concerns(host, {}));
    one.groups = {"Web/EU"};
    one.tags = {{{"app", "shop"}, false}, {{"app", "blog"}, false}, {{"site", "nor"}, true}};
    const std::vector<ZabbixTag> shopNorth{{"app", "shop"}, {"site", "north"}};
    QVERIFY(one.concerns(host, shopNorth)); // one of each name
    QVERIFY(!one.concerns(host, {{"app", "shop"}}));
    QVERIFY(!one.concerns(host, {{"app", "mail"}, {"site", "north"}}));
    one.anyTag = true;
    QVERIFY(one.concerns(host, {{"app", "shop"}}));
    QVERIFY(!one.concerns(host, {{"app", "mail"}}));
}

void ZabbixMaintenanceTest::badMaintenanceIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *change, const char *says) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(says);
    };
    row("no id", R"({"maintenanceid": null})", "no id");
    row("no end", R"({"active_till": null})", "no id or no end");
    row("begin is text", R"({"active_since": "soon"})", "'active_since' of a row is");
    row("kind unknown", R"({"timeperiods": [{"timeperiod_type": "9", "period": "1"}]})", "'timeperiod_type'");
    row("kind 1", R"({"timeperiods": [{"timeperiod_type": "1", "period": "1"}]})", "unknown kind");
    row("length negative",
        R"({"timeperiods": [{"timeperiod_type": "0", "period": "-1", "start_date": "5"}]})",
        "'period' of a row is");
    row("every never",
        R"({"timeperiods": [{"timeperiod_type": "2", "period": "1", "start_time": "0", "every": "0"}]})",
        "'every' of a row is");
}

void ZabbixMaintenanceTest::badMaintenanceIsRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, says);
    json row = maintenance({{"timeperiod_type", "0"}, {"period", "60"}, {"start_date", "1772323200"}});
    row.update(json::parse(change.toStdString()));
    const auto read = zabbixMaintenances(json::array({row}));
    QVERIFY(!read);
    QVERIFY2(read.error().what.find(says.toStdString()) != std::string::npos, read.error().what.c_str());
}

void ZabbixMaintenanceTest::windowsReachTheirServices()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 0);
    right.hosts[1]["groups"][0]["name"] = "Mail";
    json one = maintenance({{"timeperiod_type", "0"},
                            {"period", "3600"},
                            {"start_date", std::to_string(zabbixT0 / 1000 + 600)}});
    one["active_since"] = "1735689600";
    one["maintenance_type"] = "1";
    right.maintenances = {one};
    right.auditlog = {{{"clock", "1740000000"}, {"resourceid", "12"}},
                      {{"clock", "1740000600"}, {"resourceid", "12"}},
                      {{"clock", "1750000000"}, {"resourceid", "99"}}};
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.maintenance = true;
    for (const char *version : {"6.0.14", "7.2.0"}) {
        right.version = version;
        right.allowsAuditLog = version[0] == '6';
        WindowsKept kept;
        const SyncReport report = pullSource(ZabbixSource(settings), {{"zabbix", "token-1"}},
                                             {"c", {"c"}, "z"}, {atMs(zabbixT0), atMs(zabbixT0 + hourMs)}, {},
                                             kept.commit(), {}, shortZabbixLimits());
        QVERIFY2(report.succeeded(), saidBy(report).c_str());
        QCOMPARE(kept.windows.size(), 1u);
        const MaintenanceWindow &window = kept.windows[0];
        QCOMPARE(window.services, std::vector<std::string>{"a"});
        QCOMPARE(window.when.start, atMs(zabbixT0 + 600'000));
        QCOMPARE(window.when.end, atMs(zabbixT0 + 4'200'000));
        QCOMPARE(window.summary, std::string("Patches: kernel (no data collected)"));
        QCOMPARE(window.uid, std::string("z/maintenance-12/2025-03"));
        if (right.allowsAuditLog)
            QCOMPARE(window.notifiedAt, std::optional(Instant(std::chrono::seconds(1'740'000'600))));
        else
            QVERIFY(!window.notifiedAt);
        QCOMPARE(report.remarks.size(), right.allowsAuditLog ? 1u : 2u); // how long values are kept; the notice
    }
}

void ZabbixMaintenanceTest::theZoneIsSaid()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    json one = maintenance({{"timeperiod_type", "2"}, {"period", "3600"}, {"start_time", "7200"}});
    one["active_since"] = "1735689600";
    right.maintenances = {one};
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.maintenance = true;
    const auto begins = [&](const char *at, const char *note) {
        WindowsKept kept;
        const SyncReport report = pullSource(ZabbixSource(settings), {{"zabbix", "token-1"}},
                                             {"c", {"c"}, "z"}, {atMs(zabbixT0), atMs(zabbixT0 + hourMs)}, {},
                                             kept.commit(), {}, shortZabbixLimits());
        const bool isSaid = std::ranges::any_of(
            report.remarks, [&](const std::string &said) { return said.find(note) != std::string::npos; });
        return isSaid && std::ranges::any_of(kept.windows, [&](const MaintenanceWindow &window) {
                   return window.when.start == when(at);
               });
    };
    QVERIFY(begins("2025-03-01T02:00:00Z", "does not say its zone"));
    right.timeZone = "Asia/Tokyo";
    QVERIFY(begins("2025-03-01T17:00:00Z", "Asia/Tokyo, the zone of the server's settings"));
    QVERIFY(!begins("2025-03-01T02:00:00Z", "Asia/Tokyo"));
    settings.zone = "America/New_York";
    QVERIFY(begins("2025-03-01T07:00:00Z", "keeps single values"));
}

MAKEGOOD_TEST(ZabbixMaintenanceTest)

} // namespace t_zabbix_maintenance

#include "t_zabbix_maintenance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QTest>

#include "fake_zabbix.h"
#include "real_zabbix.h"
#include "sla/samples/check_series_builder.h"
#include "support/one_month.h"
#include "support/test_program.h"

namespace t_zabbix_real
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// Whatever pages bring.
struct Kept {
    std::vector<StateChange> changes;
    std::vector<MaintenanceWindow> windows;

    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &page, const Cursor &) -> Expected<void> {
            for (const ChangeSeries &series : page.at(0).changes)
                changes.insert(changes.end(), series.changes.begin(), series.changes.end());
            for (const MaintenanceWindow &window : page.at(0).windows)
                if (std::ranges::find(windows, window) == windows.end())
                    windows.push_back(window);
            return {};
        };
    }
};

std::int64_t seconds(Instant at)
{
    return at.time_since_epoch() / std::chrono::seconds(1);
}

} // namespace

/// A real Zabbix with a month of values a minute, against the generator's own account.
class ZabbixReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void everyValueArrives();
    void theMonthIsTheGenerators();
    void problemsAreTheOutages();
    void itsOwnServiceLevelAgrees();
    void maintenanceComesWithItsEntry();
    void discoversAndCloses();
    void aTokenLetsIn();
    void trendsStandForRemovedValues();

private:
    ZabbixSettings settings(bool areProblems = false) const;
    Evidence evidence() const; ///< of what everyValueArrives kept
    void configure();
    SyncReport pull(const ZabbixSettings &settings, const CommitPage &commit,
                    const QByteArray &secret = "zabbix") const;
    const GeneratedTarget &target() const { return m_month.targets[0]; }

    GeneratedMonth m_month;
    std::unique_ptr<RealZabbix> m_server;
    MemoryStore m_store; ///< filled by everyValueArrives
    std::string m_item;
    std::string m_host;
    std::string m_group;
};

void ZabbixReal::configure()
{
    // The month is older than the year for which problems are kept by default.
    m_server->call("housekeeping.update", {{"hk_events_trigger", "3650d"}, {"hk_services", "3650d"}});
    m_group = m_server->call("hostgroup.create", {{"name", "Makegood/Web"}})["groupids"][0];
    m_host = m_server->call("host.create",
                            {{"host", "host00"},
                             {"name", "Host 00"},
                             {"groups", {{{"groupid", m_group}}}},
                             {"tags", {{{"tag", "customer"}, {"value", "acme"}}}}})["hostids"][0];
    m_item = m_server->call("item.create",
                            {{"hostid", m_host},
                             {"name", "Probe"},
                             {"key_", "probe"},
                             {"type", 2},
                             {"value_type", 3},
                             {"delay", "0"},
                             {"history", "3650d"},
                             {"trends", "3650d"}})["itemids"][0];
    m_server->call("trigger.create",
                   {{"description", "{HOST.NAME} does not answer"},
                    {"expression", "last(/host00/probe)=0"},
                    {"priority", 4},
                    {"tags", {{{"tag", "sla"}, {"value", "web"}}}}});
    m_server->call("service.create",
                   {{"name", "shop"},
                    {"algorithm", 1},
                    {"sortorder", 0},
                    {"problem_tags", {{{"tag", "sla"}, {"operator", 0}, {"value", "web"}}}},
                    {"tags", {{{"tag", "svc"}, {"value", "web"}}}}});
    m_server->call("sla.create",
                   {{"name", "web"},
                    {"period", 2}, // months
                    {"slo", "99.9"},
                    {"timezone", "UTC"},
                    {"effective_date", seconds(m_month.period.start)},
                    {"service_tags", {{{"tag", "svc"}, {"operator", 0}, {"value", "web"}}}},
                    {"schedule", json::array()},
                    {"excluded_downtimes", json::array()}});
}

void ZabbixReal::initTestCase()
{
    QElapsedTimer clock;
    clock.start();
    m_month = generateMonth(oneMonthOptions(1)); // as t_one_month feeds it to the others
    QCOMPARE(m_month.checks(), 44'640u);
    auto server = RealZabbix::start();
    if (!server)
        QFAIL(server.error().text().c_str());
    m_server = std::move(*server);
    const qint64 started = clock.restart();
    configure();
    QVERIFY(m_server->reloadConfiguration());
    // The server says nothing when it has taken over the configuration; the first value is refused until
    // then.
    QTRY_VERIFY_WITH_TIMEOUT(m_server->send("host00", "probe", {target().checks.front()}), 300'000);
    m_server->sql("delete from history_uint");
    QVERIFY(m_server->send("host00", "probe", target().checks));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->sql("select count(*) >= 44640 from history_uint") == "t", 600'000);
    qInfo("started in %lld ms, values in after %lld ms", started, clock.elapsed());
}

ZabbixSettings ZabbixReal::settings(bool areProblems) const
{
    ZabbixSettings settings
        = areProblems ? problemSettings(m_server->address()) : itemSettings(m_server->address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "Admin";
    settings.hostGroups = {"Makegood/*"};
    settings.mapping = {{{{"tag_customer", "acme"}}, "{host}", "http"}};
    return settings;
}

SyncReport ZabbixReal::pull(const ZabbixSettings &given, const CommitPage &commit,
                            const QByteArray &secret) const
{
    return pullSource(ZabbixSource(given), {{"zabbix", secret}}, {"c", {"c"}, "z"}, m_month.period, {},
                      commit);
}

void ZabbixReal::everyValueArrives()
{
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(settings(), m_store.commit());
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    qInfo("%llu values in %llu pages, %lld ms, server %s", static_cast<unsigned long long>(report.samples),
          static_cast<unsigned long long>(report.pages), clock.elapsed(), report.serverVersion.c_str());
    const std::vector<Check> got = m_store.checks("host00", "http");
    QCOMPARE(got.size(), target().checks.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        if (got[i].at != target().checks[i].at || got[i].state != target().checks[i].state)
            QFAIL(("differs at " + formatInstant(got[i].at)).c_str());
    QVERIFY(m_store.cursor->before == target().checks.back().at + Duration(1)); // after the last value
    const std::uint64_t before = m_store.checksChanged;
    QVERIFY(pull(settings(), m_store.commit()).succeeded());
    QCOMPARE(m_store.checksChanged, before);
}

Evidence ZabbixReal::evidence() const
{
    CheckSeriesBuilder builder("host00", "http");
    for (const Check &check : m_store.checks("host00", "http"))
        builder.add(check.at, check.state, {});
    Evidence evidence;
    evidence.checks.push_back(builder.build());
    return evidence;
}

void ZabbixReal::theMonthIsTheGenerators()
{
    const std::string difference = differenceOf(m_month, evidence());
    QVERIFY2(difference.empty(), difference.c_str());
    QVERIFY(target().downtime > std::chrono::hours(1));
}

void ZabbixReal::problemsAreTheOutages()
{
    Kept kept;
    const SyncReport report = pull(settings(true), kept.commit());
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    std::vector<StateChange> changes;
    for (const StateChange &change : kept.changes)
        if (std::ranges::find(changes, change.at, &StateChange::at) == changes.end())
            changes.push_back(change);
    std::ranges::sort(changes, {}, &StateChange::at);
    // Up at first, then every outage from its first failed check to the next check that passed.
    QCOMPARE(changes.size(), 1 + 2 * target().outages.size());
    QVERIFY(changes[0].state == CheckState::Up && changes[0].at <= m_month.period.start);
    for (std::size_t i = 0; i < target().outages.size(); ++i) {
        const StateChange &down = changes[1 + 2 * i];
        const StateChange &up = changes[2 + 2 * i];
        QVERIFY(down.state == CheckState::Down && up.state == CheckState::Up);
        QCOMPARE(down.at, target().outages[i].start);
        QCOMPARE(up.at, target().outages[i].end);
        QCOMPARE(down.detail, std::string("Host 00 does not answer"));
    }
}

void ZabbixReal::itsOwnServiceLevelAgrees()
{
    // The server knows nothing of a service before it was made, which was a moment ago.
    m_server->sql("update services set created_at=" + std::to_string(seconds(m_month.period.start)));
    const auto read = providerAvailability(ZabbixSource(settings()), {{"zabbix", "zabbix"}}, m_month.period);
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(read->size(), 1u);
    const ProviderAvailability &level = read->front();
    QCOMPARE(level.service, std::string("shop"));
    QCOMPARE(level.agreement, std::string("web"));
    QVERIFY(level.period.start == m_month.period.start && level.period.end == m_month.period.end);
    QVERIFY(level.uptime && level.downtime);
    // It cuts every instant to the second; the checks are a whole minute apart, so that lengths stay.
    const auto judged = judgeMonth(m_month, evidence());
    QVERIFY2(judged, judged ? "" : judged.error().text().c_str());
    const ServiceResult &ours = judged->services.at(0);
    QCOMPARE(*level.downtime, ours.downtime);
    QCOMPARE(*level.uptime + *level.downtime, m_month.period.length());
    QVERIFY(ours.availability.has_value());
    QVERIFY(ours.availability->ratio() == Fraction(level.uptime->count(), m_month.period.length().count()));
    qInfo("down %lld ms, by sla.getsli and by us", static_cast<long long>(level.downtime->count()));
}

void ZabbixReal::maintenanceComesWithItsEntry()
{
    const Instant from = m_month.period.start + std::chrono::days(3);
    const json group = {{{"groupid", m_group}}};
    const json once = {{"timeperiod_type", 0}, {"start_date", seconds(from)}, {"period", 7200}};
    const json daily = {{"timeperiod_type", 2}, {"every", 10}, {"start_time", 3600}, {"period", 1800}};
    for (const auto &[name, period] : {std::pair("Move", once), std::pair("Backup", daily)})
        QVERIFY(!m_server
                     ->call("maintenance.create",
                            {{"name", name},
                             {"description", "announced"},
                             {"active_since", seconds(m_month.period.start)},
                             {"active_till", seconds(m_month.period.end)},
                             {"groups", group},
                             {"timeperiods", {period}}})
                     .is_null());
    ZabbixSettings given = settings();
    given.maintenance = true;
    given.zone = "UTC";
    Kept kept;
    const SyncReport report = pull(given, kept.commit());
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    std::ranges::sort(kept.windows, {}, [](const MaintenanceWindow &one) { return one.when.start; });
    QCOMPARE(kept.windows.size(), 5u); // 1st 01:00, 4th 00:00, 11th, 21st and 31st 01:00
    const MaintenanceWindow &move = kept.windows[1];
    QCOMPARE(move.summary, std::string("Move: announced"));
    QCOMPARE(move.when.start, from);
    QCOMPARE(move.when.length(), Duration(std::chrono::hours(2)));
    QCOMPARE(move.services, std::vector<std::string>{"host00"});
    QVERIFY(move.notifiedAt && *move.notifiedAt > m_month.period.end); // entered just now
    QCOMPARE(kept.windows[4].when.start,
             m_month.period.start + std::chrono::days(30) + std::chrono::hours(1));
}

void ZabbixReal::discoversAndCloses()
{
    const QByteArray sessions = m_server->sql("select count(*) from sessions where status=0");
    const auto found = discoverSource(ZabbixSource(settings(true)), {{"zabbix", "zabbix"}}, m_month.period);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 1u);
    const DiscoveredSeries &one = found->front();
    QCOMPARE(one.labels.at("trigger"), std::string("Host 00 does not answer"));
    QCOMPARE(one.labels.at("hostgroup"), std::string("Makegood/Web"));
    QCOMPARE(one.labels.at("tag_sla"), std::string("web"));
    QCOMPARE(one.labels.at("severity"), std::string("high"));
    QVERIFY(one.lastState == CheckState::Up);
    const auto status = checkSource(ZabbixSource(settings()), {{"zabbix", "zabbix"}});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QVERIFY(status->version.starts_with("6.0."));
    QVERIFY(status->serverTime.has_value());
    QCOMPARE(seconds(status->earliest.value()), seconds(target().checks.front().at));
    QCOMPARE(m_server->sql("select count(*) from sessions where status=0"), sessions);
    const auto locked = checkSource(ZabbixSource(settings()), {{"zabbix", "wrong"}});
    QVERIFY(!locked && locked.error().kind == ErrorKind::Unreachable);
    QVERIFY2(locked.error().what.find("Incorrect user name or password") != std::string::npos,
             locked.error().what.c_str());
}

void ZabbixReal::aTokenLetsIn()
{
    const json id = m_server->call("token.create", {{"name", "makegood"}, {"userid", "1"}})["tokenids"][0];
    const std::string token = m_server->call("token.generate", json::array({id}))[0]["token"];
    ZabbixSettings given = settings(true);
    given.server.auth = HttpAuth::Bearer;
    Kept kept;
    const SyncReport report = pull(given, kept.commit(), QByteArray::fromStdString(token));
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    m_server->call("token.update", {{"tokenid", id}, {"status", 1}});
    const SyncReport locked = pull(given, kept.commit(), QByteArray::fromStdString(token));
    QVERIFY(!locked.succeeded() && locked.error->kind == ErrorKind::Unreachable);
    QVERIFY(saidBy(locked).find(token) == std::string::npos);
}

void ZabbixReal::trendsStandForRemovedValues()
{
    // As the housekeeper does for an item of a day's history; a trapper has no interval, which this one
    // needs.
    const Instant gone = m_month.period.start + std::chrono::days(10);
    m_server->sql("update items set history='1d', delay='1m' where itemid=" + m_item);
    m_server->sql("delete from history_uint where clock<" + std::to_string(seconds(gone)));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->sql("select count(*) >= 240 from trends_uint") == "t", 300'000);
    MemoryStore store;
    const SyncReport report = pull(settings(), store.commit());
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    std::map<Instant, std::pair<int, int>> hours; // checks and those that failed
    for (const Check &check : target().checks) {
        auto &[all, failed] = hours[std::chrono::floor<std::chrono::hours>(check.at)];
        ++all;
        failed += check.state == CheckState::Down ? 1 : 0;
    }
    int mixed = 0;
    const std::vector<Check> got = store.checks("host00", "http");
    for (const auto &[hour, count] : hours) {
        const auto in = [&](CheckState state) {
            return std::ranges::count_if(got, [&, from = hour](const Check &check) {
                return check.state == state && check.at >= from && check.at < from + std::chrono::hours(1);
            });
        };
        const bool isMixed = hour < gone && count.second > 0 && count.second < count.first;
        mixed += isMixed ? 1 : 0;
        QCOMPARE(in(CheckState::Down), isMixed ? 0 : count.second);
        QCOMPARE(in(CheckState::Up), isMixed ? 0 : count.first - count.second);
    }
    QVERIFY(mixed > 0);
    QCOMPARE(report.unknownSamples, std::uint64_t(mixed));
    QVERIFY(std::ranges::any_of(report.remarks, [](const std::string &note) {
        return note.find("hourly trends stand for them") != std::string::npos;
    }));
}

MAKEGOOD_TEST(ZabbixReal)

} // namespace t_zabbix_real

#include "t_zabbix_real.moc"

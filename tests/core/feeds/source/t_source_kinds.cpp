// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "fake_gatus.h"
#include "fake_nagios.h"
#include "fake_prometheus.h"
#include "fake_zabbix.h"
#include "feeds/prober/probe_journal.h"
#include "feeds/source/built_in_kinds.h"
#include "memory_store.h"
#include "support/test_program.h"
#include "ticker/ticker_server.h"
#include "ticker/ticker_source.h"

namespace t_source_kinds
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

SourceKinds withTicker()
{
    std::vector<SourceKind> kinds = builtInKinds().all();
    kinds.push_back(tickerKind());
    return SourceKinds(std::move(kinds));
}

// Two hours of minutes of the hosts a and b; b is down at the end.
bool writeProbes(const std::string &folder)
{
    auto journal = ProbeJournal::open(folder, at(t0));
    if (!journal || !journal->journal)
        return false;
    std::vector<ProbeRecord> records;
    for (int i = 0; i < 120; ++i)
        for (const char *name : {"a", "b"})
            records.push_back({at(t0 + i * 60'000),
                               name,
                               "tcp://127.0.0.1:1",
                               "tcp",
                               {i == 119 && *name == 'b' ? CheckState::Down : CheckState::Up, {}, {}}});
    return journal->journal->addRound(at(t0 + 119 * 60'000), records, {}).has_value();
}

} // namespace

/// A kind of source is a row of the table: what every kind does through the one interface.
class SourceKindsTest : public QObject
{
    Q_OBJECT
private slots:
    void examplesAreSettings();
    void anUnknownKindKeepsItsText();
    void settingsOfNoKindAreRefused_data();
    void settingsOfNoKindAreRefused();
    void checksDiscoversAndPulls_data();
    void checksDiscoversAndPulls();
    void discoverySaysWhyItFails();
    void cancelsWhileAServerIsSilent();
};

void SourceKindsTest::examplesAreSettings()
{
    const SourceKinds kinds = builtInKinds();
    QVERIFY(!kinds.all().empty());
    for (const SourceKind &kind : kinds.all()) {
        const auto source = kinds.read(kind.example, "example");
        QVERIFY2(source, source ? "" : source.error().front().text().c_str());
        QCOMPARE((*source)->kind(), kind.name);
        const auto again = kinds.recorded(kind.name, (*source)->toJson(), "stored");
        QVERIFY(again);
        QCOMPARE((*again)->toJson(), (*source)->toJson());
        QCOMPARE(seriesSetOf((*again)->terms(), "c"), seriesSetOf((*source)->terms(), "c"));
    }
}

void SourceKindsTest::anUnknownKindKeepsItsText()
{
    const std::string text = "{\"kind\": \"oracle of 2031\", \"mapping\": 7} and more";
    const auto source = builtInKinds().recorded("oracle", text, "stored");
    QVERIFY(source);
    QVERIFY(!(*source)->isKnown());
    QCOMPARE((*source)->kind(), std::string("oracle"));
    QCOMPARE((*source)->toJson(), text);
    const auto checked = checkSource(**source, {});
    QVERIFY(!checked);
    QVERIFY2(checked.error().what.find("'oracle'") != std::string::npos, checked.error().what.c_str());
}

void SourceKindsTest::settingsOfNoKindAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("another kind") << QByteArray(R"({"kind":"oracle"})") << QByteArray("oracle");
    QTest::newRow("no kind") << QByteArray("{}") << QByteArray("allowed prometheus, ");
    QTest::newRow("a number") << QByteArray(R"({"kind":7})") << QByteArray("no known kind");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("not an object");
    QTest::newRow("no JSON") << QByteArray("nonsense") << QByteArray("not JSON");
}

void SourceKindsTest::settingsOfNoKindAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto source = withTicker().read(text.toStdString(), "file.json");
    QVERIFY(!source);
    const std::string error = source.error().front().text();
    QVERIFY2(error.find(says.toStdString()) != std::string::npos, error.c_str());
    QVERIFY(error.find("file.json") == 0);
}

void SourceKindsTest::checksDiscoversAndPulls_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("prometheus") << QStringLiteral("prometheus");
    QTest::newRow("zabbix") << QStringLiteral("zabbix");
    QTest::newRow("gatus") << QStringLiteral("gatus");
    QTest::newRow("nagios") << QStringLiteral("nagios");
    QTest::newRow("probe") << QStringLiteral("probe");
    QTest::newRow("ticker") << QStringLiteral("ticker");
}

void SourceKindsTest::checksDiscoversAndPulls()
{
    QFETCH(QString, kind);
    FakePrometheus prometheus;
    prometheus.series = {minutely("a", 120), minutely("b", 120)};
    prometheus.series[1].samples[119].value = "0";
    FakeServer prometheusServer(serving(prometheus));
    TickerServer ticker;
    ticker.hosts = {"a", "b"};
    ticker.down["b"] = at(t0 + 119 * 60'000);
    FakeZabbix zabbix = minutelyZabbix({"a", "b"}, 119);
    zabbix.addValue(0, t0 + 119 * 60'000, "1");
    zabbix.addValue(1, t0 + 119 * 60'000, "0");
    FakeServer zabbixServer(serving(zabbix));
    QTemporaryDir journal;
    QVERIFY(writeProbes(journal.path().toStdString()));
    FakeNagios nagios;
    nagios.updated = t0 / 1000 + 7200;
    nagios.objects[{"a", ""}] = {{t0 / 1000 - 60, 2}, {t0 / 1000 + 119 * 60, 1}};
    nagios.objects[{"b", ""}] = {{t0 / 1000 - 60, 1}, {t0 / 1000 + 119 * 60, 2}};
    FakeServer nagiosServer(serving(nagios));
    const bool isNagios = kind == QLatin1String("nagios");
    FakeGatus gatus = minutelyGatus({"a", "b"}, 120);
    for (FakeGatus::Endpoint &endpoint : gatus.endpoints)
        for (std::size_t i = 0; i < endpoint.results.size(); ++i)
            endpoint.results[i]
                = {t0 + static_cast<std::int64_t>(i) * 60'000, i != 119 || endpoint.name == "a"};
    FakeServer gatusServer(gatus.serving());
    const bool isProbe = kind == QLatin1String("probe");
    const bool isGatus = kind == QLatin1String("gatus");
    const bool isTicker = kind == QLatin1String("ticker");
    const bool isZabbix = kind == QLatin1String("zabbix");
    const std::string label = isGatus || isProbe ? "name"
        : isTicker || isZabbix || isNagios       ? "host"
                                                 : "instance";
    const Secrets secrets = isZabbix ? Secrets{{"zabbix", "token-1"}} : Secrets();
    const std::string mapping = R"([{"service": "{)" + label + R"(}", "probe": "http"}])";
    const std::string settings = isTicker ? tickerSettings(ticker.address(), mapping)
        : isProbe ? R"({"schema": 1, "kind": "probe", "targets": ["tcp://127.0.0.1:1 name=a"], "journal": ")"
            + journal.path().toStdString() + R"(", "mapping": )" + mapping + '}'
        : isGatus ? R"({"schema": 1, "kind": "gatus", "address": ")" + gatusServer.address()
            + R"(", "mapping": )" + mapping + '}'
        : isZabbix
        ? R"({"schema": 1, "kind": "zabbix", "key": "probe", "auth": {"kind": "bearer", "key": "zabbix"}, "address": ")"
            + zabbixServer.address() + R"(", "mapping": )" + mapping + '}'
        : isNagios ? R"({"schema": 1, "kind": "nagios", "read": "cgi", "address": ")" + nagiosServer.address()
            + R"(", "mapping": )" + mapping + '}'
                   : R"({"schema": 1, "kind": "prometheus", "selector": "probe_success", "address": ")"
            + prometheusServer.address() + R"(", "mapping": )" + mapping + '}';
    const auto source = withTicker().read(settings, "s.json");
    QVERIFY2(source, source ? "" : source.error().front().text().c_str());

    const auto status = checkSource(**source, secrets, {}, shortLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version,
             std::string(isTicker                 ? "7"
                             : isZabbix           ? "6.0.14"
                             : isNagios           ? "4.4.6"
                             : isGatus || isProbe ? ""
                                                  : "2.0.0"));

    const Interval range{at(t0), at(t0 + 2 * hour)};
    const auto found = discoverSource(**source, secrets, range, {}, shortLimits());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 2u);
    for (int i = 0; i < 2; ++i) {
        const DiscoveredSeries &one = (*found)[std::size_t(i)];
        QCOMPARE(one.labels.at(label), std::string(i == 0 ? "a" : "b"));
        QCOMPARE(one.lastAt, at(t0 + 119 * 60'000));
        QVERIFY(one.lastState == (i == 0 ? CheckState::Up : CheckState::Down));
    }

    MemoryStore store;
    std::map<std::string, std::map<Instant, CheckState>> changes; // by service
    const auto commit
        = [&, keep = store.commit()](const std::vector<ContractPage> &pages, const Cursor &cursor) {
              for (const ContractPage &page : pages)
                  for (const ChangeSeries &series : page.changes)
                      for (const StateChange &change : series.changes)
                          changes[series.service][change.at] = change.state;
              return keep(pages, cursor);
          };
    const SyncReport report
        = pullSource(**source, secrets, {"c", {"c"}}, range, {}, commit, {}, shortLimits());
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    if (isNagios) {
        QCOMPARE(changes["b"].size(), 2u);
        QVERIFY(changes["b"].at(range.start) == CheckState::Up);
        QVERIFY(changes["b"].at(at(t0 + 119 * 60'000)) == CheckState::Down);
    } else {
        QCOMPARE(store.checks("a", "http").size(), 120u);
        QVERIFY(store.checks("b", "http")[119].state == CheckState::Down);
    }
    // Nobody probed after the last minute, and of a source without overlap no minute is taken on trust.
    QCOMPARE(store.cursor->before, isProbe || isTicker ? at(t0 + 119 * 60'000 + 1) : range.end);
    QCOMPARE(store.cursor->seriesSet, seriesSetOf((*source)->terms(), "c"));
}

void SourceKindsTest::discoverySaysWhyItFails()
{
    FakePrometheus prometheus;
    prometheus.sampleLimit = 0;
    prometheus.series = {minutely("a", 60)};
    FakeServer server(serving(prometheus));
    const PrometheusSource source(fakeSettings(server.address()));
    const auto tooMuch = discoverSource(source, {}, {at(t0), at(t0 + hour)}, {}, shortLimits());
    QVERIFY(!tooMuch);
    QVERIFY2(tooMuch.error().what.find("too much to list") != std::string::npos,
             tooMuch.error().what.c_str());
    server.setHandler(
        [](QTcpSocket &socket, const FakeRequest &) { FakeServer::reply(socket, 401, "text/plain", "no"); });
    const auto locked = discoverSource(source, {}, {at(t0), at(t0 + hour)}, {}, shortLimits());
    QVERIFY(!locked && locked.error().kind == ErrorKind::Unreachable);
}

void SourceKindsTest::cancelsWhileAServerIsSilent()
{
    FakeServer server([](QTcpSocket &, const FakeRequest &) {});
    const PrometheusSource source(fakeSettings(server.address()));
    QElapsedTimer clock;
    clock.start();
    const auto isCancelled = [&] { return clock.elapsed() > 100; };
    const auto status = checkSource(source, {}, isCancelled);
    QVERIFY(!status && status.error().kind == ErrorKind::Interrupted);
    const auto found = discoverSource(source, {}, {at(t0), at(t0 + hour)}, isCancelled);
    QVERIFY(!found && found.error().kind == ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 10'000);
}

MAKEGOOD_TEST(SourceKindsTest)

} // namespace t_source_kinds

#include "t_source_kinds.moc"

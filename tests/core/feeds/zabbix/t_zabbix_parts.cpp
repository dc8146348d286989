// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/zabbix/zabbix_problems.h"
#include "feeds/zabbix/zabbix_reply.h"
#include "feeds/zabbix/zabbix_rows.h"
#include "feeds/zabbix/zabbix_settings.h"
#include "feeds/zabbix/zabbix_sla.h"
#include "feeds/zabbix/zabbix_trends.h"
#include "support/test_program.h"

namespace t_zabbix_parts
{

using namespace makegood::sla;
using namespace makegood::feeds;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

std::string shown(const RawChanges &changes)
{
    static const char *const words[] = {"up", "down", "unknown"};
    std::string out;
    for (const RawChange &change : changes.changes) {
        const std::size_t word = change.state == CheckState::Up ? 0
            : change.state == CheckState::Down                  ? 1
                                                                : 2;
        out += (out.empty() ? "" : " ") + formatInstant(change.at).substr(11) + words[word];
    }
    return out;
}

} // namespace

/// Readers and rules without a server.
class ZabbixParts : public QObject
{
    Q_OBJECT
private slots:
    void versions_data();
    void versions();
    void durations_data();
    void durations();
    void trendsSayWhatTheyCan_data();
    void trendsSayWhatTheyCan();
    void problemsBecomeChanges_data();
    void problemsBecomeChanges();
    void triggersOfOneProbeAreOne();
    void theStateBeforeIsTold();
    void settingsAreReadBack();
    void badSettingsAreReported_data();
    void badSettingsAreReported();
    void anotherSelectionIsAnotherSeriesSet();
    void serviceLevelsAreRead();
    void badServiceLevelsAreRefused_data();
    void badServiceLevelsAreRefused();
};

void ZabbixParts::versions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number"); // 0: refused
    QTest::newRow("6.0") << QByteArray("6.0.14") << 60'014;
    QTest::newRow("7.2") << QByteArray("7.2.1") << 70'201;
    QTest::newRow("beta") << QByteArray("7.4.0beta1") << 70'400;
    QTest::newRow("two digits") << QByteArray("6.4.21") << 60'421;
    QTest::newRow("old") << QByteArray("5.4.12") << 0;
    QTest::newRow("short") << QByteArray("6.0") << 0;
    QTest::newRow("words") << QByteArray("latest") << 0;
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("huge") << QByteArray("6.0.99999999999") << 0;
}

void ZabbixParts::versions()
{
    QFETCH(QByteArray, text);
    QFETCH(int, number);
    const auto version = zabbixVersion(text.toStdString());
    QCOMPARE(version.value_or(0), number);
}

void ZabbixParts::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("days") << QByteArray("31d") << qint64(31 * 86'400);
    QTest::newRow("weeks") << QByteArray("2w") << qint64(14 * 86'400);
    QTest::newRow("plain") << QByteArray("90") << qint64(90);
    QTest::newRow("none kept") << QByteArray("0") << qint64(0);
    QTest::newRow("macro") << QByteArray("{$KEEP}") << qint64(-1);
    QTest::newRow("flexible") << QByteArray("1m;30s/1-5,9:00-18:00") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("unit alone") << QByteArray("d") << qint64(-1);
    QTest::newRow("overflow") << QByteArray("99999999999999999w") << qint64(-1);
}

void ZabbixParts::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto read = zabbixDuration(text.toStdString());
    QCOMPARE(read ? qint64(*read / std::chrono::seconds(1)) : -1, seconds);
}

void ZabbixParts::trendsSayWhatTheyCan_data()
{
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<QByteArray>("greatest");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("checks");
    QTest::addColumn<int>("state"); // 0 up, 1 down, 2 unknown
    const auto row = [](const char *name, const char *delay, int count, const char *least,
                        const char *greatest, UpRule::Kind rule, const char *value, int checks, int state) {
        QTest::newRow(name) << QByteArray(delay) << count << QByteArray(least) << QByteArray(greatest)
                            << int(rule) << QByteArray(value) << checks << state;
    };
    using Kind = UpRule::Kind;
    row("all up", "1m", 60, "1", "1", Kind::OneOrZero, "", 60, 0);
    row("all down", "1m", 60, "0", "0", Kind::OneOrZero, "", 60, 1);
    row("both", "1m", 60, "0", "1", Kind::OneOrZero, "", 1, 2);
    row("one is missing", "1m", 59, "1", "1", Kind::OneOrZero, "", 1, 2);
    row("one more", "1m", 61, "1", "1", Kind::OneOrZero, "", 61, 0);
    row("every ten minutes", "10m", 6, "1", "1", Kind::OneOrZero, "", 6, 0);
    row("a trapper's interval is not known", "0", 60, "1", "1", Kind::OneOrZero, "", 1, 2);
    row("a macro", "{$EVERY}", 60, "1", "1", Kind::OneOrZero, "", 1, 2);
    row("none", "1m", 0, "0", "0", Kind::OneOrZero, "", 0, 0);
    row("at least, all above", "1m", 60, "5", "9", Kind::AtLeast, "5", 60, 0);
    row("at least, all below", "1m", 60, "1", "4", Kind::AtLeast, "5", 60, 1);
    row("at least, across", "1m", 60, "4", "5", Kind::AtLeast, "5", 1, 2);
    row("at most, all below", "1m", 60, "1", "4", Kind::AtMost, "5", 60, 0);
    row("equal, all", "1m", 60, "5", "5", Kind::Equals, "5", 60, 0);
    row("equal, may lie between", "1m", 60, "4", "6", Kind::Equals, "5", 1, 2);
}

void ZabbixParts::trendsSayWhatTheyCan()
{
    QFETCH(QByteArray, delay);
    QFETCH(int, count);
    QFETCH(QByteArray, least);
    QFETCH(QByteArray, greatest);
    QFETCH(int, rule);
    QFETCH(QByteArray, value);
    QFETCH(int, checks);
    QFETCH(int, state);
    ZabbixItem item;
    item.delay = delay.toStdString();
    const Instant hour = at("2026-10-01T05:00:00Z");
    const auto samples = trendSamples(item, hour, count, least.toStdString(), greatest.toStdString(),
                                      {static_cast<UpRule::Kind>(rule), value.toStdString()});
    QVERIFY2(samples, samples ? "" : samples.error().text().c_str());
    QCOMPARE(samples->size(), std::size_t(checks));
    const CheckState wanted = state == 0 ? CheckState::Up
        : state == 1                     ? CheckState::Down
                                         : CheckState::Unknown;
    for (const RawSample &sample : *samples) {
        QVERIFY(sample.state == wanted);
        QVERIFY(sample.at >= hour && sample.at < hour + std::chrono::hours(1));
    }
    if (checks == 60)
        QCOMPARE(samples->back().at, at("2026-10-01T05:59:30Z"));
}

void ZabbixParts::problemsBecomeChanges_data()
{
    QTest::addColumn<QByteArray>("problems"); // of trigger a or b, from and to in minutes after 12:00
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *name, const char *problems, const char *changes) {
        QTest::newRow(name) << QByteArray(problems) << QByteArray(changes);
    };
    row("none", "", "");
    row("one", "a 5 9", "12:05:00Zdown 12:09:00Zup");
    row("two", "a 5 9,a 20 21", "12:05:00Zdown 12:09:00Zup 12:20:00Zdown 12:21:00Zup");
    row("not over", "a 5 -", "12:05:00Zdown");
    row("over after the page", "a 5 90", "12:05:00Zdown");
    row("since before", "a -30 9", "11:30:00Zdown 12:09:00Zup");
    row("ends as the page begins", "a -30 0", "11:30:00Zdown 12:00:00Zup");
    row("ended before", "a -30 -1", "");
    row("begins as the page ends", "a 60 70", "");
    row("overlapping of two triggers", "a 5 9,b 7 12", "12:05:00Zdown 12:12:00Zup");
    row("one inside the other", "a 5 20,b 7 12", "12:05:00Zdown 12:20:00Zup");
    row("one after the other", "a 5 9,b 9 12", "12:05:00Zdown 12:12:00Zup");
    row("one stays", "a 5 -,b 7 12,a 30 40", "12:05:00Zdown");
    row("no length", "a 5 5", "");
    row("no length beside one", "a 5 5,a 6 8", "12:06:00Zdown 12:08:00Zup");
}

void ZabbixParts::problemsBecomeChanges()
{
    QFETCH(QByteArray, problems);
    QFETCH(QByteArray, changes);
    ZabbixTrigger a;
    ZabbixTrigger b;
    a.labels = {{"host", "h"}, {"trigger", "a"}};
    b.labels = {{"host", "h"}, {"trigger", "b"}};
    const Instant noon = at("2026-10-01T12:00:00Z");
    std::vector<ZabbixProblem> read;
    for (const QByteArray &one : problems.isEmpty() ? QList<QByteArray>() : problems.split(',')) {
        const QList<QByteArray> words = one.split(' ');
        ZabbixProblem problem;
        problem.trigger = words[0] == "a" ? &a : &b;
        problem.start = noon + std::chrono::minutes(words[1].toInt());
        if (words[2] != "-")
            problem.end = noon + std::chrono::minutes(words[2].toInt());
        read.push_back(problem);
    }
    const auto got = problemChanges({{&a, &b}}, read, {noon, noon + std::chrono::hours(1)}, std::nullopt);
    QCOMPARE(got.empty() ? std::string() : shown(got[0]), changes.toStdString());
}

void ZabbixParts::triggersOfOneProbeAreOne()
{
    std::vector<ZabbixTrigger> triggers(3);
    triggers[0].labels = {{"host", "h"}, {"trigger", "no answer"}};
    triggers[1].labels = {{"host", "h"}, {"trigger", "slow"}};
    triggers[2].labels = {{"host", "i"}, {"trigger", "no answer"}};
    const auto groups = triggersByProbe(triggers, {{{{"host", "h"}}, "{host}", "web"}});
    QCOMPARE(groups.size(), 2u);
    QCOMPARE(groups[0].size(), 1u); // mapped nowhere
    QCOMPARE(groups[1].size(), 2u);
}

void ZabbixParts::theStateBeforeIsTold()
{
    const Instant noon = at("2026-10-01T12:00:00Z");
    const Interval page{noon, noon + std::chrono::hours(1)};
    ZabbixTrigger trigger;
    const auto first = [&](Instant notBefore = {}) {
        const auto got = problemChanges({{&trigger}}, {}, page, notBefore);
        return got.empty() ? std::string()
                           : formatInstant(got[0].changes[0].at).substr(0, 11) + shown(got[0]);
    };
    QCOMPARE(first(), std::string("2026-10-01T00:00:00Zup")); // never a problem
    trigger.changedAt = at("2026-09-07T03:00:00Z");
    QCOMPARE(first(), std::string("2026-09-07T03:00:01Zup")); // the second is known, its part is not
    QCOMPARE(first(at("2026-10-01T06:00:00Z")), std::string("2026-10-01T06:00:00Zup"));
    trigger.changedAt = noon + std::chrono::hours(5); // says nothing about before
    QCOMPARE(first(), std::string("2026-10-01T00:00:00Zup"));
    trigger.changedAt = at("2026-09-07T03:00:00Z");
    trigger.isProblem = true; // and the server shows none
    QCOMPARE(first(), std::string("2026-10-01T12:00:00Zunknown"));
    const std::vector<ZabbixProblem> since{
        {&trigger, at("2026-09-07T03:00:00Z"), std::nullopt, "down", true}};
    const auto told = problemChanges({{&trigger}}, since, page, Instant{});
    QCOMPARE(shown(told[0]), std::string("03:00:00Zdown"));
    QCOMPARE(told[0].changes[0].detail, std::string("down (suppressed by maintenance)"));
}

void ZabbixParts::settingsAreReadBack()
{
    const std::string items = R"({"schema": 1, "kind": "zabbix", "address": "https://z.example/zabbix",
        "auth": {"kind": "basic", "user": "u", "key": "k"}, "host_groups": ["Web", "Mail/*"],
        "hosts": ["a*"], "tags": [{"tag": "sla", "value": "gold"}, {"tag": "any"}], "key": "icmpping[*]",
        "trends": false, "up": {"rule": "at-least", "value": "0.5"}, "maintenance": false,
        "zone": "Europe/Berlin", "overlap": "1h",
        "mapping": [{"match": {"host": "a"}, "service": "{host}", "probe": "ping", "contract": "acme"}]})";
    const std::string problems = R"({"schema": 1, "kind": "zabbix", "address": "https://z.example",
        "auth": {"kind": "bearer", "key": "k"}, "read": "problems", "severity": "high",
        "mapping": [{"service": "{host}", "probe": "{trigger}"}]})";
    for (const std::string &text : {items, problems}) {
        const auto read = zabbixFromJson(text, "s.json");
        QVERIFY2(read, read ? "" : read.error().front().text().c_str());
        const auto again = zabbixFromJson(settingsToJson(*read));
        QVERIFY2(again, again ? "" : again.error().front().text().c_str());
        QVERIFY(*again == *read);
    }
    const ZabbixSettings read = zabbixFromJson(items).value();
    QVERIFY(!read.trends && !read.maintenance && read.tags[1].value.empty());
    QCOMPARE(read.hostGroups.size(), 2u);
    QVERIFY(termsOf(zabbixFromJson(problems).value()).series == SeriesKind::Changes);
}

void ZabbixParts::badSettingsAreReported_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *members, const char *says) {
        QTest::newRow(name) << QByteArray(members) << QByteArray(says);
    };
    row("no auth", R"("key": "x")", "Zabbix lets nobody in");
    row("no key", R"("auth": {"kind": "bearer", "key": "k"})", "key: ");
    row("a group is a number", R"("key": "x", "auth": {"kind": "bearer", "key": "k"}, "host_groups": [1])",
        "host_groups: no list of names");
    row("a zone that is none", R"("key": "x", "auth": {"kind": "bearer", "key": "k"}, "zone": "Mars/Base")",
        "zone: this is no time zone");
    row("a severity for items", R"("key": "x", "auth": {"kind": "bearer", "key": "k"}, "severity": "high")",
        "severity");
    row("a severity that is none",
        R"("read": "problems", "auth": {"kind": "bearer", "key": "k"}, "severity": "bad")", "severity");
    row("a tag without a name",
        R"("key": "x", "auth": {"kind": "bearer", "key": "k"}, "tags": [{"value": "v"}])", "tags[0].tag");
    row("a password in the settings",
        R"("key": "x", "auth": {"kind": "basic", "key": "k", "password": "hush"})", "auth.password");
}

void ZabbixParts::badSettingsAreReported()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, says);
    const auto read = zabbixFromJson(R"({"schema": 1, "kind": "zabbix", "address": "https://z.example",
        "mapping": [{"service": "s", "probe": "p"}], )"
                                         + members.toStdString() + '}',
                                     "s.json");
    QVERIFY(!read);
    std::string all;
    for (const Error &error : read.error())
        all += error.text() + '\n';
    QVERIFY2(all.find(says.toStdString()) != std::string::npos, all.c_str());
    QVERIFY(all.find("hush") == std::string::npos);
}

void ZabbixParts::anotherSelectionIsAnotherSeriesSet()
{
    ZabbixSettings settings;
    settings.server.address = "https://z.example";
    settings.itemKey = "a";
    const std::string before = termsOf(settings).selection;
    ZabbixSettings other = settings;
    other.server.keyName = "another"; // the way in is no selection
    other.overlap = Duration::zero();
    QCOMPARE(termsOf(other).selection, before);
    const auto differs = [&](auto change) {
        ZabbixSettings changed = settings;
        change(changed);
        return termsOf(changed).selection != before;
    };
    QVERIFY(differs([](ZabbixSettings &s) { s.itemKey = "b"; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.hosts = {"h"}; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.hostGroups = {"g"}; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.tags = {{"t", ""}}; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.trends = false; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.up.kind = UpRule::Kind::AtLeast; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.reads = ZabbixReads::Problems; }));
    QVERIFY(differs([](ZabbixSettings &s) { s.zone = "Europe/Berlin"; }));
}

void ZabbixParts::serviceLevelsAreRead()
{
    const Json answer = Json::parse(R"({"periods": [{"period_from": 1790812800, "period_to": 1793491200}],
        "serviceids": [7, "8"],
        "sli": [[{"uptime": 2678340, "downtime": 60, "sli": 99.997, "error_budget": 2618,
                  "excluded_downtimes": [{"name": "move", "period_from": 1790812800, "period_to": 1790816400}]},
                 {"uptime": 0, "downtime": 0, "sli": -1, "error_budget": 0, "excluded_downtimes": []}]]})");
    const auto read = serviceLevels(answer, "web", "99.9", {{"7", "shop"}});
    QVERIFY2(read, read ? "" : read.error().text().c_str());
    QCOMPARE(read->size(), 2u);
    const ProviderAvailability &shop = (*read)[0];
    QCOMPARE(shop.service, std::string("shop"));
    QCOMPARE(shop.period.start, at("2026-10-01T00:00:00Z"));
    QCOMPARE(shop.uptime, std::optional<Duration>(std::chrono::seconds(2'678'340)));
    QCOMPARE(shop.downtime, std::optional<Duration>(std::chrono::minutes(1)));
    QCOMPARE(shop.excluded, Duration(std::chrono::hours(1)));
    QCOMPARE((*read)[1].service, std::string("8"));
    QVERIFY(!(*read)[1].uptime && !(*read)[1].downtime);
}

void ZabbixParts::badServiceLevelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no periods") << QByteArray(R"({"serviceids": [], "sli": []})");
    QTest::newRow("a row is missing")
        << QByteArray(R"({"periods": [{"period_from": 1, "period_to": 2}], "serviceids": [1], "sli": []})");
    QTest::newRow("a cell is missing")
        << QByteArray(R"({"periods": [{"period_from": 1, "period_to": 2}], "serviceids": [1], "sli": [[]]})");
    QTest::newRow("a cell is a number") << QByteArray(
        R"({"periods": [{"period_from": 1, "period_to": 2}], "serviceids": [1], "sli": [[5]]})");
    QTest::newRow("uptime is text") << QByteArray(
        R"({"periods": [{"period_from": 1, "period_to": 2}], "serviceids": [1], "sli": [[{"uptime": "x", "downtime": 0}]]})");
}

void ZabbixParts::badServiceLevelsAreRefused()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!serviceLevels(Json::parse(answer.toStdString()), "web", "99.9", {}));
}

MAKEGOOD_TEST(ZabbixParts)

} // namespace t_zabbix_parts

#include "t_zabbix_parts.moc"

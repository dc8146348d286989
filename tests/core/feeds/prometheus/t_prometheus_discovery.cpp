// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QTest>

#include "fake_prometheus.h"
#include "feeds/prometheus/discovered_list.h"
#include "feeds/source/discovery_filter.h"
#include "support/test_program.h"

namespace t_prometheus_discovery
{

using namespace makegood::sla;
using namespace makegood::test;

// Stands before the raw texts below, whose braces moc would count.
class PrometheusDiscovery : public QObject
{
    Q_OBJECT
private slots:
    void lastStateAndTime();
    void severalMetrics();
    void fiftyThousand();
    void valuesThatTheRuleDoesNotKnow();
    void answersThatCannotBeUsed_data();
    void answersThatCannotBeUsed();
    void filter_data();
    void filter();
};

namespace
{

const Interval twoHours{at(t0), at(t0 + 2 * hour)};

Expected<std::vector<DiscoveredSeries>> discovered(const FakeServer &server, const Interval &recent)
{
    const PrometheusSource source(fakeSettings(server.address()));
    HttpLimits limits;
    limits.silence = std::chrono::seconds(20);
    return discoverSource(source, {}, recent, {}, limits);
}

HttpAnswer answerOf(const QByteArray &result)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = R"({"status":"success","data":{"resultType":"vector","result":[)" + result + "]}}";
    return answer;
}

QByteArray entry(const QByteArray &labels, const QByteArray &value)
{
    return R"({"metric":)" + labels + R"(,"value":[1740787260,")" + value + "\"]}";
}

} // namespace

/// The list of what is monitored: last state and time of each series, for many of them, and the search in it.
void PrometheusDiscovery::lastStateAndTime()
{
    FakePrometheus right;
    right.series = {minutely("b", 120), minutely("a", 30), minutely("gone", 1)};
    right.series[0].samples.back() = {t0 + 119 * 60'000 + 7, "0"};
    for (FakeSample &sample : right.series[2].samples)
        sample.ms -= hour;
    FakeServer server(serving(right));
    const auto found = discovered(server, twoHours);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 2u);
    QCOMPARE((*found)[0].labels.at("instance"), std::string("a"));
    QCOMPARE((*found)[0].labels.at("__name__"), std::string("probe_success"));
    QCOMPARE((*found)[0].lastAt, at(t0 + 29 * 60'000));
    QVERIFY((*found)[0].lastState == CheckState::Up);
    QCOMPARE((*found)[1].lastAt, at(t0 + 119 * 60'000 + 7));
    QVERIFY((*found)[1].lastState == CheckState::Down);
    QCOMPARE(right.queries, 2); // however many samples there are
}

// Times come without the metric's name: two metrics with the same labels are told apart by their samples.
void PrometheusDiscovery::severalMetrics()
{
    FakePrometheus right;
    right.series = {minutely("a", 10), {R"({"__name__":"up","instance":"a","job":"http"})", {{t0 + 5, "0"}}}};
    FakeServer server(serving(right));
    const auto found = discovered(server, twoHours);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 2u);
    QCOMPARE((*found)[1].labels.at("__name__"), std::string("up"));
    QCOMPARE((*found)[1].lastAt, at(t0 + 5));
    QVERIFY((*found)[1].lastState == CheckState::Down);
    QCOMPARE((*found)[0].lastAt, at(t0 + 9 * 60'000));
}

void PrometheusDiscovery::fiftyThousand()
{
    FakePrometheus right;
    for (int i = 0; i < 50'000; ++i)
        right.series.push_back({R"({"__name__":"probe_success","instance":"https://host)" + std::to_string(i)
                                    + R"(.example/","job":"http","region":"r)" + std::to_string(i % 7)
                                    + "\"}",
                                {{t0 + 60'000 + i, i % 1000 == 0 ? "0" : "1"}}});
    FakeServer server(serving(right));
    QElapsedTimer clock;
    clock.start();
    const auto found = discovered(server, twoHours);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    qInfo("50,000 series listed in %lld ms, the server's own time included", clock.restart());
    QCOMPARE(found->size(), 50'000u);
    QVERIFY(std::ranges::is_sorted(*found, {}, &DiscoveredSeries::labels));
    QCOMPARE(std::ranges::count(*found, CheckState::Down, &DiscoveredSeries::lastState), 50);
    clock.restart();
    QCOMPARE(DiscoveryFilter("HOST4999 region=r1").fitting(*found).size(), 2u); // 4999 and 49995
    QCOMPARE(DiscoveryFilter("is:down").fitting(*found).size(), 50u);
    qInfo("searched twice in %lld ms", clock.elapsed());
}

void PrometheusDiscovery::valuesThatTheRuleDoesNotKnow()
{
    const auto settings = fakeSettings("http://127.0.0.1:1");
    const auto found
        = lastValuesOf(answerOf(entry("{\"a\":\"1\"}", "17.5") + ',' + entry("{\"a\":\"2\"}", "NaN") + ','
                                + entry("{\"a\":\"3\"}", "0")),
                       settings, twoHours);
    QVERIFY(found);
    QVERIFY((*found)[0].lastState == CheckState::Unknown);
    QVERIFY((*found)[1].lastState == CheckState::Unknown);
    QVERIFY((*found)[2].lastState == CheckState::Down);
    // A series that stands twice: the later sample counts, and down at one instant.
    SourcePage page;
    page.series = {{{{"a", "1"}}, {{at(t0), CheckState::Down}, {at(t0 + 1), CheckState::Up}}},
                   {{{"a", "1"}}, {{at(t0 + 1), CheckState::Down}}},
                   {{{"a", "2"}}, {{at(t0), CheckState::Down}, {at(t0), CheckState::Up}}}};
    const auto list = lastSamplesOf(page);
    QVERIFY(list);
    QCOMPARE(list->size(), 2u);
    QCOMPARE((*list)[0].lastAt, at(t0 + 1));
    QVERIFY((*list)[0].lastState == CheckState::Down && (*list)[1].lastState == CheckState::Down);
}

void PrometheusDiscovery::answersThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &body, const char *says) {
        QTest::newRow(name) << body << QByteArray(says);
    };
    const QByteArray begin = R"({"status":"success","data":{"resultType":"vector","result":[)";
    row("cut off", begin, "not complete, correct JSON");
    row("no data", R"({"status":"success"})", "has no result");
    row("samples", R"({"status":"success","data":{"resultType":"matrix","result":[]}})", "no list of values");
    row("a number", begin + "7]}}", "lacks its labels");
    row("a label a number", begin + R"({"metric":{"a":1},"value":[1,"1"]}]}})", "label's value is not text");
    row("a value a number", begin + R"({"metric":{},"value":[1,1]}]}})", "pair of time and text");
    row("a warning",
        R"({"status":"success","data":{"resultType":"vector","result":[]},"warnings":["store away"]})",
        "store away");
}

void PrometheusDiscovery::answersThatCannotBeUsed()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    const auto found = lastValuesOf(answer, fakeSettings("http://127.0.0.1:1"), twoHours);
    QVERIFY(!found);
    QVERIFY2(found.error().what.find(says.toStdString()) != std::string::npos, found.error().what.c_str());
}

void PrometheusDiscovery::filter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fitting"); ///< of a, b, c
    const auto row = [](const char *text, const char *fitting) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(fitting);
    };
    row("", "abc");
    row("  \t ", "abc");
    row("mail", "ab");
    row("MAIL two", "b");
    row("job=mail", "a");
    row("-job=mail", "bc");
    row("-mail", "c");
    row("nosuch=x", "");
    row("-nosuch=x", "abc");
    row("is:down", "b");
    row("-is:down", "ac");
    row("is:unknown", "c");
    row("probe_success", "ab");
    row("instance=https://", "ab");
    row("-", "b");
    row("=", "c");
}

void PrometheusDiscovery::filter()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fitting);
    const std::vector<DiscoveredSeries> list
        = {{{{"__name__", "probe_success"}, {"job", "Mail"}, {"instance", "https://one/"}},
            at(t0),
            CheckState::Up},
           {{{"__name__", "probe_success"}, {"job", "web"}, {"instance", "https://mail-two/"}},
            at(t0),
            CheckState::Down},
           {{{"__name__", "up"}, {"job", "a=b"}}, at(t0), CheckState::Unknown}};
    QByteArray got;
    for (const std::size_t i : DiscoveryFilter(text.toStdString()).fitting(list))
        got += static_cast<char>('a' + i);
    QCOMPARE(got, fitting);
}

MAKEGOOD_TEST(PrometheusDiscovery)

} // namespace t_prometheus_discovery

#include "t_prometheus_discovery.moc"

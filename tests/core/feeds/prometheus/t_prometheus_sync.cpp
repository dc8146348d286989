// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "fake_prometheus.h"
#include "memory_store.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_prometheus_sync
{

using namespace makegood::sla;
using namespace makegood::test;

/// Pulls from a server that answers correctly: pages, cursors, mapping.
class PrometheusSyncTest : public QObject
{
    Q_OBJECT
private slots:
    void edges_data();
    void edges();
    void shrinksAndStillGetsAll();
    void resumesFromItsCursor();
    void twiceGivesTheSameChunks();
    void aCursorOfOtherSettingsDoesNotCount();
    void aGapBeforeTheRangeIsFilled();
    void unmappedSeriesAreCounted();
    void joinedSeriesLetDownWin();
    void twoSamplesAtOneInstant();
    void notANumberIsUnknown();
    void aThresholdTellsUpFromDown();
    void aFailedCommitEndsIt();
};

void PrometheusSyncTest::edges_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("2, left edge included") << 2;
    QTest::newRow("3, left edge excluded") << 3;
}

// Samples exactly on, a millisecond before and after each edge of the pages: each arrives once.
void PrometheusSyncTest::edges()
{
    QFETCH(int, version);
    FakePrometheus right;
    right.version = version;
    FakeSeries series{"{\"instance\":\"a\"}", {}};
    for (int h = 0; h <= 48; h += 6)
        for (const int ms : {-1, 0, 1})
            series.samples.push_back({t0 + h * hour + ms, ms == 0 ? "0" : "1"});
    right.series = {series};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 48 * hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(report.serverVersion, std::to_string(version) + ".0.0");

    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), series.samples.size() - 3); // one before the range, two from its end on
    for (std::size_t i = 0; i < got.size(); ++i) {
        QCOMPARE(got[i].at, at(series.samples[i + 1].ms));
        QCOMPARE(got[i].state, series.samples[i + 1].value == "0" ? CheckState::Down : CheckState::Up);
    }
    QCOMPARE(report.samples, got.size());
    // Each question begins where the one before it ended.
    for (const FakeRequest &request : server.requests())
        if (request.path.endsWith("/query"))
            QVERIFY(request.query.at("query").startsWith("probe_success{job=\"http\"}["));
}

void PrometheusSyncTest::shrinksAndStillGetsAll()
{
    FakePrometheus right;
    right.sampleLimit = 100;
    right.series = {minutely("a", 24 * 60)};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 1440u);
    QCOMPARE(report.pages, 16u); // 6 h, 3 h, then 90 minutes for good
}

void PrometheusSyncTest::resumesFromItsCursor()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    settings.overlap = std::chrono::minutes(10);
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + 10 * hour).succeeded());
    QCOMPARE(store.size(), 600u);

    right.series[0].samples.insert(right.series[0].samples.end() - 2,
                                   {t0 + 597 * 60'000 + 5, "0"}); // came late
    right.series[0].samples.push_back({t0 + 10 * hour + 1, "0"});
    const SyncReport report = pull(settings, store, t0, t0 + 11 * hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.samples, 12u);
    QCOMPARE(store.size(), 602u);
    // After the last sample: of the hour behind it nothing came.
    QCOMPARE(store.cursor->before, at(t0 + 10 * hour + 2));

    QVERIFY(pull(settings, store, t0, t0 + 5 * hour).succeeded()); // an older range
    QCOMPARE(store.cursor->before, at(t0 + 10 * hour + 2));
}

// The months that a workspace would build are the same to the byte, sources and all.
void PrometheusSyncTest::twiceGivesTheSameChunks()
{
    FakePrometheus right;
    right.series = {minutely("a", 24 * 60)};
    right.series[0].samples[77].value = "0";
    FakeServer server(serving(right));
    MemoryStore store;
    store.keepPages = true;
    QVERIFY(pull(fakeSettings(server.address()), store, t0 - hour, t0 + 24 * hour).succeeded());
    const auto joined = [&] {
        CheckSeriesBuilder builder("a", "http");
        for (const CheckSeries &page : store.pages)
            for (const auto &chunk : page.chunks())
                builder.add(*chunk);
        return builder.build();
    };
    const CheckSeries once = joined();
    QCOMPARE(once.chunks().front()->head.sources,
             std::vector<std::string>{server.address() + " probe_success{instance=\"a\",job=\"http\"}"});
    store.cursor.reset();
    QVERIFY(pull(fakeSettings(server.address()), store, t0 - 3 * hour, t0 + 24 * hour)
                .succeeded()); // other pages
    const CheckSeries twice = joined();
    QCOMPARE(once.size(), 1440u);
    QCOMPARE(twice.chunks().size(), once.chunks().size());
    for (std::size_t i = 0; i < once.chunks().size(); ++i)
        QVERIFY(*once.chunks()[i] == *twice.chunks()[i]);
}

void PrometheusSyncTest::aCursorOfOtherSettingsDoesNotCount()
{
    FakePrometheus right;
    right.series = {minutely("a", 60), minutely("b", 60)};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    settings.mapping.push_back({{{"instance", "b"}}, "b", "http"});
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    QCOMPARE(store.checks("b", "http").size(), 60u);
}

void PrometheusSyncTest::aGapBeforeTheRangeIsFilled()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    FakeServer server(serving(right));
    MemoryStore store;
    QVERIFY(pull(fakeSettings(server.address()), store, t0, t0 + hour).succeeded());
    QVERIFY(pull(fakeSettings(server.address()), store, t0 + 9 * hour, t0 + 10 * hour).succeeded());
    QCOMPARE(store.size(), 600u);
}

void PrometheusSyncTest::unmappedSeriesAreCounted()
{
    FakePrometheus right;
    right.series = {minutely("a", 60), minutely("stranger", 60)};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.samples, 60u);
    QCOMPARE(report.unmappedSamples, 60u);
    QCOMPARE(report.unmapped.size(), 1u);
    QCOMPARE(report.unmapped.begin()->first,
             std::string("probe_success{instance=\"stranger\",job=\"http\"}"));
    QCOMPARE(store.series().size(), 1u);
}

void PrometheusSyncTest::joinedSeriesLetDownWin()
{
    FakePrometheus right;
    right.series
        = {{"{\"instance\":\"a\",\"prober\":\"1\"}", {{t0, "1"}, {t0 + 1000, "1"}}},
           {"{\"instance\":\"a\",\"prober\":\"2\"}", {{t0, "0"}, {t0 + 1000, "1"}, {t0 + 2000, "0"}}}};
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), 3u);
    QCOMPARE(got[0].state, CheckState::Down);
    QCOMPARE(got[1].state, CheckState::Up);
    QCOMPARE(got[2].state, CheckState::Down);
    QCOMPARE(report.conflicts, 1u);
}

// Of one series, of a series that stands twice, and on both edges of a page: the rule of checks, and no later
// sync stops.
void PrometheusSyncTest::twoSamplesAtOneInstant()
{
    FakePrometheus right;
    const std::string a = "{\"instance\":\"a\"}";
    right.series = {{a, {{t0 - 1, "0"}, {t0 - 1, "1"}, {t0, "1"}, {t0, "1"}, {t0 + 5, "1"}, {t0 + 5, "0"}}},
                    {a, {{t0 + 5, "1"}, {t0 + 9, "NaN"}, {t0 + 9, "1"}, {t0 + 6 * hour - 1, "0"}}},
                    {a, {{t0 + 6 * hour - 1, "1"}, {t0 + 6 * hour - 1, "1"}}}};
    FakeServer server(serving(right));
    MemoryStore store;
    for (int i = 0; i < 3; ++i) {
        const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + (12 + i) * hour);
        QVERIFY2(report.succeeded(), textOf(report).c_str());
        QCOMPARE(report.conflicts, i == 0 ? 2u : 0u);
        const std::vector<Check> got = store.checks("a", "http");
        QCOMPARE(got.size(), 4u);
        const std::pair<std::int64_t, CheckState> expected[] = {{t0, CheckState::Up},
                                                                {t0 + 5, CheckState::Down},
                                                                {t0 + 9, CheckState::Up},
                                                                {t0 + 6 * hour - 1, CheckState::Down}};
        for (std::size_t n = 0; n < 4; ++n) {
            QCOMPARE(got[n].at, at(expected[n].first));
            QVERIFY(got[n].state == expected[n].second);
        }
    }
}

void PrometheusSyncTest::notANumberIsUnknown()
{
    FakePrometheus right;
    right.series = {{"{\"instance\":\"a\"}", {{t0, "1"}, {t0 + 60'000, "NaN"}, {t0 + 120'000, "0"}}}};
    FakeServer server(serving(right));
    MemoryStore store;
    store.keepPages = true;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY(report.succeeded());
    QCOMPARE(report.unknownSamples, 1u);
    QCOMPARE(store.size(), 2u);
    const auto &head = store.pages.front().chunks().front()->head;
    QCOMPARE(head.unknowns, std::vector<Instant>{at(t0 + 60'000)});
}

void PrometheusSyncTest::aThresholdTellsUpFromDown()
{
    FakePrometheus right;
    right.series
        = {{"{\"instance\":\"a\"}", {{t0, "0.95"}, {t0 + 1, "0.9499"}, {t0 + 2, "7"}, {t0 + 3, "9.5e-1"}}}};
    FakeServer server(serving(right));
    PrometheusSettings settings = fakeSettings(server.address());
    settings.up = {UpRule::Kind::AtLeast, "0.95"};
    MemoryStore store;
    QVERIFY(pull(settings, store, t0, t0 + hour).succeeded());
    const std::vector<Check> got = store.checks("a", "http");
    QCOMPARE(got.size(), 4u);
    QCOMPARE(got[0].state, CheckState::Up);
    QCOMPARE(got[1].state, CheckState::Down);
    QCOMPARE(got[2].state, CheckState::Up);
    QCOMPARE(got[3].state, CheckState::Up);
}

void PrometheusSyncTest::aFailedCommitEndsIt()
{
    FakePrometheus right;
    right.series = {minutely("a", 1440)};
    FakeServer server(serving(right));
    MemoryStore store;
    store.failAt = 1;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY(textOf(report).find("the disk is full") != std::string::npos);
    QCOMPARE(report.cursor->before, at(t0 + 359 * 60'000 + 1));
    store.failAt = -1;
    const SyncReport rest = pull(fakeSettings(server.address()), store, t0, t0 + 24 * hour);
    QVERIFY(rest.succeeded());
    QCOMPARE(rest.samples, 1440u - 360u); // none of the stored ones again
    QCOMPARE(store.size(), 1440u);
}

MAKEGOOD_TEST(PrometheusSyncTest)

} // namespace t_prometheus_sync

#include "t_prometheus_sync.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "fake_prometheus.h"
#include "memory_store.h"
#include "support/month_generator.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"
#include "support/victoria_server.h"

namespace t_prometheus_victoria
{

using namespace makegood::sla;
using namespace makegood::test;

/// Real servers of two makes, back-filled with the same month: the same checks from both, to the millisecond;
/// and what VictoriaMetrics does in its own way.
class PrometheusVictoria : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theSameMonthFromBoth();
    void theLatestSampleArrives();
    void twoSamplesAtOneInstant();
    void itsLimitsShrinkThePage();
    void saysWhatItIs();
    void discovers();

private:
    PrometheusSettings settings(const std::string &address) const;
    SyncReport pullAll(const std::string &address, MemoryStore &store) const;

    GeneratedMonth m_month;
    std::unique_ptr<PrometheusServer> m_prometheus;
    std::unique_ptr<VictoriaServer> m_victoria;
};

void PrometheusVictoria::initTestCase()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    MonthOptions options;
    options.targets = 5;
    m_month = generateMonth(options);
    const std::string file = folder.filePath(QStringLiteral("month.om")).toStdString();
    QVERIFY(writeOpenMetrics(m_month, file));
    auto prometheus = PrometheusServer::start(file);
    QVERIFY2(prometheus, prometheus ? "" : prometheus.error().text().c_str());
    m_prometheus = std::move(*prometheus);
    auto victoria = VictoriaServer::start();
    QVERIFY2(victoria, victoria ? "" : victoria.error().text().c_str());
    m_victoria = std::move(*victoria);
    const auto filled = m_victoria->importFile(file);
    QVERIFY2(filled, filled ? "" : filled.error().text().c_str());
}

PrometheusSettings PrometheusVictoria::settings(const std::string &address) const
{
    PrometheusSettings settings;
    settings.server.address = address;
    settings.selector = "probe_success{job=\"http_2xx\"}";
    for (const GeneratedTarget &target : m_month.targets)
        settings.mapping.push_back({{{"instance", target.instance}}, target.service, target.probe});
    return settings;
}

SyncReport PrometheusVictoria::pullAll(const std::string &address, MemoryStore &store) const
{
    return pullPrometheus(settings(address), {}, m_month.period, store.cursor, store.commit());
}

void PrometheusVictoria::theSameMonthFromBoth()
{
    MemoryStore fromPrometheus;
    const SyncReport first = pullAll(m_prometheus->address(), fromPrometheus);
    QVERIFY2(first.succeeded(), textOf(first).c_str());
    MemoryStore fromVictoria;
    QElapsedTimer clock;
    clock.start();
    const SyncReport second = pullAll(m_victoria->address(), fromVictoria);
    QVERIFY2(second.succeeded(), textOf(second).c_str());
    qInfo("%llu samples in %llu pages, %lld ms", static_cast<unsigned long long>(second.samples),
          static_cast<unsigned long long>(second.pages), clock.elapsed());
    QCOMPARE(first.samples, m_month.checks()); // each once, none at two pages
    QCOMPARE(second.samples, m_month.checks());
    QCOMPARE(second.conflicts, 0u);
    QVERIFY(second.pages > 4);
    QCOMPARE(fromVictoria.series().size(), m_month.targets.size());
    for (const GeneratedTarget &target : m_month.targets) {
        const auto &one = fromPrometheus.series().at({target.service, target.probe});
        const auto &other = fromVictoria.series().at({target.service, target.probe});
        QCOMPARE(other.size(), target.checks.size());
        for (std::size_t i = 0; i < target.checks.size(); ++i)
            if (one[i].at != target.checks[i].at || other[i].at != target.checks[i].at
                || one[i].state != target.checks[i].state || other[i].state != target.checks[i].state)
                QFAIL((target.service + " differs at " + formatInstant(target.checks[i].at)).c_str());
    }
}

// VictoriaMetrics moves queries about the last half minute into the past, unless told not to.
void PrometheusVictoria::theLatestSampleArrives()
{
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    QByteArray lines;
    for (int i = 1; i <= 6; ++i)
        lines += "fresh{instance=\"a\"} 1 " + QByteArray::number(static_cast<qlonglong>(now - i * 5'000))
            + '\n';
    QVERIFY(m_victoria->importLines(lines));
    PrometheusSettings fresh = fakeSettings(m_victoria->address());
    fresh.selector = "fresh";
    MemoryStore store;
    const SyncReport report = pull(fresh, store, now - 20'000, now);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    // Its clock has whole seconds: the range may end up to one earlier.
    QVERIFY(store.size() >= 3);
    QCOMPARE(store.checks("a", "http").back().at, at(now - 5'000));
    for (const Check &check : store.checks("a", "http"))
        QVERIFY(check.at >= at(now - 20'000));
    const auto found = discoverSource(PrometheusSource(fresh), {}, {at(now - hour), at(now)});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 1u);
    QCOMPARE((*found)[0].lastAt, at(now - 5'000));
}

void PrometheusVictoria::twoSamplesAtOneInstant()
{
    const QByteArray time = QByteArray::number(static_cast<qlonglong>(t0));
    QVERIFY(m_victoria->importLines("twice{instance=\"a\"} 1 " + time + "\ntwice{instance=\"a\"} 0 " + time
                                    + "\ntwice{instance=\"a\"} +Inf "
                                    + QByteArray::number(static_cast<qlonglong>(t0 + 1)) + '\n'));
    PrometheusSettings twice = fakeSettings(m_victoria->address());
    twice.selector = "twice";
    twice.up = {UpRule::Kind::AtLeast, "1"};
    MemoryStore store;
    for (int i = 0; i < 2; ++i) { // and again later
        store.cursor.reset();
        const SyncReport report = pull(twice, store, t0 - hour, t0 + hour);
        QVERIFY2(report.succeeded(), textOf(report).c_str());
        QCOMPARE(report.conflicts, 1u);
    }
    const auto got = store.checks("a", "http");
    QCOMPARE(got.size(), 2u);
    QVERIFY(got[0].state == CheckState::Down);
    QVERIFY(got[1].state == CheckState::Up);
}

void PrometheusVictoria::itsLimitsShrinkThePage()
{
    // It counts every sample of each block that a page touches, and a block holds up to 8,192: at most 16,384
    // for the shortest page, at least the 40,320 samples of the page itself for a week.
    constexpr std::int64_t step = 15'000;
    constexpr std::int64_t fortnight = 14 * 24 * hour;
    QByteArray lines;
    for (std::int64_t time = t0; time < t0 + fortnight; time += step)
        lines += "dense{instance=\"a\"} 1 " + QByteArray::number(static_cast<qlonglong>(time)) + '\n';
    QVERIFY(m_victoria->importLines(lines));
    PrometheusSettings dense = fakeSettings(m_victoria->address());
    dense.selector = "dense";
    MemoryStore whole;
    const SyncReport unlimited = pull(dense, whole, t0, t0 + fortnight);
    QVERIFY2(unlimited.succeeded(), textOf(unlimited).c_str());

    const auto limited = m_victoria->restart({QStringLiteral("-search.maxSamplesPerQuery=20000")});
    QVERIFY2(limited, limited ? "" : limited.error().text().c_str());
    MemoryStore store;
    const SyncReport report = pull(dense, store, t0, t0 + fortnight);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), static_cast<std::size_t>(fortnight / step));
    QVERIFY(report.pages > unlimited.pages);

    const auto few = m_victoria->restart(
        {QStringLiteral("-search.maxUniqueTimeseries=2"), QStringLiteral("-search.maxExportSeries=2")});
    QVERIFY2(few, few ? "" : few.error().text().c_str());
    MemoryStore none;
    const SyncReport refused = pullAll(m_victoria->address(), none);
    QVERIFY(!refused.succeeded());
    QVERIFY2(textOf(refused).find("the number of matching timeseries exceeds 2") != std::string::npos,
             textOf(refused).c_str());
    QCOMPARE(none.commits, 0);
    QVERIFY(m_victoria->restart({}));
}

void PrometheusVictoria::saysWhatItIs()
{
    const auto victoria = checkSource(PrometheusSource(settings(m_victoria->address())), {});
    QVERIFY2(victoria, victoria ? "" : victoria.error().text().c_str());
    QCOMPARE(victoria->product, std::string("VictoriaMetrics"));
    QCOMPARE(*victoria->retention, Duration(std::chrono::days(100 * 365)));
    QVERIFY(victoria->serverTime);

    const auto prometheus = checkSource(PrometheusSource(settings(m_prometheus->address())), {});
    QVERIFY2(prometheus, prometheus ? "" : prometheus.error().text().c_str());
    QCOMPARE(prometheus->product, std::string("Prometheus"));
    QVERIFY(prometheus->version.starts_with("2.") || prometheus->version.starts_with("3."));
    QCOMPARE(*prometheus->retention, Duration(std::chrono::days(50 * 365)));
}

void PrometheusVictoria::discovers()
{
    const Interval lastHour{m_month.period.end - std::chrono::hours(1), m_month.period.end};
    std::vector<std::vector<DiscoveredSeries>> lists;
    for (const std::string &address : {m_prometheus->address(), m_victoria->address()}) {
        auto found = discoverSource(PrometheusSource(settings(address)), {}, lastHour);
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        lists.push_back(std::move(*found));
    }
    QCOMPARE(lists[0].size(), m_month.targets.size());
    QCOMPARE(lists[1].size(), lists[0].size());
    for (std::size_t i = 0; i < lists[0].size(); ++i) {
        const auto target = std::ranges::find(m_month.targets, lists[0][i].labels.at("instance"),
                                              &GeneratedTarget::instance);
        for (const auto &list : lists) {
            QVERIFY(list[i].labels == lists[0][i].labels);
            QCOMPARE(list[i].lastAt, target->checks.back().at);
            QVERIFY(list[i].lastState == target->checks.back().state);
        }
    }
}

MAKEGOOD_TEST(PrometheusVictoria)

} // namespace t_prometheus_victoria

#include "t_prometheus_victoria.moc"

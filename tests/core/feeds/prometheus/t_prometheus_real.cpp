// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include "fake_prometheus.h"
#include "feeds/source/source_pull.h"
#include "memory_store.h"
#include "support/month_generator.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"

namespace t_prometheus_real
{

using namespace makegood::sla;
using namespace makegood::test;

/// A real server, back-filled with a month of minute checks of 20 targets, against the generator's own
/// account.
class PrometheusReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void everyCheckArrives();
    void pulledAgainNothingChanges();
    void cancelledAndResumed();
    void serverKilledAndResumed();
    void abandonedAndResumed();

private:
    PrometheusSettings settings() const;
    SyncReport pull(MemoryStore &store, Instant to, const PullHooks &hooks = {}) const;
    void compare(const MemoryStore &store, Instant to) const;
    Instant monthEnd() const { return m_month.period.end; }
    Instant tenDays() const { return m_month.period.start + std::chrono::days(10); }

    GeneratedMonth m_month;
    std::unique_ptr<PrometheusServer> m_server;
    MemoryStore m_store; ///< filled by everyCheckArrives
};

void PrometheusReal::initTestCase()
{
    QElapsedTimer clock;
    clock.start();
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    m_month = generateMonth();
    const std::string file = folder.filePath(QStringLiteral("month.om")).toStdString();
    QVERIFY(writeOpenMetrics(m_month, file));
    const qint64 made = clock.restart();
    auto server = PrometheusServer::start(file);
    if (!server)
        QFAIL(server.error().text().c_str());
    m_server = std::move(*server);
    qInfo("%llu checks made in %lld ms, filled in and served after %lld ms",
          static_cast<unsigned long long>(m_month.checks()), made, clock.elapsed());
}

PrometheusSettings PrometheusReal::settings() const
{
    PrometheusSettings settings;
    settings.server.address = m_server->address();
    settings.selector = "probe_success{job=\"http_2xx\"}";
    for (const GeneratedTarget &target : m_month.targets)
        settings.mapping.push_back({{{"instance", target.instance}}, target.service, target.probe});
    return settings;
}

SyncReport PrometheusReal::pull(MemoryStore &store, Instant to, const PullHooks &hooks) const
{
    return pullPrometheus(settings(), {}, {m_month.period.start, to}, store.cursor, store.commit(), hooks);
}

void PrometheusReal::compare(const MemoryStore &store, Instant to) const
{
    QCOMPARE(store.series().size(), m_month.targets.size());
    QCOMPARE(store.cursor->before, to);
    for (const GeneratedTarget &target : m_month.targets) {
        const std::vector<Check> &got = store.series().at({target.service, target.probe});
        const auto end = std::find_if(target.checks.begin(), target.checks.end(),
                                      [&](const Check &c) { return c.at >= to; });
        QCOMPARE(got.size(), static_cast<std::size_t>(end - target.checks.begin()));
        for (std::size_t i = 0; i < got.size(); ++i)
            if (got[i].at != target.checks[i].at || got[i].state != target.checks[i].state)
                QFAIL((target.service + " differs at check " + std::to_string(i) + ": "
                       + formatInstant(got[i].at) + " instead of " + formatInstant(target.checks[i].at))
                          .c_str());
    }
}

void PrometheusReal::everyCheckArrives()
{
    std::vector<double> fractions;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report
        = pull(m_store, monthEnd(), {[&](const SyncProgress &p) { fractions.push_back(p.fraction()); }, {}});
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    qInfo("%llu samples in %llu pages, %lld ms, server %s", static_cast<unsigned long long>(report.samples),
          static_cast<unsigned long long>(report.pages), clock.elapsed(), report.serverVersion.c_str());
    compare(m_store, monthEnd());
    QCOMPARE(report.samples, m_month.checks());
    QCOMPARE(report.unmappedSamples, 0u);
    QCOMPARE(report.conflicts, 0u);
    QVERIFY(!report.serverVersion.empty());
    QVERIFY(report.pages > 4);
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QCOMPARE(fractions.back(), 1.0);
}

void PrometheusReal::pulledAgainNothingChanges()
{
    QVERIFY(m_store.cursor);
    const auto before = m_store.series();
    const Cursor cursor = *m_store.cursor;
    m_store.checksChanged = 0;
    const SyncReport resumed = pull(m_store, monthEnd()); // the overlap alone
    QVERIFY(resumed.succeeded());
    QVERIFY(resumed.samples > 0);
    QVERIFY(resumed.samples < 1000);

    m_store.cursor.reset();
    const SyncReport all = pull(m_store, monthEnd());
    QVERIFY(all.succeeded());
    QCOMPARE(all.samples, m_month.checks());
    QCOMPARE(m_store.checksChanged, 0u);
    QCOMPARE(*m_store.cursor, cursor);
    QVERIFY(m_store.series() == before);
}

void PrometheusReal::cancelledAndResumed()
{
    MemoryStore store;
    const SyncReport cut = pull(store, tenDays(), {{}, [&] { return store.commits >= 2; }});
    QVERIFY(!cut.succeeded());
    QCOMPARE(cut.error->kind, ErrorKind::Interrupted);
    QVERIFY(cut.cursor->before < tenDays());
    QCOMPARE(*store.cursor, *cut.cursor);
    QVERIFY(store.size() > 0);

    QVERIFY(pull(store, tenDays()).succeeded());
    compare(store, tenDays());
}

void PrometheusReal::serverKilledAndResumed()
{
    MemoryStore store;
    PullHooks hooks;
    hooks.progress = [&](const SyncProgress &progress) {
        if (progress.fraction() > 0.1)
            m_server->kill();
    };
    const SyncReport cut = pull(store, tenDays(), hooks);
    QVERIFY(!cut.succeeded());
    QCOMPARE(cut.error->kind, ErrorKind::Unreachable);
    QVERIFY(store.size() > 0);
    QVERIFY(store.cursor->before < tenDays());
    const auto restarted = m_server->restart();
    QVERIFY2(restarted, restarted ? "" : restarted.error().text().c_str());

    QVERIFY(pull(store, tenDays()).succeeded());
    compare(store, tenDays());
}

void PrometheusReal::abandonedAndResumed()
{
    MemoryStore store;
    {
        QNetworkAccessManager network;
        bool finished = false;
        const PrometheusSource source(settings());
        SourcePull sync(source.connect({network, {}, {}}).value(), source.terms(), {"c", {"c"}},
                        {store.commit(), {}, [&](SyncReport) { finished = true; }});
        sync.start({m_month.period.start, tenDays()}, {});
        QTRY_VERIFY_WITH_TIMEOUT(store.commits >= 2, 30000);
        QVERIFY(!finished);
    } // gone with its request under way
    QVERIFY(store.cursor->before < tenDays());
    QVERIFY(pull(store, tenDays()).succeeded());
    compare(store, tenDays());
}

MAKEGOOD_TEST(PrometheusReal)

} // namespace t_prometheus_real

#include "t_prometheus_real.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How a source is after its runs, and how much of a month its checks cover.
#include <QTemporaryDir>
#include <QTest>

#include "support/test_program.h"
#include "sync_cases.h"
#include "work/connect_source.h"
#include "work/source_edits.h"
#include "work/source_health.h"
#include "work/sync_recorded.h"

namespace t_source_health
{

using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
constexpr Month inMarch{year(2026) / 3};

} // namespace

class SourceHealthTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;
    const SourceKinds m_kinds = withTicker();

    void record(const std::string &rows)
    {
        const auto source
            = m_kinds.read(tickerSettings(m_bench->ticker.address(), '[' + rows + ']'), "s").value();
        StoredSource stored{"s", "alpha", "ticker", source->toJson()};
        QVERIFY(m_bench->workspace->sources().save({{}, stored}, actor));
    }

    SourceSync sync(Instant now, ReadSecret secret = {})
    {
        SyncMeans means{m_kinds, std::move(secret), [now] { return now; }, "test"};
        means.limits.attempts = 1;
        return syncSource(*m_bench->workspace, "s", means);
    }

    SourceHealth health(Instant now) const
    {
        return sourceHealth(*m_bench->workspace, m_kinds, now).value().at(0);
    }

    SourceCoverage coverage(Instant now, Month month = inMarch) const
    {
        return sourceCoverage(*m_bench->workspace, m_kinds, m_bench->source("s").value(), month, now).value();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_bench->workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void aWholeLife()
    {
        record(rowFor("a", "") + ',' + rowFor("b", "beta"));
        const Instant noon = march + hours(12);
        const Instant read = noon - minutes(1) + Duration(1); // after the last check
        SourceHealth now = health(noon);
        QVERIFY(now.state == SourceState::NeverRun && !now.last && now.next == noon && !now.dataUntil);
        QCOMPARE(now.feeds.size(), 2u);
        QVERIFY(!dataUntil({now}).at("beta"));

        const SourceSync first = sync(noon);
        QVERIFY2(!first.error, first.error ? first.error->text().c_str() : "");
        QCOMPARE(first.run.checks, 1440u);
        QVERIFY((first.changed == std::set<std::string>{"alpha", "beta"}));
        now = health(noon + seconds(1));
        QVERIFY(now.state == SourceState::Ok);
        QVERIFY(now.last && now.last->checks == 1440 && now.lastGood);
        QVERIFY(now.dataUntil == read && dataUntil({now}).at("beta") == read);
        QVERIFY(now.next == noon + minutes(5) + jitter("s", minutes(5)));
        QCOMPARE(now.unmapped.size(), 1u); // host c, overlap apart
        QVERIFY(now.unmapped.begin()->first == "{host=\"c\"}");
        QVERIFY(health(noon + minutes(9)).state == SourceState::Waiting);

        // The server falls silent: it is tried again, later each time, and the data stays.
        m_bench->ticker.failAfter = 0;
        QVERIFY(sync(noon + minutes(6)).error);
        QVERIFY(sync(noon + minutes(8)).error);
        now = health(noon + minutes(8));
        QVERIFY(now.state == SourceState::Failed && now.failures == 2 && now.dataUntil == read);
        QVERIFY(now.next > noon + minutes(10) && now.next < noon + minutes(11));
        QVERIFY(!now.last->error.empty() && now.lastGood->ended == noon);
        QCOMPARE(now.unmapped.size(), 1u);

        QVERIFY(pauseSource(*m_bench->workspace, "s", true, actor));
        QVERIFY(health(noon + hours(1)).state == SourceState::Paused && !health(noon + hours(1)).next);
        QVERIFY(pauseSource(*m_bench->workspace, "s", false, actor));

        m_bench->ticker.failAfter.reset();
        const SourceSync again = sync(noon + hours(1));
        QVERIFY(!again.error);
        QCOMPARE(again.run.checks, 120u);
        now = health(noon + hours(1));
        QVERIFY(now.state == SourceState::Ok && now.failures == 0 && now.runs.size() == 4);
    }

    void anIgnoredSeriesIsNotMentioned()
    {
        record(rowFor("a", "") + ',' + rowFor("b", "beta"));
        const Instant noon = march + hours(12);
        QVERIFY(!sync(noon).error);
        QCOMPARE(health(noon).unmapped.size(), 1u); // host c
        StoredSource stored = m_bench->source("s").value();
        auto source = m_kinds.recorded(stored.kind, stored.settings, "s").value();
        auto rows = source->terms().mapping;
        rows.push_back({{{"host", "c"}}, {}, {}, {}, true});
        const std::shared_ptr<const Source> ignoring = withMapping(m_kinds, *source, rows).value();
        QVERIFY(recordSource(*m_bench->workspace, m_kinds, ignoring, {"s", "alpha", true}, {}, {}, actor));
        QVERIFY(m_bench->source("s")->cursors == stored.cursors); // nothing is read again
        QVERIFY(health(noon).unmapped.empty());
        QVERIFY(!sync(noon + minutes(10)).error);
        QVERIFY(m_bench->workspace->sources().runs("s").value().front().unmapped.empty());
    }

    void aNameForPeople()
    {
        record(rowFor("a", ""));
        Workspace &workspace = *m_bench->workspace;
        QVERIFY(workspace.sources().save(
            {{}, StoredSource{"t", "beta", "ticker", m_bench->source("s")->settings}}, actor));
        QCOMPARE(health(march).title, std::string("s"));
        QVERIFY(renameSource(workspace, m_kinds, "s", "Operations, Graz", actor));
        QCOMPARE(health(march).title, std::string("Operations, Graz"));
        // Other settings of the same connection keep it.
        const StoredSource stored = m_bench->source("s").value();
        const auto source = m_kinds.recorded(stored.kind, stored.settings, "s").value();
        const auto again = withMapping(m_kinds, *source, source->terms().mapping).value();
        QCOMPARE(again->title(), std::string("Operations, Graz"));
        for (const std::string &refused : {std::string("two\nlines"), std::string("t"), std::string(81, 'x')})
            QVERIFY(!renameSource(workspace, m_kinds, "s", refused, actor));
        QVERIFY(!renameSource(workspace, m_kinds, "t", "Operations, Graz", actor));
        QCOMPARE(health(march).title, std::string("Operations, Graz"));
        QVERIFY(renameSource(workspace, m_kinds, "s", "", actor));
        QCOMPARE(health(march).title, std::string("s"));
        QVERIFY(!sync(march + hours(1)).error);
    }

    // Each page is committed with its cursor: what came before the fault is not asked for again.
    void aRunThatBreaksOffGoesOn()
    {
        record(rowFor("a", ""));
        m_bench->ticker.failAfter = 2;
        const SourceSync broken = sync(march + hours(96));
        QVERIFY(broken.error && broken.run.pages == 2 && broken.run.outcome == SourceRunOutcome::Failed);
        QVERIFY((broken.changed == std::set<std::string>{"alpha"}));
        const auto reached = health(march + hours(96)).dataUntil;
        QVERIFY(reached && *reached > march && *reached < march + hours(96));
        m_bench->ticker.failAfter.reset();
        const SourceSync rest = sync(march + hours(96));
        QVERIFY(!rest.error);
        QCOMPARE(broken.run.checks + rest.run.checks, 96u * 60u);
        QCOMPARE(m_bench->checks("alpha"), 96u * 60u);
    }

    void aContractThatBeginsLaterIsNoFailure()
    {
        record(rowFor("a", ""));
        const SourceSync early = sync(march - hours(1));
        QVERIFY2(!early.error, early.error ? early.error->text().c_str() : "");
        QVERIFY(early.run.outcome == SourceRunOutcome::Done && early.run.pages == 0);
    }

    void aMissingSecretWaitsForThePerson()
    {
        const std::string settings = lockedTicker(m_bench->ticker.address(), '[' + rowFor("a", "") + ']');
        const auto source = m_kinds.read(settings, "s");
        QVERIFY2(source, source ? "" : source.error().front().text().c_str());
        QVERIFY(
            m_bench->workspace->sources().save({{}, StoredSource{"s", "alpha", "ticker", settings}}, actor));
        const SourceSync locked = sync(march + hours(1), secretsFrom(keyringInMemory()));
        QVERIFY(locked.run.outcome == SourceRunOutcome::NotLetIn);
        QVERIFY(health(march + hours(99)).state == SourceState::NeedsSignIn);
        QVERIFY(!sync(march + hours(1),
                      secretsFrom(keyringInMemory({{"k for " + m_bench->ticker.address(), "t"}})))
                     .error);
        QVERIFY(health(march + hours(1)).state == SourceState::Ok);
    }

    void coverageByDay()
    {
        record(rowFor("a", "") + ',' + rowFor("b", "beta"));
        const Instant end = march + hours(24 * 3 + 12);
        QVERIFY(!sync(end).error);
        const SourceCoverage all = coverage(end);
        QCOMPARE(all.days.size(), 31u);
        for (std::size_t i = 0; i < 31; ++i)
            QVERIFY2(all.days[i].cover == (i < 4 ? DayCover::Covered : DayCover::ToCome),
                     std::to_string(i + 1).c_str());
        QVERIFY(all.gaps.empty());
        QCOMPARE(all.percent(), std::string("100.000"));
        QCOMPARE(all.series, 2u);
        QCOMPARE(all.services, 2u);
        QCOMPARE(all.checks, 2u * 84u * 60u);

        // Nobody read it for a day and a half: that is missing, but for what the next sync may bring.
        const SourceCoverage later = coverage(march + hours(24 * 5));
        QVERIFY(later.days[2].cover == DayCover::Covered);
        QVERIFY(later.days[3].cover == DayCover::Partly);
        QVERIFY(later.days[4].cover == DayCover::NoData);
        QVERIFY(later.days[5].cover == DayCover::ToCome);
        QCOMPARE(later.gaps.size(), 2u);
        QVERIFY(later.gaps.front().when.start >= end - minutes(1) && later.gaps.front().when.start <= end);
        QCOMPARE(later.covered + later.gaps[0].when.length() + later.gaps[1].when.length(), later.expected);

        const SourceCoverage before = coverage(end, Month{year(2026) / 2});
        QCOMPARE(before.days.size(), 28u);
        for (const DayCoverage &day : before.days)
            QVERIFY(day.cover == DayCover::NotExpected);
        QVERIFY(before.percent().empty());
    }

    // Days are those of the contract's zone, also where the clocks change.
    void daysOfTheContractsZone()
    {
        CaseData data = contractFrom("far", "2026-03-01");
        const std::string utc = "time_zone = \"UTC\"";
        data.contractToml.replace(data.contractToml.find(utc), utc.size(), "time_zone = \"America/Denver\"");
        data.contract.zone = Zone::named("America/Denver").value();
        QVERIFY(m_bench->workspace->contracts().importCase(data, actor));
        record(rowFor("a", "far"));
        QVERIFY(!sync(march + hours(24 * 10)).error);
        const SourceCoverage all = coverage(march + hours(24 * 10));
        QCOMPARE(all.days[6].expected, Duration(hours(24)));
        QCOMPARE(all.days[7].expected, Duration(hours(23))); // 8 March 2026
        QVERIFY(all.days[7].cover == DayCover::Covered);
        QVERIFY(all.days[9].cover == DayCover::Covered && all.days[10].cover == DayCover::ToCome);
    }

    // A series that gave data and stopped is told; one that goes on is not.
    void aSeriesThatVanishes()
    {
        record(rowFor("a", "") + R"(, {"match": {"host": "b"}, "service": "web", "probe": "icmp"})");
        QVERIFY(!sync(march + hours(10)).error);
        QVERIFY(coverage(march + hours(10)).silent.empty());
        m_bench->ticker.hosts = {"a"};
        QVERIFY(!sync(march + hours(15)).error);
        const auto silent = coverage(march + hours(15)).silent;
        QCOMPARE(silent.size(), 1u);
        QCOMPARE(silent[0].probe, std::string("icmp"));
        QVERIFY(silent[0].since >= march + hours(10) - minutes(2) && silent[0].since <= march + hours(10));
        m_bench->ticker.hosts = {"a", "b"};
        QVERIFY(!sync(march + hours(16)).error);
        QVERIFY(coverage(march + hours(16)).silent.empty());
    }

    void theSecretLeavesWithItsLastSource()
    {
        const std::string entry = "k for " + m_bench->ticker.address();
        const Keyring keyring = keyringInMemory({{entry, "t"}});
        const auto settings = [&](const char *host) {
            return lockedTicker(m_bench->ticker.address(), '[' + rowFor(host, "") + ']');
        };
        for (const char *id : {"s", "t"})
            QVERIFY(m_bench->workspace->sources().save(
                {{}, StoredSource{id, "alpha", "ticker", settings(id)}}, actor));
        QVERIFY(removeSource(*m_bench->workspace, m_kinds, "s", keyring, actor));
        QVERIFY(keyring.read(entry));
        QVERIFY(removeSource(*m_bench->workspace, m_kinds, "t", keyring, actor));
        QVERIFY(!keyring.read(entry));
        QCOMPARE(m_bench->workspace->journal().all().value().back().kind, std::string("remove-source"));
        QVERIFY(!removeSource(*m_bench->workspace, m_kinds, "t", keyring, actor));
        QVERIFY(!setSyncEvery(*m_bench->workspace, "t", seconds(1), actor));
    }
};

MAKEGOOD_TEST(SourceHealthTest)

} // namespace t_source_health

#include "t_source_health.moc"

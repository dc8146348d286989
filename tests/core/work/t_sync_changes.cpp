// SPDX-License-Identifier: GPL-3.0-or-later
// A sync of state changes and maintenance: pages, cursors, interruptions, and what is refused.
#include <QTemporaryDir>
#include <QTest>

#include "support/test_program.h"
#include "sync_cases.h"

namespace t_sync_changes
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

QByteArray ms(Instant at)
{
    return QByteArray::number(qlonglong(at.time_since_epoch().count()));
}

} // namespace

class SyncChangesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;

    Evidence stored(const char *contract = "alpha")
    {
        return m_bench->workspace->contracts().load(contract, LoadChecks::Heads).value().evidence;
    }
    std::string why(const Checked<SyncOutcome> &outcome)
    {
        return !outcome             ? outcome.error().front().text()
            : outcome->report.error ? outcome->report.error->text()
                                    : "";
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        const Actor actor{"test", march};
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_bench->workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
        m_bench->ticker.hosts = {"a"};
        m_bench->ticker.changes["log"] = {{march - days(3), "up"},
                                          {march + hours(5), "down"},
                                          {march + hours(6), "up"},
                                          {march + hours(40), "unknown"}};
        m_bench->ticker.windows = {"dt-1 log " + ms(march + hours(5)) + ' ' + ms(march + hours(7)) + ' '
                                   + ms(march - hours(9)) + " Patches"};
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void changesAndMaintenanceAreStored()
    {
        const auto first = m_bench->record("s", "", rowFor("log", "alpha"), march + days(1));
        QVERIFY2(why(first).empty(), why(first).c_str());
        QCOMPARE(first->changesAdded, 3u);
        QVERIFY(first->report.changes >= 3 && first->report.windows >= 1);
        QCOMPARE(first->rowsChanged, 1u);
        QCOMPARE(first->checksAdded, 0u);
        QCOMPARE(first->report.unmappedSamples, 1440u); // of host a
        const Evidence evidence = stored();
        QCOMPARE(evidence.changes.size(), std::size_t(1));
        QVERIFY(evidence.changes[0].changes[0].at == march - days(3));
        QVERIFY(evidence.changes[0].changes[1].state == CheckState::Down);
        QCOMPARE(evidence.changes[0].changes[1].detail, std::string("as told"));
        QCOMPARE(evidence.windows.size(), std::size_t(1));
        const MaintenanceWindow &window = evidence.windows[0];
        QCOMPARE(window.uid, std::string("s/dt-1"));
        QCOMPARE(window.services, std::vector<std::string>{"web"});
        QVERIFY(window.notifiedAt == march - hours(9));
        QCOMPARE(window.summary, std::string("Patches (ana)"));

        // All of it again: nothing new, and no line in the journal.
        const auto entries = m_bench->workspace->journal().head().value().count;
        const auto again = m_bench->sync("s", march + days(1), march);
        QVERIFY2(why(again).empty(), why(again).c_str());
        QCOMPARE(again->changesAdded + again->rowsChanged, 0u);
        QCOMPARE(m_bench->workspace->journal().head().value().count, entries);
        const auto later = m_bench->sync("s", march + days(2));
        QCOMPARE(later->changesAdded, 1u);
    }

    void maintenanceOfSeveralSeriesIsOneWindow()
    {
        m_bench->ticker.changes["other"] = {{march, "up"}};
        m_bench->ticker.windows.push_back("dt-1 other " + ms(march + hours(5)) + ' ' + ms(march + hours(7))
                                          + ' ' + ms(march - hours(9)) + " Patches");
        m_bench->ticker.windows.push_back("dt-2 nobody " + ms(march) + ' ' + ms(march + hours(1)) + " 0 x");
        const std::string rows = rowFor("log", "alpha")
            + R"(,{"match": {"host": "other"}, "service": "mail", "probe": "smtp", "contract": "alpha"})";
        const auto done = m_bench->record("s", "", rows, march + hours(3));
        QVERIFY2(why(done).empty(), why(done).c_str());
        QCOMPARE(stored().windows.at(0).services, (std::vector<std::string>{"web", "mail"}));
        QCOMPARE(stored().windows.size(), std::size_t(1));
        QCOMPARE(done->report.unmappedWindows, 1u);
    }

    void brokenOffAndResumed()
    {
        m_bench->ticker.failAfter = 1;
        const auto broken
            = m_bench->record("s", "", rowFor("log", "alpha") + ',' + rowFor("a", "beta"), march + days(3));
        QVERIFY(broken && broken->isPartial());
        const Instant reached = m_bench->source("s")->cursors.at("alpha");
        const Evidence first = stored();
        QVERIFY(!first.changes[0].changes.empty());
        for (const StateChange &change : first.changes[0].changes)
            QVERIFY(change.at < reached);
        QCOMPARE(stored("beta").checks[0].size(), std::uint64_t((reached - march) / minutes(1)));
        m_bench->ticker.failAfter.reset();
        const auto rest = m_bench->sync("s", march + days(3));
        QVERIFY2(why(rest).empty(), why(rest).c_str());
        QCOMPARE(stored().changes[0].changes.size(), std::size_t(4));
    }

    // In one page, and in the workspace.
    void checksOrChangesNotBoth()
    {
        const auto mixed
            = m_bench->record("s", "", rowFor("a", "alpha") + ',' + rowFor("log", "alpha"), march + days(1));
        QVERIFY2(why(mixed).find("checks or changes, not both") != std::string::npos, why(mixed).c_str());
        QVERIFY(stored().checks.empty() && stored().changes.empty() && stored().windows.empty());

        QVERIFY(why(m_bench->record("checks", "", rowFor("a", "alpha"), march + days(1))).empty());
        const auto late = m_bench->record("log", "", rowFor("log", "alpha"), march + days(1));
        QVERIFY2(why(late).find("has checks by the probe 'http'") != std::string::npos, why(late).c_str());
        QVERIFY(stored().changes.empty() && stored().windows.empty());
        QVERIFY(!m_bench->source("log") || m_bench->source("log")->cursors.empty());

        QVERIFY(why(m_bench->record("log2", "", rowFor("log", "beta"), march + days(1))).empty());
        const auto checks = m_bench->record("more", "", rowFor("a", "beta"), march + days(1));
        QVERIFY2(why(checks).find("has state changes by the probe 'http'") != std::string::npos,
                 why(checks).c_str());
        QVERIFY(stored("beta").checks.empty());
    }
};

MAKEGOOD_TEST(SyncChangesTest)

} // namespace t_sync_changes

#include "t_sync_changes.moc"

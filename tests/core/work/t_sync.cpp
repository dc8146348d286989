// SPDX-License-Identifier: GPL-3.0-or-later
// A sync from the plan to the workspace: contracts, cursors, interruptions.
#include <QTemporaryDir>
#include <QTest>

#include "support/test_program.h"
#include "sync_cases.h"
#include "work/source_secret.h"

namespace t_sync
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};

#define SYNCED(expression)                                                                                   \
    do {                                                                                                     \
        const auto outcome = (expression);                                                                   \
        QVERIFY2(outcome, outcome ? "" : outcome.error().front().text().c_str());                            \
        QVERIFY2(!outcome->report.error,                                                                     \
                 outcome->report.error ? outcome->report.error->text().c_str() : "");                        \
    } while (false)

// Where the cursor stands when the last check a minute before `end` was read: without an overlap no minute is
// taken on trust.
Instant readUpTo(Instant end)
{
    return end - minutes(1) + Duration(1);
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;

    Instant cursor(const std::string &contract) const { return m_bench->source("s")->cursors.at(contract); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        QVERIFY(m_bench->workspace->contracts().importCase(contractFrom("alpha", "2026-03-01"), actor));
        QVERIFY(m_bench->workspace->contracts().importCase(contractFrom("beta", "2026-03-02"), actor));
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void oneServerFeedsTwoContractsOnce()
    {
        const std::string rows = rowFor("a", "alpha") + ',' + rowFor("b", "beta");
        const Instant end = march + days(3);
        const auto first = m_bench->record("s", "", rows, end);
        QVERIFY2(first, first ? "" : first.error().front().text().c_str());
        QCOMPARE(first->checksAdded, 2u * 3 * 1440);
        QCOMPARE(m_bench->checks("alpha"), 3u * 1440);
        QCOMPARE(m_bench->checks("beta"), 3u * 1440);
        QVERIFY(cursor("alpha") == readUpTo(end) && cursor("beta") == readUpTo(end));

        const auto entries = m_bench->workspace->journal().head().value().count;
        const auto again = m_bench->sync("s", end, march); // all of it
        QVERIFY(again);
        QCOMPARE(again->report.samples, 2u * 3 * 1440);
        QCOMPARE(again->checksAdded, 0u);
        QCOMPARE(m_bench->workspace->journal().head().value().count, entries);
        SYNCED(m_bench->sync("s", end + hours(1)));
        QCOMPARE(m_bench->checks("alpha"), 3u * 1440 + 60);
    }

    void brokenOffAndResumed()
    {
        const std::string rows = rowFor("a", "alpha") + ',' + rowFor("b", "beta");
        m_bench->ticker.failAfter = 1;
        const auto broken = m_bench->record("s", "", rows, march + days(3));
        QVERIFY(broken && broken->isPartial());
        const Instant reached = cursor("alpha");
        QVERIFY(reached > march && reached < march + days(3));
        QVERIFY(cursor("beta") == reached);
        const auto minutesRead = std::uint64_t(ceil<minutes>(reached - march).count());
        QCOMPARE(m_bench->checks("alpha"), minutesRead);
        QCOMPARE(m_bench->checks("beta"), minutesRead);

        m_bench->ticker.failAfter.reset();
        const auto rest = m_bench->sync("s", march + days(3));
        QVERIFY(rest);
        QCOMPARE(rest->checksAdded, 2 * (3u * 1440 - minutesRead));
        QCOMPARE(m_bench->checks("beta"), 3u * 1440);
    }

    // The whole page, or nothing of it.
    void aPageIsOneTransaction()
    {
        const auto kinds = withTicker();
        const std::string rows = rowFor("a", "alpha") + ',' + rowFor("b", "beta");
        auto source
            = kinds.read(tickerSettings(m_bench->ticker.address(), '[' + rows + ']'), "s.json").value();
        const auto target = sourceToRecord(*m_bench->workspace, kinds, std::move(source), {"s", "", false});
        QVERIFY(target);
        const auto plan = planSync(*m_bench->workspace, *target, {}, march + days(1));
        QVERIFY(plan);
        QVERIFY(m_bench->workspace->contracts().remove("beta", actor, "gone"));
        const SyncOutcome outcome = runSync(*m_bench->workspace, *plan, {}, actor);
        QVERIFY(outcome.report.error && outcome.report.error->what.find("beta") != std::string::npos);
        QVERIFY(!outcome.isPartial());
        QCOMPARE(m_bench->checks("alpha"), 0u);
        QVERIFY(m_bench->source("s")->cursors.empty());
    }

    // A contract that joins, or comes back, gets everything from its start.
    void aContractThatComesLaterGetsItsPast()
    {
        SYNCED(m_bench->record("s", "", rowFor("a", "alpha"), march + days(3)));
        SYNCED(m_bench->record("s", "", rowFor("a", "alpha") + ',' + rowFor("b", "beta"), march + days(3)));
        QCOMPARE(m_bench->checks("beta"), 3u * 1440);
        QCOMPARE(m_bench->notes.size(), 2u);
        QVERIFY(m_bench->notes[0].find("now feeds 'beta' too") != std::string::npos);

        QVERIFY(m_bench->workspace->contracts().remove("beta", actor, "gone"));
        SYNCED(m_bench->sync("s", march + days(4)));
        QVERIFY(m_bench->workspace->contracts().importCase(contractFrom("beta", "2026-03-02"), actor));
        const auto back = m_bench->sync("s", march + days(4));
        QVERIFY(back);
        QCOMPARE(m_bench->checks("beta"), 3u * 1440); // from its start, 2 March
        QVERIFY(cursor("beta") == readUpTo(march + days(4)));
        QCOMPARE(m_bench->checks("alpha"), 4u * 1440);
    }

    // --from past the cursor would leave a gap that no later sync fills.
    void readingFromLaterOnLeavesNoGap()
    {
        SYNCED(m_bench->record("s", "alpha", rowFor("a", ""), march + days(1)));
        SYNCED(m_bench->sync("s", march + days(5), march + days(4)));
        QCOMPARE(m_bench->checks("alpha"), 5u * 1440);
    }

    void readingANewSourceFromLaterOn()
    {
        const auto kinds = withTicker();
        auto source
            = kinds.read(tickerSettings(m_bench->ticker.address(), '[' + rowFor("a", "") + ']'), "s").value();
        SYNCED(
            m_bench->run(sourceToRecord(*m_bench->workspace, kinds, std::move(source), {"s", "alpha", false}),
                         march + days(5), march + days(4)));
        QCOMPARE(m_bench->checks("alpha"), 1440u);
        QVERIFY(cursor("alpha") == readUpTo(march + days(5)));
    }

    // Silence is no answer: what the source gives late is still fetched.
    void silenceMovesNoCursor()
    {
        const Instant noon = march + hours(12);
        SYNCED(m_bench->record("s", "alpha", rowFor("a", ""), noon));
        QVERIFY(cursor("alpha") == readUpTo(noon));
        m_bench->ticker.hosts = {"b"};
        SYNCED(m_bench->sync("s", noon + hours(5)));
        QVERIFY(cursor("alpha") == readUpTo(noon));
        m_bench->ticker.hosts = {"a", "b"};
        m_bench->ticker.down["a"] = noon + hours(2);
        SYNCED(m_bench->sync("s", noon + hours(6)));
        QCOMPARE(m_bench->checks("alpha"), 18u * 60);
        QVERIFY(cursor("alpha") == readUpTo(noon + hours(6)));

        // Its last check is what is known, not the end of the page that had it.
        m_bench->ticker.silentFrom = noon + hours(7);
        SYNCED(m_bench->sync("s", noon + hours(11)));
        QVERIFY(cursor("alpha") == readUpTo(noon + hours(7)));
        m_bench->ticker.silentFrom.reset();
        SYNCED(m_bench->sync("s", noon + hours(12)));
        QCOMPARE(m_bench->checks("alpha"), 24u * 60);

        // After seven days that is its answer.
        m_bench->ticker.hosts = {};
        SYNCED(m_bench->sync("s", noon + days(20)));
        QVERIFY(cursor("alpha") == noon + days(13));
    }

    void theStandardContractNamesTheSource()
    {
        SYNCED(m_bench->record("", "alpha", rowFor("a", ""), march + days(1)));
        QVERIFY(m_bench->source("alpha-ticker").has_value());
    }

    void nothingToPullYet()
    {
        const auto early = m_bench->record("s", "alpha", rowFor("a", ""), march);
        QVERIFY(!early);
        QVERIFY(early.error()[0].what.find("not past yet") != std::string::npos);
        QVERIFY(!m_bench->source("s").has_value());
    }

    // A keyring that holds a secret for one server has none for another.
    void secrets()
    {
        const auto kinds = withTicker();
        const auto lockedAt = [&](const char *address) {
            std::string text = tickerSettings(address, "[]");
            text.insert(1, R"("auth": {"kind": "bearer", "key": "main"}, )");
            return kinds.read(text, "s").value();
        };
        const Keyring keyring = keyringInMemory();
        const ReadSecret read = secretsFrom(keyring);
        const auto open = kinds.read(tickerSettings("https://a", "[]"), "s").value();
        QVERIFY(secretsOf(*open, read).value().empty());
        const auto locked = lockedAt("https://A.example/prefix/");
        QVERIFY(secretsOf(*locked, read).error().needsSignIn);
        QCOMPARE(originOf(*locked), std::string("https://a.example:443"));
        QVERIFY(keyring.write("main", "of nobody"));
        QVERIFY(!secretsOf(*locked, read));
        QVERIFY(keyring.write(neededSecrets(*locked).front().entry(), "s3cret"));
        QVERIFY(secretsOf(*locked, read).value() == (Secrets{{"main", "s3cret"}}));
        QVERIFY(secretsOf(*lockedAt("https://a.example:443"), read));
        for (const char *elsewhere : {"https://a.example:444", "https://b.example", "https://a.example.evil",
                                      "http://localhost:443", "https://a.example@evil.example"}) {
            std::string text = tickerSettings(elsewhere, "[]");
            text.insert(1, R"("auth": {"kind": "bearer", "key": "main"}, )");
            const auto source = kinds.read(text, "s");
            if (!source)
                continue; // not even read
            const auto asked = secretsOf(**source, read);
            QVERIFY2(!asked && asked.error().needsSignIn, elsewhere);
            QVERIFY(asked.error().text().find("was entered for this server") != std::string::npos);
        }
    }

    void severalSecrets()
    {
        const auto kinds = withTicker();
        const std::string header = R"("headers": [{"name": "X-Api-Key", "key": "gate"}], )";
        std::string text = tickerSettings("https://a", "[]");
        text.insert(1, header);
        text.insert(1, R"("auth": {"kind": "bearer", "key": "main"}, )");
        const auto both = kinds.read(text, "s").value();
        SourceSecrets stored{{"gate for https://a:443", "g4te"}};
        QVERIFY(!secretsOf(*both, secretsFrom(keyringInMemory(stored)))); // the token is missing
        stored["main for https://a:443"] = "t0ken";
        QVERIFY(secretsOf(*both, secretsFrom(keyringInMemory(stored))).value()
                == (Secrets{{"gate", "g4te"}, {"main", "t0ken"}}));
    }
};

MAKEGOOD_TEST(SyncTest)

} // namespace t_sync

#include "t_sync.moc"

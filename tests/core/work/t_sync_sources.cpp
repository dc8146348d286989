// SPDX-License-Identifier: GPL-3.0-or-later
// Recording a source over one that is there: nothing is taken from a contract without a word.
#include <QTemporaryDir>
#include <QTest>

#include "support/test_program.h"
#include "sync_cases.h"

namespace t_sync_sources
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
const Instant end = march + hours(12);

bool says(const std::vector<std::string> &notes, const char *words)
{
    return std::ranges::any_of(
        notes, [&](const std::string &note) { return note.find(words) != std::string::npos; });
}

} // namespace

class SyncSourcesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;

    // The refusal's sentence; empty when it was not refused.
    std::string refusal(const std::string &id, const std::string &contract, const std::string &rows)
    {
        const auto before = m_bench->source("s");
        const auto entries = m_bench->workspace->journal().head().value().count;
        const auto done = m_bench->record(id, contract, rows, end);
        const auto after = m_bench->source("s");
        const bool untouched = before.has_value() == after.has_value()
            && (!before || (before->isAs(*after) && before->cursors == after->cursors))
            && m_bench->workspace->journal().head().value().count == entries;
        return done     ? std::string()
            : untouched ? done.error().front().what
                        : "refused, but something was changed";
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_bench->workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
        const auto first = m_bench->record("s", "alpha", rowFor("a", ""), end);
        QVERIFY2(first && !first->report.error, "the source could not be recorded");
        QVERIFY(m_bench->notes.empty());
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void anotherContractsSourceIsNotMoved()
    {
        const std::string sentence = refusal("s", "beta", rowFor("a", ""));
        QVERIFY2(sentence.find("'s' feeds 'alpha'") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("nothing was changed") != std::string::npos, sentence.c_str());
        QCOMPARE(m_bench->checks("beta"), 0u);
    }

    void movedKnowingly()
    {
        const auto moved = m_bench->record("s", "beta", rowFor("a", ""), end, true);
        QVERIFY(moved && !moved->report.error);
        QVERIFY(says(m_bench->notes, "no longer feeds 'alpha'"));
        QVERIFY(says(m_bench->notes, "now feeds 'beta'"));
        QCOMPARE(m_bench->source("s")->contract, std::string("beta"));
        QCOMPARE(m_bench->checks("alpha"), 720u); // its checks stay
        QCOMPARE(m_bench->checks("beta"), 720u);
        const auto journal = m_bench->workspace->journal().all().value();
        QVERIFY(std::ranges::any_of(journal, [](const JournalEntry &entry) {
            return entry.kind == "source" && entry.payload.find("(before: s ") != std::string::npos
                && entry.payload.find("for contract alpha") != std::string::npos;
        }));
    }

    void extended()
    {
        const auto done = m_bench->record("s", "alpha", rowFor("a", "") + ',' + rowFor("b", "beta"), end);
        QVERIFY(done && !done->report.error);
        QVERIFY(says(m_bench->notes, "now feeds 'beta' too"));
        QVERIFY(says(m_bench->notes, "reads other series than before"));
        QCOMPARE(m_bench->checks("alpha"), 720u);
        QCOMPARE(m_bench->checks("beta"), 720u);
        const std::string sentence = refusal("s", "", rowFor("b", "beta"));
        QVERIFY2(sentence.find("feeds 'alpha', which these settings do not") != std::string::npos,
                 sentence.c_str());
    }

    void theSameSettingsSayNothing()
    {
        const auto again = m_bench->record("s", "alpha", rowFor("a", ""), end + hours(1));
        QVERIFY(again && !again->report.error);
        QVERIFY(m_bench->notes.empty());
        QCOMPARE(again->report.samples, 60u); // from the cursor on
    }

    void aKindOfTheFutureStays()
    {
        const StoredSource newer{"future", "alpha", "oracle", "{\"any\": text}"};
        QVERIFY(m_bench->workspace->sources().save({{}, newer}, actor));
        const std::string sentence = refusal("future", "alpha", rowFor("a", ""));
        QVERIFY2(sentence.find("of the kind oracle") != std::string::npos, sentence.c_str());
        QCOMPARE(m_bench->source("future")->settings, newer.settings);
        const auto sync = m_bench->sync("future", end);
        QVERIFY(!sync);
        QVERIFY2(sync.error()[0].what.find("kind that sync does not know: oracle") != std::string::npos,
                 sync.error()[0].what.c_str());
        QCOMPARE(m_bench->source("future")->settings, newer.settings);
    }

    void contractsThatAreNotThere()
    {
        QVERIFY(refusal("t", "gamma", rowFor("a", "")).find("no contract 'gamma'") != std::string::npos);
        QVERIFY(refusal("t", "alpha", rowFor("a", "gamma")).find("does not have: 'gamma'")
                != std::string::npos);
        QVERIFY(refusal("", "", rowFor("a", "alpha")).find("needs an id") != std::string::npos);
        QVERIFY(m_bench->workspace->contracts().remove("alpha", actor, "gone"));
        const auto sync = m_bench->sync("s", end);
        QVERIFY(!sync);
        QVERIFY(sync.error()[0].what.find("feeds no contract of this workspace") != std::string::npos);
    }

    // Two programs record the same id at once: the slower one is refused.
    void recordedMeanwhile()
    {
        const auto kinds = withTicker();
        const auto targetOf = [&](const std::string &rows) {
            auto source
                = kinds.read(tickerSettings(m_bench->ticker.address(), '[' + rows + ']'), "s").value();
            return sourceToRecord(*m_bench->workspace, kinds, std::move(source), {"new", "alpha", false});
        };
        const auto slow = targetOf(rowFor("a", ""));
        QVERIFY(slow);
        QVERIFY(m_bench->record("new", "alpha", rowFor("b", ""), end));
        const auto checks = m_bench->checks("alpha");
        const auto outcome = m_bench->run(slow, end);
        QVERIFY(outcome && outcome->report.error);
        QVERIFY2(outcome->report.error->what.find("changed meanwhile") != std::string::npos,
                 outcome->report.error->what.c_str());
        QCOMPARE(m_bench->checks("alpha"), checks);
    }
};

MAKEGOOD_TEST(SyncSourcesTest)

} // namespace t_sync_sources

#include "t_sync_sources.moc"

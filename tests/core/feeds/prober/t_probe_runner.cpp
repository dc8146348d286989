// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTemporaryDir>
#include <QTest>

#include "feeds/prober/journal_reader.h"
#include "feeds/prober/probe_runner.h"
#include "feeds/prober/prober_source.h"
#include "feeds/source/source_wait.h"
#include "line_server.h"
#include "memory_store.h"
#include "support/files.h"
#include "support/november.h"
#include "support/test_program.h"

namespace t_probe_runner
{

using namespace makegood::feeds;
using namespace makegood::test;

/// The prober with a clock that the test turns, and its journal as a source.
class ProbeRunnerTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void looksOnTheMinute();
    void sleepIsAPause();
    void closedIsAPause();
    void anInstantIsNeverLookedAtTwice();
    void aClockThatWasSetBack();
    void aJournalOfTheFutureIsLeftAlone();
    void whoeverHoldsTheJournalIsNamed();
    void stoppedWhileItLooks();
    void discoversAndPulls();
    void changedLinesAreToldAndLeftOut();

private:
    ProberSettings settings() const;
    /// Turns the clock in steps of a second, and waits for each look to end.
    void turnTo(ProbeRunner &runner, const char *until);
    std::unique_ptr<ProbeRunner> begun(const char *now);
    JournalReading journal() const
    {
        return readJournal(m_dir->path().toStdString(), span("2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z"))
            .value();
    }
    std::vector<Instant> instants() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LineServer> m_server;
    Instant m_now{};
    std::vector<std::string> m_troubles;
};

namespace
{

std::vector<Instant> minutes(std::initializer_list<const char *> words)
{
    std::vector<Instant> out;
    for (const char *word : words)
        out.push_back(at((std::string("2026-11-30T") + word + "Z").c_str()));
    return out;
}

} // namespace

void ProbeRunnerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LineServer>("220 mail\r\n");
    m_troubles.clear();
}

ProberSettings ProbeRunnerTest::settings() const
{
    ProberSettings out;
    out.journal = m_dir->path().toStdString();
    out.lines = {"smtp://127.0.0.1:" + m_server->port() + " name=mail"};
    out.targets = readProbeTargets(out.lines).value();
    out.timeout = std::chrono::seconds(5);
    out.mapping = {{{}, "{name}", "{check}"}};
    return out;
}

std::unique_ptr<ProbeRunner> ProbeRunnerTest::begun(const char *now)
{
    m_now = at(now);
    ProbeNews news;
    news.trouble = [this](const Error &error) { m_troubles.push_back(error.text()); };
    auto runner = std::make_unique<ProbeRunner>(
        settings(), ProbeSurroundings{[this] { return m_now; }, "test"}, std::move(news));
    if (const auto opened = runner->open(); !opened) {
        m_troubles.push_back(opened.error().text());
        return nullptr;
    }
    return runner->start() ? std::move(runner) : nullptr;
}

void ProbeRunnerTest::turnTo(ProbeRunner &runner, const char *until)
{
    for (; m_now < at(until); m_now += std::chrono::seconds(1)) {
        runner.tick();
        QVERIFY(QTest::qWaitFor([&] { return !runner.isLooking(); }, 10'000));
    }
}

std::vector<Instant> ProbeRunnerTest::instants() const
{
    std::vector<Instant> out;
    for (const ProbeRecord &record : journal().records)
        out.push_back(record.at);
    return out;
}

void ProbeRunnerTest::looksOnTheMinute()
{
    const auto runner = begun("2026-11-30T08:00:20.400Z");
    QVERIFY(runner);
    turnTo(*runner, "2026-11-30T08:03:30Z");
    QCOMPARE(instants(), minutes({"08:01:00", "08:02:00", "08:03:00"}));
    QVERIFY(journal().pauses.empty());
    const ProbeRecord first = journal().records.front();
    QVERIFY(first.name == "mail" && first.check == "smtp" && first.result.state == CheckState::Up);
    QCOMPARE(first.result.detail, std::string("220 mail"));
    m_server->close();
    turnTo(*runner, "2026-11-30T08:04:30Z");
    QVERIFY(journal().records.back().result.state == CheckState::Down);
    QVERIFY(m_troubles.empty());
}

void ProbeRunnerTest::sleepIsAPause()
{
    const auto runner = begun("2026-11-30T08:00:00Z"); // on the minute: at once
    turnTo(*runner, "2026-11-30T08:01:30Z");
    m_now = at("2026-11-30T08:10:55Z"); // it slept
    turnTo(*runner, "2026-11-30T08:13:30Z");
    // Not right after it woke, when its network may not be there.
    QCOMPARE(instants(), minutes({"08:00:00", "08:01:00", "08:12:00", "08:13:00"}));
    QVERIFY(journal().pauses == std::vector<Interval>{span("2026-11-30T08:02:00Z", "2026-11-30T08:12:00Z")});
}

void ProbeRunnerTest::closedIsAPause()
{
    auto runner = begun("2026-11-30T23:57:00Z");
    turnTo(*runner, "2026-11-30T23:58:30Z");
    runner.reset();
    runner = begun("2026-12-01T00:05:10Z");
    turnTo(*runner, "2026-12-01T00:06:30Z");
    const JournalReading all = journal();
    QVERIFY(all.pauses == std::vector<Interval>{span("2026-11-30T23:59:00Z", "2026-12-01T00:06:00Z")});
    QCOMPARE(all.records.size(), 3u);
    const QByteArray text = contentOfFile(m_dir->filePath(QStringLiteral("probes-2026-11-30.jsonl")));
    QCOMPARE(text.count("\"event\":\"start\""), 1);
    QCOMPARE(text.count("\"event\":\"stop\""), 1);
    // A restart within the minute is no pause.
    runner.reset();
    runner = begun("2026-12-01T00:06:40Z");
    turnTo(*runner, "2026-12-01T00:07:30Z");
    QCOMPARE(journal().pauses.size(), 1u);
}

void ProbeRunnerTest::anInstantIsNeverLookedAtTwice()
{
    for (const char *now : {"2026-11-30T08:00:00Z", "2026-11-30T08:00:01Z", "2026-11-30T08:00:59Z"}) {
        m_now = at(now);
        ProbeRunner runner(settings(), {[this] { return m_now; }, "test"});
        QVERIFY(runner.open());
        bool isDone = false;
        const bool looks = runner.once([&] { isDone = true; });
        QCOMPARE(looks, m_now == at("2026-11-30T08:00:00Z"));
        QVERIFY(QTest::qWaitFor([&] { return isDone == looks; }, 10'000));
    }
    const auto runner = begun("2026-11-30T08:00:59Z");
    turnTo(*runner, "2026-11-30T08:01:20Z");
    QCOMPARE(instants(), minutes({"08:00:00", "08:01:00"}));
    // One look late within its minute has its own instant.
    m_now = at("2026-11-30T08:02:25.700Z");
    ProbeRunner late(settings(), {[this] { return m_now; }, "test"});
    QVERIFY(!late.open()); // the other one holds the journal
}

void ProbeRunnerTest::aClockThatWasSetBack()
{
    const auto runner = begun("2026-11-30T08:00:00Z");
    turnTo(*runner, "2026-11-30T08:05:30Z");
    m_now = at("2026-11-30T08:02:10Z");
    turnTo(*runner, "2026-11-30T08:07:10Z");
    QCOMPARE(instants(),
             minutes({"08:00:00", "08:01:00", "08:02:00", "08:03:00", "08:04:00", "08:05:00", "08:06:00",
                      "08:07:00"}));
    QCOMPARE(m_troubles.size(), 1u);
    QVERIFY2(m_troubles[0].find("nothing is probed before 2026-11-30T08:06:00Z") != std::string::npos,
             m_troubles[0].c_str());
}

void ProbeRunnerTest::aJournalOfTheFutureIsLeftAlone()
{
    auto runner = begun("2026-12-30T08:00:00Z");
    turnTo(*runner, "2026-12-30T08:00:30Z");
    runner.reset();
    QVERIFY(!begun("2026-11-30T08:00:00Z"));
    QVERIFY2(m_troubles[0].find("later than this computer's clock") != std::string::npos,
             m_troubles[0].c_str());
}

void ProbeRunnerTest::whoeverHoldsTheJournalIsNamed()
{
    const auto runner = begun("2026-11-30T08:00:00Z");
    ProbeRunner second(settings(), {[this] { return m_now; }, "test"});
    const auto opened = second.open();
    QVERIFY(!opened && !second.holder().empty());
    QVERIFY2(opened.error().what.find(second.holder()) != std::string::npos, opened.error().what.c_str());
}

void ProbeRunnerTest::stoppedWhileItLooks()
{
    LineServer silent({});
    ProberSettings slow = settings();
    slow.targets = readProbeTargets({"smtp://127.0.0.1:" + silent.port()}).value();
    m_now = at("2026-11-30T08:00:00Z");
    ProbeRunner runner(slow, {[this] { return m_now; }, "test"});
    QVERIFY(runner.open() && runner.start());
    QVERIFY(runner.isLooking());
    QTest::qWait(50);
    runner.stop();
    QVERIFY(!runner.isLooking());
    QTest::qWait(50);
    QVERIFY(journal().records.empty() && journal().remarks.empty());
}

void ProbeRunnerTest::discoversAndPulls()
{
    const ProberSource source(settings());
    const Interval range = span("2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z");
    // Before anything was recorded, discovery itself looks.
    const auto unseen = discoverSource(source, {}, range);
    QVERIFY2(unseen, unseen ? "" : unseen.error().text().c_str());
    QCOMPARE(unseen->size(), 1u);
    QCOMPARE(labelsText(unseen->front().labels),
             labelsText(probeLabels("mail", settings().targets[0].address, "smtp")));
    QVERIFY(unseen->front().lastState == CheckState::Up && unseen->front().lastAt == range.end);
    QVERIFY(journal().records.empty());
    const auto nobody = checkSource(source, {});
    QVERIFY(nobody && !nobody->upTo && nobody->notes.size() == 1);

    {
        const auto runner = begun("2026-11-30T08:00:00Z");
        turnTo(*runner, "2026-11-30T08:10:30Z");
        m_server->close();
        turnTo(*runner, "2026-11-30T08:12:30Z");
        const auto status = checkSource(source, {});
        QVERIFY(status && status->notes.empty());
        QCOMPARE(status->earliest.value(), at("2026-11-30T08:00:00Z"));
        QCOMPARE(status->upTo.value(), at("2026-11-30T08:12:00.001Z"));
    }
    const auto seen = discoverSource(source, {}, range);
    QVERIFY(seen && seen->size() == 1);
    QVERIFY(seen->front().lastState == CheckState::Down);
    QCOMPARE(seen->front().lastAt, at("2026-11-30T08:12:00Z"));

    MemoryStore store;
    const SyncReport report = pullSource(source, {}, {"c", {"c"}}, range, {}, store.commit());
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    const auto checks = store.checks("mail", "smtp");
    QCOMPARE(checks.size(), 13u);
    QCOMPARE(std::ranges::count(checks, CheckState::Down, &Check::state), 2);
    // Of what comes after it nothing is known yet: the next sync goes on there.
    QCOMPARE(store.cursor->before, at("2026-11-30T08:12:00.001Z"));
}

void ProbeRunnerTest::changedLinesAreToldAndLeftOut()
{
    {
        const auto runner = begun("2026-11-30T08:00:00Z");
        turnTo(*runner, "2026-11-30T08:02:30Z");
    }
    const QString file = m_dir->filePath(QStringLiteral("probes-2026-11-30.jsonl"));
    QByteArray text = contentOfFile(file);
    const qsizetype place = text.indexOf("\"up\"", text.indexOf("08:01:00"));
    QVERIFY(place > 0);
    QVERIFY(writeFile(file, text.replace(place, 4, "\"down\"")));
    MemoryStore store;
    const ProberSource source(settings());
    const SyncReport report = pullSource(
        source, {}, {"c", {"c"}}, span("2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z"), {}, store.commit());
    QVERIFY(report.succeeded());
    QCOMPARE(store.checks("mail", "smtp").size(), 2u);
    QVERIFY2(std::ranges::any_of(report.remarks,
                                 [](const std::string &remark) {
                                     return remark.find("was changed or removed after it was written")
                                         != std::string::npos;
                                 }),
             report.remarks.empty() ? "no remark" : report.remarks.front().c_str());
}

MAKEGOOD_TEST(ProbeRunnerTest)

} // namespace t_probe_runner

#include "t_probe_runner.moc"

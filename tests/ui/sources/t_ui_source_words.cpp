// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of sources says of each state, of a run, and of what is missing.
#include <QLocale>
#include <QtTest>

#include "one_morning.h"
#include "sources/source_words.h"
#include "support/test_program.h"

namespace t_ui_source_words
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;

class UiSourceWords : public QObject
{
    Q_OBJECT
private slots:
    void statesInWords_data();
    void statesInWords();
    void whatIsLost_data();
    void whatIsLost();
    void whatARunBrought();
    void freshnessAndHalfMonths();

private:
    const Instant now = oneMorning;
};

void UiSourceWords::statesInWords_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<SourceRunOutcome>("outcome");
    QTest::addColumn<QString>("pill");
    QTest::addColumn<QString>("sentence");
    const auto done = SourceRunOutcome::Done;
    QTest::newRow("fine") << SourceState::Ok << done << QStringLiteral("4") << QStringLiteral("is here");
    QTest::newRow("failed") << SourceState::Failed << SourceRunOutcome::Failed
                            << QStringLiteral("Failed at 08:52")
                            << QStringLiteral("Data until today, 03:10 is safe; it is tried again");
    QTest::newRow("password") << SourceState::NeedsSignIn << SourceRunOutcome::NotLetIn
                              << QStringLiteral("Failed at 08:52")
                              << QStringLiteral("the gap is fetched after you sign in");
    QTest::newRow("paused") << SourceState::Paused << done << QStringLiteral("Paused")
                            << QStringLiteral("resume it");
    QTest::newRow("new") << SourceState::NeverRun << done << QStringLiteral("Not synced yet")
                         << QStringLiteral("first sync");
    QTest::newRow("unknown") << SourceState::UnknownKind << done << QStringLiteral("Unknown kind")
                             << QStringLiteral("settings are kept");
    QTest::newRow("stopped") << SourceState::Ok << SourceRunOutcome::Interrupted << QStringLiteral("4")
                             << QStringLiteral("was stopped");
}

void UiSourceWords::statesInWords()
{
    QFETCH(const SourceState, state);
    QFETCH(const SourceRunOutcome, outcome);
    QFETCH(const QString, pill);
    QFETCH(const QString, sentence);
    SourceHealth health = healthOf(state);
    health.next = moment("2026-10-26T09:10:00Z");
    if (health.last) {
        health.last->outcome = outcome;
        health.last->error = outcome == SourceRunOutcome::Done ? "" : "the server does not answer";
    }
    QVERIFY2(pillText(health, now, Zone()).contains(pill), qPrintable(pillText(health, now, Zone())));
    const SourceSentence said = sentenceOf(health, nullptr, now, Zone());
    QVERIFY2((said.lead + said.text).contains(sentence), qPrintable(said.lead + said.text));
    QCOMPARE(said.isProblem, state == SourceState::Failed || state == SourceState::NeedsSignIn);
}

void UiSourceWords::whatIsLost_data()
{
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<int>("keptHours"); // 0: it does not say
    QTest::addColumn<QString>("said");
    QTest::newRow("it does not say") << SourceState::Failed << 0 << QString();
    QTest::newRow("fine") << SourceState::Ok << 24 << QString();
    // Its data reaches until 03:10, it is 08:56, and the next sync begins at 09:15.
    QTest::newRow("lost before the next sync")
        << SourceState::Ok << 6
        << QStringLiteral("It keeps data for 6 h only: some is lost before the next sync.");
    QTest::newRow("lost already") << SourceState::Ok << 5
                                  << QStringLiteral(
                                         "It keeps data for 5 h: what it had before today, 03:56 is lost.");
    for (const SourceState state : {SourceState::Failed, SourceState::NeedsSignIn, SourceState::Paused})
        QTest::addRow("behind: %s", wordOf(state).c_str())
            << state << 24
            << QStringLiteral("It keeps data for 1 d: from 27 Oct, 03:10 on, what is missing now is lost.");
}

void UiSourceWords::whatIsLost()
{
    QFETCH(const SourceState, state);
    QFETCH(const int, keptHours);
    QFETCH(const QString, said);
    SourceHealth health = healthOf(state);
    health.next = moment("2026-10-26T09:15:00Z");
    if (keptHours > 0)
        health.said.retention = std::chrono::hours(keptHours);
    const QString lost = lostText(health, now, Zone()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QCOMPARE(lost, said);
    const QString whole = sentenceOf(health, nullptr, now, Zone()).text;
    QVERIFY2(said.isEmpty() || whole.contains(lostText(health, now, Zone())), qPrintable(whole));
    health.said.notKept = Interval{moment("2026-10-25T00:00:00Z"), moment("2026-10-25T12:00:00Z")};
    QCOMPARE(
        lostText(health, now, Zone()),
        QStringLiteral("What it had from yesterday, 00:00 to yesterday, 12:00 it does not keep any more."));
}

void UiSourceWords::whatARunBrought()
{
    SourceRun run;
    run.began = now;
    run.ended = now + Duration(480);
    QVERIFY(runText(run).startsWith(QStringLiteral("Nothing new")));
    run.checks = 1234567;
    QCOMPARE(runText(run), // cut, not rounded
             QStringLiteral("%1 new checks, in 0.4 s").arg(QLocale().toString(1234567)));
    run.outcome = SourceRunOutcome::Failed;
    run.error = "the server does not answer";
    QCOMPARE(runText(run), QStringLiteral("The server does not answer."));
}

void UiSourceWords::freshnessAndHalfMonths()
{
    const Month october = parseMonth("2026-10").value();
    const auto slack = std::chrono::minutes(20);
    using Until = std::optional<std::optional<Instant>>;
    QVERIFY(freshnessText(Until(), now, Zone()).isEmpty());
    QCOMPARE(freshnessText(Until(now), now, Zone()), QStringLiteral("Data as of today, 08:56"));
    QVERIFY(halfMonthText(Until(), october, now, slack, Zone()).isEmpty());
    QVERIFY(halfMonthText(Until(now - std::chrono::minutes(10)), october, now, slack, Zone()).isEmpty());
    const QString half = halfMonthText(Until(moment("2026-10-12T03:10:00Z")), october, now, slack, Zone());
    QVERIFY2(half.contains(QStringLiteral("October 2026")) && half.contains(QStringLiteral("03:10")),
             qPrintable(half));
    // Data that reaches past the end of a former month leaves nothing of it out.
    const Month september = october.previous();
    QVERIFY(halfMonthText(Until(moment("2026-10-12T03:10:00Z")), september, now, slack, Zone()).isEmpty());
    QVERIFY(halfMonthText(Until(std::optional<Instant>()), october, now, slack, Zone())
                .contains(QStringLiteral("Nothing of")));
    QVERIFY(halfMonthText(Until(std::optional<Instant>()), october.next(), now, slack, Zone()).isEmpty());
}

MAKEGOOD_TEST(UiSourceWords)

} // namespace t_ui_source_words

#include "t_ui_source_words.moc"

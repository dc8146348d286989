// SPDX-License-Identifier: GPL-3.0-or-later
// What the Why panel says: the answer, its formula, titles and figures of the steps.
#include <QLocale>
#include <QtTest>

#include "explain/brief_reason.h"
#include "explain/explain.h"
#include "explain/why_formula.h"
#include "sla/evaluate/reason_kinds.h"
#include "support/test_program.h"

namespace t_why_words
{

using namespace makegood::ui;

namespace
{

using namespace std::chrono_literals;

Format format(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates))
{
    return Format(locale, Zone::named("America/Denver").value(), Currency::named("USD").value());
}

Interval when(const char *from, const char *to)
{
    return {parseInstant(from).value(), parseInstant(to).value()};
}

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

Reason outage(Duration counted, std::vector<Reason> because = {})
{
    return {reason::outage,
            {"OPS-1"},
            {{"when", when("2026-10-15T17:20:00Z", "2026-10-15T19:22:00Z")},
             {"recorded", true},
             {"counted", counted},
             {"cause", std::string("unclassified")}},
            std::move(because)};
}

Reason month(Duration downtime, Duration budget, bool met, const char *state, const char *percent)
{
    Reason out{reason::availability, {"OPS-1"}, {}, {}};
    out.facts = {{"percent", Fact::Share{percent}},
                 {"measured", Duration(599h)},
                 {"downtime", downtime},
                 {"target", Fact::Share{"99.99"}},
                 {"met", met},
                 {"state", std::string(state)}};
    out.because.push_back({reason::period,
                           {},
                           {{"when", when("2026-10-01T06:00:00Z", "2026-11-01T06:00:00Z")},
                            {"month", std::string("2026-10")},
                            {"zone", std::string("America/Denver")}},
                           {}});
    out.because.push_back(outage(downtime));
    out.because.push_back({reason::budget, {}, {{"budget", budget}, {"left", budget - downtime}}, {}});
    return out;
}

Reason asked(Reason reason, const char *what)
{
    reason.facts.push_back({std::string(why_fact::asked), std::string(what)});
    reason.facts.push_back({std::string(why_fact::shareOf), Duration(599h)});
    return reason;
}

} // namespace

class TWhyWords : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerIsASentenceAndAFormula()
    {
        const Explanation said = explainInBrief(
            asked(month(22min, 4min + 26s, false, "breached", "99.938"), "availability"), format());
        QCOMPARE(
            plainSpaces(said.sentence),
            QStringLiteral("22 min of downtime. The promise of 99.99 % allows 4 min 26 s, so it is missed."));
        QCOMPARE(plainSpaces(said.formula), QStringLiteral("(599 h \u2212 22 min) \u00F7 599 h"));
        QCOMPARE(plainSpaces(said.result), QStringLiteral("99.938 %"));
        // What is copied is the whole sentence.
        QVERIFY(plainSpaces(said.exact).contains(QStringLiteral("99.938 % available")));
    }

    void theOtherFiguresOfAMonthHaveTheirOwn()
    {
        Reason two = month(30min, 4min + 26s, false, "breached", "99.916");
        two.because[1] = outage(22min);
        two.because.push_back(outage(8min));
        const Explanation downtime = explainInBrief(asked(two, "downtime"), format());
        QCOMPARE(plainSpaces(downtime.formula), QStringLiteral("22 min + 8 min"));
        QCOMPARE(plainSpaces(downtime.result), QStringLiteral("30 min"));
        const Explanation budget = explainInBrief(asked(two, "budget"), format());
        QCOMPARE(plainSpaces(budget.formula), QStringLiteral("4 min 26 s \u2212 30 min"));
        QCOMPARE(plainSpaces(budget.result), QStringLiteral("\u221225 min 34 s"));
    }

    // A figure that is counted in another way must not be said to come from lengths.
    void whatDoesNotLeadToTheFigureIsLeftOut()
    {
        const Reason reason = month(22min, 4min + 26s, false, "breached", "99.938");
        QVERIFY(explainInBrief(reason, format()).formula.isEmpty()); // no share of time
        QVERIFY(explainInBrief(asked(month(22min, 4min + 26s, false, "breached", "99.937"), "availability"),
                               format())
                    .formula.isEmpty());
        Reason sum = asked(reason, "downtime");
        sum.because.push_back(outage(1min)); // the terms come to more
        QVERIFY(explainInBrief(sum, format()).formula.isEmpty());
        // By intervals a month may be missed with less downtime than the budget.
        const QString said
            = explainInBrief(month(3min, 4min, false, "breached", "99.980"), format()).sentence;
        QVERIFY2(!said.contains(QStringLiteral("allows")), qPrintable(said));
    }

    // Cut to two units, what is over and what is allowed would read alike.
    void nothingIsRoundedIntoAPass()
    {
        const Explanation said = explainInBrief(
            asked(month(4min + 26s + 250ms, 4min + 26s, false, "breached", "99.987"), "availability"),
            format());
        QVERIFY2(plainSpaces(said.sentence).startsWith(QStringLiteral("4 min 26.250 s of downtime.")),
                 qPrintable(said.sentence));
        QVERIFY(plainSpaces(said.formula).contains(QStringLiteral("4 min 26.250 s")));
    }

    void aRunningMonthIsSoFar()
    {
        const QString said
            = plainSpaces(explainInBrief(month(2min, 4min, true, "on-track", "99.994"), format()).sentence);
        QCOMPARE(said,
                 QStringLiteral(
                     "2 min of downtime so far. The promise of 99.99 % allows 4 min, so it is kept so far."));
    }

    void stepsHaveADayAndOneFigure()
    {
        const Explanation said
            = explainInBrief(month(22min, 4min + 26s, false, "breached", "99.938"), format());
        QCOMPARE(said.children[0].title, QStringLiteral("Period"));
        QCOMPARE(plainSpaces(said.children[0].sentence), QStringLiteral("1 Oct to 1 Nov, Denver time."));
        QCOMPARE(plainSpaces(said.children[1].title), QStringLiteral("Thu 15 Oct, 11:20 to 13:22"));
        QCOMPARE(plainSpaces(said.children[1].sentence),
                 QStringLiteral("22 min counted. Cause: not classified."));
        QVERIFY(said.children[1].mark == ReasonMark::Missed);
        QCOMPARE(plainSpaces(said.children[2].sentence),
                 QStringLiteral("4 min 26 s allowed, 17 min 34 s over."));
    }

    void nothingMeasuredIsNoSuccess()
    {
        Reason reason = asked(month(0s, 4min, true, "no-data", "100.000"), "availability");
        reason.facts.erase(reason.facts.begin()); // the percentage
        reason.because.push_back({reason::state,
                                  {},
                                  {{"state", std::string("no-data")},
                                   {"running", true},
                                   {"over", when("2026-10-01T06:00:00Z", "2026-10-02T06:00:00Z")}},
                                  {}});
        const Explanation said = explainInBrief(reason, format());
        QVERIFY(said.sentence.startsWith(QStringLiteral("Nothing was measured")));
        QVERIFY(said.formula.isEmpty());
        QVERIFY(!said.children[0].sentence.contains(QStringLiteral("Measured")));
        QCOMPARE(plainSpaces(said.children[2].sentence), QStringLiteral("4 min allowed."));
        QVERIFY(said.children[3].mark == ReasonMark::NoData);
    }

    void anOutageEndsWithWhatCounts()
    {
        const Reason reason = outage(22min,
                                     {{reason::firstFailed,
                                       {},
                                       {{"at", parseInstant("2026-10-15T17:20:00Z").value()},
                                        {"probe", std::string("login")},
                                        {"source", std::string("checks.csv")},
                                        {"line", std::int64_t(812)}},
                                       {}},
                                      {reason::inMaintenance,
                                       {"OPS-6"},
                                       {{"window", std::string("m-1")}, {"length", Duration(100min)}},
                                       {}}});
        const Explanation said = explainInBrief(reason, format());
        QCOMPARE(plainSpaces(said.formula), QStringLiteral("2 h 02 min \u2212 1 h 40 min"));
        QCOMPARE(plainSpaces(said.result), QStringLiteral("22 min"));
        QCOMPARE(said.children.size(), std::size_t(3));
        QCOMPARE(plainSpaces(said.children[0].value), QStringLiteral("11:20, login"));
        QCOMPARE(plainSpaces(said.children[0].note), QStringLiteral("checks.csv, line 812"));
        QCOMPARE(plainSpaces(said.children[1].value), QStringLiteral("1 h 40 min"));
        QVERIFY(said.children[2].isSum);
        QCOMPARE(plainSpaces(said.children[2].value), QStringLiteral("22 min"));
        // The report and the command line keep their own sentences.
        QVERIFY(explain(reason, format()).children.size() == 2);
    }

    void aCreditIsASumOrAProduct()
    {
        Reason credit{reason::credit,
                      {},
                      {{"kind", std::string("tiers")},
                       {"amount", Fact::Amount{"12.50"}},
                       {"withheld", Fact::Amount{"0.00"}},
                       {"capped", false}},
                      {}};
        credit.because.push_back({reason::tier,
                                  {},
                                  {{"below", Fact::Share{"99.9"}},
                                   {"base", std::string("fee")},
                                   {"base-amount", Fact::Amount{"125.00"}},
                                   {"percent", Fact::Share{"10"}}},
                                  {}});
        const Explanation said = explainInBrief(credit, format());
        QCOMPARE(plainSpaces(said.formula), QStringLiteral("10 % \u00D7 125.00 USD"));
        QCOMPARE(plainSpaces(said.result), QStringLiteral("12.50 USD"));
        credit.facts[1].value = Fact::Amount{"12.60"};
        QVERIFY(explainInBrief(credit, format()).formula.isEmpty());
        credit.facts[3].value = true; // its cap limits it
        credit.facts[1].value = Fact::Amount{"12.50"};
        QVERIFY(explainInBrief(credit, format()).formula.isEmpty());
    }
};

MAKEGOOD_TEST(TWhyWords)

} // namespace t_why_words

#include "t_why_words.moc"

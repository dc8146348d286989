// SPDX-License-Identifier: GPL-3.0-or-later
// What is judged over more than a month, and how reports say it.
#include <QtTest>

#include "explain/verdict.h"
#include "report/judged_spans.h"
#include "report/period_answers.h"
#include "report/period_sums.h"
#include "report/run_builder.h"
#include "report_folder.h"
#include "sla/evaluate/evaluate.h"
#include "support/test_program.h"

namespace t_report_spans
{

using namespace t_report;

namespace
{

// The sample under an agreement that judges by the quarter, or as `kind` says, from `first` to March 2026.
ReportInput judgedBy(PeriodKind kind, Month first, PeriodLength length)
{
    makegood::test::Sample sample = makegood::test::sampleContract();
    for (ServiceClass &one : sample.policy.classes)
        one.period.kind = kind;
    sample.months.clear();
    const Instant asOf = parseInstant("2026-04-02T15:00:00Z").value();
    for (Month m{std::chrono::year(2025) / 4}; m <= Month{std::chrono::year(2026) / 3}; m = m.next())
        sample.months.push_back(evaluate(sample.policy, sample.contract, sample.evidence, m, asOf).value());
    ReportInput in = inputOf(sample);
    in.period = periodWith(in.current.month, length);
    for (const Evaluation &e : sample.months)
        if (e.month >= first)
            in.months.push_back(e);
    return in;
}

ReportInput quarterly()
{
    return judgedBy(PeriodKind::Quarter, Month{std::chrono::year(2026) / 1}, PeriodLength::Quarter);
}

} // namespace

class TReportSpans : public QObject
{
    Q_OBJECT

private:
    ReportFolder m_dir;

private slots:
    // The figures of March hold those of January and February: their sum would count January three times.
    void aQuarterJudgedAsOneCountsOnce()
    {
        const ReportInput in = quarterly();
        QCOMPARE(in.months.size(), std::size_t(3));
        const PeriodSums sums = sumsOf(in.months);
        QCOMPARE(sums.targets.all, static_cast<int>(in.current.services.size()));
        Duration down{};
        Duration budget{};
        for (const ServiceResult &s : in.current.services) {
            down += s.downtime;
            budget += s.budget;
        }
        QCOMPARE(sums.downtime.count(), down.count());
        QCOMPARE(sums.budget.count(), budget.count());
        QVERIFY(!sums.isByMonths() && !sums.goesOn());
        for (const JudgedSpan &one : judgedSpansOf(in.months)) {
            QVERIFY(one.when.first == (Month{std::chrono::year(2026) / 1}));
            QVERIFY(one.when.last == (Month{std::chrono::year(2026) / 3}));
        }
        ReportOptions options;
        options.length = PeriodLength::Quarter;
        const QString text
            = textOf(m_dir.written(in, QStringLiteral("by-quarter.pdf"), options)).simplified();
        for (const char *wanted :
             {"January to March", "What the agreement judges over more than a month stands in its last month",
              "Monthly" /* must not be */})
            QCOMPARE(text.contains(QString::fromLatin1(wanted)), QByteArray(wanted) != "Monthly");
        QVERIFY(!text.contains(QStringLiteral("Feb 2026 web-1")));
    }

    // Each quarter of a year once, and outages once in the evidence.
    void aYearHasItsQuarters()
    {
        const ReportInput in
            = judgedBy(PeriodKind::Quarter, Month{std::chrono::year(2025) / 4}, PeriodLength::Year);
        QCOMPARE(in.months.size(), std::size_t(12));
        const auto spans = judgedSpansOf(in.months);
        QCOMPARE(spans.size(), 4 * in.current.services.size());
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        QCOMPARE(spanName(spans.front().when, format, std::chrono::year(2025)),
                 QStringLiteral("April to June"));
        QCOMPARE(spanName(spans.front().when, format, std::chrono::year(2026)),
                 QStringLiteral("April to June 2025"));
        const QString text = textOf(m_dir.written(in, QStringLiteral("year-by-quarter.pdf")));
        QCOMPARE(text.count(QStringLiteral("2 Aug 2025, 08:00")), 2); // the outage, and its first check
    }

    // A year that a class judges as one is not over with its first quarter: nothing is said to be met.
    void whatGoesOnIsNotMet()
    {
        const ReportInput in
            = judgedBy(PeriodKind::Year, Month{std::chrono::year(2026) / 1}, PeriodLength::Quarter);
        const PeriodSums sums = sumsOf(in.months);
        QVERIFY(sums.goesOn());
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        const Verdict verdict = periodVerdict(in, sums, format);
        QVERIFY2(verdict.services.contains(QStringLiteral("Still to be judged: ")),
                 qPrintable(verdict.services));
        QVERIFY2(!verdict.services.contains(QStringLiteral("All targets were met")),
                 qPrintable(verdict.services));
        QVERIFY2(!verdict.money.contains(QStringLiteral("Nothing is owed.")), qPrintable(verdict.money));
    }

    // Days that end with the month are told as that month.
    void aRollingPeriodIsItsMonth()
    {
        makegood::test::Sample sample = makegood::test::sampleContract();
        for (ServiceClass &one : sample.policy.classes) {
            one.period.kind = PeriodKind::Rolling;
            one.period.days = 45;
        }
        const Instant asOf = parseInstant("2026-04-02T15:00:00Z").value();
        std::vector<Evaluation> months;
        for (Month m{std::chrono::year(2026) / 1}; m <= Month{std::chrono::year(2026) / 3}; m = m.next())
            months.push_back(evaluate(sample.policy, sample.contract, sample.evidence, m, asOf).value());
        const auto spans = judgedSpansOf(months);
        QCOMPARE(spans.size(), 3 * months.front().services.size());
        for (const JudgedSpan &one : spans)
            QVERIFY(one.when.isMonth());
    }

    // What was withheld cannot be requested, and is said where the credit is.
    void whatIsWithheldIsNoRequest()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        ReportInput in = inputOf(sample);
        in.months = {in.current};
        in.period = periodWith(in.current.month, PeriodLength::Quarter);
        in.isUnfinished = true;
        Money held;
        for (ServiceResult &s : in.months.front().services) {
            s.credit.withheld = s.credit.amount.value_or(Money{});
            s.credit.amount = Money{};
            s.credit.because = {Withholding::Gate};
            held += s.credit.withheld;
        }
        QVERIFY(held > Money{});
        in.months.front().total.amount = Money{};
        const Format format(QLocale(QStringLiteral("en_US")), in.current);
        const PeriodSums sums = sumsOf(in.months);
        QCOMPARE(sums.withheld.minor, held.minor);
        for (const Answer &one : periodAnswersOf(in, sums, format)) {
            const QString text = plainOf(one.runs);
            QVERIFY2(!text.contains(QStringLiteral("Still to be requested")), qPrintable(text));
            if (one.question == QStringLiteral("Who owes whom"))
                QVERIFY2(text.contains(format.money(held) + QStringLiteral(" is withheld")),
                         qPrintable(text));
        }
    }
};

MAKEGOOD_TEST(TReportSpans)

} // namespace t_report_spans

#include "t_report_spans.moc"

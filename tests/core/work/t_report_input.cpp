// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a report states, from a case and from a workspace.
#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/report_input.h"

namespace t_report_input
{

using namespace makegood::test;

namespace
{

const Instant asOf = instant("2026-06-08T00:00:00Z");
const Month june = month("2026-06");

FrozenMonth frozen(const CaseData &data, std::int64_t version, const char *at)
{
    const Evaluation judged = evaluate(data.policy, data.contract, data.evidence, june, asOf).value();
    return {june, version, {"ann", instant(at)}, version > 1 ? "their own firewall" : "", toJson(judged)};
}

CaseData withoutFirstOutage(CaseData data)
{
    data.evidence.incidents.front().cause = Cause::Customer; // 2.89 USD become 1.50 USD
    return data;
}

} // namespace

class ReportInputTest : public QObject
{
    Q_OBJECT

private slots:
    void theChartHasTwelveMonths()
    {
        const CaseData data = exampleCase("02-credit-by-time"); // begins in January 2025
        const ReportInput input = reportInput(data, {}, june, asOf).value();
        QCOMPARE(input.current.month, june);
        QCOMPARE(input.current.asOf, asOf);
        QVERIFY(!input.current.services.front().why.empty());
        QCOMPARE(input.history.size(), std::size_t(11));
        Month expected = month("2025-07");
        QCOMPARE(firstReportMonth(june), expected);
        for (const Evaluation &earlier : input.history) {
            QCOMPARE(earlier.month, expected);
            QCOMPARE(earlier.asOf, asOf);
            QVERIFY(earlier.services.front().why.empty());
            expected = expected.next();
        }
        QCOMPARE(input.policy.id, data.policy.id);
        QCOMPARE(input.contract.id, data.contract.id);
        QVERIFY(input.reported.areEmpty());
    }

    void monthsBeforeTheContractAreLeftOut()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const ReportInput input = reportInput(data, {}, month("2025-03"), asOf).value();
        QCOMPARE(input.history.size(), std::size_t(2));
        QCOMPARE(input.history.front().month, month("2025-01"));
        QVERIFY(!reportInput(data, {}, month("2024-12"), asOf));
        QVERIFY(!reportInput(data, {}, month("2026-07"), asOf));
    }

    void periodsAreWrittenAsTheyAreRead()
    {
        for (const char *text : {"2026-03", "2026-Q1", "2026-Q4", "2026"})
            QCOMPARE(QString::fromStdString(formatPeriod(parsePeriod(text).value())), QLatin1String(text));
        for (const char *text : {"", "2026-Q5", "2026-Q0", "26", "2026-", "2026-13", "Q3-2026", "2026-q1"})
            QVERIFY2(!parsePeriod(text), text);
        QCOMPARE(parsePeriod("2026-Q3")->first, month("2026-07"));
        QCOMPARE(parsePeriod("2026-Q3")->last(), month("2026-09"));
        QVERIFY(periodWith(month("2026-06"), PeriodLength::Quarter) == parsePeriod("2026-Q2").value());
        QVERIFY(periodWith(month("2026-06"), PeriodLength::Year) == parsePeriod("2026").value());
    }

    void aQuarterHasTheMonthsThatWereJudged()
    {
        const CaseData data = exampleCase("02-credit-by-time"); // from January 2025 to 5 June 2026
        const ReportInput whole = reportInput(data, {}, parsePeriod("2026-Q1").value(), asOf).value();
        QCOMPARE(whole.months.size(), std::size_t(3));
        QCOMPARE(whole.current.month, month("2026-03"));
        QVERIFY(!whole.isUnfinished);
        // With their reasons: each is what evaluate() says of the month by itself.
        for (const Evaluation &e : whole.months)
            QCOMPARE(
                toJson(e),
                toJson(
                    evaluate(data.policyOf(e.month), data.contract, data.evidence, e.month, asOf).value()));
        // June ends with the contract, and July is none of it.
        const ReportInput year = reportInput(data, {}, parsePeriod("2026").value(), asOf).value();
        QCOMPARE(year.months.size(), std::size_t(6));
        QVERIFY(!year.isUnfinished);
        const ReportInput early
            = reportInput(data, {}, parsePeriod("2026-Q2").value(), instant("2026-05-10T00:00:00Z")).value();
        QCOMPARE(early.months.size(), std::size_t(2));
        QVERIFY(early.isUnfinished);
        const auto none = reportInput(data, {}, parsePeriod("2026-Q4").value(), asOf);
        QVERIFY(!none);
        QVERIFY(none.error().what.find("runs in none of them") != std::string::npos);
        const auto ahead
            = reportInput(data, {}, parsePeriod("2026-Q2").value(), instant("2026-03-10T00:00:00Z"));
        QVERIFY(!ahead && ahead.error().what.find("has begun") != std::string::npos);
    }

    // A row among many: the same figures, and nothing else was judged.
    void figuresAloneAreThoseOfTheWhole()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        for (const char *text : {"2026-03", "2026-Q1", "2026"}) {
            const ReportPeriod period = parsePeriod(text).value();
            const ReportInput whole = reportInput(data, {}, period, asOf).value();
            const ReportInput alone = reportInput(data, {}, period, asOf, ReportScope::FiguresAlone).value();
            QVERIFY(differences(figuresOf(alone.current), figuresOf(whole.current)).empty());
            QCOMPARE(alone.months.size(), whole.months.size());
            for (std::size_t i = 0; i < alone.months.size(); ++i)
                QVERIFY(differences(figuresOf(alone.months[i]), figuresOf(whole.months[i])).empty());
            QCOMPARE(alone.isUnfinished, whole.isUnfinished);
            QVERIFY(alone.current.services.front().why.empty());
            for (const Evaluation &e : alone.history)
                QVERIFY(!period.isMonth() && e.month >= period.first);
        }
    }

    void restatementsAreCompared()
    {
        const CaseData first = exampleCase("02-credit-by-time");
        const CaseData second = withoutFirstOutage(first);
        const std::vector<FrozenMonth> versions
            = {frozen(first, 1, "2026-06-06T09:00:00Z"), frozen(second, 2, "2026-06-07T09:00:00Z")};

        const Restatements restated = reportInput(second, versions, june, asOf).value().reported;
        QCOMPARE(restated.versions.size(), std::size_t(2));
        QCOMPARE(restated.versions.back().reason, std::string("their own firewall"));
        QVERIFY(restated.changes[0].empty());
        const auto credit
            = std::find_if(restated.changes[1].begin(), restated.changes[1].end(),
                           [](const auto &one) { return one.figure == Difference::Figure::Total; });
        QVERIFY(credit != restated.changes[1].end());
        QCOMPARE(std::get<Money>(credit->difference), Money{-139});
        QVERIFY(restated.open.empty());
        QVERIFY(!restated.areEmpty());

        // Only the first version, and the month has changed since.
        const Restatements open = reportInput(second, {versions.front()}, june, asOf).value().reported;
        QCOMPARE(open.versions.size(), std::size_t(1));
        QCOMPARE(open.open.size(), restated.changes[1].size());
        QVERIFY(!open.areEmpty());
        QVERIFY(reportInput(first, {versions.front()}, june, asOf).value().reported.areEmpty());
    }

    void laterVersionsAndOtherMonthsDoNotCount()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        FrozenMonth may = frozen(data, 1, "2026-06-06T09:00:00Z");
        may.month = month("2026-05");
        const FrozenMonth late = frozen(data, 1, "2026-06-08T00:00:00.001Z");
        QVERIFY(reportInput(data, {may, late}, june, asOf).value().reported.versions.empty());
    }

    void anUnreadableVersionIsRefused()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        FrozenMonth broken = frozen(data, 1, "2026-06-06T09:00:00Z");
        broken.evaluation = "{}";
        QVERIFY(!reportInput(data, {broken}, june, asOf));
    }

    void aWorkspaceGivesTheSameAsItsCase()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const TemporaryWorkspace workspace({data, exampleCase("05-maintenance")});
        const FrozenMonth version = frozen(data, 1, "2026-06-06T09:00:00Z");
        QVERIFY(workspace->reported().freeze("credit-by-time", version).has_value());
        const ReportInput stored = reportInput(*workspace, "credit-by-time", june, asOf).value();
        const ReportInput read = reportInput(data, {version}, june, asOf).value();
        // Figures, not JSON: a workspace may name other source lines in the reasons.
        const auto isSame = [](const Evaluation &one, const Evaluation &other) {
            return one.month == other.month && one.asOf == other.asOf
                && differences(figuresOf(one), figuresOf(other)).empty();
        };
        QVERIFY(isSame(stored.current, read.current));
        QVERIFY(!stored.current.services.front().why.empty());
        QCOMPARE(stored.history.size(), read.history.size());
        for (std::size_t i = 0; i < read.history.size(); ++i)
            QVERIFY(isSame(stored.history[i], read.history[i]));
        QCOMPARE(stored.reported.versions.size(), std::size_t(1));
        QVERIFY(!reportInput(*workspace, "nobody", june, asOf));
    }
};

MAKEGOOD_TEST(ReportInputTest)

} // namespace t_report_input

#include "t_report_input.moc"

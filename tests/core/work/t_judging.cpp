// SPDX-License-Identifier: GPL-3.0-or-later
// One month of one contract or of several, with and without a step that is not saved.
#include <QTest>

#include "sla/evaluate/evaluation_json.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/judge_contracts.h"
#include "work/judged.h"
#include "work/judged_with.h"
#include "work/latest_month.h"

namespace t_judging
{

using namespace makegood::test;

namespace
{

const Instant asOf = instant("2026-06-05T17:00:00Z");
const Month june = month("2026-06");

JudgingHooks collecting(std::vector<std::string> &taken)
{
    JudgingHooks hooks;
    hooks.wanted = [](const CaseData &) { return true; };
    hooks.take = [&taken](const std::string &id, const Expected<Evaluation> &result) {
        taken.push_back(id + (result ? "" : " refused"));
        return true;
    };
    return hooks;
}

} // namespace

class Judging : public QObject
{
    Q_OBJECT

private slots:
    void aMonthWithAndWithoutReasons()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const Judged whole = judge(data, june, asOf);
        QVERIFY(!whole.evaluation->services.front().why.empty());
        QVERIFY(whole.refusal.empty());
        const MonthEntry entry = judgeFigures(data, june, asOf);
        QCOMPARE(entry.figures.asOf, asOf);
        QCOMPARE(entry.figures.services.size(), std::size_t(2));
        QCOMPARE(entry.figures.services[0].amount, whole.evaluation->services[0].credit.amount);
        QVERIFY(judge(data, {june, asOf, WithReasons::No})->services.front().why.empty());
        QCOMPARE(toJson(*judge(data, {june, asOf})), toJson(*whole.evaluation));
    }

    void aMonthWithoutAPeriodIsRefusedWithASentence()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const Month after = month("2026-07"); // the contract ended on 5 June
        const Judged judged = judge(data, after, asOf);
        QVERIFY(judged.evaluation == nullptr);
        QVERIFY(!judged.refusal.empty());
        const MonthEntry entry = judgeFigures(data, after, asOf);
        QCOMPARE(entry.refusal, judged.refusal);
        QCOMPARE(entry.figures.month, after);
        QCOMPARE(entry.figures.asOf, asOf);
    }

    void aStepIsJudgedAndNotKept()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        ReviewStep step;
        step.incidents = {{data.evidence.incidents.front(), data.evidence.incidents.front()}};
        step.incidents.front().after->cause = Cause::Customer;
        const Evaluation before = *judge(data, june, asOf).evaluation;
        const Evaluation after = judgedWith(data, step, june, asOf).value();
        QCOMPARE(before.total.amount.minor - after.total.amount.minor, std::int64_t(139));
        QCOMPARE(toJson(*judge(data, june, asOf).evaluation), toJson(before));
        step.incidents.front().before->notes = "somebody else's change";
        QVERIFY(!judgedWith(data, step, june, asOf));
    }

    void theLatestMonthHasData()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        QCOMPARE(latestMonth(data, instant("2027-01-15T00:00:00Z")), june);
        QCOMPARE(latestMonth(data, instant("2026-03-15T00:00:00Z")), month("2026-03"));
        CaseData empty = data;
        empty.evidence.checks.clear();
        QCOMPARE(latestMonth(empty, instant("2026-03-15T00:00:00Z")), month("2026-03"));
        QCOMPARE(latestMonth(empty, instant("2027-01-15T00:00:00Z")), june); // its last month
    }

    void contractsAreTakenInOrder()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        std::vector<CaseData> cases;
        std::vector<std::string> ids;
        for (int i = 9; i > 0; --i) {
            ids.push_back("c" + std::to_string(i));
            cases.push_back(renamed(data, ids.back()));
        }
        const TemporaryWorkspace workspace(cases);
        std::vector<std::string> taken;
        QVERIFY(judgeContracts(*workspace, ids, {june, asOf}, collecting(taken)).has_value());
        QCOMPARE(taken, ids);

        // A refused month is a result, too.
        taken.clear();
        QVERIFY(judgeContracts(*workspace, {"c3"}, {month("2026-07"), asOf}, collecting(taken)).has_value());
        QCOMPARE(taken, std::vector<std::string>{"c3 refused"});
    }

    void unwantedContractsAreNotJudged()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const TemporaryWorkspace workspace({renamed(data, "a"), renamed(data, "b"), renamed(data, "c")});
        std::vector<std::string> taken;
        JudgingHooks hooks = collecting(taken);
        hooks.wanted = [](const CaseData &one) { return one.contract.id != "b"; };
        QVERIFY(judgeContracts(*workspace, {"a", "b", "c"}, {june, asOf}, hooks).has_value());
        QCOMPARE(taken, (std::vector<std::string>{"a", "c"}));
    }

    void stopsWhenAsked()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        const TemporaryWorkspace workspace({renamed(data, "a"), renamed(data, "b"), renamed(data, "c")});
        std::vector<std::string> taken;
        JudgingHooks hooks = collecting(taken);
        hooks.take = [&](const std::string &id, const Expected<Evaluation> &) {
            taken.push_back(id);
            return false;
        };
        QVERIFY(judgeContracts(*workspace, {"a", "b", "c"}, {june, asOf}, hooks).has_value());
        QCOMPARE(taken, std::vector<std::string>{"a"});
        QVERIFY(!judgeContracts(*workspace, {"nobody"}, {june, asOf}, hooks));
    }
};

MAKEGOOD_TEST(Judging)

} // namespace t_judging

#include "t_judging.moc"

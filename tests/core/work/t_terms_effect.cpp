// SPDX-License-Identifier: GPL-3.0-or-later
// To which contracts and months a change of an agreement applies.
#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/policy/toml_patch.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/save_terms.h"
#include "work/terms_effect.h"

namespace t_terms_effect
{

using namespace makegood::test;

namespace
{

const Actor ann{"ann", instant("2026-08-03T09:00:00Z")};
const std::string own = "credit-by-time";

LocalDate day(const char *text)
{
    return parseDate(text).value();
}

std::vector<std::string> idsOf(const std::vector<TextChange> &changes)
{
    std::vector<std::string> out;
    for (const TextChange &change : changes)
        out.push_back(change.contract);
    return out;
}

} // namespace

class TermsEffectTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;

    Workspace &workspace() const { return **m_workspace; }
    ContractTexts textsOf(const std::string &id) const { return workspace().contracts().texts(id).value(); }
    static std::string byPeriod(const std::string &policy)
    {
        return withValue(policy, "credit.basis", "\"period\"").value();
    }
    TermsProposal from(const char *first) const
    {
        const ContractTexts before = textsOf(own);
        return {own, before, withPolicyFrom(before, byPeriod(before.policyToml), day(first)).value(),
                day(first)};
    }
    static TermsEffect judged(Workspace &workspace, const TermsProposal &proposal)
    {
        return effectOf(workspace, proposal, ann.at, [](const TermsEffect &) { return true; });
    }

private slots:
    void init()
    {
        const CaseData data = exampleCase("02-credit-by-time");
        m_workspace = std::make_unique<TemporaryWorkspace>(
            std::vector{data, renamed(data, "twin"), exampleCase("03-credit-by-block")});
    }

    void forOneOrForAllUnderTheText()
    {
        TermsProposal proposal = from("2026-06-01");
        QCOMPARE(idsOf(changesOf(workspace(), proposal).value()), (std::vector<std::string>{own, "twin"}));
        proposal.onlyThis = true;
        QCOMPARE(idsOf(changesOf(workspace(), proposal).value()), std::vector<std::string>{own});
        // A contract that has its own terms by that day does not stand under the text.
        proposal.onlyThis = false;
        const ContractTexts twin = textsOf("twin");
        const TextChange theirs{
            "twin", twin, withPolicyFrom(twin, twin.policyToml + "# theirs\n", day("2026-05-01")).value()};
        QVERIFY(workspace().contracts().saveTexts({theirs}, ann, "theirs").has_value());
        QCOMPARE(idsOf(changesOf(workspace(), proposal).value()), std::vector<std::string>{own});
        QCOMPARE(contractsUnder(workspace(), twin.policyToml, day("2026-06-01")).value().size(),
                 std::size_t(1));
        QCOMPARE(contractsUnder(workspace(), twin.policyToml, {}).value().size(), std::size_t(2));
        // Nor one that has ended.
        QVERIFY(workspace().contracts().saveTexts({theirs.undone()}, ann, "back").has_value());
        TextChange ended{"twin", twin, twin};
        ended.after.contractToml = withValue(twin.contractToml, "end", "\"2026-06-01\"").value();
        QVERIFY(workspace().contracts().saveTexts({ended}, ann, "ended").has_value());
        QCOMPARE(idsOf(changesOf(workspace(), proposal).value()), std::vector<std::string>{own});
    }

    void monthsBeforeTheDayStay()
    {
        const TermsEffect effect = judged(workspace(), from("2026-06-01"));
        QVERIFY2(effect.isComplete(), effect.refusal.c_str());
        QCOMPARE(effect.contracts, 2);
        QVERIFY(!effect.rows.empty());
        bool differs = false;
        for (const TermsChange &row : effect.rows) {
            QVERIFY(row.month >= month("2026-06"));
            differs = differs || row.differs();
        }
        QVERIFY(differs);
        // From a day within May on, May keeps its terms.
        const TermsEffect within = judged(workspace(), from("2026-05-02"));
        QVERIFY(within.isComplete() && !within.rows.empty());
        for (const TermsChange &row : within.rows)
            QVERIFY(row.month > month("2026-05"));
        const TermsEffect none = judged(workspace(), from("2027-01-01"));
        QVERIFY(none.isComplete() && none.rows.empty() && none.total == 0);
    }

    void savedTermsJudgeTheirMonthsAndRestateNoOther()
    {
        const CaseData before = workspace().contracts().load(own).value();
        const auto creditOf = [&](const CaseData &data, const char *of) {
            const Evaluation judged
                = evaluate(data.policyOf(month(of)), data.contract, data.evidence, month(of), ann.at).value();
            return judged.total.amount.minor;
        };
        const std::int64_t june = creditOf(before, "2026-06");
        FrozenMonth reported;
        reported.month = month("2026-06");
        reported.frozen = ann;
        reported.evaluation = toJson(
            evaluate(before.policy, before.contract, before.evidence, reported.month, ann.at).value());
        QVERIFY(workspace().reported().freeze(own, reported).has_value());

        const auto july = changesOf(workspace(), from("2026-06-02")).value();
        auto saved = saveTerms(workspace(), july, ann, "new terms").value();
        QCOMPARE(creditOf(workspace().contracts().load(own).value(), "2026-06"), june);
        for (const Restating &one : saved.reported)
            QCOMPARE(one.after(workspace(), ann, "new terms").value().size(),
                     std::size_t(one.contract() == own ? 1 : 0));
        // The same from June on changes June and restates it.
        const ContractTexts now = textsOf(own);
        const TermsProposal again{own, now,
                                  withPolicyFrom(now, byPeriod(now.policyToml), day("2026-06-01")).value(),
                                  day("2026-06-01"), true};
        saved = saveTerms(workspace(), changesOf(workspace(), again).value(), ann, "from June").value();
        QVERIFY(creditOf(workspace().contracts().load(own).value(), "2026-06") != june);
        QCOMPARE(saved.reported.front().after(workspace(), ann, "from June").value().size(), std::size_t(2));
    }

    void aCorrectionIsForEveryMonthUnderTheText()
    {
        const ContractTexts before = textsOf(own);
        QVERIFY(workspace()
                    .contracts()
                    .saveTexts(changesOf(workspace(), from("2026-06-02")).value(), ann, "new terms")
                    .has_value());
        // The later text is corrected: at both contracts, the first stays.
        const ContractTexts now = textsOf(own);
        const std::string &later = now.later[0].policyToml;
        const TermsProposal correction{own, now, withCorrection(now, later, later + "# read anew\n").value()};
        const auto changes = changesOf(workspace(), correction).value();
        QCOMPARE(idsOf(changes), (std::vector<std::string>{own, "twin"}));
        for (const TextChange &change : changes) {
            QCOMPARE(change.after.policyToml, before.policyToml);
            QCOMPARE(change.after.later[0].policyToml, later + "# read anew\n");
        }
        // Another contract text touches nobody else.
        TermsProposal renamed{own, now, now};
        renamed.after.contractToml = withValue(now.contractToml, "customer", "\"X\"").value();
        QCOMPARE(changesOf(workspace(), renamed).value().size(), std::size_t(1));
    }
};

MAKEGOOD_TEST(TermsEffectTest)

} // namespace t_terms_effect

#include "t_terms_effect.moc"

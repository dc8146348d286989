// SPDX-License-Identifier: GPL-3.0-or-later
// What changes do to months that were reported.
#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/policy/toml_patch.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/save_terms.h"

namespace t_restating
{

using namespace makegood::test;

namespace
{

const Actor ann{"ann", instant("2026-06-08T09:00:00Z")};
const Month june = month("2026-06");
const Month may = month("2026-05");
const std::string contract = "credit-by-time";

FrozenMonth firstReport(const CaseData &data, Month of)
{
    const Evaluation judged = evaluate(data.policy, data.contract, data.evidence, of, ann.at).value();
    return {of, 1, ann, {}, toJson(judged)};
}

// 1.39 USD less in June; nothing else.
ReviewStep anotherCause(const CaseData &data)
{
    ReviewStep step;
    step.incidents = {{data.evidence.incidents.front(), data.evidence.incidents.front()}};
    step.incidents.front().after->cause = Cause::Customer;
    return step;
}

TextChange otherTarget(const ContractTexts &texts)
{
    TextChange change{contract, texts, texts};
    change.after.policyToml = withValue(texts.policyToml, "class.web.target", "\"50\"").value();
    return change;
}

} // namespace

class RestatingTest : public QObject
{
    Q_OBJECT

private:
    CaseData m_data;
    std::unique_ptr<TemporaryWorkspace> m_workspace;

    Workspace &workspace() const { return **m_workspace; }
    void report(Month of) const
    {
        QVERIFY(workspace().reported().freeze(contract, firstReport(m_data, of)).has_value());
    }

private slots:
    void init()
    {
        m_data = exampleCase("02-credit-by-time");
        m_workspace = std::make_unique<TemporaryWorkspace>(std::vector{m_data, renamed(m_data, "another")});
    }

    void onlyMonthsThatChangeAreRestated()
    {
        report(may);
        report(june);
        const auto reported = Restating::before(workspace(), contract, ann.at);
        QVERIFY(reported.has_value());
        QCOMPARE(reported->contract(), contract);
        QVERIFY(workspace()
                    .evidence()
                    .saveReview(contract, anotherCause(m_data), ann, "their own firewall")
                    .has_value());
        const auto versions = reported->after(workspace(), ann, "their own firewall").value();
        QCOMPARE(versions.size(), std::size_t(3));
        const auto last = lastVersions(versions);
        QCOMPARE(last.at(may).version, std::int64_t(1));
        QCOMPARE(last.at(june).version, std::int64_t(2));
        QCOMPARE(last.at(june).reason, std::string("their own firewall"));
        const ReportedFigures before = readFigures(versions[1].evaluation).value();
        const ReportedFigures after = readFigures(last.at(june).evaluation).value();
        QCOMPARE(before.total.amount.minor - after.total.amount.minor, std::int64_t(139));
    }

    void withoutAChangeNothingIsRestated()
    {
        report(june);
        const auto reported = Restating::before(workspace(), contract, ann.at);
        QCOMPARE(reported->after(workspace(), ann, "why").value().size(), std::size_t(1));
    }

    void contractsWithoutReportsAreNotWatched()
    {
        QVERIFY(!Restating::before(workspace(), contract, ann.at));
        report(june);
        const auto watched = watchReported(workspace(), {"another", contract, "nobody"}, ann.at);
        QCOMPARE(watched.size(), std::size_t(1));
        QCOMPARE(watched.front().contract(), contract);
    }

    void monthsThatAChangeWouldAlter()
    {
        const std::vector<FrozenMonth> frozen = {firstReport(m_data, may), firstReport(m_data, june)};
        const auto apply = [&](CaseData &data) {
            return makegood::sla::apply(anotherCause(m_data), data.evidence).has_value();
        };
        QCOMPARE(reportedChangedBy(m_data, frozen, apply, ann.at), std::vector<Month>{june});
        QVERIFY(reportedChangedBy(m_data, {}, apply, ann.at).empty());
        QVERIFY(reportedChangedBy(
                    m_data, frozen, [](CaseData &) { return true; }, ann.at)
                    .empty());
        const auto doesNotFit = [](CaseData &data) {
            data.evidence.incidents.clear();
            return false;
        };
        QVERIFY(reportedChangedBy(m_data, frozen, doesNotFit, ann.at).empty());
        QCOMPARE(m_data.evidence.incidents.size(), std::size_t(6));
    }

    void savedTermsRestate()
    {
        report(june);
        const TextChange change = otherTarget(workspace().contracts().texts(contract).value());
        const auto saved = saveTerms(workspace(), {change}, ann, "as agreed");
        QVERIFY(saved.has_value());
        QCOMPARE(workspace().contracts().texts(contract).value().policyToml, change.after.policyToml);
        QCOMPARE(saved->reported.size(), std::size_t(1));
        QCOMPARE(workspace().reported().months(contract).value().size(), std::size_t(1)); // not yet
        const auto versions = saved->reported.front().after(workspace(), ann, "as agreed").value();
        QCOMPARE(versions.size(), std::size_t(2));
        QCOMPARE(versions.back().reason, std::string("as agreed"));
    }

    void interruptedTermsAreNotSaved()
    {
        report(june);
        const ContractTexts texts = workspace().contracts().texts(contract).value();
        const auto stopped = saveTerms(workspace(), {otherTarget(texts)}, ann, "why", [] { return false; });
        QCOMPARE(stopped.error().kind, ErrorKind::Interrupted);
        QCOMPARE(workspace().contracts().texts(contract).value().policyToml, texts.policyToml);
        QVERIFY(saveTerms(workspace(), {otherTarget(texts)}, ann, "why", [] { return true; }).has_value());
        // The texts are not as `before` says any more.
        QCOMPARE(saveTerms(workspace(), {otherTarget(texts)}, ann, "why").error().kind, ErrorKind::Refused);
    }
};

MAKEGOOD_TEST(RestatingTest)

} // namespace t_restating

#include "t_restating.moc"

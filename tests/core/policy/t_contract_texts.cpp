// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/contract_texts.h"
#include "support/test_program.h"

namespace t_contract_texts
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

const std::string contract = R"(schema = 1
id = "c"
customer = "C"
policy = "proofpoint"   # as shipped
time_zone = "UTC"
currency = "USD"
start = "2026-01-01"
[[service]]
id = "s"
class = "cloud"
type = "hosted"
price = "10.00"
)";

LocalDate day(const char *text)
{
    return parseDate(text).value();
}

Month monthNamed(const char *text)
{
    return parseMonth(text).value();
}

QStringList daysOf(const ContractTexts &texts)
{
    QStringList out;
    for (const LaterText &one : texts.later)
        out << QString::fromStdString(formatDate(one.from));
    return out;
}

} // namespace

class ContractTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorOfBothTextsIsReported()
    {
        const std::string policy = fileText("resources/policies/proofpoint.policy.toml");
        const auto read = readTerms({contract, policy, "p"});
        QVERIFY(read.has_value());
        QCOMPARE(read->policy.id, std::string("proofpoint"));
        const auto bad
            = readTerms({edited(contract, "UTC", "Mars/Base"), edited(policy, "\"99.5\"", "99.5"), "p"});
        QCOMPARE(bad.error().size(), std::size_t(2));
        QCOMPARE(bad.error()[0].key, std::string("time_zone"));
        QCOMPARE(bad.error()[1].key, std::string("class.cloud.target"));
        const auto unfit = readTerms({edited(contract, "\"cloud\"", "\"web\""), policy, "p"});
        QCOMPARE(unfit.error().front().key, std::string("service.s.class"));
    }

    void aShippedPolicyIsCopiedBeforeItChanges()
    {
        const std::string policy = fileText("resources/policies/proofpoint.policy.toml");
        const ContractTexts shipped{contract, policy, "policies/proofpoint.policy.toml"};
        QVERIFY(isShipped(shipped));
        QVERIFY(withPolicy(shipped, policy).value() == shipped);
        const auto own = withPolicy(shipped, policy + "# more\n").value();
        QVERIFY(!isShipped(own));
        QCOMPARE(own.policyFile, std::string("proofpoint.policy.toml"));
        QCOMPARE(own.contractToml, edited(contract, "\"proofpoint\"", "\"proofpoint.policy.toml\""));
        const auto further = withPolicy(own, policy + "# yet more\n").value();
        QCOMPARE(further.contractToml, own.contractToml);
        QCOMPARE(further.policyFile, own.policyFile);
        QVERIFY(!withPolicy({"a = [", policy, shipped.policyFile}, policy + "#\n").has_value());
    }

    void newTermsBeginOnADay()
    {
        const std::string policy = fileText("resources/policies/proofpoint.policy.toml");
        const ContractTexts first{contract, policy, "policies/proofpoint.policy.toml"};
        const auto summer = withPolicyFrom(first, policy + "# summer\n", day("2026-07-01")).value();
        QCOMPARE(summer.policyToml, policy); // the months before keep theirs
        QCOMPARE(summer.policyFile, first.policyFile);
        QVERIFY(summer.contractToml.starts_with(contract));
        QCOMPARE(summer.later.size(), std::size_t(1));
        QCOMPARE(summer.later[0].policyFile, std::string("proofpoint-from-2026-07-01.policy.toml"));
        const auto read = readTerms(summer);
        QVERIFY2(read.has_value(), read ? "" : read.error().front().text().c_str());
        QCOMPARE(read->contract.terms.size(), std::size_t(1));
        QCOMPARE(read->contract.terms[0].policy, summer.later[0].policyFile);

        // A row in the middle, and one at the end.
        const auto autumn = withPolicyFrom(summer, policy + "# autumn\n", day("2026-10-01")).value();
        const auto all = withPolicyFrom(autumn, policy + "# spring\n", day("2026-04-15")).value();
        QCOMPARE(daysOf(all),
                 (QStringList{QStringLiteral("2026-04-15"), QStringLiteral("2026-07-01"),
                              QStringLiteral("2026-10-01")}));
        const auto rows = readTerms(all);
        QVERIFY2(rows.has_value(), rows ? "" : rows.error().front().text().c_str());
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(rows->contract.terms[i].from == all.later[i].from);
        QCOMPARE(all.placeOn({}), std::size_t(0));
        QCOMPARE(all.placeOn(day("2026-04-14")), std::size_t(0));
        QCOMPARE(all.placeOn(day("2026-04-15")), std::size_t(1));
        QCOMPARE(all.placeOn(day("2030-01-01")), std::size_t(3));
        QCOMPARE(all.policyAt(1), policy + "# spring\n");
        // A month keeps the terms at its start.
        QCOMPARE(rows->contract.termsOf(monthNamed("2026-04")), std::size_t(0));
        QCOMPARE(rows->contract.termsOf(monthNamed("2026-05")), std::size_t(1));
        QCOMPARE(rows->contract.termsOf(monthNamed("2026-07")), std::size_t(2));

        // The same day again takes the place of its row.
        const auto again = withPolicyFrom(all, policy + "# other\n", day("2026-07-01")).value();
        QCOMPARE(daysOf(again), daysOf(all));
        QCOMPARE(again.contractToml, all.contractToml);
        QCOMPARE(again.later[1].policyToml, policy + "# other\n");
        QCOMPARE(again.later[2].policyToml, all.later[2].policyToml);

        // Not after the contract's start: there are no months before.
        for (const char *early : {"2026-01-01", "2020-02-29"}) {
            const auto whole = withPolicyFrom(first, policy + "# all\n", day(early)).value();
            QVERIFY(whole == withPolicy(first, policy + "# all\n").value());
            QVERIFY(whole.later.empty());
        }
        QVERIFY(!withPolicyFrom(first, "schema = 1", day("2026-07-01")).has_value());
        QVERIFY(!withPolicyFrom({"a = [", policy, "p"}, policy, day("2026-07-01")).has_value());
    }

    void aCorrectionFollowsItsText()
    {
        const std::string policy = fileText("resources/policies/proofpoint.policy.toml");
        const ContractTexts first{contract, policy, "policies/proofpoint.policy.toml"};
        const auto two = withPolicyFrom(first, policy + "# summer\n", day("2026-07-01")).value();
        const auto later = withCorrection(two, policy + "# summer\n", policy + "# read anew\n").value();
        QCOMPARE(later.policyToml, policy);
        QCOMPARE(later.contractToml, two.contractToml);
        QCOMPARE(later.later[0].policyToml, policy + "# read anew\n");
        const auto earlier = withCorrection(two, policy, policy + "# read anew\n").value();
        QCOMPARE(earlier.policyFile, std::string("proofpoint.policy.toml")); // a copy
        QVERIFY(earlier.later == two.later);
        QVERIFY(withCorrection(two, "no such text", "x").value() == two);
        // A shipped policy of a later day becomes a copy, too.
        ContractTexts shipped = two;
        shipped.contractToml = edited(two.contractToml, two.later[0].policyFile, "proofpoint");
        shipped.later[0] = {day("2026-07-01"), policy, "policies/proofpoint.policy.toml"};
        QVERIFY(isShipped(shipped, 1));
        const auto both = withCorrection(shipped, policy, policy + "# anew\n").value();
        QCOMPARE(both.later[0].policyFile, std::string("proofpoint-from-2026-07-01.policy.toml"));
        QCOMPARE(both.policyToml, both.later[0].policyToml);
        const auto read = readTerms(both);
        QVERIFY2(read.has_value(), read ? "" : read.error().front().text().c_str());
        QCOMPARE(read->contract.policy, both.policyFile);
        QCOMPARE(read->contract.terms[0].policy, both.later[0].policyFile);
    }

    void theContractsTextMovesAndRemovesTerms()
    {
        const std::string policy = fileText("resources/policies/proofpoint.policy.toml");
        const auto first = withPolicyFrom({contract, policy, "policies/proofpoint.policy.toml"},
                                          policy + "# summer\n", day("2026-07-01"))
                               .value();
        const auto removed = withContract(first, contract);
        QVERIFY(removed.later.empty() && readTerms(removed).has_value());
        const auto moved = withContract(first, edited(first.contractToml, "2026-07-01\"", "2026-08-01\""));
        QCOMPARE(daysOf(moved), QStringList{QStringLiteral("2026-08-01")});
        QCOMPARE(moved.later[0].policyToml, policy + "# summer\n");
        QVERIFY(readTerms(moved).has_value());
        // Terms that nobody has read.
        const auto unknown
            = withContract(first, contract + "[[terms]]\nfrom = \"2027-01-01\"\npolicy = \"x\"\n");
        const auto read = readTerms(unknown);
        QCOMPARE(read.error().front().key, std::string("terms"));
        QCOMPARE(read.error().front().found, std::string("2027-01-01, \"x\""));
    }
};

MAKEGOOD_TEST(ContractTextsTest)

} // namespace t_contract_texts

#include "t_contract_texts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
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
};

MAKEGOOD_TEST(ContractTextsTest)

} // namespace t_contract_texts

#include "t_contract_texts.moc"

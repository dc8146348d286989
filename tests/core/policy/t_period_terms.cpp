// SPDX-License-Identifier: GPL-3.0-or-later
// Periods, groups, shares and rights in policy and contract files: what is read, refused and warned of.
#include <QTest>

#include "sla/policy/policy_reader.h"
#include "support/plain_policy.h"
#include "support/test_program.h"

namespace t_period_terms
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// The plain policy with keys in its class and tables after it.
std::string policyWith(const std::string &classKeys, const std::string &rest = {})
{
    std::string text = plainPolicy;
    const std::string title = "title = \"Web\"\n";
    text.insert(text.find(title) + title.size(), classKeys);
    return text + rest;
}

std::string contractWith(const std::string &top, const std::string &serviceKeys, const std::string &rest = {})
{
    return "schema = 1\nid = \"acme\"\ncustomer = \"Acme\"\npolicy = \"p\"\ntime_zone = \"UTC\"\ncurrency = "
           "\"EUR\"\n"
           "start = \"2026-01-01\"\n"
        + top + "[[service]]\nid = \"s\"\nclass = \"web\"\ntype = \"vps\"\nprice = \"1.00\"\n" + serviceKeys
        + rest;
}

template <typename T> std::string keysOf(const Checked<T> &read)
{
    std::string out;
    if (!read)
        for (const Error &error : read.error())
            out += (out.empty() ? "" : " ") + error.key;
    return out;
}

} // namespace

class PeriodTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAbsentIsAsBefore();
    void keysAreRead();
    void wrongKeys_data();
    void wrongKeys();
    void wrongContracts_data();
    void wrongContracts();
    void groupsNeedAClassOfGroups();
    void warnings_data();
    void warnings();
};

void PeriodTermsTest::whatIsAbsentIsAsBefore()
{
    const Policy policy = readPolicy(plainPolicy, "p").value();
    QVERIFY(policy.classes[0].period == PeriodRule() && !policy.classes[0].ofGroup);
    QVERIFY(!policy.impact && policy.rights.empty());
    const Contract contract = readContract(contractWith("", ""), "c").value();
    QVERIFY(contract.groups.empty() && contract.services[0].life == ServiceLife());
}

void PeriodTermsTest::keysAreRead()
{
    const std::string rest
        = "[impact]\nweighs = [\"credit\"]\nclauses = [\"I-1\"]\n"
          "[[right]]\nid = \"leave\"\ntext = \"May leave.\"\nfor = \"30d\"\ndowntime_over = \"7h12m\"\n"
          "months = 2\nwithin = 3\nclauses = [\"R-1\"]\n"
          "[[right]]\nid = \"price\"\ntext = \"May ask.\"\nmissed = true\n";
    const Policy policy
        = readPolicy(policyWith("period = \"quarter\"\nfirst_month = 4\nof = \"group\"\n", rest), "p")
              .value();
    QVERIFY((policy.classes[0].period == PeriodRule{PeriodKind::Quarter, 4, 0}) && policy.classes[0].ofGroup);
    QVERIFY(policy.impact->weighsCredit && !policy.impact->weighsAvailability);
    const RightRule &leave = policy.rights[0];
    QVERIFY(leave.lasts == std::chrono::days(30) && leave.downtimeOver == std::chrono::minutes(432));
    QVERIFY(leave.months == 2 && leave.within == 3 && !leave.arisesAtOnce());
    QVERIFY(!policy.rights[1].downtimeOver && !policy.rights[1].lasts && policy.rights[1].within == 1);
    for (const auto &[text, rule] : {std::pair("month", PeriodRule{}),
                                     {"year", {PeriodKind::Year, 1, 0}},
                                     {"45d", {PeriodKind::Rolling, 1, 45}}}) {
        const std::string key = std::string("period = \"") + text + "\"\n";
        QVERIFY(readPolicy(policyWith(key), "p").value().classes[0].period == rule);
        QCOMPARE(rule.text(), std::string(text));
    }
    const Contract contract
        = readContract(contractWith("billing_day = 31\n", "start = \"2026-02-01\"\nend = \"2026-03-01\"\n",
                                    "[[group]]\nid = \"g\"\nclass = \"web\"\nservices = [\"s\"]\n"),
                       "c")
              .value();
    QCOMPARE(contract.billingDay, 31);
    QVERIFY(contract.services[0].life.start && contract.services[0].life.end);
    QVERIFY(contract.groups[0].services == std::vector<std::string>{"s"});
}

void PeriodTermsTest::wrongKeys_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("keys");
    const auto row = [](const char *name, const std::string &policy, const char *keys) {
        QTest::newRow(name) << policy << std::string(keys);
    };
    row("no period", policyWith("period = \"week\"\n"), "class.web.period");
    row("the word for days", policyWith("period = \"rolling\"\n"), "class.web.period");
    row("no days", policyWith("period = \"0d\"\n"), "class.web.period");
    row("hours", policyWith("period = \"36h\"\n"), "class.web.period");
    row("month 13", policyWith("period = \"year\"\nfirst_month = 13\n"), "class.web.first_month");
    row("of nothing", policyWith("of = \"all\"\n"), "class.web.of");
    row("nothing weighed", policyWith("", "[impact]\nweighs = []\n"), "impact.weighs");
    row("weighs missing", policyWith("", "[impact]\n"), "impact.weighs");
    row("no condition", policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\n"), "right.r.downtime_over");
    row("two conditions",
        policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\ndowntime_over = \"1h\"\n"),
        "right.r.missed");
    row("not missed", policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = false\n"),
        "right.r.missed");
    row("more than looked at",
        policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\nmonths = 3\nwithin = 2\n"),
        "right.r.within");
    row("more than one", policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\nmonths = 3\n"),
        "right.r.months");
    row("for no time", policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\nfor = \"0s\"\n"),
        "right.r.for");
    row("metrics of a group",
        policyWith("of = \"group\"\n",
                   "[[class.metric]]\nid = \"m\"\ntitle = \"M\"\nprobes = [\"v\"]\nstatistic = "
                   "\"mean\"\nlimit = \"1\"\n"),
        "class.web.metric");
}

void PeriodTermsTest::wrongKeys()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, keys);
    QCOMPARE(keysOf(readPolicy(policy, "p")), keys);
}

void PeriodTermsTest::wrongContracts_data()
{
    QTest::addColumn<std::string>("contract");
    QTest::addColumn<std::string>("keys");
    const auto row = [](const char *name, const std::string &contract, const char *keys) {
        QTest::newRow(name) << contract << std::string(keys);
    };
    row("day 32", contractWith("billing_day = 32\n", ""), "billing_day");
    row("day 0", contractWith("billing_day = 0\n", ""), "billing_day");
    row("ends before it begins", contractWith("", "start = \"2026-02-01\"\nend = \"2026-02-01\"\n"),
        "service.s.end");
    row("the id of a service",
        contractWith("", "", "[[group]]\nid = \"s\"\nclass = \"web\"\nservices = [\"s\"]\n"), "group.s.id");
    row("no such service",
        contractWith("", "", "[[group]]\nid = \"g\"\nclass = \"web\"\nservices = [\"t\"]\n"),
        "group.g.services");
    row("a service twice",
        contractWith("", "", "[[group]]\nid = \"g\"\nclass = \"web\"\nservices = [\"s\", \"s\"]\n"),
        "group.g.services");
    row("no services", contractWith("", "", "[[group]]\nid = \"g\"\nclass = \"web\"\n"), "group.g.services");
    row("an empty list", contractWith("", "", "[[group]]\nid = \"g\"\nclass = \"web\"\nservices = []\n"),
        "group.g.services");
}

void PeriodTermsTest::wrongContracts()
{
    QFETCH(std::string, contract);
    QFETCH(std::string, keys);
    QCOMPARE(keysOf(readContract(contract, "c")), keys);
}

void PeriodTermsTest::groupsNeedAClassOfGroups()
{
    const std::string text
        = contractWith("", "", "[[group]]\nid = \"g\"\nclass = \"web\"\nservices = [\"s\"]\n");
    const Contract contract = readContract(text, "c").value();
    const auto key = [&](const Policy &policy) {
        const Errors errors = checkAgainst(contract, policy, "c");
        return errors.empty() ? std::string() : errors.front().key;
    };
    QCOMPARE(key(readPolicy(plainPolicy, "p").value()), std::string("group.g.class"));
    QCOMPARE(key(readPolicy(policyWith("of = \"group\"\n"), "p").value()), std::string());
}

void PeriodTermsTest::warnings_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<std::string>("keys");
    const auto row = [](const char *name, const std::string &policy, const char *keys) {
        QTest::newRow(name) << policy << std::string(keys);
    };
    row("a month has no first one", policyWith("first_month = 4\n"), "class.web.first_month");
    row("a year has", policyWith("period = \"year\"\nfirst_month = 4\n"), "");
    row("a right without clause", policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\n"),
        "right.r.clauses");
    row("a right with one",
        policyWith("", "[[right]]\nid = \"r\"\ntext = \"T.\"\nmissed = true\nclauses = [\"R\"]\n"), "");
    std::string mean = policyWith("", "[impact]\nweighs = [\"availability\"]\n");
    mean.replace(mean.find("kind = \"runs\""), 13,
                 "kind = \"interval-mean\"\nbucket = \"5m\"\nthreshold = \"50\"");
    row("a mean has no shares", mean, "impact.weighs");
}

void PeriodTermsTest::warnings()
{
    QFETCH(std::string, policy);
    QFETCH(std::string, keys);
    std::string found;
    for (const Error &one : policyWarnings(readPolicy(policy, "p").value(), policy, "p"))
        if (one.key != "credit.clauses")
            found += (found.empty() ? "" : " ") + one.key;
    QCOMPARE(found, keys);
}

MAKEGOOD_TEST(PeriodTermsTest)

} // namespace t_period_terms

#include "t_period_terms.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// [credit] with several remedies, tables by length and what earns nothing: read, refused, warned of.
#include <QTest>

#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_remedies
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const std::string head = R"(schema = 1
id = "p"
name = "P"
provider = "X"
source = "x.txt"
[[class]]
id = "vps"
title = "Server"
target = "99.9"
clauses = ["X-1"]
[class.measure]
kind = "runs"
probes = ["tcp"]
interval = "1m"
[[class]]
id = "dns"
title = "Name server"
target = "99"
[class.measure]
kind = "runs"
probes = ["dns"]
interval = "1m"
)";

const std::string value = R"([[class.metric]]
id = "rtt"
title = "Round trip"
probes = ["rtt"]
statistic = "mean"
limit = "45"
unit = "ms"
)";

Policy read(const std::string &credit, const std::string &values = value)
{
    const auto policy = readPolicy(head + values + credit, "x");
    if (!policy)
        for (const Error &error : policy.error())
            qWarning("%s: %s", error.key.c_str(), error.what.c_str());
    return policy.value_or(Policy());
}

// The keys of all errors, in the order of their lines.
std::string wrong(const std::string &credit)
{
    const auto policy = readPolicy(head + value + credit, "x");
    std::string out;
    if (!policy)
        for (const Error &error : policy.error())
            out += (out.empty() ? "" : " ") + error.key;
    return out;
}

std::string warned(const std::string &credit)
{
    std::string out;
    for (const Error &one : policyWarnings(read(credit, {}), head + credit, "x"))
        out += (out.empty() ? "" : " ") + one.key;
    return out;
}

std::string rule(const std::string &id, const std::string &rest)
{
    return "[[credit.rule]]\nid = \"" + id + "\"\nclauses = [\"X-2\"]\n" + rest + '\n';
}

} // namespace

class RemediesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneKindIsOneRuleWithoutId();
    void everyRuleIsRead();
    void worthIsOneOfFour();
    void whatStandsInAWrongPlaceIsRefused_data();
    void whatStandsInAWrongPlaceIsRefused();
    void readingsReachRulesAndReplaceTables();
    void warnings_data();
    void warnings();
};

void RemediesTest::oneKindIsOneRuleWithoutId()
{
    const Policy policy = read("[credit]\nkind = \"pro-rata\"\ncap_percent = \"50\"\nclauses = [\"X-2\"]\n");
    QVERIFY(!policy.credit.byRules && policy.credit.only() == &policy.credit.rules[0]);
    QVERIFY(policy.credit.kind() == CreditKind::ProRata && policy.credit.cap->ratio == Fraction(1, 2));
    QVERIFY(policy.credit.rules[0].id.empty() && !policy.credit.rules[0].cap);
    QVERIFY(policy.credit.rules[0].clauses == policy.credit.clauses);
    QVERIFY(policy.credit.isClaimable() && policy.credit.isClaimable("dns"));
    QVERIFY(!read("[credit]\nkind = \"negotiated\"\n").credit.isClaimable());
    QVERIFY(read("[credit]\nkind = \"flat\"\npercent = \"10\"\n").credit.rules[0].on == Trigger::Breach);
    const CreditRule table
        = read("[credit]\nkind = \"table\"\nrow = [{ from = \"5m\", hours = \"1\" }]\n").credit.rules[0];
    QVERIFY(table.on == Trigger::Outage && table.byOutage() && table.rows[0].worth.hours == Fraction(1));
}

void RemediesTest::everyRuleIsRead()
{
    const Policy policy
        = read("[credit]\ncap_percent = \"80\"\nleast = \"1.50\"\nafter = { months = 2, within = 3 }\n"
               + rule("net",
                      "classes = [\"vps\"]\nkind = \"per-block\"\nblock = \"calendar-day\"\ndays = "
                      "\"1\"\nfree = \"5m\"\n"
                      "beyond = \"target\"\ncap_percent = \"20\"")
               + rule("time",
                      "kind = \"per-block\"\nblock = \"15m\"\namount = \"2.5\"\nper = \"unit\"\nadds = true\n"
                      "first_percent = \"1\"\ncap_percent_outage = \"10\"\n"
                      "[[credit.rule.scenario]]\nid = \"long\"\nat_least = \"20m\"")
               + rule("rtt",
                      "on = \"metric\"\nmetric = \"rtt\"\nkind = \"tiers\"\ntier = [{ beyond = \"50\", "
                      "percent = \"4\" }]")
               + rule("late", "on = \"resolution\"\nkind = \"per-block\"\nblock = \"1h\"\npercent = \"1\"")
               + rule("up", "kind = \"tiers\"\ntier = [{ at_or_below = \"99\", amount = \"3\" }]")
               + rule("talk", "kind = \"negotiated\""));
    const CreditTerms &credit = policy.credit;
    QVERIFY(credit.byRules && credit.kind() == CreditKind::Rules && credit.only() == nullptr);
    QCOMPARE(credit.rules.size(), std::size_t(6));
    QVERIFY(credit.least->value == Fraction(3, 2) && credit.after == DueAfter({2, 3}));
    QVERIFY(credit.rules[0].calendarDays && credit.rules[0].aggregate == Aggregate::Period);
    QVERIFY(!credit.rules[0].byOutage() && credit.rules[0].admitsOutages());
    QVERIFY(credit.rules[0].free == Duration(5min) && credit.rules[0].beyondTarget);
    QVERIFY(credit.rules[0].cap->ratio == Fraction(1, 5));
    QVERIFY(credit.rules[1].adds && credit.rules[1].worth.perUnit);
    QVERIFY(credit.rules[1].scenarios[0].atLeast == Duration(20min));
    QVERIFY(credit.rules[2].on == Trigger::Metric && credit.rules[2].tiers[0].beyond->value == 50);
    QVERIFY(credit.rules[3].isForTickets() && !credit.rules[3].admitsOutages()
            && !credit.rules[3].isByTime());
    QVERIFY(credit.rules[4].tiers[0].orAt && credit.rules[4].on == Trigger::Breach);
    QCOMPARE(credit.rulesFor("dns").size(), std::size_t(5));
    QVERIFY(credit.isNegotiated("dns"));
}

void RemediesTest::worthIsOneOfFour()
{
    const std::string block = "[credit]\nkind = \"per-block\"\nblock = \"1h\"\n";
    QCOMPARE(wrong(block), std::string("credit.days"));
    QCOMPARE(wrong(block + "days = \"1\"\namount = \"2\"\n"), std::string("credit.amount"));
    QCOMPARE(wrong(block + "days = \"1\"\nper = \"unit\"\n"), std::string("credit.per"));
    QCOMPARE(wrong(block + "hours = \"1\"\n"), std::string("credit.days credit.hours"));
    QCOMPARE(wrong("[credit]\nkind = \"flat\"\n"), std::string("credit.days"));
    QCOMPARE(wrong("[credit]\nkind = \"table\"\nrow = [{ over = \"1h\" }]\n"),
             std::string("credit.row.0.days"));
    QCOMPARE(wrong("[credit]\nkind = \"table\"\n"), std::string("credit.row"));
    QCOMPARE(wrong("[credit]\nkind = \"table\"\nrow = []\n"), std::string("credit.row"));
}

void RemediesTest::whatStandsInAWrongPlaceIsRefused_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const std::string &credit, const char *keys) {
        QTest::newRow(name) << QString::fromStdString("[credit]\n" + credit) << QString::fromLatin1(keys);
    };
    row("neither kind nor rules", "", "credit.kind");
    row("both", "kind = \"none\"\n" + rule("a", "kind = \"pro-rata\""), "credit.kind");
    row("no rule", "rule = []\n", "credit.rule");
    row("none in a rule", rule("a", "kind = \"none\""), "credit.rule.a.kind");
    row("a rule without kind", rule("a", ""), "credit.rule.a.kind");
    row("ids twice", rule("a", "kind = \"pro-rata\"") + rule("a", "kind = \"pro-rata\""), "credit.rule.a.id");
    row("no such class", rule("a", "kind = \"pro-rata\"\nclasses = [\"web\"]"), "credit.rule.a.classes");
    row("no class", rule("a", "kind = \"pro-rata\"\nclasses = []"), "credit.rule.a.classes");
    row("a kind's key beside rules", "block = \"1h\"\n" + rule("a", "kind = \"pro-rata\""), "credit.block");
    row("free beside rules", "free = \"1h\"\n" + rule("a", "kind = \"pro-rata\""), "credit.free");
    row("trigger in a rule", rule("a", "kind = \"pro-rata\"\ntrigger = \"outage\""), "credit.rule.a.trigger");
    row("on in [credit]", "kind = \"pro-rata\"\non = \"outage\"\n", "credit.on");
    row("least in a rule", rule("a", "kind = \"pro-rata\"\nleast = \"1\""), "credit.rule.a.least");
    row("pro-rata for a metric", rule("a", "kind = \"pro-rata\"\non = \"metric\"\nmetric = \"rtt\""),
        "credit.rule.a.on");
    row("tiers for tickets",
        rule("a", "kind = \"tiers\"\non = \"update\"\ntier = [{ below = \"9\", days = \"1\" }]"),
        "credit.rule.a.on");
    row("a metric without id", rule("a", "kind = \"flat\"\npercent = \"1\"\non = \"metric\""),
        "credit.rule.a.metric");
    row("a metric that no class has",
        rule("a", "kind = \"flat\"\npercent = \"1\"\non = \"metric\"\nmetric = \"loss\""),
        "credit.rule.a.metric");
    row("a metric for an outage", rule("a", "kind = \"flat\"\npercent = \"1\"\nmetric = \"rtt\""),
        "credit.rule.a.metric");
    row("below for a metric",
        rule("a",
             "kind = \"tiers\"\non = \"metric\"\nmetric = \"rtt\"\ntier = [{ below = \"9\", days = \"1\" }]"),
        "credit.rule.a.tier.0.beyond credit.rule.a.tier.0.below");
    row("two bounds of a tier",
        "kind = \"tiers\"\ntier = [{ below = \"9\", at_or_below = \"8\", days = \"1\" }]\n",
        "credit.tier.0.at_or_below");
    row("two bounds of a row", "kind = \"table\"\nrow = [{ from = \"1m\", over = \"1m\", days = \"1\" }]\n",
        "credit.row.0.over");
    row("a row without bound", "kind = \"table\"\nrow = [{ days = \"1\" }]\n", "credit.row.0.from");
    row("rows twice",
        "kind = \"table\"\nrow = [{ from = \"1m\", days = \"1\" }, { from = \"60s\", days = \"2\" }]\n",
        "credit.row.1.from");
    row("free for tiers", "kind = \"tiers\"\nfree = \"1h\"\ntier = [{ below = \"9\", days = \"1\" }]\n",
        "credit.free");
    row("beyond for tickets",
        rule("a",
             "kind = \"per-block\"\nblock = \"1h\"\ndays = \"1\"\non = \"response\"\nbeyond = \"target\""),
        "credit.rule.a.beyond");
    row("first block over the period",
        "kind = \"per-block\"\nblock = \"1h\"\ndays = \"1\"\naggregate = \"period\"\nfirst_percent = \"1\"\n",
        "credit.first_percent");
    row("cap of an outage by days",
        "kind = \"per-block\"\nblock = \"calendar-day\"\ndays = \"1\"\ncap_percent_outage = \"1\"\n",
        "credit.cap_percent_outage");
    row("days by outage",
        "kind = \"per-block\"\nblock = \"calendar-day\"\ndays = \"1\"\naggregate = \"outage\"\n",
        "credit.aggregate");
    row("scenarios of a flat credit for a breach",
        rule("a", "kind = \"flat\"\npercent = \"1\"\nscenario = [{ id = \"x\" }]"), "credit.rule.a.scenario");
    row("scenarios of tiers in a rule",
        rule("a", "kind = \"tiers\"\ntier = [{ below = \"9\", days = \"1\" }]\nscenario = [{ id = \"x\" }]"),
        "credit.rule.a.scenario");
    row("two lengths of a scenario",
        "kind = \"pro-rata\"\nscenario = [{ id = \"x\", longer_than = \"1m\", at_least = \"1m\" }]\n",
        "credit.scenario.x.at_least");
    row("more misses than periods", "kind = \"pro-rata\"\nafter = { months = 3, within = 2 }\n",
        "credit.after.months");
    row("after without within", "kind = \"pro-rata\"\nafter = { months = 3 }\n", "credit.after.within");
    row("a float for an amount", "kind = \"flat\"\namount = 5.0\n", "credit.amount");
}

void RemediesTest::whatStandsInAWrongPlaceIsRefused()
{
    QFETCH(QString, credit);
    QFETCH(QString, keys);
    QCOMPARE(QString::fromStdString(wrong(credit.toStdString())), keys);
}

void RemediesTest::readingsReachRulesAndReplaceTables()
{
    const auto under = [](const std::string &set) {
        const Policy policy
            = read("[credit]\n" + rule("a", "kind = \"pro-rata\"") + rule("b", "kind = \"pro-rata\"")
                   + "[[reading]]\nid = \"r\"\nclause = \"X-2\"\nquestion = \"?\"\nset = { " + set + " }\n");
        return policy.readings.empty() || !policy.readings[0].terms ? CreditTerms()
                                                                    : policy.readings[0].terms->credit;
    };
    QVERIFY(under("\"credit.rule.b.adds\" = true").rules[1].adds);
    QVERIFY(under("\"credit.rule.a.cap_percent\" = \"10\"").rules[0].cap.has_value());
    const CreditTerms flat
        = under("\"credit.rule.a\" = { id = \"a\", kind = \"flat\", amount = \"5\", clauses = [\"X-2\"] }");
    QVERIFY(flat.rules.size() == 2 && flat.rules[0].kind == CreditKind::Flat);
    QVERIFY(under("\"credit.after\" = { months = 1, within = 2 }").after == DueAfter({1, 2}));
    const CreditTerms one = under("\"credit\" = { kind = \"flat\", percent = \"5\", clauses = [\"X-2\"] }");
    QVERIFY(!one.byRules && one.kind() == CreditKind::Flat);
}

void RemediesTest::warnings_data()
{
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const std::string &credit, const char *keys) {
        QTest::newRow(name) << QString::fromStdString("[credit]\n" + credit) << QString::fromLatin1(keys);
    };
    const std::string plain = "kind = \"pro-rata\"";
    row("sound", rule("a", plain + "\nclasses = [\"dns\"]") + rule("b", plain), "");
    row("nothing is left", rule("a", plain) + rule("b", plain), "credit.rule.b");
    row("it adds", rule("a", plain) + rule("b", plain + "\nadds = true"), "");
    row("a rule without clauses", "[[credit.rule]]\nid = \"a\"\n" + plain + '\n', "credit.rule.a.clauses");
    row("a key of another kind", rule("a", plain + "\nrounding = \"up\""), "credit.rule.a.rounding");
    row("adds without outages", rule("a", "kind = \"flat\"\npercent = \"1\"\nadds = true"),
        "credit.rule.a.adds");
    row("one bound twice",
        "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [{ at_or_below = \"99\", days = \"1\" }, { below = "
        "\"99\", days = "
        "\"2\" }, { at_or_below = \"99\", days = \"3\" }]\n",
        "credit.tier.2.at_or_below");
}

void RemediesTest::warnings()
{
    QFETCH(QString, credit);
    QFETCH(QString, keys);
    QCOMPARE(QString::fromStdString(warned(credit.toStdString())), keys);
}

MAKEGOOD_TEST(RemediesTest)

} // namespace t_remedies

#include "t_remedies.moc"

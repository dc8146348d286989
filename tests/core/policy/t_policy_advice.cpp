// SPDX-License-Identifier: GPL-3.0-or-later
// What `policy check` says of mistakes that people make who write their first agreement: how it is written
// rightly, and where it belongs.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_policy_advice
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// Two plans, each with tiers of its own, and a claim.
const std::string plans = "schema = 1\nid = \"p\"\nname = \"P\"\nprovider = \"X\"\nsource = \"x\"\n"
                          "[[class]]\nid = \"web\"\ntitle = \"Web\"\ntarget = \"99.9\"\nclauses = [\"1\"]\n"
                          "[class.measure]\nkind = \"runs\"\nprobes = [\"http\"]\ninterval = \"1m\"\n"
                          "[[exclusion]]\ncauses = [\"customer\"]\nfrom = [\"availability\", \"credit\"]\n"
                          "[credit]\nkind = \"tiers\"\nclauses = [\"2\"]\n"
                          "[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n"
                          "[[credit.tier]]\nbelow = \"99\"\npercent = \"25\"\n"
                          "[claim]\nwithin = \"15d\"\nfrom = \"month-end\"\n"
                          "[[reading]]\nid = \"r\"\nclause = \"2\"\nquestion = \"Which?\"\n"
                          "set = { \"credit.tier.0.percent\" = \"12\" }\n";

std::string saidOf(const std::string &text)
{
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    return policy ? texts(policyWarnings(*policy, text, "p.toml")) : texts(policy.error());
}

std::string saidOf(const char *from, const char *to)
{
    return saidOf(edited(plans, from, to));
}

} // namespace

class PolicyAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void theseFilesAreSound();
    void advice_data();
    void advice();
    void aTableAtAWrongPlaceIsOneError();
    void keysOfAnotherKindAreNotOffered();
    void whatIsSaidOfSeveralClassesIsSaidOnce();
    void rowsCountFromOneForAReader();
};

void PolicyAdviceTest::theseFilesAreSound()
{
    QCOMPARE(saidOf(plans), std::string());
}

void PolicyAdviceTest::advice_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("said"); // a part of it
    const auto row = [](const char *name, const char *from, const char *to, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
    };
    // Values
    row("a percent sign", "percent = \"10\"", "percent = \"10%\"", "write 10, without %");
    row("a comma", "target = \"99.9\"", "target = \"99,9\"", "write 99.9, with a point");
    row("a unit", "[[exclusion]]",
        "[[class.metric]]\nid = \"m\"\ntitle = \"M\"\nprobes = [\"v\"]\nstatistic = \"mean\"\nlimit = "
        "\"80ms\"\n"
        "[[exclusion]]",
        "write 80, the unit goes in `unit`");
    row("days", "\"15d\"", "\"15 days\"", "write 15d; also 5bd for business days, 2mo for months");
    row("business days", "\"15d\"", "\"15 business days\"", "write 15bd");
    row("weeks", "\"15d\"", "\"2 weeks\"", "write 14d");
    row("a length without unit", "\"1m\"", "\"60\"", "is it 60s, 60m or 60h?");
    row("an average", "[[exclusion]]",
        "[[class.metric]]\nid = \"m\"\ntitle = \"M\"\nprobes = [\"v\"]\nstatistic = \"average\"\nlimit = "
        "\"80\"\n"
        "[[exclusion]]",
        "did you mean \"mean\"?");
    row("ddos", "[\"customer\"]", "[\"ddos\"]", "did you mean \"dos\"?");
    row("the invoice", "\"month-end\"", "\"invoice\"", "nearest: month-end, with a [[term]]");
    row("a slip", "\"month-end\"", "\"month-ent\"", "did you mean \"month-end\"?");
    row("a number", "percent = \"10\"", "percent = 10", "put it in quotes: \"10\"");
    row("a float", "target = \"99.9\"", "target = 99.9", "put it in quotes: \"99.9\"");
    row("a text for a list", "from = [\"availability\", \"credit\"]", "from = \"availability\"",
        "write [\"availability\"]");
    row("a quoted number", "interval = \"1m\"", "interval = \"1m\"\nmin_failures = \"2\"",
        "write 2, without quotes");
    // TOML
    row("no closing quote", "title = \"Web\"", "title = \"Web", "no closing quotation mark");
    row("a key twice", "set = { \"credit.tier.0.percent\" = \"12\" }",
        "set = { \"credit.tier.1.below\" = \"12\", \"credit.tier.1.below\" = \"13\" }",
        "p.toml:34: credit.tier.1.below stands twice");
    row("a plain key twice", "interval = \"1m\"", "interval = \"1m\"\ninterval = \"2m\"",
        "interval stands twice");
    row("a table twice", "[claim]", "[credit]\n[claim]", "[credit] stands twice");
    // Places
    row("hours of a tier", "percent = \"10\"", "hours = \"12\"",
        "hours stand only in the rows of a table; here days = \"0.5\"");
    row("a key of the measure", "title = \"Web\"", "title = \"Web\"\nno_data = \"up\"",
        "does it belong in [class.measure]?");
    row("a cap by outage",
        "kind = \"tiers\"\nclauses = [\"2\"]\n[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n"
        "[[credit.tier]]\nbelow = \"99\"\npercent = \"25\"\n",
        "kind = \"per-block\"\nclauses = [\"2\"]\nblock = \"1h\"\npercent = \"5\"\naggregate = \"period\"\n"
        "cap_percent_outage = \"20\"\n",
        "it works only with aggregate = \"outage\"; here blocks are counted over the month");
    row("a scenario of a flat credit",
        "kind = \"tiers\"\nclauses = [\"2\"]\n[[credit.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n"
        "[[credit.tier]]\nbelow = \"99\"\npercent = \"25\"\n",
        "kind = \"flat\"\nclauses = [\"2\"]\npercent = \"5\"\n[[credit.scenario]]\nid = \"s\"\n"
        "causes = [\"network\"]\n",
        "a flat credit for a missed target looks at no outages; remove scenario");
    row("a rule beside the one remedy", "[claim]",
        "[[credit.rule]]\nid = \"a\"\nkind = \"flat\"\npercent = \"1\"\n[claim]",
        "credit.tier: with several remedies this belongs under a [[credit.rule]]");
    row("a path into nothing", "credit.tier.0.percent", "credit.tier.4.percent",
        "there is no credit.tier.4 here");
    row("a longer path into nothing", "credit.tier.0.percent", "claim.deadline.days",
        "there is no claim.deadline here");
    // Doubts
    row("a cause that is still claimed", "[\"availability\", \"credit\"]", "[\"availability\"]",
        "customer does not count as downtime, but outages of this cause would still be claimed");
    row("a cause that still lowers", "[\"availability\", \"credit\"]", "[\"credit\"]",
        "customer earns no credit, but still lowers the availability by which it is paid");
    row("days are less than a share", "percent = \"25\"", "days = \"2\"",
        "a lower availability is worth less than a higher one over a month of 30 days");
    row("a report that cannot help", "[claim]\n", "[claim]\nreport_within = \"3d\"\n", "");
}

void PolicyAdviceTest::advice()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, said);
    const std::string all = saidOf(from.constData(), to.constData());
    if (said.isEmpty()) {
        QCOMPARE(all, std::string()); // without starts = "ticket" it may help
        const std::string late
            = saidOf(edited(edited(plans, from.toStdString(), to.toStdString()), "interval = \"1m\"",
                            "interval = \"1m\"\nstarts = \"ticket\""));
        QVERIFY2(late.find("claim.report_within: it cannot help") != std::string::npos, late.c_str());
        return;
    }
    QVERIFY2(all.find(said.toStdString()) != std::string::npos, all.c_str());
}

void PolicyAdviceTest::aTableAtAWrongPlaceIsOneError()
{
    std::string text = plans;
    for (std::size_t at; (at = text.find("[[credit.tier]]")) != std::string::npos;)
        text.replace(at, 15, "[[tier]]");
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY(!policy);
    QCOMPARE(places(policy.error()), std::to_string(lineWith(text, "[[tier]]")) + " tier\n");
    QCOMPARE(policy.error()[0].what, std::string("an unknown key; did you mean [[credit.tier]]?"));
    const std::string measure = saidOf("[class.measure]", "[measure]");
    QVERIFY2(measure.find("did you mean [class.measure]?") != std::string::npos, measure.c_str());
    QCOMPARE(std::count(measure.begin(), measure.end(), '\n'), std::ptrdiff_t(1));
}

void PolicyAdviceTest::keysOfAnotherKindAreNotOffered()
{
    const std::string text = edited(plans, "[credit]\n", "[credit]\nzz = 1\n");
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY(!policy);
    QVERIFY(policy.error()[0].allowed.find("tier") != std::string::npos);
    QVERIFY(policy.error()[0].allowed.find("multiplier") == std::string::npos);
}

void PolicyAdviceTest::whatIsSaidOfSeveralClassesIsSaidOnce()
{
    const std::string second
        = "[[class]]\nid = \"api\"\ntitle = \"Api\"\ntarget = \"99.9\"\n[class.measure]\n"
          "kind = \"runs\"\nprobes = [\"p\"]\ninterval = \"1m\"\n[[exclusion]]";
    const std::string text = edited(plans, "[[exclusion]]", second);
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
    const Errors notes = policyNotes(*policy, text, "p.toml");
    QCOMPARE(notes.size(), std::size_t(3)); // maintenance, cap, data
    for (const Error &note : notes) {
        QCOMPARE(note.key, std::string("class.web"));
        QVERIFY2(note.what.ends_with(", for web and api"), note.what.c_str());
    }
}

void PolicyAdviceTest::rowsCountFromOneForAReader()
{
    const std::string said = saidOf("percent = \"25\"", "percent = \"25%\"");
    QVERIFY2(said.find(" credit, tier 2, percent: ") != std::string::npos, said.c_str());
}

MAKEGOOD_TEST(PolicyAdviceTest)

} // namespace t_policy_advice

#include "t_policy_advice.moc"

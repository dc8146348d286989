// SPDX-License-Identifier: GPL-3.0-or-later
// What `policy check` says beyond errors.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/clause_register.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_policy_warnings
{

using namespace makegood::sla;
using namespace makegood::test;

class PolicyWarningsTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedPoliciesGiveNone();
    void warned_data();
    void warned();
    void doubtful_data();
    void doubtful();
    void unsaid();
    void theRegisterHoldsEveryClauseOnce();
};

namespace
{

struct Row {
    const char *name;
    const char *from;
    const char *to;
    /// Pairs of a part of the line and the key; "-" before the key: the line before.
    std::vector<std::pair<const char *, const char *>> expected;
};

const char *const scenario = "causes = [\"network\"]\n[claim]";
const char *const set = "{ \"credit.basis\" = \"period\" }";

/// Tiers in place of the scenario, without its key that they do not use.
const char *const credit
    = "kind = \"pro-rata\"\nclauses = [\"X-2\"]\n[[credit.scenario]]\nid = \"net\"\ncauses = [\"network\"]";

const std::vector<Row> rows = {
    {"sound", "A term.", "Another.", {}},
    {"beyond of a mean",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"mean\", "
     "limit = \"1\", beyond = \"3\" }]",
     {{"{ id = \"m\"", "class.web.metric.m"}, {"beyond", "class.web.metric.m.beyond"}}},
    {"a share that is always kept",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = "
     "\"share-beyond\", limit = \"100\", beyond = \"3\" }]",
     {{"{ id = \"m\"", "class.web.metric.m"}, {"limit = \"100\"", "class.web.metric.m.limit"}}},
    {"tiers in order",
     credit,
     "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [\n{ below = \"99.9\", percent = \"1\" },\n"
     "{ below = \"99\", percent = \"2\" }]",
     {{"[[exclusion]]", "exclusion.0"}, {"set =", "reading.other.set.credit.basis"}}},
    {"tier twice",
     credit,
     "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [\n{ below = \"99\", percent = \"1\" },\n"
     "{ below = \"99.0\", percent = \"2\" }]",
     {{"[[exclusion]]", "exclusion.0"},
      {"99.0\"", "credit.tier.1.below"},
      {"set =", "reading.other.set.credit.basis"}}},
    {"tier below zero",
     credit,
     "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [{ below = \"0\", percent = \"1\" }]",
     {{"[[exclusion]]", "exclusion.0"},
      {"tier =", "credit.tier.0.below"},
      {"set =", "reading.other.set.credit.basis"}}},
    {"tier above the target",
     credit,
     "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [\n{ below = \"99.95\", percent = \"1\" },\n"
     "{ below = \"99.9\", percent = \"2\" }]",
     {{"[[exclusion]]", "exclusion.0"},
      {"99.95", "credit.tier.0.below"},
      {"set =", "reading.other.set.credit.basis"}}},
    {"tier above the target is reached below it",
     credit,
     "kind = \"tiers\"\nclauses = [\"X-2\"]\ntier = [\n{ below = \"99.95\", percent = \"1\" },\n{ below = "
     "\"99.8\", percent = \"2\" }]",
     {{"[[exclusion]]", "exclusion.0"}, {"set =", "reading.other.set.credit.basis"}}},
    {"tier above the target without a breach",
     credit,
     "kind = \"tiers\"\ntrigger = \"outage\"\nclauses = [\"X-2\"]\ntier = [\n{ below = \"99.95\", percent = "
     "\"1\" },\n"
     "{ below = \"99.9\", percent = \"2\" }]",
     {{"[[exclusion]]", "exclusion.0"}, {"set =", "reading.other.set.credit.basis"}}},
    {"nothing resolves in time",
     "response = \"1bd\"",
     "response = \"1bd\"\nresolved_by = [\"patch\"]",
     {{"patch", "support.severity.1.resolved_by"}}},
    {"closed and not resolved",
     "response = \"1bd\"",
     "response = \"1bd\"\nresolution = \"8bh\"\nresolved_by = [\"patch\"]",
     {{"patch", "support.severity.1.resolved_by"}}},
    {"scenarios apart",
     scenario,
     "causes = [\"network\"]\n[[credit.scenario]]\nid = \"b\"\ncauses = [\"dos\"]\n[claim]",
     {}},
    {"apart by service type",
     scenario,
     "causes = [\"network\"]\nservice_types = [\"vps\"]\n[[credit.scenario]]\nid = \"b\"\nservice_types = "
     "[\"game\"]\n[claim]",
     {}},
    {"scenario shadowed",
     scenario,
     "[[credit.scenario]]\nid = \"b\"\ncauses = [\"dos\"]\n[claim]",
     {{"id = \"b\"", "-credit.scenario.b"}}},
    {"shadowed by two together",
     scenario,
     "causes = [\"network\"]\n[[credit.scenario]]\nid = \"a\"\ncauses = [\"dos\"]\n[[credit.scenario]]\nid = "
     "\"b\"\n"
     "causes = [\"dos\", \"network\"]\nlonger_than = \"1m\"\n[claim]",
     {{"id = \"b\"", "-credit.scenario.b"}}},
    {"shorter ones are left to the later",
     scenario,
     "causes = [\"network\"]\nlonger_than = \"10m\"\n[[credit.scenario]]\nid = \"b\"\ncauses = "
     "[\"network\"]\nlonger_than = \"5m\"\n[claim]",
     {{"id = \"b\"", "-credit.scenario.b"}}},
    {"overlapping",
     scenario,
     "causes = [\"network\", \"dos\"]\n[[credit.scenario]]\nid = \"b\"\ncauses = [\"dos\", "
     "\"provider\"]\n[claim]",
     {{"id = \"b\"", "-credit.scenario.b"}}},
    {"reading sets what stands", set, "{ \"credit.basis\" = \"30d\" }", {{"set =", "reading.other.set"}}},
    {"reading sets the same otherwise written",
     set,
     "{ \"class.web.measure.interval\" = \"60s\" }",
     {{"set =", "reading.other.set"}}},
    {"one of two settings is idle",
     set,
     "{ \"credit.basis\" = \"period\", \"credit.multiplier\" = \"1\" }",
     {{"set =", "reading.other.set.credit.multiplier"}}},
    {"setting without effect",
     set,
     "{ \"class.api.measure.min_failures\" = 2 }",
     {{"set =", "reading.other.set.class.api.measure.min_failures"}}},
    {"key of another measure",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_bad = \"5m\"",
     {{"min_bad", "class.web.measure.min_bad"}}},
    {"error rate has no extent",
     "kind = \"error-rate\"",
     "kind = \"error-rate\"\nextent = \"first-to-last-failed\"",
     {{"extent", "class.api.measure.extent"}}},
    {"mean has no interval",
     "kind = \"error-rate\"",
     "kind = \"interval-mean\"\nmax_delay = \"1m\"",
     {{"max_delay", "class.api.measure.max_delay"}}},
    {"nothing exceeds all",
     "threshold = \"50\"",
     "threshold = \"100\"",
     {{"threshold", "class.api.measure.threshold"}}},
    {"all is reached", "threshold = \"50\"", "threshold = \"100\"\nthreshold_counts = \"from\"", {}},
    {"more probes than there are",
     "kind = \"runs\"",
     "kind = \"runs\"\ncombine = \"at-least\"\nat_least = 2",
     {{"at_least", "class.web.measure.at_least"}}},
    {"at_least without at-least",
     "kind = \"runs\"",
     "kind = \"runs\"\nat_least = 2",
     {{"at_least", "class.web.measure.at_least"}}},
    {"rounding of nothing",
     "kind = \"runs\"",
     "kind = \"runs\"\nresolution_rounding = \"up\"",
     {{"resolution_rounding", "class.web.measure.resolution_rounding"}}},
    {"no shortest outage",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_outage_counts = \"over\"",
     {{"min_outage_counts", "class.web.measure.min_outage_counts"}}},
    {"no ticket starts it",
     "kind = \"runs\"",
     "kind = \"runs\"\nreport_before = \"5m\"",
     {{"report_before", "class.web.measure.report_before"}}},
    {"whole period",
     "kind = \"error-rate\"\nprobes = [\"job\"]\ninterval = \"30s\"\nbucket = \"5m\"\nthreshold = \"50\"",
     "kind = \"interval-mean\"\nprobes = [\"job\"]\nbucket = \"period\"\ninterval_value = "
     "\"fraction\"\ndenominator = \"30d\"\nunless_down = [\"origin\"]\nthreshold = \"50\"",
     {{"denominator", "class.api.measure.denominator"},
      {"unless_down", "class.api.measure.unless_down"},
      {"threshold", "class.api.measure.threshold"}}},
    {"key of another credit",
     "\"pro-rata\"",
     "\"pro-rata\"\nrounding = \"up\"",
     {{"rounding", "credit.rounding"}}},
    {"tiers have no scenarios",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ below = \"99\", percent = \"1\" }]",
     {{"[[exclusion]]", "exclusion.0"},
      {"[[credit.scenario]]", "credit.scenario"},
      {"set =", "reading.other.set.credit.basis"}}},
    {"nothing to claim",
     "\"pro-rata\"",
     "\"none\"",
     {{"[claim]", "claim"}, {"set =", "reading.other.set.credit.basis"}}},
    {"claim from in vain", "within = \"72h\"", "", {{"from = \"post-mortem\"", "claim.from"}}},
    {"notice of nothing", "min_notice = \"0s\"", "notice = \"advisory\"", {{"notice", "maintenance.notice"}}},
    {"credit without clause", "clauses = [\"X-2\"]", "", {{"[credit]", "credit.clauses"}}},
    {"no such clause", "\"X-1\"", "\"SON-6.1c\", \"SON-6.1b\"", {{"SON-6.1c", "class.web.clauses"}}},
    {"reading of no clause", "clause = \"X-2\"", "clause = \"OPS-33\"", {{"OPS-33", "reading.other.clause"}}},
    {"other agreements are free", "\"X-1\"", "\"SONO-1\", \"free\"", {}},
};

} // namespace

void PolicyWarningsTest::theShippedPoliciesGiveNone()
{
    for (const char *id : {"cloudsurgard", "onepointsync", "procirrus", "proofpoint", "sonoran-servers"}) {
        const std::string text = fileText("resources/policies/" + std::string(id) + ".policy.toml");
        const Checked<Policy> policy = readPolicy(text, id);
        QVERIFY(policy);
        QCOMPARE(texts(policyWarnings(*policy, text, id)), std::string());
    }
}

void PolicyWarningsTest::warned_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows[i].name) << static_cast<int>(i);
}

void PolicyWarningsTest::warned()
{
    QFETCH(int, row);
    const Row &one = rows[static_cast<std::size_t>(row)];
    const std::string text = edited(sound, one.from, one.to);
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
    std::string expected;
    for (const auto &[part, key] : one.expected) {
        const bool before = key[0] == '-';
        expected += std::to_string(lineWith(text, part) - (before ? 1 : 0)) + ' ' + (key + (before ? 1 : 0))
            + '\n';
    }
    QCOMPARE(places(policyWarnings(*policy, text, "p.toml")), expected);
}

namespace
{

// A class with a promise of two kinds, and rules to fill in.
std::string withRules(const std::string &rules)
{
    return "schema = 1\nid = \"p\"\nname = \"P\"\nprovider = \"X\"\nsource = \"x\"\n"
           "[[class]]\nid = \"line\"\ntitle = \"Line\"\ntarget = \"99.9\"\n"
           "[class.measure]\nkind = \"runs\"\nprobes = [\"ping\"]\ninterval = \"1m\"\n"
           "[[class.metric]]\nid = \"delay\"\ntitle = \"Delay\"\nprobes = [\"rtt\"]\nstatistic = \"mean\"\n"
           "limit = \"45\"\n"
           "[credit]\n"
        + rules;
}

const char *const paysForDelay = "[[credit.rule]]\nid = \"delay\"\non = \"metric\"\nmetric = \"delay\"\n"
                                 "kind = \"flat\"\npercent = \"5\"\nclauses = [\"A\"]\n";

} // namespace

void PolicyWarningsTest::doubtful_data()
{
    QTest::addColumn<std::string>("rules");
    QTest::addColumn<std::string>("key"); // empty: nothing is doubtful
    const std::string fed = paysForDelay;
    QTest::newRow("every promise is paid for") << fed << std::string();
    QTest::newRow("a metric without remedy")
        << std::string("kind = \"pro-rata\"\nclauses = [\"A\"]\n") << std::string("class.line.metric.delay");
    QTest::newRow("tickets without support") << fed
            + "[[credit.rule]]\nid = \"late\"\non = \"response\"\nkind = \"flat\"\npercent = \"1\"\n"
              "clauses = [\"A\"]\n" << std::string("credit.rule.late");
    const std::string tiers = fed
        + "[[credit.rule]]\nid = \"month\"\non = \"breach\"\nkind = \"tiers\"\nclauses = [\"A\"]\n"
          "[[credit.rule.tier]]\nbelow = \"99.9\"\npercent = \"10\"\n";
    QTest::newRow("worse is worth more") << tiers + "[[credit.rule.tier]]\nbelow = \"99\"\npercent = \"25\"\n"
                                         << std::string();
    QTest::newRow("worse is worth less") << tiers + "[[credit.rule.tier]]\nbelow = \"99\"\npercent = \"5\"\n"
                                         << std::string("credit.rule.month.tier.1");
    QTest::newRow("longer is worth less") << fed
            + "[[credit.rule]]\nid = \"long\"\nkind = \"table\"\nclauses = [\"A\"]\n"
              "[[credit.rule.row]]\nfrom = \"5m\"\npercent = \"10\"\n"
              "[[credit.rule.row]]\nfrom = \"1h\"\npercent = \"5\"\n"
                                          << std::string("credit.rule.long.row.1");
}

void PolicyWarningsTest::doubtful()
{
    QFETCH(std::string, rules);
    QFETCH(std::string, key);
    const std::string text = withRules(rules);
    const auto policy = readPolicy(text, "p.toml");
    QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
    const Errors warnings = policyWarnings(*policy, text, "p.toml");
    QCOMPARE(warnings.size(), std::size_t(key.empty() ? 0 : 1));
    if (!key.empty()) {
        QCOMPARE(warnings[0].key, key);
        QVERIFY(warnings[0].line > 0);
    }
}

void PolicyWarningsTest::unsaid()
{
    const auto notesOf = [](const std::string &text) {
        const auto policy = readPolicy(text, "p.toml");
        return policy ? policyNotes(*policy, text, "p.toml") : policy.error();
    };
    const std::string bare = withRules(paysForDelay);
    const Errors all = notesOf(bare);
    QCOMPARE(all.size(), std::size_t(4)); // claim, maintenance, cap, data
    for (const Error &note : all)
        QCOMPARE(note.key, std::string("class.line"));
    std::string said = bare;
    said.replace(said.find("[credit]\n"), 9, "[credit]\ncap_percent = \"100\"\n");
    QCOMPARE(notesOf(said).size(), std::size_t(3));
    said.replace(said.find("interval = "), 0, "no_data = \"down\"\n");
    QCOMPARE(notesOf(said).size(), std::size_t(2));
    said += "[claim]\nwithin = \"30d\"\nfrom = \"month-end\"\n";
    QCOMPARE(notesOf(said).size(), std::size_t(1));
    said += "[maintenance]\nmin_notice = \"2d\"\n";
    QCOMPARE(texts(notesOf(said)), std::string());
}

void PolicyWarningsTest::theRegisterHoldsEveryClauseOnce()
{
    const std::vector<Clause> clauses = clauseRegister();
    QCOMPARE(clauses.size(), std::size_t(67));
    QCOMPARE(clauses.front().id, std::string("PRO-1"));
    QCOMPARE(clauses.back().id, std::string("CSG-10"));
    std::vector<std::string> ids;
    for (const Clause &one : clauses) {
        ids.push_back(one.id);
        QVERIFY(one.kind == "rule" || one.kind == "obligation" || one.kind == "term" || one.kind == "note");
        QVERIFY2(one.text.size() > 20, one.id.c_str());
    }
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

MAKEGOOD_TEST(PolicyWarningsTest)

} // namespace t_policy_warnings

#include "t_policy_warnings.moc"

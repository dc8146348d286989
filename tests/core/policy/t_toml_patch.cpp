// SPDX-License-Identifier: GPL-3.0-or-later
// A text patch changes the value and nothing else: comments, order, blanks and every other line stay.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/parameters.h"
#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"
#include "sla/policy/toml_path.h"
#include "support/test_program.h"

namespace t_toml_patch
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

const std::string text = R"(# top
id = "x"   # its name
[[class]]
id = "web.eu"
target = "99.9"   # as printed

[class.measure]
kind = "runs"     # how
probes = [
  "http", # one
  "dns",
]
interval = '1m'

[maintenance]
allowed_hours = { from = "22:00", "to" = "06:00" } # at night
empty = {}
# the end of maintenance
[credit]
kind = "tiers"
[[credit.tier]]
below = "99.9"
percent = "10"
[[credit.tier]]
below = "99"
percent = "30")";

std::string with(const std::string &path, const std::optional<std::string> &literal)
{
    const auto out = withValue(text, path, literal);
    return out ? *out : "refused: " + out.error().what;
}

} // namespace

class TomlPatchTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsReplacedWhereItStands()
    {
        QCOMPARE(with("class.web.eu.target", "\"99.95\""), edited(text, "\"99.9\"   #", "\"99.95\"   #"));
        QCOMPARE(with("class.0.target", "\"99.95\""), edited(text, "\"99.9\"   #", "\"99.95\"   #"));
        QCOMPARE(with("class.web.eu.measure.interval", "\"30s\""), edited(text, "'1m'", "\"30s\""));
        QCOMPARE(with("credit.tier.1.percent", "\"50\""), edited(text, "\"30\"", "\"50\""));
        QCOMPARE(with("maintenance.allowed_hours.to", "\"05:00\""), edited(text, "\"06:00\"", "\"05:00\""));
        QCOMPARE(with("class.web.eu.measure.probes", "[\"smtp\"]"),
                 edited(text, "[\n  \"http\", # one\n  \"dns\",\n]", "[\"smtp\"]"));
    }

    void aNewKeyComesAfterItsTablesOthers()
    {
        QCOMPARE(with("class.web.eu.measure.min_failures", "2"),
                 edited(text, "interval = '1m'\n", "interval = '1m'\nmin_failures = 2\n"));
        QCOMPARE(with("class.web.eu.title", "\"Web\""),
                 edited(text, "# as printed\n", "# as printed\ntitle = \"Web\"\n"));
        QCOMPARE(with("maintenance.min_notice", "\"1d\""),
                 edited(text, "empty = {}\n", "empty = {}\nmin_notice = \"1d\"\n"));
        QCOMPARE(with("maintenance.allowed_hours.zone", "\"UTC\""),
                 edited(text, "\"06:00\" }", "\"06:00\", zone = \"UTC\" }"));
        QCOMPARE(with("maintenance.empty.a", "1"), edited(text, "empty = {}", "empty = { a = 1 }"));
        QCOMPARE(with("name", "\"Name\""), edited(text, "# its name\n", "# its name\nname = \"Name\"\n"));
        QCOMPARE(with("credit.cap_percent", "\"100\""),
                 edited(text, "kind = \"tiers\"\n", "kind = \"tiers\"\ncap_percent = \"100\"\n"));
        QCOMPARE(with("credit.tier.1.days", "1"), text + "\ndays = 1\n");
    }

    void aTableThatIsNotThereComesAtTheEnd()
    {
        QCOMPARE(with("claim.within", "\"72h\""), text + "\n\n[claim]\nwithin = \"72h\"\n");
        QCOMPARE(withValue("", "claim.within", "\"72h\"").value(),
                 std::string("[claim]\nwithin = \"72h\"\n"));
        QVERIFY(with("class.api.target", "\"99\"").starts_with("refused: "));
        QVERIFY(with("maintenance.allowed_hours.deep.er", "1").starts_with("refused: "));
    }

    void aKeyIsTakenOutWithItsLine()
    {
        QCOMPARE(with("class.web.eu.target", {}), edited(text, "target = \"99.9\"   # as printed\n", ""));
        QCOMPARE(with("class.web.eu.measure.probes", {}),
                 edited(text, "probes = [\n  \"http\", # one\n  \"dns\",\n]\n", ""));
        QCOMPARE(with("maintenance.allowed_hours.from", {}), edited(text, " from = \"22:00\",", ""));
        QCOMPARE(with("maintenance.allowed_hours.to", {}), edited(text, ", \"to\" = \"06:00\"", ""));
        QCOMPARE(with("credit.tier.1.percent", {}), edited(text, "percent = \"30\"", ""));
        QCOMPARE(with("nothing.here", {}), text);
        QVERIFY(with("class.web.eu.measure", {}).starts_with("refused: "));
        QVERIFY(with("credit.tier", "1").starts_with("refused: "));
    }

    void whatDoesNotReadBackIsRefused()
    {
        for (const char *literal : {"", "1 2", "\"a\"\nid = \"y\"", "1 # gone", "[1", "99.9.9"})
            QVERIFY2(with("class.web.eu.target", literal).starts_with("refused: "), literal);
        QVERIFY(!withValue("a = [", "a", "1").has_value());
        QVERIFY(with("class.web.eu.id", "\"api\"").starts_with("refused: ")); // its path would be another one
    }

    void otherBytesStay()
    {
        const std::string odd = "\xEF\xBB\xBFname = \"\xC3\xA9\xE2\x82\xAC\" # \xE2\x82\xAC\r\nt = { \xC3"
                                "\xA9 = 1 }\r\n";
        QVERIFY(!withValue(odd, "name", "\"x\"").has_value()); // a bare key of TOML is ASCII
        const std::string good
            = "\xEF\xBB\xBFname = \"\xC3\xA9\" # \xE2\x82\xAC\r\nt = { n = \"\xE2\x82\xAC\", m = 1 }\r\n";
        QCOMPARE(withValue(good, "t.m", "2").value(), edited(good, "m = 1", "m = 2"));
        QCOMPARE(withValue(good, "t.n", {}).value(), edited(good, " n = \"\xE2\x82\xAC\",", ""));
        QCOMPARE(withValue("a.b = 1\n[c]\n", "a.d", "2").value(), std::string("a.b = 1\na.d = 2\n[c]\n"));
    }

    void stringsAreWrittenSafely()
    {
        const std::string wild = "a\"b\\c\nd\te\x01\x7F\xC3\xA9";
        const auto out = withValue("k = 1\n", "k", tomlString(wild)).value();
        QCOMPARE(parseToml(out, "", longestContract)->find("k")->text, wild);
    }

    void shippedPoliciesKeepAllButTheValue()
    {
        for (const char *name :
             {"cloudsurgard", "onepointsync", "procirrus", "proofpoint", "sonoran-servers"}) {
            const std::string policy = fileText(std::string("resources/policies/") + name + ".policy.toml");
            const auto tree = parseToml(policy, name, longestPolicy).value();
            const std::vector<Parameter> all = parametersOf(tree);
            QVERIFY(all.size() > 10);
            for (const Parameter &one : all) {
                QCOMPARE(nodeAt(tree, one.path)->line, one.line);
                QCOMPARE(withValue(policy, one.path, one.value).value(), policy);
                const auto changed = withValue(policy, one.path, "\"\"");
                QVERIFY2(changed, one.path.c_str());
                QCOMPARE(withValue(*changed, one.path, one.value).value(), policy);
                QCOMPARE(
                    parametersOf(*parseToml(withValue(policy, one.path, {}).value(), name, longestPolicy))
                        .size(),
                    all.size() - 1);
            }
        }
    }

    void parametersNameTheirClauses()
    {
        const std::string policy = fileText("resources/policies/sonoran-servers.policy.toml");
        const auto tree = parseToml(policy, "p", longestPolicy).value();
        const auto all = parametersOf(tree);
        const auto named = [&](const std::string &path) {
            const auto at
                = std::find_if(all.begin(), all.end(), [&](const auto &p) { return p.path == path; });
            return at == all.end() ? Parameter{} : *at;
        };
        const Parameter extent = named("class.web.measure.extent");
        QCOMPARE(extent.key, std::string("class.measure.extent"));
        QCOMPARE(extent.value, std::string("\"first-to-last-failed\""));
        QCOMPARE(extent.line, lineWith(policy, "extent = "));
        QCOMPARE(extent.clauses, (Clauses{"SON-6.1a", "SON-6.1b"}));
        QCOMPARE(named("credit.scenario.network.longer_than").clauses, Clauses{"SON-9.2"});
        QCOMPARE(named("maintenance.allowed_hours").key, std::string()); // its parts are parameters
        QCOMPARE(named("maintenance.allowed_hours.from").clauses, Clauses{"SON-6.4"});
        QCOMPARE(named("exclusion.1.from").key, std::string("exclusion.from"));
        QVERIFY(named("reading.to-next-up.question").path.empty() && named("id").path.empty());
        QCOMPARE(placesOfClause(tree, "SON-6.1b"),
                 (std::vector<std::string>{"class.web", "reading.to-next-up"}));
        QCOMPARE(placesOfClause(tree, "SON-6.3"), (std::vector<std::string>{"exclusion.0", "exclusion.1"}));
        QVERIFY(placesOfClause(tree, "SON").empty());
    }
};

MAKEGOOD_TEST(TomlPatchTest)

} // namespace t_toml_patch

#include "t_toml_patch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong in a policy file: each row edits a sound policy and names every error that
// must come of it, by the line it stands in and its key. No other error may come.
#include <QTest>

#include "policy_texts.h"
#include "sla/policy/policy_reader.h"

using namespace makegood::sla;
using namespace makegood::test;

class PolicyErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrong_data();
    void wrong();
    void allErrorsComeAtOnce();
    void aMessageSaysAllThere();
    void unavailabilityIsNotExcludedFromAMean();
    void syntaxErrorsHaveTheirLine();
    void anErrorOfThePolicyIsNotRepeatedForItsReadings();
};

namespace
{

/// One edit of the sound policy, and what comes of it.
struct Row {
    const char *name;
    const char *from;
    const char *to;
    /// Pairs of a part of the line and the key, for each error in order of lines.
    std::vector<std::pair<const char *, const char *>> expected;
};

const char *const reading = "set = { \"credit.basis\" = \"period\" }";

const std::vector<Row> rows = {
    // The top
    {"sound", "A term.", "Another.", {}},
    {"schema missing", "schema = 1", "", {{"", "schema"}}},
    {"schema 2", "schema = 1", "schema = 2", {{"schema = 2", "schema"}}},
    {"schema as text", "schema = 1", "schema = \"1\"", {{"schema", "schema"}}},
    {"id missing", "id = \"base\"", "", {{"schema", "id"}}},
    {"name empty", "name = \"Base\"", "name = \" \"", {{"name =", "name"}}},
    {"control characters", "name = \"Base\"", "name = \"a\\u0007\"", {{"name =", "name"}}},
    {"provider missing", "provider = \"Provider\"", "", {{"schema", "provider"}}},
    {"source wrong type", "\"source.txt\"", "5", {{"source =", "source"}}},
    {"unknown at the top", "schema = 1", "schema = 1\nowner = 1", {{"owner", "owner"}}},
    {"unknown table", "[credit]", "[extra]\n[credit]", {{"[extra]", "extra"}}},
    // Classes
    {"class as table", "[[term]]", "[term]", {{"[term]", "term"}}},
    {"class id twice",
     "id = \"api\"\ntitle = \"Api\"",
     "id = \"web\"\ntitle = \"Api\"",
     {{"title = \"Api\"", "-class.web.id"}}},
    {"class title missing", "title = \"Web\"", "", {{"[[class]]", "class.web.title"}}},
    {"target missing", "target = \"99.9\"", "", {{"[[class]]", "class.web.target"}}},
    {"target as float", "target = \"99.9\"", "target = 99.9", {{"target = 99.9", "class.web.target"}}},
    {"target over 100", "\"99.9\"", "\"100.1\"", {{"100.1", "class.web.target"}}},
    {"target negative", "\"99.9\"", "\"-1\"", {{"\"-1\"", "class.web.target"}}},
    {"target no number", "\"99.9\"", "\"99,9\"", {{"99,9", "class.web.target"}}},
    {"unknown in class", "title = \"Web\"", "title = \"Web\"\ncolour = 1", {{"colour", "class.web.colour"}}},
    {"clauses as text", "clauses = [\"X-1\"]", "clauses = \"X-1\"", {{"X-1", "class.web.clauses"}}},
    {"clauses of numbers", "[\"X-1\"]", "[1]", {{"clauses = [1]", "class.web.clauses"}}},
    {"measure missing",
     "[class.measure]\nkind = \"runs\"\nprobes = [\"http\"]\ninterval = \"1m\"\n",
     "",
     {{"[[class]]", "class.web.measure"}}},
    // Measures
    {"kind missing", "kind = \"runs\"", "", {{"[class.measure]", "class.web.measure.kind"}}},
    {"kind unknown", "\"runs\"", "\"ping\"", {{"\"ping\"", "class.web.measure.kind"}}},
    {"probes missing", "probes = [\"http\"]", "", {{"[class.measure]", "class.web.measure.probes"}}},
    {"probes empty", "[\"http\"]", "[]", {{"probes = []", "class.web.measure.probes"}}},
    {"probe twice", "[\"http\"]", "[\"a\", \"a\"]", {{"[\"a\"", "class.web.measure.probes"}}},
    {"runs without interval", "interval = \"1m\"", "", {{"[class.measure]", "class.web.measure.interval"}}},
    {"interval zero", "\"1m\"", "\"0s\"", {{"\"0s\"", "class.web.measure.interval"}}},
    {"interval as integer", "\"1m\"", "60", {{"= 60", "class.web.measure.interval"}}},
    {"interval without unit", "\"1m\"", "\"60\"", {{"\"60\"", "class.web.measure.interval"}}},
    {"max_gap zero",
     "kind = \"runs\"",
     "kind = \"runs\"\nmax_gap = \"0s\"",
     {{"max_gap", "class.web.measure.max_gap"}}},
    {"min_failures zero",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_failures = 0",
     {{"min_failures", "class.web.measure.min_failures"}}},
    {"min_failures as text",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_failures = \"2\"",
     {{"min_failures", "class.web.measure.min_failures"}}},
    {"min_failures as float",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_failures = 2.0",
     {{"min_failures", "class.web.measure.min_failures"}}},
    {"combine",
     "kind = \"runs\"",
     "kind = \"runs\"\ncombine = \"most\"",
     {{"combine", "class.web.measure.combine"}}},
    {"extent",
     "kind = \"runs\"",
     "kind = \"runs\"\nextent = \"x\"",
     {{"extent", "class.web.measure.extent"}}},
    {"no_data",
     "kind = \"runs\"",
     "kind = \"runs\"\nno_data = \"x\"",
     {{"no_data", "class.web.measure.no_data"}}},
    {"resolution zero",
     "kind = \"runs\"",
     "kind = \"runs\"\nresolution = \"0s\"",
     {{"resolution", "class.web.measure.resolution"}}},
    {"calls as text",
     "kind = \"runs\"",
     "kind = \"runs\"\ncalls = \"true\"",
     {{"calls", "class.web.measure.calls"}}},
    {"unknown in measure",
     "kind = \"runs\"",
     "kind = \"runs\"\nmin_failure = 2",
     {{"min_failure", "class.web.measure.min_failure"}}},
    {"error-rate without interval",
     "interval = \"30s\"",
     "",
     {{"kind = \"error-rate\"", "-class.api.measure.interval"}}},
    {"error-rate without bucket",
     "bucket = \"5m\"",
     "",
     {{"kind = \"error-rate\"", "-class.api.measure.bucket"}}},
    {"error-rate without threshold",
     "threshold = \"50\"",
     "",
     {{"kind = \"error-rate\"", "-class.api.measure.threshold"}}},
    {"threshold as float", "\"50\"", "0.5", {{"0.5", "class.api.measure.threshold"}}},
    {"interval-mean without anything",
     "kind = \"error-rate\"\nprobes = [\"job\"]",
     "kind = \"interval-mean\"",
     {{"kind = \"interval-mean\"", "-class.api.measure.probes"}}},
    // Maintenance
    {"maintenance unknown", "min_notice = \"0s\"", "minimum = \"0s\"", {{"minimum", "maintenance.minimum"}}},
    {"notice", "min_notice = \"0s\"", "notice = \"no\"", {{"notice", "maintenance.notice"}}},
    {"excludes", "min_notice = \"0s\"", "excludes = \"all\"", {{"excludes", "maintenance.excludes"}}},
    {"allowance with window",
     "min_notice = \"0s\"",
     "allowance = \"2h\"",
     {{"allowance", "maintenance.allowance"}}},
    {"from = to", "\"06:00\"", "\"22:00\"", {{"allowed_hours", "maintenance.allowed_hours.to"}}},
    {"from at 24:00", "\"22:00\"", "\"24:00\"", {{"allowed_hours", "maintenance.allowed_hours.from"}}},
    {"hour 25", "\"22:00\"", "\"25:00\"", {{"allowed_hours", "maintenance.allowed_hours.from"}}},
    {"to missing", "to = \"06:00\", ", "", {{"allowed_hours", "maintenance.allowed_hours.to"}}},
    {"zone", "\"-07:00\"", "\"Mars/Base\"", {{"allowed_hours", "maintenance.allowed_hours.zone"}}},
    {"days", "\"sat\"", "\"sabado\"", {{"allowed_hours", "maintenance.allowed_hours.days"}}},
    {"days empty", "[\"sat\"]", "[]", {{"allowed_hours", "maintenance.allowed_hours.days"}}},
    {"rule", "days = [\"sat\"]", "rule = \"x\"", {{"allowed_hours", "maintenance.allowed_hours.rule"}}},
    {"unknown in hours", "days = [\"sat\"]", "day = 1", {{"allowed_hours", "maintenance.allowed_hours.day"}}},
    // Exclusions
    {"cause unknown",
     "causes = [\"network\"]\nfrom",
     "causes = [\"weather\"]\nfrom",
     {{"weather", "exclusion.0.causes"}}},
    {"causes missing", "causes = [\"network\"]\nfrom", "from", {{"[[exclusion]]", "exclusion.0.causes"}}},
    {"causes empty",
     "causes = [\"network\"]\nfrom",
     "causes = []\nfrom",
     {{"causes = []", "exclusion.0.causes"}}},
    {"from unknown", "[\"availability\"]", "[\"uptime\"]", {{"uptime", "exclusion.0.from"}}},
    {"from missing", "from = [\"availability\"]", "", {{"[[exclusion]]", "exclusion.0.from"}}},
    {"from empty", "[\"availability\"]", "[]", {{"from = []", "exclusion.0.from"}}},
    // Credit
    {"credit missing",
     "[credit]\nkind = \"pro-rata\"\nclauses = [\"X-2\"]\n[[credit.scenario]]\nid = \"net\"\ncauses = "
     "[\"network\"]\n",
     "",
     {{"schema", "credit"}, {"set =", "reading.other.set.credit.basis"}}},
    {"credit kind missing", "kind = \"pro-rata\"", "", {{"[credit]", "credit.kind"}}},
    {"credit kind", "\"pro-rata\"", "\"prorata\"", {{"prorata", "credit.kind"}}},
    {"multiplier as integer",
     "\"pro-rata\"",
     "\"pro-rata\"\nmultiplier = 10",
     {{"multiplier", "credit.multiplier"}}},
    {"multiplier negative",
     "\"pro-rata\"",
     "\"pro-rata\"\nmultiplier = \"-1\"",
     {{"multiplier", "credit.multiplier"}}},
    {"cap negative",
     "\"pro-rata\"",
     "\"pro-rata\"\ncap_percent = \"-1\"",
     {{"cap_percent", "credit.cap_percent"}}},
    {"basis", "\"pro-rata\"", "\"pro-rata\"\nbasis = \"31d\"", {{"31d", "credit.basis"}}},
    {"trigger", "\"pro-rata\"", "\"pro-rata\"\ntrigger = \"x\"", {{"trigger", "credit.trigger"}}},
    {"unknown in credit", "\"pro-rata\"", "\"pro-rata\"\ncap = \"1\"", {{"cap =", "credit.cap"}}},
    {"block missing", "\"pro-rata\"", "\"per-block\"\ndays = \"1\"", {{"[credit]", "credit.block"}}},
    {"block zero",
     "\"pro-rata\"",
     "\"per-block\"\ndays = \"1\"\nblock = \"0s\"",
     {{"block = ", "credit.block"}}},
    {"neither days nor percent",
     "\"pro-rata\"",
     "\"per-block\"\nblock = \"15m\"",
     {{"[credit]", "credit.days"}}},
    {"days and percent",
     "\"pro-rata\"",
     "\"per-block\"\nblock = \"15m\"\ndays = \"1\"\npercent = \"5\"",
     {{"percent", "credit.percent"}}},
    {"days as integer",
     "\"pro-rata\"",
     "\"per-block\"\nblock = \"15m\"\ndays = 1",
     {{"days = 1", "credit.days"}}},
    {"no tier", "\"pro-rata\"", "\"tiers\"", {{"[credit]", "credit.tier"}}},
    {"tier without below",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ percent = \"5\" }]",
     {{"tier =", "credit.tier.0.below"}}},
    {"tier worth nothing",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ below = \"99\" }]",
     {{"tier =", "credit.tier.0.days"}}},
    {"tier worth twice",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ below = \"99\", days = \"1\", percent = \"5\" }]",
     {{"tier =", "credit.tier.0.percent"}}},
    {"tier percent negative",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ below = \"99\", percent = \"-5\" }]",
     {{"tier =", "credit.tier.0.percent"}}},
    {"tier below over 100",
     "\"pro-rata\"",
     "\"tiers\"\ntier = [{ below = \"101\", percent = \"5\" }]",
     {{"tier =", "credit.tier.0.below"}}},
    {"scenario id missing", "id = \"net\"", "", {{"[[credit.scenario]]", "credit.scenario.0.id"}}},
    {"service type",
     "id = \"net\"",
     "id = \"net\"\nservice_types = [\"car\"]",
     {{"car", "credit.scenario.net.service_types"}}},
    {"no service type",
     "id = \"net\"",
     "id = \"net\"\nservice_types = []",
     {{"service_types", "credit.scenario.net.service_types"}}},
    {"longer_than",
     "id = \"net\"",
     "id = \"net\"\nlonger_than = \"ten\"",
     {{"ten\"", "credit.scenario.net.longer_than"}}},
    // Claims and gates
    {"claim from missing", "from = \"post-mortem\"", "", {{"[claim]", "claim.from"}}},
    {"claim from", "\"post-mortem\"", "\"outage\"", {{"from = \"outage\"", "claim.from"}}},
    {"requires",
     "within = \"72h\"",
     "within = \"72h\"\nrequires = [\"signature\"]",
     {{"signature", "claim.requires"}}},
    {"gate id missing", "id = \"good\"", "", {{"[[gate]]", "gate.0.id"}}},
    // Support
    {"severity twice",
     "[[obligation]]",
     "[[support.severity]]\nid = \"1\"\ntitle = \"Same\"\n[[obligation]]",
     {{"title = \"Same\"", "-support.severity.1.id"}}},
    {"default severity unknown",
     "default_severity = \"1\"",
     "default_severity = \"2\"",
     {{"default_severity", "support.default_severity"}}},
    {"default severity missing", "default_severity = \"1\"", "", {{"[support]", "support.default_severity"}}},
    {"channels missing", "channels = [\"ticket\"]", "", {{"[support]", "support.channels"}}},
    {"no severity",
     "[[support.severity]]\nid = \"1\"\ntitle = \"Critical\"\nresponse = \"1bd\"\n",
     "",
     {{"[support]", "support.severity"}}},
    {"business hours wanted",
     "business = { days = [\"mon\"], from = \"09:00\", to = \"17:00\", holidays = [\"2026-01-01\"] }",
     "",
     {{"response =", "support.severity.1.response"}, {"within = \"2bd\"", "obligation.0.within"}}},
    {"business day ends early", "\"17:00\"", "\"09:00\"", {{"business", "support.business.to"}}},
    {"holiday", "2026-01-01", "2026-02-30", {{"business", "support.business.holidays"}}},
    {"business days none", "\"1bd\"", "\"0bd\"", {{"0bd", "support.severity.1.response"}}},
    {"business days broken", "\"1bd\"", "\"1.5bd\"", {{"1.5bd", "support.severity.1.response"}}},
    {"response zero", "\"1bd\"", "\"0s\"", {{"response", "support.severity.1.response"}}},
    {"update", "\"1bd\"", "\"1bd\"\nupdate = \"always\"", {{"always", "support.severity.1.update"}}},
    {"unknown in severity", "\"1bd\"", "\"1bd\"\nlevel = 1", {{"level", "support.severity.1.level"}}},
    // Obligations and terms
    {"obligation kind", "\"escalation\"", "\"escalate\"", {{"escalate\"", "obligation.0.kind"}}},
    {"within missing", "within = \"2bd\"", "", {{"kind = \"escalation\"", "-obligation.0.within"}}},
    {"key of another kind",
     "within = \"2bd\"",
     "within = \"2bd\"\nnotice = \"60d\"",
     {{"\"60d\"", "obligation.0.notice"}}},
    {"backup kind", "\"daily\"", "\"hourly\"", {{"hourly", "obligation.1.backup"}}},
    {"per_day missing", "per_day = 3", "", {{"kind = \"backups\"", "-obligation.1.per_day"}}},
    {"days zero", "days = 7", "days = 0", {{"days = 0", "obligation.1.days"}}},
    {"weekly",
     "backup = \"daily\"\nper_day = 3\ndays = 7",
     "backup = \"weekly\"\nweekday = \"friday\"\nweeks = 4",
     {{"friday", "obligation.1.weekday"}}},
    {"key of another backup", "days = 7", "days = 7\nweeks = 4", {{"weeks", "obligation.1.weeks"}}},
    {"term without text", "text = \"A term.\"", "", {{"[[term]]", "term.0.text"}}},
    // Readings
    {"reading id missing", "id = \"other\"", "", {{"[[reading]]", "reading.0.id"}}},
    {"question missing", "question = \"Which period?\"", "", {{"[[reading]]", "reading.other.question"}}},
    {"set missing", reading, "", {{"[[reading]]", "reading.other.set"}}},
    {"set empty", reading, "set = {}", {{"set =", "reading.other.set"}}},
    {"nowhere: table",
     reading,
     "set = { \"credits.basis\" = \"30d\" }",
     {{"set =", "reading.other.set.credits.basis"}}},
    {"nowhere: row",
     reading,
     "set = { \"class.mail.target\" = \"1\" }",
     {{"set =", "reading.other.set.class.mail.target"}}},
    {"nowhere: index",
     reading,
     "set = { \"exclusion.1.from\" = [\"credit\"] }",
     {{"set =", "reading.other.set.exclusion.1.from"}}},
    {"nowhere: below a text",
     reading,
     "set = { \"credit.kind.x\" = \"1\" }",
     {{"set =", "reading.other.set.credit.kind.x"}}},
    {"nowhere: empty part",
     reading,
     "set = { \"credit..x\" = \"1\" }",
     {{"set =", "reading.other.set.credit..x"}}},
    {"nowhere: readings",
     reading,
     "set = { \"reading.other.clause\" = \"1\" }",
     {{"set =", "reading.other.set.reading.other.clause"}}},
    {"set unknown key",
     reading,
     "set = { \"credit.bases\" = \"30d\" }",
     {{"set =", "reading.other.set.credit.bases"}}},
    {"set bad value",
     reading,
     "set = { \"credit.basis\" = \"31d\" }",
     {{"set =", "reading.other.set.credit.basis"}}},
    {"set wrong type",
     reading,
     "set = { \"class.web.target\" = 99.5 }",
     {{"set =", "reading.other.set.class.web.target"}}},
    {"set breaks the rest",
     reading,
     "set = { \"credit.kind\" = \"per-block\" }",
     {{"set =", "reading.other.set.credit.block"}, {"set =", "reading.other.set.credit.days"}}},
    {"set twice",
     reading,
     "set = { \"credit.basis\" = \"period\", credit.basis = \"30d\" }",
     {{"set =", "reading.other.set.credit.basis"}}},
    {"set renames", reading, "set = { \"class.web.id\" = \"www\" }", {{"set =", "reading.other.set"}}},
};

} // namespace

void PolicyErrorsTest::wrong_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows[i].name) << static_cast<int>(i);
}

void PolicyErrorsTest::wrong()
{
    QFETCH(int, row);
    const Row &one = rows[static_cast<std::size_t>(row)];
    const std::string text = edited(sound, one.from, one.to);
    std::string expected;
    for (const auto &[part, key] : one.expected) {
        // "-": the line before, where the header of the table stands.
        const bool before = key[0] == '-';
        expected += std::to_string(lineWith(text, part) - (before ? 1 : 0)) + ' ' + (key + (before ? 1 : 0))
            + '\n';
    }
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QCOMPARE(policy ? std::string() : places(policy.error()), expected);
    if (policy)
        return;
    for (const Error &error : policy.error()) {
        QCOMPARE(error.file, std::string("p.toml"));
        QVERIFY(!error.what.empty());
        QVERIFY2(!error.allowed.empty() || error.what == "an unknown key", error.text().c_str());
    }
}

void PolicyErrorsTest::allErrorsComeAtOnce()
{
    std::string text = edited(sound, "target = \"99.9\"", "target = 99.9");
    text = edited(text, "kind = \"pro-rata\"", "kind = \"pro-rata\"\nmultiplier = 2");
    text = edited(text, "name = \"Base\"", "");
    text = edited(text, "days = 7", "days = -7");
    text = edited(text, "title = \"Api\"", "titel = \"Api\"");
    const Checked<Policy> policy = readPolicy(text, "p.toml");
    QVERIFY(!policy);
    QCOMPARE(places(policy.error()),
             "1 name\n9 class.web.target\n15 class.api.title\n17 class.api.titel\n"
                 + std::to_string(lineWith(text, "multiplier")) + " credit.multiplier\n"
                 + std::to_string(lineWith(text, "days = -7")) + " obligation.1.days\n");
}

void PolicyErrorsTest::aMessageSaysAllThere()
{
    const Checked<Policy> policy = readPolicy(edited(sound, "target = \"99.9\"", "target = 99.90"), "p.toml");
    QCOMPARE(
        texts(policy.error()),
        std::string("p.toml:9: class.web.target: the wrong type (found 99.90 (a float); allowed a decimal in "
                    "quotes, such as \"99.9\")\n"));
    const Checked<Policy> word = readPolicy(edited(sound, "\"runs\"", "\"run\""), "p.toml");
    QCOMPARE(word.error()[0].found, std::string("\"run\""));
    QCOMPARE(word.error()[0].allowed, std::string("runs, error-rate, interval-mean"));
    const Checked<Policy> key
        = readPolicy(edited(sound, "text = \"A term.\"", "text = \"A\"\ntxt = 1"), "p.toml");
    QCOMPARE(key.error()[0].found, std::string("txt"));
    QCOMPARE(key.error()[0].allowed, std::string("clauses, text"));
}

void PolicyErrorsTest::unavailabilityIsNotExcludedFromAMean()
{
    const std::string text
        = edited(sound, "min_notice = \"0s\"", "excludes = \"unavailability\"\nallowance = \"2h\"");
    QVERIFY(readPolicy(text, "p.toml"));
    const std::string mean = edited(text, "\"error-rate\"", "\"interval-mean\"");
    QCOMPARE(places(readPolicy(mean, "p.toml").error()),
             std::to_string(lineWith(mean, "excludes")) + " maintenance.excludes\n");
}

void PolicyErrorsTest::syntaxErrorsHaveTheirLine()
{
    const std::vector<std::pair<std::string, std::string>> edits = {
        {"id = \"net\"", "id = \"net"},
        {"id = \"net\"", "id = "},
        {"id = \"net\"", "id = \"net\"\nid = \"net\""},
        {"id = \"net\"", "id = \"\xff\""},
        {"id = \"net\"", "id = 2026-13-45"},
    };
    for (const auto &[from, to] : edits) {
        const std::string text = edited(sound, from, to);
        const Checked<Policy> policy = readPolicy(text, "p.toml");
        QVERIFY(!policy);
        QCOMPARE(policy.error().size(), std::size_t(1));
        const int line = lineWith(sound, from) + static_cast<int>(std::count(to.begin(), to.end(), '\n'));
        // The library stops a character late, at the newline, for an open string.
        QVERIFY2(policy.error()[0].line == line, policy.error()[0].text().c_str());
    }
    QVERIFY(!readPolicy("", "p.toml"));
}

void PolicyErrorsTest::anErrorOfThePolicyIsNotRepeatedForItsReadings()
{
    const Checked<Policy> policy = readPolicy(edited(sound, "\"5m\"", "5"), "p.toml");
    QCOMPARE(places(policy.error()),
             std::to_string(lineWith(sound, "bucket")) + " class.api.measure.bucket\n");
    const std::string text = edited(sound, "\"period\" }",
                                    "\"period\" }\n[[reading]]\nid = \"wrong\"\nclause = \"X\"\n"
                                    "question = \"?\"\nset = { \"credit.basis\" = \"1d\" }");
    QCOMPARE(places(readPolicy(text, "p.toml").error()),
             std::to_string(lineWith(text, "\"1d\"")) + " reading.wrong.set.credit.basis\n");
}

QTEST_APPLESS_MAIN(PolicyErrorsTest)
#include "t_policy_errors.moc"

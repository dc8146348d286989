// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of policy files: each row of policy_error_rows.cpp edits a sound policy and names every error of the
// result by line and key. No other error may come.
#include <QTest>

#include "policy_error_rows.h"
#include "policy_texts.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_policy_errors
{

using namespace makegood::sla;
using namespace makegood::test;

class PolicyErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void wrong_data();
    void wrong();
    void aWrongWordNamesTheAllowedOnes_data();
    void aWrongWordNamesTheAllowedOnes();
    void aKeyThatIsNearlyRightIsNamed();
    void allErrorsComeAtOnce();
    void aMessageSaysAllThere();
    void unavailabilityIsNotExcludedFromAMean();
    void syntaxErrorsHaveTheirLine();
    void anErrorOfThePolicyIsNotRepeatedForItsReadings();
};

void PolicyErrorsTest::wrong_data()
{
    QTest::addColumn<int>("row");
    const auto &rows = policyErrorRows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s", rows[i].name) << static_cast<int>(i);
}

void PolicyErrorsTest::wrong()
{
    QFETCH(int, row);
    const PolicyErrorRow &one = policyErrorRows()[static_cast<std::size_t>(row)];
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
        return; // the sound policy itself
    for (const Error &error : policy.error()) {
        QCOMPARE(error.file, std::string("p.toml"));
        QVERIFY(!error.what.empty());
        QVERIFY2(!error.allowed.empty() || error.what == "an unknown key", error.text().c_str());
    }
}

void PolicyErrorsTest::aWrongWordNamesTheAllowedOnes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *name, const char *from, const QByteArray &to, const char *allowed) {
        QTest::newRow(name) << QByteArray(from) << to << QByteArray(allowed);
    };
    const auto inTable = [&](const char *key, const char *header, const char *allowed) {
        row(key, header, QByteArray(header) + '\n' + key + " = \"zz\"", allowed);
    };
    const char *const measure = "probes = [\"http\"]";
    row("measure kind", "\"runs\"", "\"zz\"", "runs, error-rate, interval-mean");
    inTable("combine", measure, "any, all, at-least");
    inTable("resolution_rounding", measure, "nearest, down, up");
    inTable("threshold_counts", measure, "over, from");
    inTable("min_outage_counts", measure, "over, from");
    inTable("starts", measure, "failure, ticket, identified");
    inTable("extent", measure, "first-to-last-failed, first-failed-to-next-up");
    inTable("no_data", measure, "up, down, excluded");
    inTable("interval_value", measure, "binary, fraction");
    inTable("empty_interval", measure, "available, dropped");
    inTable("excludes", "[maintenance]", "window, unavailability");
    inTable("notice", "[maintenance]", "required, advisory");
    row("hours rule", "zone = \"-07:00\"", "zone = \"-07:00\", rule = \"zz\"", "required, advisory");
    row("causes", "causes = [\"network\"]", "causes = [\"zz\"]",
        "unclassified, provider, network, backbone, dos, customer, customer-network, third-party, "
        "force-majeure, quota, suspension, announced");
    row("excluded from", "[\"availability\"]", "[\"zz\"]", "availability, credit");
    row("credit kind", "\"pro-rata\"", "\"zz\"", "pro-rata, per-block, tiers, table, flat, negotiated, none");
    inTable("trigger", "[credit]", "outage, breach");
    inTable("basis", "[credit]", "30d, period");
    inTable("rounding", "[credit]", "down, up");
    inTable("aggregate", "[credit]", "outage, period");
    inTable("day_basis", "[credit]", "period, 30d");
    row("service types", "id = \"net\"", "id = \"net\"\nservice_types = [\"zz\"]",
        "game, vps, dedicated, web-hosting, mail, hypervisor, hosted, other");
    row("claim from", "\"post-mortem\"", "\"zz\"", "incident-end, post-mortem, month-end, ticket-closed");
    row("requires", "[claim]", "[claim]\nrequires = [\"zz\"]", "service, outage-time, duration, proof");
    row("obligation kind", "\"escalation\"", "\"zz\"",
        "backups, price-notice, escalation, cost-approval, priority-order, component-replacement, "
        "mail-spool, "
        "no-penalty-exit, coverage");
    row("backup", "\"daily\"", "\"zz\"", "daily, weekly, snapshot");
    row("obligation kind missing", "kind = \"escalation\"", "", "backups, price-notice, escalation, …");
}

void PolicyErrorsTest::aWrongWordNamesTheAllowedOnes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, allowed);
    const Checked<Policy> policy = readPolicy(edited(sound, from.toStdString(), to.toStdString()), "p.toml");
    QVERIFY(!policy);
    QCOMPARE(policy.error().size(), std::size_t{1});
    QCOMPARE(policy.error()[0].allowed, allowed.toStdString());
}

void PolicyErrorsTest::aKeyThatIsNearlyRightIsNamed()
{
    const auto saidOf = [](const char *key) {
        const auto policy = readPolicy(
            edited(sound, "title = \"Web\"", std::string("title = \"Web\"\n") + key + " = 1"), "p.toml");
        return policy ? std::string() : policy.error().front().what;
    };
    QCOMPARE(saidOf("metrics"), std::string("an unknown key; metric may be meant"));
    QCOMPARE(saidOf("preiod"), std::string("an unknown key; period may be meant"));
    QCOMPARE(saidOf("colour"), std::string("an unknown key"));
    QCOMPARE(saidOf("it"), std::string("an unknown key")); // a letter of two away from `id` and `of`
    QCOMPARE(saidOf(std::string(100'000, 'm').c_str()), std::string("an unknown key"));
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
        std::string("p.toml:9: class.web.target: put it in quotes: \"99.90\" (found 99.90 (a number without "
                    "quotes); allowed a decimal in quotes, such as \"99.9\")\n"));
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

MAKEGOOD_TEST(PolicyErrorsTest)

} // namespace t_policy_errors

#include "t_policy_errors.moc"

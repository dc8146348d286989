// SPDX-License-Identifier: GPL-3.0-or-later
// Sound policies: the shipped ones as they stand in the agreements, defaults, readings; and texts cut or
// garbled anywhere, which must be read or refused and nothing else.
#include <QDir>
#include <QTest>

#include <random>

#include "policy_texts.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_policy
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono_literals;

class PolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedPoliciesAreRead();
    void sonoranServers();
    void onePointSync();
    void proCirrus();
    void proofpoint();
    void cloudSurgard();
    void defaultsAreThoseOfTheRules();
    void businessTimeIsOneForAll();
    void presentZeroNoticeIsARule();
    void readingsArePoliciesOfTheirOwn();
    void readingsReachRowsByIdAndByIndex();
    void keysOfAnotherKindAreAccepted();
    void everyTruncationIsReadOrRefused();
    void everyGarbledTextIsReadOrRefused();
    void deepNestingIsRefused();
    void moreReadingsThanAnyoneHasAreRefused();
    void classAndSeverityByName();
};

namespace
{

const std::vector<std::string> shippedIds
    = {"cloudsurgard", "onepointsync", "procirrus", "proofpoint", "sonoran-servers"};

std::string shippedText(const std::string &id)
{
    return fileText("resources/policies/" + id + ".policy.toml");
}

Policy shipped(const std::string &id)
{
    const Checked<Policy> policy = readPolicy(shippedText(id), id);
    if (!policy)
        qWarning("%s", texts(policy.error()).c_str());
    return policy.value_or(Policy());
}

Policy soundWith(const std::string &from, const std::string &to)
{
    const Checked<Policy> policy = readPolicy(edited(sound, from, to), "x");
    if (!policy)
        QTest::qFail(texts(policy.error()).c_str(), __FILE__, __LINE__);
    return policy.value_or(Policy());
}

const Policy &termsOf(const Policy &policy, std::size_t reading)
{
    return *policy.readings.at(reading).terms;
}

/// Read, or refused with errors that name the file and a line of it.
bool isJudged(const std::string &text)
{
    const Checked<Policy> policy = readPolicy(text, "cut.toml");
    if (policy)
        return !policy->classes.empty();
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    return !policy.error().empty()
        && std::all_of(policy.error().begin(), policy.error().end(), [&](const Error &error) {
               return error.file == "cut.toml" && error.line <= lines && !error.what.empty();
           });
}

} // namespace

void PolicyTest::shippedPoliciesAreRead()
{
    for (const std::string &id : shippedIds) {
        const Checked<Policy> policy = readPolicy(shippedText(id), id);
        QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
        QCOMPARE(policy->id, id);
        for (const Reading &reading : policy->readings) {
            QVERIFY(reading.terms);
            QVERIFY(reading.terms->readings.empty());
        }
    }
}

void PolicyTest::sonoranServers()
{
    const Policy policy = shipped("sonoran-servers");
    QCOMPARE(policy.classes.size(), std::size_t(3));
    const ServiceClass &mail = policy.classes[1];
    QCOMPARE(mail.target.text, std::string("99.9"));
    QVERIFY(mail.target.ratio == Fraction(999, 1000));
    QCOMPARE(mail.measure.probes, (std::vector<std::string>{"smtp", "pop3"}));
    QCOMPARE(mail.measure.interval, Duration(1min));
    QCOMPARE(mail.measure.minFailures, std::int64_t(2));
    QVERIFY(mail.measure.extent == Extent::FirstToLastFailed);
    QVERIFY(mail.measure.minOutage == Duration(5min));
    QCOMPARE(mail.clauses, (Clauses{"SON-6.2a", "SON-6.2b"}));
    QVERIFY(policy.maintenance->excludes == Excludes::Unavailability);
    QVERIFY(policy.maintenance->allowance == Duration(2h));
    QVERIFY(policy.maintenance->notice == Force::Advisory);
    QVERIFY(policy.maintenance->allowedHours->rule == Force::Advisory);
    QVERIFY(!policy.maintenance->allowedHours->zone);
    QCOMPARE(policy.exclusions.size(), std::size_t(2));
    QVERIFY(!policy.exclusions[0].fromCredit && policy.exclusions[0].fromAvailability);
    QVERIFY(policy.exclusions[1].fromCredit && policy.exclusions[1].causes.back() == Cause::Quota);
    QVERIFY(policy.credit.rules[0].kind == CreditKind::ProRata
            && policy.credit.rules[0].on == Trigger::Outage);
    QCOMPARE(policy.credit.rules[0].scenarios.size(), std::size_t(4));
    QVERIFY(policy.credit.rules[0].scenarios[1].longerThan == Duration(10min));
    QVERIFY(policy.credit.rules[0].scenarios[2].serviceTypes.empty());
    QVERIFY(policy.claim->from == ClaimFrom::PostMortem && policy.claim->within == Duration(72h));
    QCOMPARE(policy.obligations[1].within->businessDays, std::int64_t(1));
    QCOMPARE(policy.terms.size(), std::size_t(2));
}

void PolicyTest::onePointSync()
{
    const Policy policy = shipped("onepointsync");
    QVERIFY(policy.credit.rules[0].kind == CreditKind::PerBlock);
    QCOMPARE(policy.credit.rules[0].block, Duration(15min));
    QVERIFY(policy.credit.rules[0].worth.days == Fraction(1) && !policy.credit.rules[0].worth.percent);
    QVERIFY(policy.credit.cap->ratio == Fraction(1));
    QVERIFY(policy.maintenance->minNotice == Duration(72h));
    QVERIFY(policy.maintenance->channel == "email");
    QCOMPARE(policy.maintenance->allowedHours->from, Duration(10h));
    QCOMPARE(policy.maintenance->allowedHours->to, Duration(2h));
    QVERIFY(policy.maintenance->allowedHours->zone == "-07:00");
    QVERIFY(policy.maintenance->allowedHours->rule == Force::Required);
    QVERIFY(!policy.claim->within);
    QCOMPARE(policy.claim->requirements, std::vector<std::string>{"proof"});
    QCOMPARE(policy.claim->payout, std::string("next-invoice"));
    QCOMPARE(policy.gates[0].id, std::string("good-standing"));
    QVERIFY(policy.classes[0].measure.resolution == Duration(1min));
    QVERIFY(!policy.classes[0].measure.minOutage);
}

void PolicyTest::proCirrus()
{
    const Policy policy = shipped("procirrus");
    QVERIFY(policy.credit.rules[0].kind == CreditKind::Negotiated
            && policy.credit.rules[0].on == Trigger::Breach);
    QCOMPARE(policy.support->severities.size(), std::size_t(4));
    QCOMPARE(policy.support->defaultSeverity, std::string("administration"));
    QVERIFY(!policy.support->severities[0].response);
    QCOMPARE(policy.business->rows.at(0).days.size(), std::size_t(5));
    QCOMPARE(policy.obligations.size(), std::size_t(6));
    QCOMPARE(policy.obligations[1].perDay, std::int64_t(3));
    QVERIFY(policy.obligations[2].weekday == std::chrono::Friday);
    QCOMPARE(policy.obligations[3].over, Duration(72h));
    QCOMPARE(policy.obligations[5].notice, Duration(60 * 24h));
}

void PolicyTest::proofpoint()
{
    const Policy policy = shipped("proofpoint");
    QVERIFY(policy.credit.rules[0].kind == CreditKind::None);
    QVERIFY(!policy.claim);
    const Severity &first = policy.support->severities[0];
    QVERIFY(first.continuousUpdate && !first.update);
    QCOMPARE(first.response->elapsed, Duration(1h));
    QVERIFY(!policy.support->severities[1].continuousUpdate);
    QCOMPARE(policy.support->severities[1].update->elapsed, Duration(12h));
}

void PolicyTest::cloudSurgard()
{
    const Policy policy = shipped("cloudsurgard");
    const Measure &measure = policy.classes[0].measure;
    QVERIFY(measure.kind == MeasureKind::IntervalMean && measure.calls);
    QCOMPARE(measure.bucket.length, Duration(5min));
    QVERIFY(measure.threshold.ratio == Fraction(1, 2));
    QVERIFY(measure.maxDelay == Duration(3min));
    QCOMPARE(measure.interval, Duration(0));
    QVERIFY(!policy.maintenance);
    QCOMPARE(policy.credit.rules[0].base, std::string("account-capacity"));
    QCOMPARE(policy.credit.rules[0].tiers.size(), std::size_t(3));
    QCOMPARE(policy.credit.rules[0].tiers[1].below.text, std::string("99.0"));
    QVERIFY(policy.credit.rules[0].tiers[1].worth.percent->ratio == Fraction(1, 4));
    QVERIFY(termsOf(policy, 1).classes[0].measure.emptyInterval == EmptyInterval::Dropped);
}

void PolicyTest::defaultsAreThoseOfTheRules()
{
    const Policy policy = readPolicy(sound, "x").value();
    const Measure &measure = policy.classes[0].measure;
    QCOMPARE(measure.maxGap, Duration(3min));
    QCOMPARE(policy.classes[1].measure.maxGap, Duration(90s));
    QCOMPARE(measure.minFailures, std::int64_t(1));
    QVERIFY(measure.combine == Combine::Any && measure.noData == NoData::Up);
    QVERIFY(measure.extent == Extent::FirstFailedToNextUp);
    QVERIFY(!measure.resolution && !measure.minOutage && !measure.minBad && !measure.calls);
    QVERIFY(measure.intervalValue == IntervalValue::Binary);
    QVERIFY(measure.emptyInterval == EmptyInterval::Available);
    QVERIFY(policy.maintenance->excludes == Excludes::Window && !policy.maintenance->allowance);
    QVERIFY(policy.maintenance->notice == Force::Required && !policy.maintenance->channel);
    QVERIFY(policy.maintenance->allowedHours->rule == Force::Required);
    QVERIFY(policy.maintenance->allowedHours->days == std::vector{std::chrono::Saturday});
    QVERIFY(policy.credit.rules[0].basis == Basis::ThirtyDays && policy.credit.rules[0].multiplier == 1
            && !policy.credit.cap);
    QVERIFY(policy.credit.rules[0].on == Trigger::Outage);
    const Policy blocks = soundWith("\"pro-rata\"", "\"per-block\"\nblock = \"1h\"\npercent = \"5\"");
    QVERIFY(blocks.credit.rules[0].on == Trigger::Outage
            && blocks.credit.rules[0].rounding == BlockRounding::Down);
    QVERIFY(blocks.credit.rules[0].aggregate == Aggregate::Outage
            && blocks.credit.rules[0].dayBasis == Basis::Period);
    QVERIFY(blocks.credit.rules[0].worth.percent->ratio == Fraction(1, 20)
            && !blocks.credit.rules[0].worth.days);
    const Policy tiers
        = soundWith("\"pro-rata\"", "\"tiers\"\ntier = [{ below = \"99\", percent = \"10\" }]");
    QVERIFY(tiers.credit.rules[0].on == Trigger::Breach && tiers.credit.rules[0].base == "fee");
    QVERIFY(soundWith("\"pro-rata\"", "\"negotiated\"").credit.rules[0].on == Trigger::Breach);
}

void PolicyTest::businessTimeIsOneForAll()
{
    // The short form in [support], and the same at the top.
    const std::string line
        = "business = { days = [\"mon\"], from = \"09:00\", to = \"17:00\", holidays = [\"2026-01-01\"] }";
    const Policy inSupport = readPolicy(sound, "x").value();
    QVERIFY(inSupport.businessInSupport);
    const std::string bare = edited(sound, line, "");
    const std::string rows = edited(bare, "[[exclusion]]",
                                    "[business]\nzone = \"Europe/Berlin\"\n"
                                    "[[business.hours]]\ndays = [\"mon\", \"tue\"]\nfrom = \"08:00\"\nto = "
                                    "\"12:00\"\n[[business.hours]]\ndays = [\"mon\", \"tue\"]\nfrom = "
                                    "\"22:00\"\nto = \"02:00\"\n[[exclusion]]");
    const Policy atTop = readPolicy(rows, "x").value();
    QVERIFY(!atTop.businessInSupport);
    QCOMPARE(atTop.business->rows.size(), std::size_t(2));
    QCOMPARE(businessDayLength(*atTop.business), std::optional<Duration>(8h));
    QCOMPARE(*atTop.business->zone, std::string("Europe/Berlin"));
    // Targets and limits of every form.
    const Policy limits
        = readPolicy(edited(edited(rows, "\"1bd\"", "\"8bh\""), "\"0s\"", "\"5bd\""), "x").value();
    QCOMPARE(limits.support->severities[0].response->businessHours, std::int64_t(8));
    QCOMPARE(limits.maintenance->minNotice->businessDays, std::int64_t(5));
    QVERIFY(limits.maintenance->business == limits.business);
    QVERIFY(soundWith("\"72h\"", "\"2mo\"").claim->within == TimeLimit::ofMonths(2));
    QVERIFY(soundWith("\"72h\"", "\"5bd\"\nreport_within = \"1d\"").claim->reportWithin == Duration(24h));
    QVERIFY(soundWith("\"post-mortem\"", "\"ticket-closed\"").claim->from == ClaimFrom::TicketClosed);
    // Days that are not equally long are no target, and still a notice.
    const std::string unequal
        = edited(rows, "days = [\"mon\", \"tue\"]\nfrom = \"22:00\"", "days = [\"mon\"]\nfrom = \"22:00\"");
    const auto refused = readPolicy(unequal, "x");
    QVERIFY(!refused);
    QCOMPARE(refused.error().size(), std::size_t(2)); // 1bd of the severity, 2bd of the escalation
    QVERIFY(refused.error()[0].what.find("equally long") != std::string::npos);
    QVERIFY(refused.error()[0].allowed.find("8bh") != std::string::npos);
    QVERIFY(readPolicy(
        edited(edited(edited(unequal, "\"1bd\"", "\"8bh\""), "\"2bd\"", "\"16bh\""), "\"0s\"", "\"5bd\""),
        "x"));
}

void PolicyTest::presentZeroNoticeIsARule()
{
    QVERIFY(readPolicy(sound, "x")->maintenance->minNotice == Duration(0));
    QVERIFY(!soundWith("min_notice = \"0s\"", "").maintenance->minNotice.has_value());
}

void PolicyTest::readingsArePoliciesOfTheirOwn()
{
    const Policy policy = shipped("onepointsync");
    QCOMPARE(policy.readings.size(), std::size_t(4));
    QCOMPARE(policy.readings[0].id, std::string("started-blocks"));
    QCOMPARE(policy.readings[0].set[0].path, std::string("credit.rounding"));
    QCOMPARE(policy.readings[0].set[0].value, std::string("\"up\""));
    QVERIFY(policy.credit.rules[0].rounding == BlockRounding::Down);
    QVERIFY(termsOf(policy, 0).credit.rules[0].rounding == BlockRounding::Up);
    QVERIFY(termsOf(policy, 1).credit.rules[0].rounding == BlockRounding::Down);
    QVERIFY(termsOf(policy, 1).credit.rules[0].aggregate == Aggregate::Period);
    QCOMPARE(termsOf(policy, 3).maintenance->allowedHours->from, Duration(22h));
    QCOMPARE(policy.maintenance->allowedHours->from, Duration(10h));
    const Policy number = shipped("procirrus");
    QCOMPARE(number.readings[2].set[0].value, std::string("2"));
    QCOMPARE(termsOf(number, 2).classes[0].measure.minFailures, std::int64_t(2));
    const Policy several = shipped("sonoran-servers");
    for (const ServiceClass &one : termsOf(several, 0).classes)
        QVERIFY(one.measure.extent == Extent::FirstFailedToNextUp);
}

void PolicyTest::readingsReachRowsByIdAndByIndex()
{
    const auto reading = [](const std::string &set) {
        const Policy policy = soundWith("set = { \"credit.basis\" = \"period\" }", "set = { " + set + " }");
        return policy.readings.empty() ? Policy() : termsOf(policy, 0);
    };
    QVERIFY(reading("\"credit.scenario.net.longer_than\" = \"10m\"").credit.rules[0].scenarios[0].longerThan
            == Duration(10min));
    QVERIFY(reading("\"exclusion.0.from\" = [\"credit\"]").exclusions[0].fromCredit);
    QCOMPARE(reading("\"support.severity.1.response\" = \"1h\"").support->severities[0].response->elapsed,
             Duration(1h));
    QVERIFY(reading("\"class.api.target\" = \"98\"").classes[1].target.ratio == Fraction(49, 50));
    // Without quotes the dots make tables, and mean the same.
    QVERIFY(reading("credit.basis = \"period\", credit.multiplier = \"10\"").credit.rules[0].multiplier
            == 10);
    QVERIFY(reading("\"credit.kind\" = \"tiers\", \"credit.tier\" = [{ below = \"99\", percent = \"1\" }]")
                .credit.rules[0]
                .kind
            == CreditKind::Tiers);
    const std::string dotted
        = edited(edited(sound, "id = \"api\"", "id = \"api.eu\""), "credit.basis\" = \"period\"",
                 "class.api.eu.measure.bucket\" = \"1m\"");
    const Checked<Policy> policy = readPolicy(dotted, "x");
    QVERIFY2(policy, policy ? "" : texts(policy.error()).c_str());
    QCOMPARE(termsOf(*policy, 0).classes[1].measure.bucket.length, Duration(1min));
}

void PolicyTest::keysOfAnotherKindAreAccepted()
{
    const Policy policy = soundWith("kind = \"runs\"", "kind = \"runs\"\nbucket = \"5m\"\ncalls = true");
    QCOMPARE(policy.classes[0].measure.bucket.length, Duration(5min));
    QVERIFY(!soundWith("within = \"72h\"", "").claim->within);
}

void PolicyTest::everyTruncationIsReadOrRefused()
{
    std::vector<std::string> all = {sound};
    for (const std::string &id : shippedIds)
        all.push_back(shippedText(id));
    int judged = 0;
    for (const std::string &text : all) {
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
            // At the end of the line, and in the middle of the next one.
            QVERIFY2(isJudged(text.substr(0, at + 1)), text.substr(0, at + 1).c_str());
            const std::size_t next = std::min(text.find('\n', at + 1), text.size());
            QVERIFY2(isJudged(text.substr(0, at + (next - at) / 2)),
                     text.substr(0, at + (next - at) / 2).c_str());
            judged += 2;
        }
    }
    QVERIFY(judged > 700);
}

void PolicyTest::everyGarbledTextIsReadOrRefused()
{
    std::mt19937 random(20260301);
    const std::string bytes = "\"'[]{}.,=#\n\\ 09az-_\x01\xff";
    for (int round = 0; round < 400; ++round) {
        std::string text = sound;
        for (int change = 0; change < 1 + round % 4; ++change) {
            const std::size_t at = random() % text.size();
            if (random() % 3 == 0)
                text.erase(at, 1 + random() % 20);
            else
                text[at] = bytes[random() % bytes.size()];
        }
        QVERIFY2(isJudged(text), text.c_str());
    }
}

void PolicyTest::deepNestingIsRefused()
{
    std::string dots = "[a";
    for (int i = 0; i < 100'000; ++i)
        dots += ".a";
    QVERIFY(isJudged(sound + dots + "]\n"));
    QCOMPARE(readPolicy(sound + dots + "]\n", "x").error()[0].line, lineWith(sound + "[a", "[a"));
    QVERIFY(isJudged(sound + "x = " + std::string(100'000, '[')));
    QVERIFY(isJudged(std::string(2'000'000, '#')));
    QVERIFY(isJudged("x = [}\n"));
    QVERIFY(isJudged("[.\n"));
    // Dots and brackets in texts are no nesting.
    const std::string many = "text = \"" + std::string(100, '.') + std::string(100, '[') + "\"";
    QCOMPARE(soundWith("text = \"A term.\"", many).terms[0].text.size(), std::size_t(200));
    QVERIFY(
        !soundWith("text = \"A term.\"", "text = \"\"\"\n" + std::string(100, '{') + "\"\"\"").terms.empty());
}

void PolicyTest::moreReadingsThanAnyoneHasAreRefused()
{
    std::string many = sound;
    for (int i = 0; i < 100; ++i)
        many += "[[reading]]\nid = \"r" + std::to_string(i) + "\"\n";
    const Checked<Policy> policy = readPolicy(many, "x");
    QVERIFY(!policy);
    QCOMPARE(places(policy.error()), std::to_string(lineWith(sound, "[[reading]]")) + " reading\n");
}

void PolicyTest::classAndSeverityByName()
{
    const Policy policy = readPolicy(sound, "x").value();
    QCOMPARE(policy.classNamed("api"), &policy.classes[1]);
    QVERIFY(!policy.classNamed("nothing"));
    QCOMPARE(policy.severityNamed("1"), &policy.support->severities[0]);
    QVERIFY(!policy.severityNamed("2"));
    QVERIFY(!Policy().severityNamed("1"));
}

MAKEGOOD_TEST(PolicyTest)

} // namespace t_policy

#include "t_policy.moc"

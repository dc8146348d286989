// SPDX-License-Identifier: GPL-3.0-or-later
// What a restatement says of a month, worked out by hand.
#include <QTest>

#include "sample_evaluation.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/evaluate/restatement.h"
#include "support/test_program.h"

namespace t_restatement
{

using namespace makegood::sla;
using namespace std::chrono;
using Figure = Difference::Figure;

namespace
{

const Instant first = sys_days(2026y / March / 3) + hours(10);
const Instant second = sys_days(2026y / March / 9);

// A month of 1,000,000 minutes for easy sums: two outages of 10 and 20 minutes, 2.00 and 4.00 USD.
ReportedFigures reportedMonth()
{
    ReportedFigures out;
    out.month = parseMonth("2026-03").value();
    out.currency = Currency::named("USD").value();
    ReportedFigures::ReportedService web;
    web.service = "web";
    web.availability = Availability{999970, 1000000};
    web.met = true;
    web.downtime = minutes(30);
    web.amount = Money{600};
    web.outages
        = {{{first, first + minutes(10)}, true, Cause::Unclassified, minutes(10), minutes(10), Money{200}},
           {{second, second + minutes(20)}, true, Cause::Provider, minutes(20), minutes(20), Money{400}}};
    web.claims = {{first, first + hours(72)}, {second, std::nullopt}};
    out.services = {web};
    out.total = {Money{600}, Money{600}, Money{900}};
    return out;
}

template <typename T> bool is(const Difference::Value &value, const T &expected)
{
    const T *held = std::get_if<T>(&value);
    return held != nullptr && *held == expected;
}

bool isNothing(const Difference::Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

std::vector<Figure> kinds(const std::vector<Difference> &all)
{
    std::vector<Figure> out;
    for (const Difference &one : all)
        out.push_back(one.figure);
    return out;
}

} // namespace

class TestRestatement : public QObject
{
    Q_OBJECT

private slots:
    void nothingDiffersFromItself()
    {
        QVERIFY(differences(reportedMonth(), reportedMonth()).empty());
        // The same ratio in other numbers is the same.
        ReportedFigures same = reportedMonth();
        same.services[0].availability = Availability{99997, 100000};
        QVERIFY(differences(reportedMonth(), same).empty());
    }

    // The first outage turns out to be the customer's: 10 minutes and 2.00 USD less, its claim gone.
    void aCauseThatIsLeftOut()
    {
        ReportedFigures now = reportedMonth();
        auto &web = now.services[0];
        web.availability = Availability{999970, 999990}; // 10 minutes leave the measured time
        web.downtime = minutes(20);
        web.amount = Money{400};
        web.outages[0].cause = Cause::Customer;
        web.outages[0].counted = Duration::zero();
        web.outages[0].credited = Duration::zero();
        web.outages[0].amount = Money{0};
        web.claims.erase(web.claims.begin());
        now.total = {Money{400}, Money{400}, Money{900}};
        const auto all = differences(reportedMonth(), now);
        QVERIFY((kinds(all)
                 == std::vector{Figure::Availability, Figure::Downtime, Figure::OutageCause,
                                Figure::OutageCounted, Figure::OutageCredited, Figure::OutageAmount,
                                Figure::Credit, Figure::Claim, Figure::Total, Figure::Lowest}));
        // 999970/999990 - 999970/1000000 = 999970 x 10 / (999990 x 1000000)
        QVERIFY(is(all[0].difference, Fraction(Integer(9999700), Integer(999990) * 1000000)));
        QVERIFY(is(all[1].reported, Duration(minutes(30))) && is(all[1].now, Duration(minutes(20))));
        QVERIFY(is(all[1].difference, Duration(-minutes(10))));
        QVERIFY(is(all[2].reported, Cause::Unclassified) && is(all[2].now, Cause::Customer));
        QVERIFY(isNothing(all[2].difference));
        QVERIFY(all[2].outage == first && all[2].service == "web");
        QVERIFY(is(all[5].difference, Money{-200}));
        QVERIFY(is(all[6].difference, Money{-200}) && !all[6].outage);
        QVERIFY(is(all[7].reported, true) && is(all[7].now, false));
        QVERIFY(all[8].service.empty() && is(all[8].now, Money{400}));
    }

    // Late checks show a third outage of 5 minutes, and that the second one went on for one minute more.
    void outagesComeAndGrow()
    {
        const Instant third = second + hours(5);
        ReportedFigures now = reportedMonth();
        auto &outages = now.services[0].outages;
        outages[1].whole.end += minutes(1);
        outages[1].counted += minutes(1);
        outages.push_back({{third, third + minutes(5)}, true, Cause::Unclassified, minutes(5), {}, Money{0}});
        const auto all = differences(reportedMonth(), now);
        QVERIFY(
            (kinds(all)
             == std::vector{Figure::Outage, Figure::OutageCounted, Figure::Outage, Figure::OutageCounted}));
        QVERIFY(is(all[0].reported, Interval{second, second + minutes(20)}));
        QVERIFY(is(all[0].difference, Duration(minutes(1))));
        QVERIFY(isNothing(all[2].reported) && is(all[2].now, Interval{third, third + minutes(5)}));
        QVERIFY(isNothing(all[3].reported) && is(all[3].difference, Duration(minutes(5))));
        // The other way round they are gone.
        const auto back = differences(now, reportedMonth());
        QCOMPARE(back.size(), all.size());
        QVERIFY(isNothing(back.back().now) && is(back.back().difference, Duration(-minutes(5))));
    }

    void deadlinesPromisesAndServices()
    {
        ReportedFigures now = reportedMonth();
        auto &web = now.services[0];
        web.met = std::nullopt;
        web.availability.reset();
        web.withheld = Money{50};
        web.claims[0].deadline = first + hours(96); // a post-mortem came
        now.services.push_back({});
        now.services.back().service = "mail";
        const auto all = differences(reportedMonth(), now);
        QVERIFY((kinds(all)
                 == std::vector{Figure::Availability, Figure::Met, Figure::Withheld, Figure::ClaimDeadline,
                                Figure::Service}));
        QVERIFY(isNothing(all[0].now) && isNothing(all[0].difference));
        QVERIFY(is(all[1].reported, true) && isNothing(all[1].now));
        QVERIFY(is(all[3].difference, Duration(hours(24))));
        QCOMPARE(all[4].service, std::string("mail"));
        QVERIFY(is(all[4].reported, false) && is(all[4].now, true));
    }

    // Reading back what was stored gives the figures of the result itself, for every month of the sample.
    void theStoredJsonHoldsTheSameFigures()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract(3);
        bool anyClaim = false;
        for (const Evaluation &month : sample.months) {
            const auto read = readFigures(toJson(month));
            QVERIFY2(read.has_value(), read ? "" : read.error().what.c_str());
            const ReportedFigures direct = figuresOf(month);
            QVERIFY(differences(*read, direct).empty());
            QVERIFY(read->month == month.month && read->currency == month.currency);
            QCOMPARE(read->services.size(), month.services.size());
            for (std::size_t i = 0; i < month.services.size(); ++i) {
                QCOMPARE(read->services[i].outages.size(), month.services[i].outages.size());
                QCOMPARE(read->services[i].claims.size(), month.services[i].claims.size());
                QCOMPARE(read->services[i].availability.has_value(),
                         month.services[i].availability.has_value());
                anyClaim = anyClaim || !read->services[i].claims.empty();
            }
        }
        QVERIFY(anyClaim);
    }

    // Time alone changes nothing that was reported: judged a year later, claims have run out and that is all.
    void timeAloneIsNoDifference()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract(3);
        const Evaluation &then = sample.months.back();
        const Evaluation later = evaluate(sample.policy, sample.contract, sample.evidence, then.month,
                                          then.asOf + hours(24 * 365))
                                     .value();
        QVERIFY(differences(figuresOf(then), figuresOf(later)).empty());
    }

    void whatIsNoReportIsRefused()
    {
        const makegood::test::Sample sample = makegood::test::sampleContract();
        std::string json = toJson(sample.months.back());
        const auto broken = [&](const std::string &from, const std::string &to) {
            std::string text = json;
            const std::size_t at = text.find(from);
            if (at == std::string::npos)
                qFatal("the test is wrong");
            return !readFigures(text.replace(at, from.size(), to)).has_value();
        };
        QVERIFY(readFigures(json).has_value());
        QVERIFY(!readFigures("").has_value());
        QVERIFY(!readFigures("[]").has_value());
        QVERIFY(broken("\"schema\": 1", "\"schema\": 2"));
        QVERIFY(broken("\"downtime_ms\": ", "\"downtime_ms\": \"x\", \"y\": "));
        QVERIFY(broken("\"num\": \"", "\"num\": \"-"));
        QVERIFY(broken("\"currency\": \"USD\"", "\"currency\": \"XXQ\""));
        QVERIFY(broken("\"credit_total\"", "\"total\""));
    }
};

MAKEGOOD_TEST(TestRestatement)

} // namespace t_restatement

#include "t_restatement.moc"

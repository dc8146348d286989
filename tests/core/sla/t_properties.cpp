// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every month, whatever is in it.
#include <QTest>
#include <rapidcheck.h>

#include "random_months.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_properties
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Instant later = sys_days(2026y / June / 1);
const Interval always{Instant(Duration(0)), sys_days(2100y / January / 1)};

Evaluation judged(const CaseData &data)
{
    return evaluate(data.policy, data.contract, data.evidence, randomMonthName(), later).value();
}

CaseData monthOf(unsigned seed)
{
    std::mt19937 random(seed);
    return randomMonth(random);
}

CheckSeries rebuilt(const CheckSeries &series, const std::vector<Check> &checks)
{
    CheckSeriesBuilder builder(series.service(), series.probe());
    builder.addSource(series.probe() + ".csv");
    for (const Check &check : checks)
        builder.add(check.at, check.state, check.origin);
    return builder.build();
}

// The checks as read from a file, each with its line: reasons name the lines of outages.
std::vector<Check> fileOf(const CheckSeries &series)
{
    std::vector<Check> checks = series.checks(always);
    std::uint32_t line = 1;
    for (Check &check : checks)
        check.origin = {0, ++line};
    return checks;
}

bool holds(const char *what, const std::function<void(unsigned)> &property)
{
    return rc::check(what, property);
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void partsOfAMonthSumToTheMonth()
    {
        QVERIFY(holds("downtime and unknown time of the parts sum to the whole", [](unsigned seed) {
            CaseData data = monthOf(seed);
            // Buckets begin at the period's start and an allowance is the month's: both belong to the whole.
            RC_PRE(data.policy.classes[0].measure.kind == MeasureKind::Runs);
            RC_PRE(*data.contract.end - data.contract.start == days(2));
            if (data.policy.maintenance)
                data.policy.maintenance->excludes = Excludes::Window;
            const ServiceResult whole = judged(data).services[0];
            const auto end = *data.contract.end;
            data.contract.end = data.contract.start + days(1);
            const ServiceResult first = judged(data).services[0];
            data.contract.start = *data.contract.end;
            data.contract.end = end;
            const ServiceResult second = judged(data).services[0];
            RC_ASSERT((first.downtime + second.downtime) == whole.downtime);
            RC_ASSERT((first.measured + second.measured) == whole.measured);
            RC_ASSERT((first.unknown + second.unknown) == whole.unknown);
            RC_ASSERT((first.excludedCauses + second.excludedCauses) == whole.excludedCauses);
        }));
    }

    void orderOfInputDoesNotMatter()
    {
        QVERIFY(holds("shuffled input gives the same bytes, reasons included", [](unsigned seed) {
            CaseData data = monthOf(seed);
            // Two bridges that overlap share the credited time in their order, which the reasons show.
            data.evidence.bridges.clear();
            std::vector<std::vector<Check>> files;
            for (CheckSeries &series : data.evidence.checks) {
                files.push_back(fileOf(series));
                series = rebuilt(series, files.back());
            }
            const std::string before = toJson(judged(data));
            std::mt19937 random(seed + 1);
            for (std::size_t i = 0; i < files.size(); ++i) {
                std::shuffle(files[i].begin(), files[i].end(), random);
                data.evidence.checks[i] = rebuilt(data.evidence.checks[i], files[i]);
            }
            std::shuffle(data.evidence.checks.begin(), data.evidence.checks.end(), random);
            std::shuffle(data.evidence.calls.begin(), data.evidence.calls.end(), random);
            std::shuffle(data.evidence.windows.begin(), data.evidence.windows.end(), random);
            std::shuffle(data.evidence.incidents.begin(), data.evidence.incidents.end(), random);
            RC_ASSERT(toJson(judged(data)) == before);
        }));
    }

    void moreFailuresNeverRaiseAvailability()
    {
        QVERIFY(holds("turning a good check into a failed one never raises availability", [](unsigned seed) {
            CaseData data = monthOf(seed);
            // Rounding each run to a coarse resolution can make one long run shorter than two short ones.
            data.policy.classes[0].measure.resolution.reset();
            // A failed check may excuse another, or have an outage begin at another incident's discovery.
            data.policy.classes[0].measure.unlessDown.clear();
            data.policy.classes[0].measure.starts = Starts::Failure;
            RC_PRE(!data.evidence.checks.empty());
            const auto before = judged(data).services[0].availability;
            std::mt19937 random(seed + 1);
            CheckSeries &series = data.evidence.checks[random() % data.evidence.checks.size()];
            auto checks = series.checks(always);
            RC_PRE(!checks.empty());
            checks[random() % checks.size()].state = CheckState::Down;
            series = rebuilt(series, checks);
            const auto after = judged(data).services[0].availability;
            // RC_ASSERT evaluates every operand of its expression.
            const bool isNotHigher = !before || !after || after->ratio() <= before->ratio();
            RC_ASSERT(isNotHigher);
        }));
    }

    // Over good time it may: the measured time shrinks and the downtime does not.
    void maintenanceOverDowntimeAloneNeverLowersIt()
    {
        QVERIFY(holds("a window accepted over downtime alone never lowers availability", [](unsigned seed) {
            CaseData data = monthOf(seed);
            // The mean of shares may fall with a bucket that was bad and yet better than the mean.
            RC_PRE(data.policy.classes[0].measure.kind != MeasureKind::IntervalMean);
            MaintenanceRule rule;
            rule.excludes = seed % 2 == 0 ? Excludes::Window : Excludes::Unavailability;
            data.policy.maintenance = rule;
            const ServiceResult before = judged(data).services[0];
            RC_PRE(!before.downtimeSet.empty() && before.availability);
            MaintenanceWindow window;
            window.uid = "over downtime";
            window.when = before.downtimeSet.intervals()[seed % before.downtimeSet.intervals().size()];
            data.evidence.windows.push_back(window);
            const auto after = judged(data).services[0].availability;
            const bool isNotLower = !after || after->ratio() >= before.availability->ratio();
            RC_ASSERT(isNotLower);
        }));
    }

    void theRangeOfReadingsHoldsThePolicysOwn()
    {
        QVERIFY(holds("lowest <= amount <= highest", [](unsigned seed) {
            CaseData data = monthOf(seed);
            for (unsigned i = 0; i < 3; ++i) {
                std::mt19937 random(seed + 100 + i);
                auto other = std::make_shared<Policy>(randomMonth(random).policy);
                other->classes[0].measure.probes = data.policy.classes[0].measure.probes;
                data.policy.readings.push_back({"r" + std::to_string(i), "X-1", "?", {}, std::move(other)});
            }
            const Evaluation result = judged(data);
            RC_ASSERT(result.total.lowest <= result.total.amount);
            RC_ASSERT(result.total.amount <= result.total.highest);
            RC_ASSERT(result.services[0].readings.size() == 3u);
        }));
    }

    void twiceTheSame()
    {
        QVERIFY(holds("the same input gives the same bytes", [](unsigned seed) {
            RC_ASSERT(toJson(judged(monthOf(seed))) == toJson(judged(monthOf(seed))));
        }));
    }
};

MAKEGOOD_TEST(PropertiesTest)

} // namespace t_properties

#include "t_properties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A maintenance window without end: the work follows the judged month, not the window.
#include <ctime>

#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/windows.h"
#include "sla/exclude/notice_clock.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_long_windows
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const char *const nightlyPolicy = R"(schema = 1
id = "nightly"
name = "Nightly"
provider = "P"
source = "s"
[[class]]
id = "web"
title = "Web"
target = "99.9"
clauses = ["A"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[class.service_hours]
days = ["mon", "tue", "wed", "thu", "fri"]
from = "08:00"
to = "18:00"
[maintenance]
allowed_hours = { from = "22:00", to = "04:00" }
min_notice = "5bd"
clauses = ["B"]
[business]
days = ["mon", "tue", "wed", "thu", "fri"]
from = "08:00"
to = "18:00"
[credit]
kind = "none"
)";

const char *const nightlyContract = R"(schema = 1
id = "c"
customer = "C"
policy = "nightly.policy.toml"
time_zone = "Europe/Berlin"
currency = "EUR"
start = "2026-01-01"
[[service]]
id = "web"
class = "web"
type = "other"
price = "100.00"
)";

const Month may{2026y / May};

Instant instant(const char *text)
{
    return parseInstant(text).value();
}

MaintenanceWindow until(const char *end)
{
    MaintenanceWindow out;
    out.uid = "w";
    out.when = {instant("2026-01-01T00:00:00Z"), instant(end)};
    out.notifiedAt = instant("2025-06-01T00:00:00Z");
    return out;
}

Evidence withWindows(const MaintenanceWindow &window, int count)
{
    Evidence out;
    for (int i = 0; i < count; ++i) {
        out.windows.push_back(window);
        out.windows.back().uid += std::to_string(i);
    }
    return out;
}

double processorTime()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

} // namespace

class LongWindowsTest : public QObject
{
    Q_OBJECT

private:
    const Policy m_policy = readPolicy(nightlyPolicy, "nightly.policy.toml").value();
    const Contract m_contract = readContract(nightlyContract, "contract.toml").value();

    Evaluation judged(const Evidence &evidence) const
    {
        return evaluate(m_policy, m_contract, evidence, may, instant("2026-06-10T00:00:00Z")).value();
    }

private slots:
    void onlyTheJudgedSpanIsLookedAt()
    {
        const Evidence evidence = withWindows(until("9999-12-31T00:00:00Z"), 1);
        const Interval month = billingPeriod(m_contract, may).value();
        const JudgingInput input{m_policy, m_contract, evidence, may, JudgedPeriod({month, 31}, may),
                                 month.end};
        const ServiceIndex services(m_contract);
        const auto windows = maintenanceOf(input, services).value();
        const auto inMonth = windows.all.judgedIn(month);
        QCOMPARE(inMonth.size(), std::size_t(1));
        // The night over each end of the month is cut there.
        QCOMPARE(inMonth[0].accepted.intervals().size(), std::size_t(32));
        QCOMPARE(inMonth[0].accepted.length(), Duration(hours(31 * 6)));
        QCOMPARE(inMonth[0].reasons, std::vector<std::string>{"hours"});
        QVERIFY(windows.byService[0].acceptedIn(month) == inMonth[0].accepted);
        QVERIFY(
            windows.all.judgedIn({instant("2025-01-01T00:00:00Z"), instant("2026-01-01T00:00:00Z")}).empty());
        // What is shown of a plan has an end as well.
        const auto clock = noticeClock(until("9999-12-31T00:00:00Z"), m_policy.maintenance, m_contract.zone,
                                       instant("2026-05-01T00:00:00Z"))
                               .value();
        QVERIFY(clock.allowed.intervals().size() < 500);
    }

    void aWindowWithoutEndGivesTheFiguresOfOneThatOutlivesTheMonth()
    {
        const Evaluation ended = judged(withWindows(until("2026-07-01T00:00:00Z"), 3));
        const Evaluation endless = judged(withWindows(until("9999-12-31T00:00:00Z"), 3));
        QVERIFY(ended.services[0].maintenanceSet == endless.services[0].maintenanceSet);
        QVERIFY(ended.services[0].measured == endless.services[0].measured);
        QVERIFY(ended.services[0].measured > Duration::zero());
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(ended.maintenance[i].acceptedSet == endless.maintenance[i].acceptedSet);
            QVERIFY(ended.maintenance[i].reasons == endless.maintenance[i].reasons);
        }
    }

    // Days of eight thousand years would take some thousand times as long.
    void theWorkDoesNotFollowTheWindow()
    {
        const Evidence ended = withWindows(until("2026-07-01T00:00:00Z"), 60);
        const Evidence endless = withWindows(until("9999-12-31T00:00:00Z"), 60);
        judged(ended);
        const double start = processorTime();
        for (int i = 0; i < 5; ++i)
            judged(ended);
        const double middle = processorTime();
        for (int i = 0; i < 5; ++i)
            judged(endless);
        const double end = processorTime();
        QVERIFY2(end - middle < 10 * (middle - start),
                 std::to_string((end - middle) / (middle - start)).c_str());
    }
};

MAKEGOOD_TEST(LongWindowsTest)

} // namespace t_long_windows

#include "t_long_windows.moc"

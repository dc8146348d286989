// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told to do next for a service, and which services come first.
#include <QtTest>

#include "sla/portfolio/next_step.h"
#include "sla/portfolio/risk_order.h"
#include "support/test_program.h"

namespace t_next_step
{

using namespace makegood::sla;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace
{

const Instant now = parseInstant("2026-10-26T08:00:00Z").value();

// A service with everything that asks for a step; a test takes away what comes first.
ServiceFigures everything()
{
    ServiceFigures out;
    out.state = ServiceState::Breached;
    out.claims = {{now + hours(8), Money{347}, true}, {std::nullopt, Money{200}, true}};
    out.causeless = {3, minutes(130), true};
    out.toBeAgreed = true;
    out.longestOutage = Interval{now - days(2), now - days(2) + minutes(58)};
    out.elapsed = hours(100);
    out.coveredElapsed = hours(91);
    return out;
}

NextStep stepOf(const ServiceFigures &service, bool sourceFailed = false)
{
    MonthFigures month;
    month.month = parseMonth("2026-10").value();
    const TotalledService one[] = {{&month, &service}};
    return nextStep(one, sourceFailed, now);
}

RiskKey key(ServiceState state, Duration downtime = minutes(10), Duration budget = minutes(40),
            std::optional<Instant> deadline = {})
{
    return {state, deadline, downtime, budget};
}

} // namespace

class NextStepOfAService : public QObject
{
    Q_OBJECT
private slots:
    void theFirstThatAppliesIsTold();
    void claimsAreDueWithinSevenDays();
    void anEarlierMonthsClaimIsNotForgotten();
    void worthlessClaimsAreNoStep();
    void theOrderIsByRisk();
    void aMonthThatHasNotBegunNeedsNoSource();
};

void NextStepOfAService::theFirstThatAppliesIsTold()
{
    ServiceFigures s = everything();
    NextStep step = stepOf(s, true);
    QVERIFY(step.kind == StepKind::FileClaimInTime);
    QVERIFY(*step.amount == Money{347} && *step.at == now + hours(8) && step.count == 1);

    s.claims.erase(s.claims.begin());
    s.state = ServiceState::NoData;
    QVERIFY(stepOf(s, true).kind == StepKind::GetData);
    s.state = ServiceState::Undecided;
    QVERIFY(stepOf(s, true).kind == StepKind::MendSource);
    step = stepOf(s);
    QVERIFY(step.kind == StepKind::CompleteData && step.length == hours(9));

    s.state = ServiceState::Breached;
    step = stepOf(s);
    QVERIFY(step.kind == StepKind::ClassifyFirst && step.count == 3 && step.length == minutes(130));
    s.causeless.mayChange = false;
    step = stepOf(s);
    QVERIFY(step.kind == StepKind::FileClaim && *step.amount == Money{200} && !step.at);
    s.claims[0].isReady = false; // its proof is missing
    step = stepOf(s);
    QVERIFY(step.kind == StepKind::RecordRemedy && step.length == minutes(58));
    s.toBeAgreed = false;
    s.state = ServiceState::AtRisk;
    s.usedUpAt = now + days(4);
    step = stepOf(s);
    QVERIFY(step.kind == StepKind::ReviewForecast && *step.at == now + days(4));
    s.state = ServiceState::OnTrack;
    QVERIFY(stepOf(s).kind == StepKind::Classify);
    s.causeless = {};
    QVERIFY(stepOf(s).kind == StepKind::Nothing);
    QVERIFY(nextStep({}, true, now).kind == StepKind::Nothing);
}

void NextStepOfAService::claimsAreDueWithinSevenDays()
{
    ServiceFigures s;
    s.state = ServiceState::Met;
    const auto kindWith = [&](Instant deadline) {
        s.claims = {{deadline, Money{1}, true}};
        return stepOf(s).kind;
    };
    QVERIFY(kindWith(now) == StepKind::FileClaimInTime);
    QVERIFY(kindWith(now + days(7)) == StepKind::FileClaimInTime);
    QVERIFY(kindWith(now + days(7) + Duration(1)) == StepKind::FileClaim);
    QVERIFY(kindWith(now - Duration(1)) == StepKind::Nothing);
    // Two claims until the same moment are filed together, a later one by itself.
    s.claims = {{now + hours(2), Money{1}, false},
                {now + hours(3), Money{9}, true},
                {now + hours(2), Money{2}, true}};
    const NextStep step = stepOf(s);
    QVERIFY(step.count == 2 && *step.amount == Money{3} && *step.at == now + hours(2));
}

void NextStepOfAService::anEarlierMonthsClaimIsNotForgotten()
{
    MonthFigures september;
    september.month = parseMonth("2026-09").value();
    MonthFigures october;
    october.month = september.month.next();
    ServiceFigures before;
    before.claims = {{now + days(2), Money{500}, true}, {std::nullopt, Money{70}, true}};
    ServiceFigures shown;
    shown.state = ServiceState::Met;
    const TotalledService months[] = {{&september, &before}, {&october, &shown}};
    NextStep step = nextStep(months, false, now);
    QVERIFY(step.kind == StepKind::FileClaimInTime && step.month == september.month);
    // Without a limit, it is the matter of its own month.
    before.claims.erase(before.claims.begin());
    QVERIFY(nextStep(months, false, now).kind == StepKind::Nothing);
}

void NextStepOfAService::worthlessClaimsAreNoStep()
{
    ServiceFigures s;
    s.state = ServiceState::Met;
    s.claims = {{now + hours(1), Money{}, true}};
    QVERIFY(stepOf(s).kind == StepKind::Nothing);
    s.claims = {{now + hours(1), std::nullopt, true}}; // negotiated: not known, and not nothing
    const NextStep step = stepOf(s);
    QVERIFY(step.kind == StepKind::FileClaimInTime && !step.amount);
}

void NextStepOfAService::theOrderIsByRisk()
{
    const std::vector<RiskKey> order{
        key(ServiceState::Breached, minutes(41), minutes(40), now + hours(1)),
        key(ServiceState::Breached, minutes(90), minutes(40), now + hours(2)),
        key(ServiceState::Breached, minutes(129), minutes(4)), // 31 times the budget
        key(ServiceState::Breached, minutes(28), minutes(4)),
        key(ServiceState::Breached, minutes(300), minutes(60)),
        key(ServiceState::Breached, minutes(58), Duration::zero()), // none is allowed: by minutes
        key(ServiceState::Breached, minutes(12), Duration::zero()),
        key(ServiceState::AtRisk),
        key(ServiceState::NoData),
        key(ServiceState::Undecided),
        key(ServiceState::OnTrack, minutes(30)),
        key(ServiceState::Met, minutes(20)),
        key(ServiceState::OnTrack, minutes(10)),
    };
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = 0; j < order.size(); ++j) {
            const int by = compareRisk(order[i], order[j]);
            QVERIFY2(i == j ? by == 0 : (i < j) == (by < 0),
                     qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
}

void NextStepOfAService::aMonthThatHasNotBegunNeedsNoSource()
{
    ServiceFigures s;
    s.state = ServiceState::NoData;
    MonthFigures month;
    month.month = parseMonth("2026-11").value();
    month.period = {now + hours(6), now + days(31)};
    const TotalledService one[] = {{&month, &s}};
    QVERIFY(nextStep(one, false, now).kind == StepKind::Nothing);
    QVERIFY(nextStep(one, false, now + hours(7)).kind == StepKind::GetData);
}

MAKEGOOD_TEST(NextStepOfAService)

} // namespace t_next_step

#include "t_next_step.moc"

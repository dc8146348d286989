// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_months.h"

#include <fstream>
#include <sstream>

#include "random_terms.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

namespace
{

using namespace std::chrono;

const Instant monthStart = sys_days(2026y / March / 1);

std::vector<Call> randomCalls(Dice &dice, const Interval &around)
{
    std::vector<Call> out;
    const int mood = dice.between(0, 60);
    for (int i = dice.below(400); i > 0; --i) {
        Call call;
        call.service = dice.chance(90) ? "s" : "other";
        call.started = around.start + minutes(dice.below(int(around.length() / minutes(1))));
        call.lineAvailable = !dice.chance(mood / 3);
        call.answered = !dice.chance(mood / 3);
        if (!dice.chance(mood / 3))
            call.decodedAt = call.started + seconds(40);
        if (call.decodedAt && !dice.chance(mood / 3))
            call.deliveredAt = *call.decodedAt + milliseconds(dice.one({20'000, 180'000, 180'001, 900'000}));
        out.push_back(call);
    }
    return out;
}

CheckSeries randomSeries(Dice &dice, const Measure &m, const std::string &probe, const Interval &around)
{
    CheckSeriesBuilder builder("s", probe);
    const Duration step = m.interval == Duration::zero() ? Duration(minutes(2)) : m.interval;
    const int mood = dice.between(1, 12);
    bool down = false;
    for (Instant t = around.start; t < around.end; t += step) {
        if (dice.below(1000) < mood * 10)
            down = !down;
        if (dice.below(1000) < mood)
            t += minutes(dice.between(1, 90));
        if (t < around.end)
            builder.add(t, down ? CheckState::Down : CheckState::Up, {});
    }
    return builder.build();
}

RequestSeries randomRequests(Dice &dice, const std::string &probe, const Interval &around)
{
    RequestSeriesBuilder builder("s", probe);
    const std::uint32_t source = builder.addSource("requests.csv");
    std::uint32_t line = 1;
    const int mood = dice.between(0, 100);
    const int step = dice.one({1, 5, 30});
    for (Instant t = around.start; t < around.end; t += minutes(dice.between(1, step))) {
        const int total = dice.below(12);
        const int failed = dice.chance(mood) ? dice.one({0, total, dice.below(total + 1)}) : 0;
        builder.add({t, total, failed, false, {source, ++line}});
    }
    return builder.build();
}

Interval somewhere(Dice &dice, const Interval &around, int longest)
{
    const auto length = int(around.length() / minutes(1));
    const Instant start = around.start + minutes(dice.below(length));
    return {start, std::min(start + minutes(dice.between(1, longest)), around.end)};
}

// Requests beside some probes' checks, or in their place.
void addRequests(Dice &dice, Evidence &evidence, const Interval &around)
{
    std::erase_if(evidence.checks, [&](const CheckSeries &series) {
        if (dice.chance(40))
            return false;
        evidence.requests.push_back(randomRequests(dice, series.probe(), around));
        return dice.chance(50);
    });
}

std::vector<Ticket> randomTickets(Dice &dice, const Interval &around)
{
    std::vector<Ticket> out;
    for (int i = dice.below(60); i > 0; --i) {
        Ticket ticket;
        ticket.id = std::to_string(i);
        ticket.openedAt = somewhere(dice, around, 1).start;
        ticket.service = dice.one<std::string>({"s", "s", "", "other"});
        ticket.inScope = dice.chance(85);
        out.push_back(ticket);
    }
    return out;
}

} // namespace

const std::array<Policy, 5> &shippedPolicies()
{
    static const auto policies = [] {
        std::array<Policy, 5> out;
        auto at = out.begin();
        for (const char *id :
             {"procirrus", "sonoran-servers", "onepointsync", "proofpoint", "cloudsurgard"}) {
            const std::string name = std::string(id) + ".policy.toml";
            std::ifstream file(MAKEGOOD_SOURCE_DIR "/resources/policies/" + name);
            std::stringstream text;
            text << file.rdbuf();
            *at++ = readPolicy(text.str(), name).value();
        }
        return out;
    }();
    return policies;
}

Month randomMonthName()
{
    return {2026y / March};
}

CaseData randomMonth(std::mt19937 &random)
{
    Dice dice(random);
    return randomMonthUnder(randomPolicy(dice), random);
}

CaseData randomMonthUnder(const Policy &agreement, std::mt19937 &random)
{
    Dice dice(random);
    CaseData out;
    out.policy = agreement;
    const Policy &policy = out.policy;
    const ServiceClass &serviceClass = policy.classes[std::size_t(dice.below(int(policy.classes.size())))];

    Contract &contract = out.contract;
    contract.id = "random";
    contract.currency = Currency::named(dice.one<std::string>({"USD", "JPY", "BHD"})).value();
    const int first = dice.between(0, 27);
    const int days_ = dice.between(1, 2);
    contract.start = LocalDate(2026y / March / 1) + days(first);
    contract.end = contract.start + days(days_);
    Service service;
    service.id = "s";
    service.serviceClass = serviceClass.id;
    service.namedCharges = {{"account-capacity", {dice.between(1, 500000)}}};
    service.type = dice.one<std::string>({"vps", "game"});
    service.price = {dice.between(1, 500000)};
    service.units = dice.one({1, 1, 3});
    contract.services = {service};
    const Interval period{monthStart + days(first), monthStart + days(first + days_)};
    if (dice.chance(15) && !policy.gates.empty()) {
        const Interval lapse = somewhere(dice, {period.start - days(1), period.end + days(1)}, 2000);
        contract.standing = {{policy.gates.back().id, lapse.start, lapse.end, "overdue"}};
    }

    const Interval around{period.start - hours(40), period.end + hours(40)};
    Evidence &e = out.evidence;
    for (const std::string &probe : serviceClass.measure.probes)
        e.checks.push_back(randomSeries(dice, serviceClass.measure, probe, around));
    for (const std::string &probe : serviceClass.measure.unlessDown)
        e.checks.push_back(randomSeries(dice, serviceClass.measure, probe, around));
    if (dice.chance(30))
        addRequests(dice, e, around);
    if (dice.chance(80))
        e.tickets = randomTickets(dice, around);
    if (serviceClass.measure.calls)
        e.calls = randomCalls(dice, around);
    for (int i = dice.below(5); i > 0; --i) {
        MaintenanceWindow window;
        window.uid = std::to_string(i);
        window.when = somewhere(dice, around, 600);
        window.status = dice.chance(85) ? WindowStatus::Confirmed : WindowStatus::Cancelled;
        if (dice.chance(80))
            window.notifiedAt = window.when.start - minutes(dice.between(0, 4000));
        if (dice.chance(70))
            window.channel = dice.one<std::string>({"email", "email", "phone"});
        if (dice.chance(20))
            window.services = {dice.one<std::string>({"s", "other"})};
        e.windows.push_back(window);
    }
    for (int i = dice.below(6); i > 0; --i) {
        Incident incident;
        incident.id = std::to_string(i);
        incident.service = "s";
        incident.when = somewhere(dice, around, 500);
        incident.cause
            = dice.one({Cause::Network, Cause::Dos, Cause::Customer, Cause::Provider, Cause::Backbone});
        if (dice.chance(50))
            incident.identifiedAt = incident.when.start + minutes(dice.between(-5, 200));
        e.incidents.push_back(incident);
    }
    for (int i = dice.below(3); i > 0; --i)
        e.bridges.push_back({"s", somewhere(dice, around, 300), "r.kim", period.end, "between"});
    return out;
}

void useChanges(CaseData &data, std::mt19937 &random)
{
    Dice dice(random);
    const Measure &m = data.policy.classNamed(data.contract.services[0].serviceClass)->measure;
    if (m.interval == Duration::zero())
        return;
    const Instant end = sys_days(data.contract.end.value().time_since_epoch()) + hours(40);
    std::erase_if(data.evidence.checks, [&](const CheckSeries &series) {
        if (dice.chance(40))
            return false;
        ChangeSeriesBuilder builder("s", series.probe());
        const std::uint32_t source = builder.addSource("changes.csv");
        std::uint32_t line = 1;
        const int mood = dice.one({5, 60, 600});
        Instant at = sys_days(data.contract.start.time_since_epoch()) - hours(40) + minutes(dice.below(3000));
        for (; at < end; at += minutes(dice.between(1, mood)))
            builder.add({at,
                         dice.one({CheckState::Up, CheckState::Up, CheckState::Down, CheckState::Unknown}),
                         false,
                         {source, ++line},
                         {}});
        builder.add({end, dice.one({CheckState::Up, CheckState::Unknown}), false, {source, ++line}, {}});
        data.evidence.changes.push_back(builder.build());
        return true;
    });
}

} // namespace makegood::test

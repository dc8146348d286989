// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include "brute_credit.h"
#include "brute_line.h"

namespace makegood::brute
{

using namespace sla;

namespace
{

using namespace std::chrono;

using Shares = std::vector<std::int64_t>; // milliseconds of each minute that count
constexpr std::int64_t wholeMinute = 60'000;

std::int64_t millisecondsOf(const Percent &share)
{
    const Fraction exact = share.ratio * wholeMinute;
    return std::int64_t(Integer(numerator(exact) / denominator(exact)));
}

// Before the month that ends the period no amount stands.
void leaveOpen(Result &out)
{
    out.amount.reset();
    out.withheld = 0;
    out.capped = false;
    for (auto &[id, amount] : out.rules)
        amount.reset();
    for (Result::Outage &outage : out.outages)
        outage.amount.reset();
}

Flags excludedFlags(const Line &line, const Policy &policy, const Evidence &evidence,
                    const std::string &service, bool forCredit)
{
    Flags out = line.none();
    for (int i = 0; i < line.size; ++i) {
        int covering = 0;
        int excluded = 0;
        for (const Incident &incident : evidence.incidents) {
            if (incident.service != service || !incident.when.contains(line.at(i)))
                continue;
            ++covering;
            bool hit = false;
            for (const Exclusion &row : policy.exclusions)
                for (const Cause cause : row.causes)
                    hit = hit
                        || (cause == incident.cause && (forCredit ? row.fromCredit : row.fromAvailability));
            excluded += hit ? 1 : 0;
        }
        out[std::size_t(i)] = covering > 0 && covering == excluded;
    }
    return out;
}

// Of a fixed zone such as `-07:00`; none: UTC, the contract's.
minutes offsetOf(const std::optional<std::string> &zone)
{
    if (!zone)
        return minutes(0);
    const int size = std::stoi(zone->substr(1, 2)) * 60 + std::stoi(zone->substr(4, 2));
    return minutes(zone->front() == '-' ? -size : size);
}

// Notice, channel and daily hours, asked of each minute.
Flags acceptedFlags(const Line &line, const Policy &policy, const Evidence &evidence,
                    const std::string &service)
{
    Flags out = line.none();
    if (!policy.maintenance)
        return out;
    const MaintenanceRule &rule = *policy.maintenance;
    for (const MaintenanceWindow &w : evidence.windows) {
        const bool mine = w.services.empty() || std::count(w.services.begin(), w.services.end(), service) > 0;
        bool good = mine && w.status == WindowStatus::Confirmed;
        if (rule.notice == Force::Required) {
            if (rule.minNotice && (!w.notifiedAt || w.when.start - *w.notifiedAt < rule.minNotice->elapsed))
                good = false;
            if (rule.channel && w.channel != rule.channel)
                good = false;
        }
        if (!good)
            continue;
        for (int i = line.clamp(line.index(w.when.start)); i < line.clamp(line.index(w.when.end)); ++i) {
            bool inHours = true;
            if (rule.allowedHours && rule.allowedHours->rule == Force::Required) {
                const auto &h = *rule.allowedHours;
                const Instant local = line.at(i) + offsetOf(h.zone);
                const auto t = local - floor<days>(local);
                inHours = h.from < h.to ? (t >= h.from && t < h.to) : (t >= h.from || t < h.to);
            }
            if (inHours)
                out[std::size_t(i)] = 1;
        }
    }
    return out;
}

// The incident that covers most minutes of the outage.
const Incident *incidentOf(const Evidence &evidence, const std::string &service, const Interval &whole)
{
    const Incident *out = nullptr;
    std::int64_t most = 0;
    for (const Incident &incident : evidence.incidents) {
        if (incident.service != service)
            continue;
        std::int64_t covered = 0;
        for (Instant t = whole.start; t < whole.end; t += minutes(1))
            covered += incident.when.contains(t) ? 1 : 0;
        if (covered > 0 && (covered > most || (covered == most && incident.id < out->id))) {
            most = covered;
            out = &incident;
        }
    }
    return out;
}

// Moves the start of the outage to where its clock begins, or says why it is not recorded.
void start(Result::Outage &outage, const Measure &m, const Evidence &evidence, const std::string &service,
           const Incident *incident, Instant asOf)
{
    if (m.kind == MeasureKind::IntervalMean || !outage.recorded)
        return;
    std::optional<Instant> begins;
    if (m.starts == Starts::Ticket) {
        if (evidence.tickets)
            for (const Ticket &ticket : *evidence.tickets) {
                const bool reports = ticket.inScope && (ticket.service.empty() || ticket.service == service)
                    && ticket.openedAt <= asOf && ticket.openedAt >= outage.whole.start - m.reportBefore
                    && ticket.openedAt < outage.whole.end;
                if (reports && (!begins || ticket.openedAt < *begins))
                    begins = ticket.openedAt;
            }
        if (!begins)
            outage.reason = "no-ticket";
    } else if (m.starts == Starts::Identified && incident != nullptr && incident->identifiedAt
               && *incident->identifiedAt <= asOf) {
        begins = incident->identifiedAt;
        if (*begins >= outage.whole.end)
            outage.reason = "not-identified";
    }
    outage.recorded = outage.reason.empty();
    if (outage.recorded && begins)
        outage.whole.start = std::max(outage.whole.start, *begins);
}

} // namespace

Result judge(const Policy &policy, const Contract &contract, const Evidence &evidence, const Service &service,
             const Asked &asked)
{
    const Interval &period = asked.period;
    Line line;
    line.origin = period.start - days(4);
    line.size = int((period.end + days(4) - line.origin) / minutes(1));
    line.from = line.index(period.start);
    line.to = line.index(period.end);
    const ServiceClass &serviceClass = *policy.classNamed(service.serviceClass);
    const Measure &m = serviceClass.measure;
    line.every = m.interval;
    line.asOf = asked.asOf;

    const Flags accepted = acceptedFlags(line, policy, evidence, service.id);
    const Flags excluded = excludedFlags(line, policy, evidence, service.id, false);
    const Flags uncredited = excludedFlags(line, policy, evidence, service.id, true);
    const Flags hours = hoursOf(line, serviceClass);
    const bool byAllowance = policy.maintenance && policy.maintenance->excludes == Excludes::Unavailability;
    const bool isMean = m.kind == MeasureKind::IntervalMean;
    Mean mean;
    Found seen;
    Flags dropped = line.none();
    for (std::size_t i = 0; i < dropped.size(); ++i)
        dropped[i] = isMean ? accepted[i] || excluded[i] : !hours[i] || (accepted[i] && !byAllowance);
    if (isMean) {
        mean = meanOf(line, m, evidence, service.id, dropped, hours);
        seen = {mean.unavailable, line.none(), {}};
    } else {
        seen = found(line, m, evidence, service.id, dropped);
    }

    Result out;
    Flags recorded = line.none();
    Shares shares(std::size_t(line.size), wholeMinute), creditShares = shares;
    auto all = stretches(seen.down);
    all.insert(all.end(), seen.lost.begin(), seen.lost.end());
    std::sort(all.begin(), all.end());
    for (const auto &[a, b] : all) {
        Result::Outage outage;
        outage.whole = {line.at(a), line.at(b)};
        const bool lost = std::count(seen.lost.begin(), seen.lost.end(), std::pair(a, b)) > 0;
        if (lost)
            outage.reason = "resolution";
        else if (!isMean && m.minOutage
                 && (m.minOutageCounts == Bound::From ? minutes(b - a) < *m.minOutage
                                                      : minutes(b - a) <= *m.minOutage))
            outage.reason = "min-outage";
        outage.recorded = outage.reason.empty();
        const Incident *incident = incidentOf(evidence, service.id, outage.whole);
        outage.cause = incident != nullptr ? incident->cause : Cause::Unclassified;
        start(outage, m, evidence, service.id, incident, asked.asOf);
        if (outage.recorded)
            line.paint(recorded, outage.whole);
        if (policy.impact && incident != nullptr && incident->affected && outage.recorded) {
            const std::int64_t of = millisecondsOf(*incident->affected);
            for (int i = line.clamp(line.index(outage.whole.start));
                 i < line.clamp(line.index(outage.whole.end)); ++i) {
                if (policy.impact->weighsAvailability && !isMean)
                    shares[std::size_t(i)] = of;
                if (policy.impact->weighsCredit)
                    creditShares[std::size_t(i)] = of;
            }
        }
        if (line.index(outage.whole.end) > line.from && line.index(outage.whole.start) < line.to)
            out.outages.push_back(outage);
    }

    Flags downtime = line.none(), taken = line.none();
    std::int64_t measured = 0;
    const std::int64_t allowed = byAllowance && policy.maintenance->allowance
        ? *policy.maintenance->allowance / minutes(1)
        : INT64_MAX;
    std::int64_t allowance = allowed;
    for (int i = line.from; i < line.to; ++i) {
        const auto k = std::size_t(i);
        if (std::count(asked.allowances.begin(), asked.allowances.end(), line.at(i)) > 0)
            allowance = allowed;
        if (!hours[k]) {
            ++out.hours;
            continue;
        }
        const bool blind = seen.unknown[k] && !recorded[k];
        bool isDown = recorded[k] || (m.noData == NoData::Down && blind);
        bool isMeasured = !(m.noData == NoData::Excluded && blind);
        out.unknown += seen.unknown[k] ? 1 : 0;
        if (byAllowance ? isDown && accepted[k] && allowance > 0 : bool(accepted[k])) {
            allowance -= byAllowance ? 1 : 0;
            taken[k] = 1;
            ++out.maintenance;
            isDown = isMeasured = false;
        }
        if (!isMean && isDown && excluded[k]) {
            ++out.causes;
            isDown = isMeasured = false;
        }
        if (isMean) {
            // A bucket is down or not as a whole; what was left out was left out before.
            isDown = recorded[k];
            out.causes += !accepted[k] && excluded[k] ? 1 : 0;
        }
        downtime[k] = isDown;
        measured += isMeasured ? 1 : 0;
    }
    // What is down without an outage has no share.
    const auto downIn = [&](int from, int to) {
        std::int64_t sum = 0;
        for (int i = from; i < to; ++i)
            sum += !downtime[std::size_t(i)] ? 0
                : recorded[std::size_t(i)]   ? shares[std::size_t(i)]
                                             : wholeMinute;
        return sum;
    };
    out.downtime = downIn(line.from, line.to);
    out.num = isMean ? mean.num : Integer(measured * wholeMinute - out.downtime);
    out.den = isMean ? mean.den : Integer(measured) * 60000;
    out.measured = isMean ? mean.measured : measured;
    Fraction base = out.measured * 60000;
    if (m.denominator && out.den > 0) { // it stands for measured time alone
        base = m.denominator->count();
        out.den = m.denominator->count();
        out.num = std::max(Integer(0), Integer(out.den - out.downtime));
    }
    const Fraction share = out.den > 0 ? Fraction(out.num, out.den) : Fraction(1);
    out.budgetLeft = floorOf(base * (share - serviceClass.target.ratio));

    Earned earned;
    earned.service = service;
    if (out.den > 0)
        earned.availability = Fraction(out.num, out.den);
    earned.target = serviceClass.target.ratio;
    const Fraction budget = base * (1 - serviceClass.target.ratio);
    earned.budget = std::int64_t(Integer(numerator(budget) / denominator(budget)));
    earned.period = period;
    earned.periodDays = asked.days;
    earned.months = std::int64_t(asked.months.size());
    for (const Month month : asked.months)
        earned.fee += service.fee(month).minor; // in minor units throughout
    for (int i = 0; i < contract.currency.digits; ++i)
        earned.major = earned.major == 0 ? Fraction(10) : Fraction(earned.major * 10);
    if (contract.currency.digits == 0)
        earned.major = 1;
    for (Result::Outage &outage : out.outages) {
        const int a = line.index(outage.whole.start), b = line.index(outage.whole.end);
        outage.counted = outage.recorded ? downIn(std::max(a, 0), std::min(b, line.size)) : 0;
        OutageMinutes own{
            outage.whole, outage.recorded, outage.cause, creditShares[std::size_t(line.clamp(a))], {}};
        for (int i = std::max(a, 0); i < std::min(b, line.size); ++i) {
            const bool inside = i >= line.from && i < line.to;
            // Outside the period windows count whatever an allowance says.
            const bool left = inside ? !taken[std::size_t(i)] : !accepted[std::size_t(i)];
            if (left && hours[std::size_t(i)] && !uncredited[std::size_t(i)])
                own.minutes.push_back({line.at(i), inside ? 0 : i < line.from ? -1 : 1});
        }
        // Every bridged minute outside outages goes to the last recorded outage that started before it.
        for (int i = line.from; i < line.to; ++i) {
            bool bridged = false;
            for (const Bridge &bridge : evidence.bridges)
                bridged = bridged || (bridge.service == service.id && bridge.when.contains(line.at(i)));
            if (!bridged || !hours[std::size_t(i)] || recorded[std::size_t(i)] || i < a)
                continue;
            bool another = false;
            for (const auto &[x, y] : stretches(recorded))
                another = another || (x > a && x < i);
            if (!another)
                own.minutes.push_back({line.at(i)});
        }
        std::stable_sort(own.minutes.begin(), own.minutes.end(),
                         [](const Minute &x, const Minute &y) { return x.at < y.at; });
        earned.outages.push_back(std::move(own));
    }
    const Payment paid = pay(policy.credit, earned);
    for (std::size_t i = 0; i < out.outages.size(); ++i) {
        out.outages[i].credited = paid.credited[i];
        out.outages[i].amount = paid.amounts[i];
    }
    out.amount = paid.amount;
    out.capped = paid.capped;
    out.rules = paid.rules;
    bool held = paid.underLeast;
    for (const Standing &row : contract.standing)
        for (const Gate &gate : policy.gates)
            held = held
                || (row.gate == gate.id && row.from < period.end
                    && (!row.until || *row.until > period.start));
    if (held && out.amount && *out.amount > 0)
        std::swap(*out.amount, out.withheld);
    if (!asked.isDue)
        leaveOpen(out);
    return out;
}

} // namespace makegood::brute

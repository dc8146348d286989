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
std::int64_t count(const Flags &flags, int from, int to)
{
    return std::count(flags.begin() + from, flags.begin() + to, 1);
}

int nextCheck(const std::vector<char> &states, int i)
{
    for (++i; i < int(states.size()); ++i)
        if (states[std::size_t(i)] != 0)
            return i;
    return -1;
}

Flags runFlags(const Line &line, const Measure &m, const std::vector<char> &states)
{
    Flags out = line.none();
    const int gap = int(m.maxGap / minutes(1));
    const int interval = int(m.interval / minutes(1));
    for (int i = 0; i < line.size; ++i) {
        if (states[std::size_t(i)] != 2)
            continue;
        int failures = 1;
        int last = i;
        int end = -1;
        for (int next = nextCheck(states, last);; next = nextCheck(states, last)) {
            if (next < 0 || next - last > gap) {
                end = last + interval;
                break;
            }
            if (states[std::size_t(next)] == 1) {
                end = next;
                break;
            }
            ++failures;
            last = next;
        }
        if (failures >= m.minFailures) {
            int length = (m.extent == Extent::FirstToLastFailed ? last : end) - i;
            if (m.resolution) {
                const int r = int(*m.resolution / minutes(1));
                length = (2 * length + r) / (2 * r) * r;
            }
            for (int k = i; k < std::min(i + length, line.size); ++k)
                out[std::size_t(k)] = 1;
        }
        i = last;
    }
    return out;
}

Flags coverFlags(const Line &line, const Measure &m, const std::vector<char> &states)
{
    Flags out = line.none();
    for (int i = 0; i < line.size; ++i) {
        if (states[std::size_t(i)] == 0)
            continue;
        const int next = nextCheck(states, i);
        const int end
            = next >= 0 && next - i <= m.maxGap / minutes(1) ? next : i + int(m.interval / minutes(1));
        for (int k = i; k < std::min(end, line.size); ++k)
            out[std::size_t(k)] = 1;
    }
    return out;
}

std::vector<std::pair<int, int>> stretches(const Flags &flags)
{
    std::vector<std::pair<int, int>> out;
    for (int i = 0; i < int(flags.size()); ++i) {
        if (!flags[std::size_t(i)])
            continue;
        const int start = i;
        while (i < int(flags.size()) && flags[std::size_t(i)])
            ++i;
        out.emplace_back(start, i);
    }
    return out;
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

Cause causeOf(const Evidence &evidence, const std::string &service, const Interval &whole)
{
    Cause cause = Cause::Unclassified;
    std::int64_t most = 0;
    std::string id;
    for (const Incident &incident : evidence.incidents) {
        if (incident.service != service)
            continue;
        std::int64_t covered = 0;
        for (Instant t = whole.start; t < whole.end; t += minutes(1))
            covered += incident.when.contains(t) ? 1 : 0;
        if (covered > 0 && (covered > most || (covered == most && incident.id < id))) {
            most = covered;
            id = incident.id;
            cause = incident.cause;
        }
    }
    return cause;
}

} // namespace

Result judge(const Policy &policy, const Contract &contract, const Evidence &evidence, const Service &service,
             const Interval &period, std::int64_t periodDays, Month month, Instant asOf)
{
    Line line;
    line.origin = period.start - days(2);
    line.size = int((period.end + days(2) - line.origin) / minutes(1));
    line.from = line.index(period.start);
    line.to = line.index(period.end);
    const ServiceClass &serviceClass = *policy.classNamed(service.serviceClass);
    const Measure &m = serviceClass.measure;
    line.every = m.interval;
    line.asOf = asOf;

    std::vector<Flags> down;
    Flags unknown = line.none();
    std::vector<std::pair<std::int64_t, std::int64_t>> tally; // error-rate: failed, all
    const auto bucketCount
        = m.kind == MeasureKind::ErrorRate ? (period.length() + m.bucket - Duration(1)) / m.bucket : 0;
    tally.resize(std::size_t(bucketCount));
    for (const std::string &probe : m.probes) {
        if (m.kind == MeasureKind::IntervalMean)
            break;
        const auto states = statesOf(line, evidence, service.id, probe);
        down.push_back(runFlags(line, m, states));
        const Flags cover = coverFlags(line, m, states);
        for (int i = line.from; i < line.to; ++i) {
            if (!cover[std::size_t(i)] && line.at(i) < asOf)
                unknown[std::size_t(i)] = 1;
            if (m.kind == MeasureKind::ErrorRate && states[std::size_t(i)] != 0) {
                auto &bucket = tally[std::size_t((line.at(i) - period.start) / m.bucket)];
                bucket.first += states[std::size_t(i)] == 2 ? 1 : 0;
                ++bucket.second;
            }
        }
    }
    Flags all = line.none();
    if (m.kind == MeasureKind::Runs) {
        for (int i = 0; i < line.size; ++i) {
            std::size_t hits = 0;
            for (const Flags &f : down)
                hits += f[std::size_t(i)] ? 1u : 0u;
            all[std::size_t(i)] = m.combine == Combine::Any ? hits > 0 : hits == down.size();
        }
    } else if (m.kind == MeasureKind::ErrorRate) {
        for (std::size_t b = 0; b < tally.size(); ++b) {
            const bool bad
                = tally[b].second > 0 && Fraction(tally[b].first, tally[b].second) > m.threshold.ratio;
            const Instant start = period.start + std::int64_t(b) * m.bucket;
            if (bad)
                line.paint(all, {start, std::min(start + m.bucket, period.end)});
        }
        for (const auto &[a, b] : stretches(all))
            if (m.minBad && minutes(b - a) < *m.minBad)
                std::fill(all.begin() + a, all.begin() + b, 0);
    }

    const Flags accepted = acceptedFlags(line, policy, evidence, service.id);
    const Flags excluded = excludedFlags(line, policy, evidence, service.id, false);
    const Flags uncredited = excludedFlags(line, policy, evidence, service.id, true);
    const bool isMean = m.kind == MeasureKind::IntervalMean;
    Mean mean;
    if (isMean) {
        Flags dropped = accepted;
        for (std::size_t i = 0; i < dropped.size(); ++i)
            dropped[i] = dropped[i] || excluded[i];
        mean = meanOf(line, m, evidence, service.id, dropped);
        all = mean.unavailable;
        unknown = line.none();
    }

    Result out;
    Flags recorded = line.none();
    for (const auto &[a, b] : stretches(all)) {
        const bool counts = isMean || !m.minOutage || minutes(b - a) >= *m.minOutage;
        if (counts)
            std::fill(recorded.begin() + a, recorded.begin() + b, 1);
        if (b > line.from && a < line.to) {
            Result::Outage outage;
            outage.whole = {line.at(a), line.at(b)};
            outage.recorded = counts;
            outage.cause = causeOf(evidence, service.id, outage.whole);
            out.outages.push_back(outage);
        }
    }

    Flags downtime = line.none(), taken = line.none();
    std::int64_t measured = 0;
    const bool byAllowance = policy.maintenance && policy.maintenance->excludes == Excludes::Unavailability;
    std::int64_t allowance = byAllowance && policy.maintenance->allowance
        ? *policy.maintenance->allowance / minutes(1)
        : INT64_MAX;
    for (int i = line.from; i < line.to; ++i) {
        const auto k = std::size_t(i);
        const bool blind = unknown[k] && !recorded[k];
        bool isDown = recorded[k] || (m.noData == NoData::Down && blind);
        bool isMeasured = !(m.noData == NoData::Excluded && blind);
        out.unknown += unknown[k] ? 1 : 0;
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
    out.downtime = count(downtime, line.from, line.to);
    out.num = isMean ? mean.num : Integer(measured - out.downtime) * 60000;
    out.den = isMean ? mean.den : Integer(measured) * 60000;
    out.measured = isMean ? mean.measured : measured;

    Earned earned;
    earned.service = service;
    if (out.den > 0)
        earned.availability = Fraction(out.num, out.den);
    earned.target = serviceClass.target.ratio;
    const Fraction budget = Fraction(out.measured) * 60000 * (1 - serviceClass.target.ratio);
    earned.budget = std::int64_t(Integer(numerator(budget) / denominator(budget)));
    earned.period = period;
    earned.periodDays = periodDays;
    earned.fee = Fraction(service.fee(month).minor); // in minor units throughout
    for (int i = 0; i < contract.currency.digits; ++i)
        earned.major = earned.major == 0 ? Fraction(10) : Fraction(earned.major * 10);
    if (contract.currency.digits == 0)
        earned.major = 1;
    for (Result::Outage &outage : out.outages) {
        const int a = line.index(outage.whole.start), b = line.index(outage.whole.end);
        outage.counted = outage.recorded ? count(downtime, std::max(a, 0), std::min(b, line.size)) : 0;
        OutageMinutes own{outage.whole, outage.recorded, outage.cause, {}};
        for (int i = std::max(a, 0); i < std::min(b, line.size); ++i) {
            const bool inside = i >= line.from && i < line.to;
            // Outside the period windows count whatever an allowance says.
            const bool left = inside ? !taken[std::size_t(i)] : !accepted[std::size_t(i)];
            if (left && !uncredited[std::size_t(i)])
                own.minutes.push_back({line.at(i), inside ? 0 : i < line.from ? -1 : 1});
        }
        // Every bridged minute outside outages goes to the last recorded outage that started before it.
        for (int i = line.from; i < line.to; ++i) {
            bool bridged = false;
            for (const Bridge &bridge : evidence.bridges)
                bridged = bridged || (bridge.service == service.id && bridge.when.contains(line.at(i)));
            if (!bridged || recorded[std::size_t(i)] || i < a)
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
    return out;
}

} // namespace makegood::brute

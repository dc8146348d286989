// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

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

std::int64_t halfUp(const Fraction &minor)
{
    const Integer n = 2 * numerator(minor) + denominator(minor);
    return std::int64_t(n / (2 * denominator(minor)));
}

bool admitted(const CreditRule &rule, Cause cause, const std::string &type, const Interval &whole)
{
    if (rule.scenarios.empty() || rule.kind == CreditKind::Tiers)
        return true;
    for (const Scenario &s : rule.scenarios) {
        const bool c = s.causes.empty() || std::count(s.causes.begin(), s.causes.end(), cause) > 0;
        const bool t
            = s.serviceTypes.empty() || std::count(s.serviceTypes.begin(), s.serviceTypes.end(), type) > 0;
        if (c && t && (!s.longerThan || whole.end - whole.start > *s.longerThan))
            return true;
    }
    return false;
}

std::int64_t blocks(std::int64_t creditedMinutes, const CreditRule &rule)
{
    const std::int64_t block = rule.block / minutes(1);
    std::int64_t n = 0;
    while ((n + 1) * block <= creditedMinutes)
        ++n;
    return rule.rounding == BlockRounding::Up && n * block < creditedMinutes ? n + 1 : n;
}

Fraction worthOf(const CreditRule &rule, const Worth &worth, const Fraction &fee, std::int64_t periodDays)
{
    if (worth.percent)
        return fee * worth.percent->ratio;
    return fee / (rule.dayBasis == Basis::Period ? periodDays : 30) * *worth.days;
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

    const CreditRule &rule = policy.credit;
    const bool breached = out.den > 0 && Fraction(out.num, out.den) < serviceClass.target.ratio;
    const bool fires = rule.trigger == Trigger::Outage || breached;
    const Fraction fee = Fraction(service.fee(month).minor); // in minor units throughout
    std::int64_t total = 0, creditedAll = 0;
    for (Result::Outage &outage : out.outages) {
        const int a = line.index(outage.whole.start), b = line.index(outage.whole.end);
        outage.counted = outage.recorded ? count(downtime, std::max(a, 0), std::min(b, line.size)) : 0;
        if (outage.recorded && admitted(rule, outage.cause, service.type, outage.whole)) {
            for (int i = std::max(a, line.from); i < std::min(b, line.to); ++i)
                outage.credited += !taken[std::size_t(i)] && !uncredited[std::size_t(i)] ? 1 : 0;
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
                outage.credited += another ? 0 : 1;
            }
        }
        creditedAll += outage.credited;
        if (rule.byOutage()) {
            Fraction value;
            if (rule.kind == CreditKind::ProRata) {
                const Duration basis = rule.basis == Basis::ThirtyDays ? Duration(days(30)) : period.length();
                value = fee * outage.credited * 60000 / basis.count() * rule.multiplier;
            } else {
                const Fraction worth = worthOf(rule, rule.worth, fee, periodDays);
                value = worth * blocks(outage.credited, rule);
            }
            outage.amount = fires ? halfUp(value) : 0;
            total += *outage.amount;
        }
    }
    if (rule.kind == CreditKind::Negotiated)
        return out;
    out.amount = 0;
    if (rule.kind == CreditKind::None)
        return out;
    if (rule.kind == CreditKind::PerBlock && rule.aggregate == Aggregate::Period) {
        const Fraction worth = worthOf(rule, rule.worth, fee, periodDays);
        total = fires ? halfUp(worth * blocks(creditedAll, rule)) : 0;
    } else if (rule.kind == CreditKind::Tiers && out.den > 0 && fires) {
        const Fraction base = rule.base == "fee" ? fee : Fraction(service.namedCharges.at(rule.base).minor);
        std::optional<Fraction> lowest;
        for (const Tier &tier : rule.tiers) {
            if (Fraction(out.num, out.den) < tier.below.ratio && (!lowest || tier.below.ratio < *lowest)) {
                lowest = tier.below.ratio;
                total = halfUp(worthOf(rule, tier.worth, base, periodDays));
            }
        }
    }
    if (rule.cap && Fraction(total) > fee * rule.cap->ratio) {
        const Fraction limit = fee * rule.cap->ratio;
        total = std::int64_t(Integer(numerator(limit) / denominator(limit)));
        out.capped = true;
    }
    bool held = false;
    for (const Standing &row : contract.standing)
        for (const Gate &gate : policy.gates)
            held = held
                || (row.gate == gate.id && row.from < period.end
                    && (!row.until || *row.until > period.start));
    (held ? out.withheld : *out.amount) = total;
    return out;
}

} // namespace makegood::brute

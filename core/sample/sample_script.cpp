// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_script.h"

#include "resources.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"
#include "sla/time/interval_set.h"

namespace makegood::sample
{

using namespace std::chrono;

Interval sampleRange()
{
    // Half a day more on each side: the months must be whole in every customer's zone.
    return {sys_days(year(2025) / November / 1) - hours(12), sys_days(year(2026) / November / 1) + hours(12)};
}

Instant at(std::string_view text)
{
    return parseInstant(text).value();
}

Interval span(std::string_view from, std::string_view to)
{
    return {at(from), at(to)};
}

namespace
{

// Short unscripted outages; std::mt19937 is the same everywhere, its distributions are not.
std::vector<Interval> smallOutages(const ProbeScript &script, std::mt19937 &random)
{
    std::vector<Interval> out;
    for (Month month = utcMonthOf(sampleRange().start); utcMonth(month).start < sampleRange().end;
         month = month.next()) {
        const auto count
            = script.smallOutagesAMonth > 0 ? int(random() % unsigned(script.smallOutagesAMonth + 1)) : 0;
        const auto minutesOfMonth = utcMonth(month).length() / minutes(1);
        for (int i = 0; i < count; ++i) {
            const Instant start
                = utcMonth(month).start + minutes(random() % std::uint64_t(minutesOfMonth - 10));
            out.push_back({start, start + minutes(1 + random() % 4)});
        }
    }
    return out;
}

} // namespace

CheckSeries checksOf(const ProbeScript &script, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const IntervalSet holes(script.holes);
    // Unscripted outages keep a distance from scripted ones, which are exact to the second.
    std::vector<Interval> padded;
    for (const Interval &story : script.down)
        padded.push_back({story.start - hours(1), story.end + hours(1)});
    const IntervalSet small = IntervalSet(smallOutages(script, random)).without(IntervalSet(padded));
    const IntervalSet down = IntervalSet(script.down).united(small).intersected(sampleRange());

    CheckSeriesBuilder builder(script.service, script.probe);
    const std::uint32_t source = builder.addSource("sample: " + script.service + ' ' + script.probe);
    const auto add = [&](Instant when, bool failed) {
        if (!holes.contains(when))
            builder.add(when, failed ? CheckState::Down : CheckState::Up, {source, 0});
    };
    const IntervalSet edges = [&] {
        std::vector<Interval> around;
        for (const Interval &i : down.intervals()) {
            add(i.start, true);
            add(i.end, false);
            around.push_back({i.start - seconds(20), i.start + seconds(20)});
            around.push_back({i.end - seconds(20), i.end + seconds(20)});
        }
        return IntervalSet(std::move(around));
    }();
    for (Instant tick = sampleRange().start; tick < sampleRange().end; tick += minutes(1)) {
        const Instant when = tick + Duration(random() % 300);
        if (!edges.contains(when) && random() % 2000 != 0)
            add(when, down.contains(when));
    }
    return builder.build();
}

MaintenanceWindow window(std::string uid, std::string_view from, std::string_view to,
                         std::string_view notified, std::string channel, std::string summary)
{
    MaintenanceWindow out;
    out.uid = std::move(uid);
    out.when = span(from, to);
    if (!notified.empty())
        out.notifiedAt = at(notified);
    if (!channel.empty())
        out.channel = std::move(channel);
    out.summary = std::move(summary);
    return out;
}

Incident incident(std::string id, std::string service, std::string_view from, std::string_view to,
                  Cause cause, std::string notes)
{
    Incident out;
    out.id = std::move(id);
    out.service = std::move(service);
    out.when = span(from, to);
    out.cause = cause;
    out.notes = std::move(notes);
    return out;
}

Expected<CaseData> caseOf(std::string_view contractToml, const std::string &policyId)
{
    CaseData out;
    out.contractToml = std::string(contractToml);
    out.policyToml = shippedPolicy(policyId).value_or("");
    out.policyFile = "policies/" + policyId + ".policy.toml";
    auto contract = readContract(out.contractToml, "sample contract");
    if (!contract)
        return tl::unexpected(contract.error().front());
    auto policy = readPolicy(out.policyToml, out.policyFile);
    if (!policy)
        return tl::unexpected(policy.error().front());
    out.contract = std::move(*contract);
    out.policy = std::move(*policy);
    return out;
}

} // namespace makegood::sample

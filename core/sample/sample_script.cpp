// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_script.h"

#include <algorithm>
#include <regex>

#include "resources.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"
#include "sla/time/interval_set.h"

namespace makegood::sample
{

using namespace std::chrono;

namespace
{

constexpr Month firstWritten{year(2025) / November};
constexpr Month lastWritten{year(2026) / October};

int monthsFrom(Month from, Month to)
{
    return static_cast<int>((to.value - from.value).count());
}

} // namespace

StoryTime StoryTime::until(Instant now)
{
    StoryTime out;
    out.m_months = monthsFrom(lastWritten, utcMonthOf(now));
    out.m_now = now;
    return out;
}

Month StoryTime::month(Month written) const
{
    return {written.value + months(m_months)};
}

Month StoryTime::lastMonth() const
{
    return month(lastWritten);
}

Interval StoryTime::range() const
{
    // Half a day more on each side: the months must be whole in every customer's zone.
    const Instant start = utcMonth(month(firstWritten)).start - hours(12);
    return {start, m_now ? *m_now : utcMonth(lastMonth()).end + hours(12)};
}

Instant StoryTime::at(std::string_view text) const
{
    const Instant written = parseInstant(text).value();
    const sys_days day = floor<days>(written);
    const year_month_day date(day);
    const Month moved = month({date.year() / date.month()});
    const auto last = year_month_day_last(moved.value.year(), month_day_last(moved.value.month())).day();
    return sys_days(moved.value / std::min(date.day(), last)) + (written - day);
}

Interval StoryTime::span(std::string_view from, std::string_view to) const
{
    // As long as it is written, also where its month is shorter.
    const Duration length = parseInstant(to).value() - parseInstant(from).value();
    const Instant start = at(from);
    return {start, start + length};
}

std::string StoryTime::text(std::string_view written) const
{
    static const std::regex yearAndMonth("20[0-9]{2}-[01][0-9]");
    const std::string all(written);
    std::string out;
    std::size_t done = 0;
    for (std::sregex_iterator it(all.begin(), all.end(), yearAndMonth), end; it != end; ++it) {
        const auto place = static_cast<std::size_t>(it->position());
        out.append(all, done, place - done);
        out += formatMonth(month(parseMonth(it->str()).value()));
        done = place + static_cast<std::size_t>(it->length());
    }
    out.append(all, done);
    return out;
}

namespace
{

// Short unscripted outages; std::mt19937 is the same everywhere, its distributions are not.
std::vector<Interval> smallOutages(const ProbeScript &script, std::mt19937 &random, const Interval &range)
{
    std::vector<Interval> out;
    for (Month month = utcMonthOf(range.start); utcMonth(month).start < range.end; month = month.next()) {
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

CheckSeries checksOf(const ProbeScript &script, std::uint32_t seed, const StoryTime &time)
{
    const Interval range = time.range();
    std::mt19937 random(seed);
    const IntervalSet holes(script.holes);
    // Unscripted outages keep a distance from scripted ones, which are exact to the second.
    std::vector<Interval> padded;
    for (const Interval &story : script.down)
        padded.push_back({story.start - hours(1), story.end + hours(1)});
    const IntervalSet small = IntervalSet(smallOutages(script, random, range)).without(IntervalSet(padded));
    const IntervalSet down = IntervalSet(script.down).united(small).intersected(range);

    CheckSeriesBuilder builder(script.service, script.probe);
    const std::uint32_t source = builder.addSource("sample: " + script.service + ' ' + script.probe);
    const auto add = [&](Instant when, bool failed) {
        if (!holes.contains(when) && range.contains(when))
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
    for (Instant tick = range.start; tick < range.end; tick += minutes(1)) {
        const Instant when = tick + Duration(random() % 300);
        if (!edges.contains(when) && random() % 2000 != 0)
            add(when, down.contains(when));
    }
    return builder.build();
}

MaintenanceWindow StoryTime::window(std::string_view uid, std::string_view from, std::string_view to,
                                    std::string_view notified, std::string channel, std::string summary) const
{
    MaintenanceWindow out;
    out.uid = text(uid);
    out.when = span(from, to);
    if (!notified.empty())
        out.notifiedAt = at(notified);
    if (!channel.empty())
        out.channel = std::move(channel);
    out.summary = std::move(summary);
    return out;
}

Incident StoryTime::incident(std::string id, std::string service, std::string_view from, std::string_view to,
                             Cause cause, std::string notes) const
{
    Incident out;
    out.id = std::move(id);
    out.service = std::move(service);
    out.when = span(from, to);
    out.cause = cause;
    out.notes = std::move(notes);
    return out;
}

Expected<CaseData> caseOf(const std::string &contractToml, const std::string &policyId, const StoryTime &time)
{
    CaseData out;
    out.contractToml = time.text(contractToml);
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

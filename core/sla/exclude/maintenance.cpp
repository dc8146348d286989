// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/maintenance.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

using ReasonWords = std::vector<std::string>;

// The allowed time around `when`: one span for each local day on which a span may begin.
IntervalSet allowedAround(const Interval &when, const AllowedHours &hours, const Zone &zone)
{
    const std::chrono::days day(1);
    const bool acrossMidnight = hours.to <= hours.from;
    std::vector<Interval> spans;
    for (LocalDate date = zone.dateOf(when.start) - day; date <= zone.dateOf(when.end) + day; date += day) {
        const auto &days = hours.days;
        if (!days.empty() && std::find(days.begin(), days.end(), std::chrono::weekday(date)) == days.end())
            continue;
        const LocalDate last = acrossMidnight ? date + day : date;
        spans.push_back(
            {zone.toInstant(LocalTime(date) + hours.from), zone.toInstant(LocalTime(last) + hours.to)});
    }
    return IntervalSet(std::move(spans));
}

// A window that is longer is looked at in parts, so that the work follows the judged time and not the span
// that somebody typed.
constexpr std::chrono::days longest(2000);
// Allowed hours of a week that leave time out leave some out of every stretch of this length.
constexpr std::chrono::days telling(60);
// A judged period of a service is at most a year, and an outage may reach beyond it.
constexpr std::chrono::days margin(400);

// The part of a window in which its allowed hours are worked out.
Interval judgedPart(const Interval &when, const std::optional<Interval> &about)
{
    if (when.length() <= longest)
        return when;
    if (!about)
        return {when.start, when.start + longest};
    const Instant start = std::clamp(about->start - margin, when.start, when.end);
    return {start, std::clamp(about->end + margin, start, when.end)};
}

// Whether some of the window lies outside the allowed hours.
bool leavesHours(const Interval &when, const Interval &part, const IntervalSet &allowed,
                 const AllowedHours &hours, const Zone &zone)
{
    if (part == when)
        return !IntervalSet(when).without(allowed).empty();
    const Interval start{when.start, when.start + telling};
    return !IntervalSet(start).without(allowedAround(start, hours, zone)).empty();
}

// `announceBy`: the last instant in time; absent: no notice rule.
ReasonWords noticeFaults(const MaintenanceWindow &window, const MaintenanceRule &rule,
                         const std::optional<Instant> &announceBy)
{
    ReasonWords faults;
    if (announceBy) {
        if (!window.notifiedAt)
            faults.push_back(wordOf(WindowFault::NoticeUnknown));
        else if (*window.notifiedAt > *announceBy)
            faults.push_back(wordOf(WindowFault::NoticeShort));
    }
    if (rule.channel && window.channel != rule.channel)
        faults.push_back(wordOf(WindowFault::Channel));
    return faults;
}

} // namespace

Expected<std::optional<Instant>> lastNotice(Instant start, const MaintenanceRule &rule,
                                            const Zone &contractZone)
{
    if (!rule.minNotice)
        return std::optional<Instant>();
    if (rule.minNotice->businessDays == 0 || !rule.business)
        return std::optional(start - rule.minNotice->elapsed);
    const auto calendar = BusinessCalendar::make(*rule.business, contractZone);
    if (!calendar)
        return tl::unexpected(calendar.error());
    // Without so many business days in decades no notice is in time.
    return std::optional(calendar->lastNotice(start, rule.minNotice->businessDays).value_or(Instant::min()));
}

Expected<JudgedWindow> judgeWindow(const MaintenanceWindow &window,
                                   const std::optional<MaintenanceRule> &rule, const Zone &contractZone,
                                   const std::optional<Interval> &about)
{
    JudgedWindow out;
    out.window = window;
    // Such a window is refused whole; no other rule is checked.
    if (window.status != WindowStatus::Confirmed || !rule) {
        out.reasons.push_back(wordOf(window.status == WindowStatus::Cancelled ? WindowFault::Cancelled
                                         : window.status == WindowStatus::Tentative
                                         ? WindowFault::Tentative
                                         : WindowFault::NotInPolicy));
        return out;
    }
    out.accepted = window.when;
    const auto announceBy = lastNotice(window.when.start, *rule, contractZone);
    if (!announceBy)
        return tl::unexpected(announceBy.error());
    const ReasonWords faults = noticeFaults(window, *rule, *announceBy);
    if (rule->notice == Force::Advisory) {
        out.warnings = faults;
    } else if (!faults.empty()) {
        out.reasons = faults;
        out.accepted = {};
    }
    if (!rule->allowedHours)
        return out;
    const auto zone
        = rule->allowedHours->zone ? Zone::named(*rule->allowedHours->zone) : Expected<Zone>(contractZone);
    if (!zone)
        return tl::unexpected(zone.error());
    const Interval part = judgedPart(window.when, about);
    const IntervalSet allowed = allowedAround(part, *rule->allowedHours, *zone);
    if (leavesHours(window.when, part, allowed, *rule->allowedHours, *zone)) {
        const bool advisory = rule->allowedHours->rule == Force::Advisory;
        (advisory ? out.warnings : out.reasons).push_back(wordOf(WindowFault::Hours));
        if (!advisory)
            out.accepted = out.accepted.intersected(allowed);
    }
    return out;
}

IntervalSet acceptedIn(std::span<const JudgedWindow *const> windows)
{
    std::vector<Interval> accepted;
    for (const JudgedWindow *window : windows) {
        const auto parts = window->accepted.intervals();
        accepted.insert(accepted.end(), parts.begin(), parts.end());
    }
    return IntervalSet(std::move(accepted));
}

} // namespace makegood::sla

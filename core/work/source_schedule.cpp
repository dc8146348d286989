// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/source_schedule.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

constexpr std::chrono::minutes clockTolerance{1};

} // namespace

ScheduledSource scheduledSource(const StoredSource &source, const std::vector<SourceRun> &runs, bool isKnown)
{
    ScheduledSource out{source.id, source.paused, isKnown, source.every, {}, {}, {}, 0};
    if (runs.empty())
        return out;
    out.lastBegan = runs.front().began;
    out.lastEnded = runs.front().ended;
    out.lastOutcome = runs.front().outcome;
    for (const SourceRun &run : runs) {
        if (run.outcome == SourceRunOutcome::Done)
            break;
        if (run.outcome != SourceRunOutcome::Interrupted)
            ++out.failures;
    }
    return out;
}

Duration jitter(const std::string &id, Duration distance)
{
    // FNV-1a: the same in every build and on every machine, which std::hash does not promise.
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : id) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211u;
    }
    const auto most = static_cast<std::uint64_t>(std::max<Duration::rep>(distance.count(), 0)) / 10;
    return Duration(static_cast<Duration::rep>(hash % (most + 1)));
}

Duration backoff(int failures, const ScheduleRules &rules)
{
    Duration wait = rules.firstBackoff;
    for (int i = 1; i < failures && wait < rules.longestBackoff; ++i)
        wait *= 2;
    return std::min(wait, rules.longestBackoff);
}

NextSync nextSync(const ScheduledSource &source, Instant now, const ScheduleRules &rules)
{
    if (!source.isKnown)
        return {SyncWait::Kind, {}};
    if (source.paused)
        return {SyncWait::Paused, {}};
    if (!source.lastBegan || !source.lastEnded)
        return {SyncWait::Time, now};
    if (source.lastOutcome == SourceRunOutcome::NotLetIn)
        return {SyncWait::SignIn, {}};
    // The clock was set back: what is written then would keep the source waiting for as long. Clocks of jobs
    // may run ahead by moments.
    if (*source.lastBegan > now + clockTolerance)
        return {SyncWait::Time, now};
    if (source.failures > 0) {
        const Duration wait = backoff(source.failures, rules);
        return {SyncWait::Time, *source.lastEnded + wait + jitter(source.id, wait)};
    }
    const Duration every = source.every.value_or(rules.every);
    return {SyncWait::Time,
            std::max(*source.lastBegan + every + jitter(source.id, every), *source.lastEnded)};
}

std::vector<std::string> dueSources(const std::vector<ScheduledSource> &sources,
                                    const std::set<std::string> &running, Instant now,
                                    const ScheduleRules &rules)
{
    struct Due {
        Instant since;
        std::string id;
        auto operator<=>(const Due &) const = default;
    };
    std::vector<Due> due;
    for (const ScheduledSource &source : sources) {
        const NextSync next = nextSync(source, now, rules);
        if (running.count(source.id) == 0 && next.isDue(now))
            due.push_back({*next.at, source.id});
    }
    std::ranges::sort(due);
    const std::size_t room = rules.atOnce - std::min(rules.atOnce, running.size());
    std::vector<std::string> out;
    for (std::size_t i = 0; i < std::min(room, due.size()); ++i)
        out.push_back(due[i].id);
    return out;
}

std::optional<Instant> nextLook(const std::vector<ScheduledSource> &sources,
                                const std::set<std::string> &running, Instant now, const ScheduleRules &rules)
{
    if (running.size() >= rules.atOnce)
        return std::nullopt; // the end of a run is the next moment
    std::optional<Instant> first;
    for (const ScheduledSource &source : sources)
        if (const auto next = nextSync(source, now, rules); next.at && running.count(source.id) == 0)
            first = first ? std::min(*first, *next.at) : *next.at;
    return first;
}

} // namespace makegood::work

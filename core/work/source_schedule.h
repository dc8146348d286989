// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "sla/time/instant.h"
#include "store/source_store.h"

namespace makegood::work
{

/// When sources are synced. Every source keeps a distance of its own, so that they do not all ask at once.
struct ScheduleRules {
    Duration every = std::chrono::minutes(5); ///< between the beginnings of two syncs
    Duration firstBackoff = std::chrono::minutes(1); ///< after one failure; doubles with each further one
    Duration longestBackoff = std::chrono::minutes(60);
    std::size_t atOnce = 2; ///< most sources that are synced at the same time
};

/// A source as the schedule sees it.
struct ScheduledSource {
    std::string id;
    bool paused = false;
    bool isKnown = true; ///< of a kind that this program has
    std::optional<Duration> every; ///< empty: ScheduleRules::every
    std::optional<Instant> lastBegan; ///< empty: never ran
    std::optional<Instant> lastEnded;
    SourceRunOutcome lastOutcome = SourceRunOutcome::Done; ///< meaningless without a run
    int failures = 0; ///< in a row, up to the last run
};

/// `runs`: the newest first. Interrupted runs neither begin nor end a row of failures.
ScheduledSource scheduledSource(const StoredSource &source, const std::vector<SourceRun> &runs, bool isKnown);

/// What a source waits for.
enum class SyncWait {
    Time, ///< for NextSync::at
    SignIn, ///< for a person: its password or token is missing or was refused
    Paused, ///< for a person who resumes it
    Kind ///< for a program that knows its kind
};

struct NextSync {
    SyncWait wait = SyncWait::Time;
    std::optional<Instant> at; ///< with Time only; the past: due

    bool isDue(Instant now) const { return at && *at <= now; }
};

/// The next sync of one source: `every` after the last one began, or, after failures in a row, the back-off
/// after it ended; later by the source's jitter(), and never before the last one ended. Due at once when it
/// never ran, or when its last run lies more than a minute in the future because the clock was set back.
/// However much time has passed, it is due once.
NextSync nextSync(const ScheduledSource &source, Instant now, const ScheduleRules &rules);

/// Up to a tenth of `distance`, the same for the same id at any time.
Duration jitter(const std::string &id, Duration distance);

/// The wait after `failures` in a row (at least 1), without jitter.
Duration backoff(int failures, const ScheduleRules &rules);

/// The sources to begin now: those due longest first, none that runs, and no more than fit beside the
/// `running` ones.
std::vector<std::string> dueSources(const std::vector<ScheduledSource> &sources,
                                    const std::set<std::string> &running, Instant now,
                                    const ScheduleRules &rules);

/// When dueSources() may have something new if nothing else happens; empty: never.
std::optional<Instant> nextLook(const std::vector<ScheduledSource> &sources,
                                const std::set<std::string> &running, Instant now,
                                const ScheduleRules &rules);

} // namespace makegood::work

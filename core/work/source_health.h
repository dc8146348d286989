// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "feeds/source/source_kinds.h"
#include "store/workspace.h"
#include "work/source_coverage.h"
#include "work/source_schedule.h"

namespace makegood::work
{

enum class SourceState {
    NeverRun,
    Waiting, ///< due, and not begun yet
    Ok, ///< the last run ended well
    Failed, ///< the last run did not end well; tried again at SourceHealth::next
    NeedsSignIn, ///< the same, and it waits for a person: SourceHealth::next is empty
    Paused,
    UnknownKind ///< a newer program recorded it
};

} // namespace makegood::work

namespace makegood::sla
{
template <> inline constexpr auto wordsOf<work::SourceState> = wordList<work::SourceState::UnknownKind>(
    "never-run", "waiting", "ok", "failed", "needs-sign-in", "paused", "unknown-kind");
} // namespace makegood::sla

namespace makegood::work
{

/// A contract that a source feeds.
struct FedContract {
    std::string contract;
    std::string customer;
    std::optional<Instant> readUpTo; ///< every check before it is stored; empty: never read
};

/// What a source said when it was last read in this session; no workspace keeps it.
struct SourceSaid {
    std::optional<Duration>
        retention; ///< how long it keeps data; empty: it does not say, or was not asked yet
    std::optional<Interval> notKept; ///< of what the last sync asked for, it had nothing of this any more
    std::vector<std::string> remarks; ///< sentences of the last sync: what was left out, how it was read
};

/// A recorded source and how it is.
struct SourceHealth {
    StoredSource source;
    std::string title; ///< what people call it: its name, or its id
    std::string place; ///< address or file; empty for a kind that is not known
    bool tellsFigures = false; ///< the system has figures of its own to show beside ours
    SourceState state = SourceState::NeverRun;
    std::optional<SourceRun> last; ///< empty: never ran
    std::optional<SourceRun> lastGood; ///< the last one that ended well; empty: none is known
    int failures = 0; ///< in a row
    std::optional<Instant> next; ///< the next sync; the past: due; empty: waits for a person
    std::vector<FedContract> feeds; ///< by contract
    std::optional<Instant> dataUntil; ///< how far the contract that lags most was read; empty: one never was
    /// Samples by series that belong to no service, as the last run that read something saw them.
    std::map<std::string, std::uint64_t> unmapped;
    std::vector<SourceRun> runs; ///< the newest first, without their unmapped series
    SourceSaid said; ///< set by whoever syncs
};

/// Every recorded source, by id. Reads no checks.
Expected<std::vector<SourceHealth>> sourceHealth(Workspace &workspace, const SourceKinds &kinds, Instant now,
                                                 const ScheduleRules &rules = {});

/// How far the data of each contract reaches that a source feeds: until the source that lags most. A contract
/// that was never read is there with nothing; contracts that no source feeds are not there. Paused sources
/// count, those of kinds that are not known do not.
std::map<std::string, std::optional<Instant>> dataUntil(const std::vector<SourceHealth> &sources);

} // namespace makegood::work

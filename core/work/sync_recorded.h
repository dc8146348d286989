// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "work/source_secret.h"
#include "work/sync_run.h"

namespace makegood::work
{

/// One sync of a recorded source and its line in the history of runs.
struct SourceSync {
    std::string source;
    SourceRun run; ///< as stored
    SyncReport report;
    std::set<std::string> changed; ///< contracts that got new checks
    std::optional<Error> error; ///< report.error, or why it could not begin
};

/// What syncSource() works with.
struct SyncMeans {
    const SourceKinds &kinds;
    ReadSecret secret; ///< as secretsFrom()
    std::function<Instant()> now;
    std::string who; ///< for the journal
    PullHooks hooks = {};
    HttpLimits limits = {};
};

/// Syncs a recorded source from where it stopped up to now and records the run, also one that fails or cannot
/// begin. `from`: as planSync(). A run with nothing to pull yet is done. Waits: for a background job or a
/// command, on the workspace's thread. The caller holds the SyncLock.
SourceSync syncSource(Workspace &workspace, const std::string &id, const SyncMeans &means,
                      const std::optional<Instant> &from = {});

/// The run as the history keeps it. `added`: new checks and state changes.
SourceRun runOf(const SyncReport &report, std::uint64_t added, const std::optional<Error> &error,
                Instant began, Instant ended);

} // namespace makegood::work

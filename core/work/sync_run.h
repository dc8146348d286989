// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "feeds/source/source_wait.h"
#include "work/sync_plan.h"

namespace makegood::work
{

/// The result of a sync.
struct SyncOutcome {
    SyncReport report;
    std::uint64_t checksAdded = 0; ///< new in the workspace
    std::uint64_t changesAdded = 0; ///< state changes, new or with another state
    std::uint64_t figuresAdded = 0; ///< rows of counted requests, and values
    std::uint64_t rowsChanged = 0; ///< maintenance windows, new or changed
    std::set<std::string> changed = {}; ///< contracts with new evidence

    /// Whether something is stored although the sync failed: the next one goes on from there.
    bool isPartial() const { return report.error && report.pages > 0; }
};

/// Runs the plan: records the source with its first page, and commits each page, all that it brings for each
/// contract with their cursors, in one transaction. Waits; for a background job or a command, on the
/// workspace's thread. Pulling a page again changes nothing, so that a sync that was cut off loses and
/// doubles nothing.
SyncOutcome runSync(Workspace &workspace, const SyncPlan &plan, const Secrets &secrets, const Actor &actor,
                    const PullHooks &hooks = {}, const HttpLimits &limits = {});

} // namespace makegood::work

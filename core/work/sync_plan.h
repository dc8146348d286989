// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"
#include "feeds/source/sync_report.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Settings from outside that are to be recorded as a source of the workspace.
struct GivenSource {
    std::string id; ///< empty: made from the standard contract and the kind
    std::string contract; ///< of mapping rows that name none; empty: every row must name its own
    bool replaces = false; ///< a recorded source of this id may lose contracts or become another kind
};

/// A source to be synced, and the change that records it.
struct SourceToSync {
    std::optional<StoredSource> before; ///< as recorded; empty: new
    StoredSource after;
    std::shared_ptr<const Source> source; ///< the settings of `after`
    std::vector<std::string>
        notes; ///< sentences for the person: what recording it changes of the recorded one

    bool isChanged() const { return !before || !before->isAs(after) || before->cursors != after.cursors; }
};

/// The settings as a source of the workspace. A recorded source of the same id keeps its cursors as long as
/// the new settings ask for the same checks. Refused: an id that is missing, a contract that is not there,
/// and, unless `given.replaces`, a recorded source that would become another kind or stop feeding a contract.
Checked<SourceToSync> sourceToRecord(Workspace &workspace, const SourceKinds &kinds,
                                     const std::shared_ptr<const Source> &source, const GivenSource &given);

/// A recorded source as it is.
Checked<SourceToSync> sourceAsRecorded(const SourceKinds &kinds, const StoredSource &recorded);

/// One sync: from when to when, and for which contracts.
struct SyncPlan {
    SourceToSync target;
    Recipients recipients;
    std::set<std::string> feeds; ///< contracts that may get checks
    Interval range{};
    std::optional<Cursor> resume;
};

/// Plans to pull everything that the contracts which the source feeds lack up to `now`: each from its cursor,
/// or else from its start. `from` makes it begin earlier and, for contracts that were never read, also later.
/// Refused: a kind that is not known, no contract to feed, nothing to pull yet.
Checked<SyncPlan> planSync(Workspace &workspace, SourceToSync target, const std::optional<Instant> &from,
                           Instant now);

/// As planSync(), but a plan with an empty range where there is nothing to pull yet: a contract that has not
/// begun is no failure of a scheduled sync.
Checked<SyncPlan> planScheduledSync(Workspace &workspace, SourceToSync target,
                                    const std::optional<Instant> &from, Instant now);

} // namespace makegood::work

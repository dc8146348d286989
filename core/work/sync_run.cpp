// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sync_run.h"

namespace makegood::work
{

SyncOutcome runSync(Workspace &workspace, const SyncPlan &plan, const QByteArray &secret, const Actor &actor,
                    const PullHooks &hooks, const HttpLimits &limits)
{
    SyncOutcome outcome;
    const SourceToSync &target = plan.target;
    bool recorded = !target.isChanged();
    const auto record = [&]() -> Expected<void> {
        if (std::exchange(recorded, true))
            return {};
        return workspace.sources().save({target.before, target.after}, actor);
    };
    const CommitPage commit = [&](const std::vector<ContractChecks> &checks, const Cursor &cursor) {
        return record()
            .and_then([&] {
                return workspace.evidence().addChecks(checks, actor,
                                                      SyncCursor{target.after.id, cursor.before});
            })
            .map([&](const StoreSummary &summary) { outcome.checksAdded += summary.checksAdded; });
    };
    outcome.report
        = pullSource(*target.source, secret, plan.recipients, plan.range, plan.resume, commit, hooks, limits);
    if (!outcome.report.error)
        if (const auto done = record(); !done)
            outcome.report.error = done.error();
    return outcome;
}

} // namespace makegood::work

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sync_run.h"

#include "work/file_sync.h"

namespace makegood::work
{

SyncOutcome runSync(Workspace &workspace, const SyncPlan &plan, const Secrets &secrets, const Actor &actor,
                    const PullHooks &hooks, const HttpLimits &limits)
{
    if (const FileFeed *feed = plan.target.source->fileFeed())
        return syncFiles(workspace, plan, *feed, actor, hooks);
    SyncOutcome outcome;
    const SourceToSync &target = plan.target;
    bool recorded = !target.isChanged();
    const auto record = [&]() -> Expected<void> {
        if (std::exchange(recorded, true))
            return {};
        return workspace.sources().save({target.before, target.after}, actor);
    };
    const CommitPage commit = [&](const std::vector<ContractPage> &pages, const Cursor &cursor) {
        return record()
            .and_then([&] {
                return workspace.evidence().addPages(
                    pages, actor, SyncCursor{target.after.id, cursor.before, cursor.memory});
            })
            .map([&](const StoreSummary &summary) {
                outcome.checksAdded += summary.checksAdded;
                outcome.changesAdded += summary.changesAdded;
                outcome.figuresAdded += summary.requestsAdded + summary.valuesAdded;
                outcome.rowsChanged += summary.rowsChanged;
                if (summary.changedAnything())
                    for (const ContractPage &one : pages)
                        if (!one.series.empty() || !one.changes.empty() || !one.requests.empty()
                            || !one.values.empty() || !one.windows.empty())
                            outcome.changed.insert(one.contract);
            });
    };
    outcome.report = pullSource(*target.source, secrets, plan.recipients, plan.range, plan.resume, commit,
                                hooks, limits);
    if (!outcome.report.error)
        if (const auto done = record(); !done)
            outcome.report.error = done.error();
    return outcome;
}

} // namespace makegood::work

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sync_recorded.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

struct Begun {
    SyncPlan plan;
    Secrets secrets;
};

Expected<Begun> beginSync(Workspace &workspace, const std::string &id, const SyncMeans &means,
                          const std::optional<Instant> &from, Instant now)
{
    const auto first = [](const Errors &errors) { return tl::unexpected(errors.front()); };
    const auto sources = workspace.sources().list();
    if (!sources)
        return tl::unexpected(sources.error());
    const auto stored = std::ranges::find(*sources, id, &StoredSource::id);
    if (stored == sources->end())
        return refused("this workspace has no source '" + id + "'");
    auto target = sourceAsRecorded(means.kinds, *stored);
    if (!target)
        return first(target.error());
    auto plan = planScheduledSync(workspace, std::move(*target), from, now);
    if (!plan)
        return first(plan.error());
    if (plan->range.empty())
        return Begun{std::move(*plan), {}};
    return secretsOf(*plan->target.source, means.secret).map([&](Secrets &&secrets) {
        return Begun{std::move(*plan), std::move(secrets)};
    });
}

} // namespace

SourceRun runOf(const SyncReport &report, std::uint64_t added, const std::optional<Error> &error,
                Instant began, Instant ended)
{
    SourceRun run;
    run.began = began;
    run.ended = std::max(began, ended);
    run.pages = report.pages;
    run.checks = added;
    run.unmapped = report.unmapped;
    if (!error)
        return run;
    run.outcome = error->needsSignIn            ? SourceRunOutcome::NotLetIn
        : error->kind == ErrorKind::Interrupted ? SourceRunOutcome::Interrupted
                                                : SourceRunOutcome::Failed;
    run.error = error->text();
    return run;
}

SourceSync syncSource(Workspace &workspace, const std::string &id, const SyncMeans &means,
                      const std::optional<Instant> &from)
{
    SourceSync out;
    out.source = id;
    const Instant began = means.now();
    const auto begun = beginSync(workspace, id, means, from, began);
    std::uint64_t added = 0;
    if (!begun) {
        out.error = begun.error();
    } else if (!begun->plan.range.empty()) {
        SyncOutcome outcome
            = runSync(workspace, begun->plan, begun->secrets, {means.who, began}, means.hooks, means.limits);
        added = outcome.checksAdded + outcome.changesAdded + outcome.figuresAdded;
        out.changed = std::move(outcome.changed);
        out.report = std::move(outcome.report);
        out.error = out.report.error;
    }
    out.run = runOf(out.report, added, out.error, began, means.now());
    if (const auto noted = workspace.sources().addRun(id, out.run); !noted && !out.error)
        out.error = noted.error();
    return out;
}

} // namespace makegood::work

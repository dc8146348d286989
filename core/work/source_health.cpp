// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/source_health.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

SourceState stateOf(const ScheduledSource &schedule, const NextSync &next, Instant now)
{
    switch (next.wait) {
    case SyncWait::Kind:
        return SourceState::UnknownKind;
    case SyncWait::Paused:
        return SourceState::Paused;
    case SyncWait::SignIn:
        return SourceState::NeedsSignIn;
    case SyncWait::Time:
        break;
    }
    if (!schedule.lastBegan)
        return SourceState::NeverRun;
    if (schedule.failures > 0)
        return SourceState::Failed;
    return next.isDue(now) ? SourceState::Waiting : SourceState::Ok;
}

} // namespace

Expected<std::vector<SourceHealth>> sourceHealth(Workspace &workspace, const SourceKinds &kinds, Instant now,
                                                 const ScheduleRules &rules)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    std::set<std::string> known;
    std::map<std::string, std::string> customers;
    for (const ContractRow &row : *contracts) {
        known.insert(row.id);
        customers[row.id] = row.customer;
    }
    const auto sources = workspace.sources().list();
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<SourceHealth> out;
    for (const StoredSource &stored : *sources) {
        auto runs = workspace.sources().runs(stored.id);
        if (!runs)
            return tl::unexpected(runs.error());
        SourceHealth &health = out.emplace_back();
        health.source = stored;
        // Settings that cannot be read are told when the source is synced; here it feeds nothing.
        const auto source = kinds.recorded(stored.kind, stored.settings, "source " + stored.id);
        const bool isKnown = !source || (*source)->isKnown();
        const ScheduledSource schedule = scheduledSource(stored, *runs, isKnown);
        const NextSync next = nextSync(schedule, now, rules);
        health.state = stateOf(schedule, next, now);
        health.next = next.at;
        health.failures = schedule.failures;
        health.title = source && !(*source)->title().empty() ? (*source)->title() : stored.id;
        if (source && isKnown) {
            health.place = (*source)->terms().place;
            health.tellsFigures = (*source)->tellsFigures();
            for (const std::string &contract :
                 fedContracts(withContract((*source)->terms().mapping, stored.contract), known)) {
                const auto cursor = stored.cursors.find(contract);
                health.feeds.push_back(
                    {contract, customers[contract],
                     cursor == stored.cursors.end() ? std::nullopt : std::optional(cursor->second)});
            }
        }
        const bool readAll = std::ranges::all_of(
            health.feeds, [](const FedContract &fed) { return fed.readUpTo.has_value(); });
        if (readAll && !health.feeds.empty())
            health.dataUntil = *std::ranges::min(health.feeds, {}, &FedContract::readUpTo).readUpTo;
        if (!runs->empty())
            health.last = runs->front();
        for (SourceRun &run : *runs) {
            if (run.pages > 0 && health.unmapped.empty())
                health.unmapped = std::exchange(run.unmapped, {});
            if (run.outcome == SourceRunOutcome::Done && !health.lastGood)
                health.lastGood = run;
        }
        if (source && isKnown)
            std::erase_if(health.unmapped, [&](const auto &one) {
                const auto labels = labelsFromText(one.first);
                return labels && isIgnored((*source)->terms().mapping, *labels);
            });
        health.runs = std::move(*runs);
    }
    return out;
}

std::map<std::string, std::optional<Instant>> dataUntil(const std::vector<SourceHealth> &sources)
{
    std::map<std::string, std::optional<Instant>> out;
    for (const SourceHealth &health : sources)
        for (const FedContract &fed : health.feeds) {
            const auto [at, isFirst] = out.try_emplace(fed.contract, fed.readUpTo);
            if (!isFirst) // nothing is less than any instant
                at->second = std::min(at->second, fed.readUpTo);
        }
    return out;
}

} // namespace makegood::work

// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sync_plan.h"

#include <algorithm>

#include "sla/policy/policy_reader.h"

namespace makegood::work
{

namespace
{

tl::unexpected<Errors> refusedSync(std::string what)
{
    Error error;
    error.what = std::move(what);
    return tl::unexpected(Errors{std::move(error)});
}

std::string listed(const std::set<std::string> &contracts)
{
    std::string out;
    for (const std::string &contract : contracts)
        out += (out.empty() ? "'" : ", '") + contract + "'";
    return out;
}

Checked<std::set<std::string>> contractIds(Workspace &workspace)
{
    const auto rows = workspace.contracts().list();
    if (!rows)
        return tl::unexpected(Errors{rows.error()});
    std::set<std::string> out;
    for (const ContractRow &row : *rows)
        out.insert(row.id);
    return out;
}

std::set<std::string> fedBy(const Source &source, const std::string &standard,
                            const std::set<std::string> &known)
{
    return fedContracts(withContract(source.terms().mapping, standard), known);
}

// Names of contracts in the mapping that are not in the workspace; names with braces depend on the series.
std::set<std::string> absentFrom(const Source &source, const std::set<std::string> &known)
{
    std::set<std::string> out;
    for (const MappingRow &row : source.terms().mapping)
        if (!row.contract.empty() && row.contract.find('{') == std::string::npos
            && known.count(row.contract) == 0)
            out.insert(row.contract);
    return out;
}

// What the new settings change of the recorded source; an error when it must not happen without consent.
Checked<void> compareWithRecorded(const SourceKinds &kinds, const GivenSource &given,
                                  const std::set<std::string> &known, SourceToSync &target)
{
    const StoredSource &before = *target.before;
    const std::string name = "the source '" + before.id + "'";
    const std::string instead
        = "; nothing was changed. Record the settings under another id, or replace the source "
          "knowingly";
    if (before.kind != target.after.kind) {
        if (!given.replaces)
            return refusedSync(name + " is of the kind " + before.kind + " and would become "
                               + target.after.kind + instead);
        target.notes.push_back(name + " was of the kind " + before.kind + " and is now " + target.after.kind
                               + "; everything is read again");
        return {};
    }
    const auto old = kinds.recorded(before.kind, before.settings, "source " + before.id);
    if (!old) {
        target.notes.push_back("the settings of " + name
                               + " could not be read and are replaced; everything is read again");
        return {};
    }
    const auto fedBefore = fedBy(**old, before.contract, known);
    const auto fedAfter = fedBy(*target.source, target.after.contract, known);
    std::set<std::string> lost;
    std::ranges::set_difference(fedBefore, fedAfter, std::inserter(lost, lost.end()));
    std::set<std::string> gained;
    std::ranges::set_difference(fedAfter, fedBefore, std::inserter(gained, gained.end()));
    if (!lost.empty() && !given.replaces)
        return refusedSync(name + " feeds " + listed(lost) + ", which these settings do not" + instead);
    if (!lost.empty())
        target.notes.push_back(name + " no longer feeds " + listed(lost) + "; the checks it brought stay");
    if (!gained.empty())
        target.notes.push_back(name + " now feeds " + listed(gained) + (fedBefore.empty() ? "" : " too"));
    if (seriesSetOf((*old)->terms(), before.contract)
        == seriesSetOf(target.source->terms(), target.after.contract))
        target.after.cursors = before.cursors;
    else
        target.notes.push_back(name + " reads other series than before; everything is read again");
    if (target.notes.empty() && !before.isAs(target.after))
        target.notes.push_back("the settings of " + name + " are replaced; it goes on where it was");
    return {};
}

struct Progress {
    Instant earliest{}; ///< start of the first contract
    std::optional<Instant> read; ///< the cursor that lags most
    std::optional<Instant> unread; ///< start of the first contract without a cursor
};

Checked<Progress> progressOf(Workspace &workspace, const StoredSource &stored,
                             const std::set<std::string> &contracts)
{
    std::optional<Instant> earliest;
    Progress out;
    const auto lower
        = [](std::optional<Instant> &least, Instant at) { least = least ? std::min(*least, at) : at; };
    for (const std::string &contract : contracts) {
        const auto texts = workspace.contracts().texts(contract);
        if (!texts)
            return tl::unexpected(Errors{texts.error()});
        const auto terms = readContract(texts->contractToml, workspace.path() + ": contract " + contract);
        if (!terms)
            return tl::unexpected(terms.error());
        const Instant start = terms->zone.startOfDay(terms->start);
        lower(earliest, start);
        if (const auto cursor = stored.cursors.find(contract); cursor != stored.cursors.end())
            lower(out.read, cursor->second);
        else
            lower(out.unread, start);
    }
    out.earliest = earliest.value_or(Instant{});
    return out;
}

} // namespace

Checked<SourceToSync> sourceToRecord(Workspace &workspace, const SourceKinds &kinds,
                                     const std::shared_ptr<const Source> &source, const GivenSource &given)
{
    const auto known = contractIds(workspace);
    if (!known)
        return tl::unexpected(known.error());
    if (given.id.empty() && given.contract.empty())
        return refusedSync("a source whose mapping names its contracts needs an id");
    if (!given.contract.empty() && known->count(given.contract) == 0)
        return refusedSync("there is no contract '" + given.contract + "' in this workspace");
    if (const auto absent = absentFrom(*source, *known); !absent.empty())
        return refusedSync("the mapping names contracts that this workspace does not have: "
                           + listed(absent));
    const auto sources = workspace.sources().list();
    if (!sources)
        return tl::unexpected(Errors{sources.error()});

    SourceToSync target;
    target.source = source;
    target.after.id = given.id.empty() ? given.contract + "-" + source->kind() : given.id;
    target.after.contract = given.contract;
    target.after.kind = source->kind();
    target.after.settings = settingsText(*source);
    const auto recorded = std::ranges::find(*sources, target.after.id, &StoredSource::id);
    if (recorded == sources->end())
        return target;
    target.before = *recorded;
    target.after.paused = recorded->paused;
    target.after.every = recorded->every;
    return compareWithRecorded(kinds, given, *known, target).map([&] { return std::move(target); });
}

Checked<SourceToSync> sourceAsRecorded(const SourceKinds &kinds, const StoredSource &recorded)
{
    return kinds.recorded(recorded.kind, recorded.settings, "source " + recorded.id)
        .map([&](std::unique_ptr<Source> &&source) {
            return SourceToSync{recorded, recorded, std::move(source), {}};
        });
}

Checked<SyncPlan> planScheduledSync(Workspace &workspace, SourceToSync target,
                                    const std::optional<Instant> &from, Instant now)
{
    const StoredSource &stored = target.after;
    if (!target.source->isKnown())
        return refusedSync("the source '" + stored.id
                           + "' is of a kind that sync does not know: " + stored.kind);
    auto known = contractIds(workspace);
    if (!known)
        return tl::unexpected(known.error());
    SyncPlan plan;
    plan.recipients = {stored.contract, std::move(*known), stored.id};
    plan.feeds = fedBy(*target.source, stored.contract, plan.recipients.known);
    if (plan.feeds.empty())
        return refusedSync("the source '" + stored.id + "' feeds no contract of this workspace");

    const auto progress = progressOf(workspace, stored, plan.feeds);
    if (!progress)
        return tl::unexpected(progress.error());
    const auto &[earliest, read, unread] = *progress;
    Instant begin = earliest;
    if (from) {
        // A contract that was read before is read on from its cursor: a gap would lie behind the cursor for
        // good.
        begin = std::min(*from, read.value_or(*from));
    } else if (read && !unread) {
        auto memory = workspace.sources().memory(stored.id);
        if (!memory)
            return tl::unexpected(Errors{memory.error()});
        plan.resume = Cursor{seriesSetOf(target.source->terms(), stored.contract), *read, std::move(*memory)};
    } else if (read) {
        begin = std::min(*unread, std::max(earliest, *read - target.source->terms().overlap));
    }
    plan.range = {begin, now};
    plan.target = std::move(target);
    return plan;
}

Checked<SyncPlan> planSync(Workspace &workspace, SourceToSync target, const std::optional<Instant> &from,
                           Instant now)
{
    auto plan = planScheduledSync(workspace, std::move(target), from, now);
    if (plan && plan->range.empty())
        return refusedSync("there is nothing to pull for " + listed(plan->feeds) + ": it begins at "
                           + formatInstant(plan->range.start) + ", which is not past yet");
    return plan;
}

} // namespace makegood::work

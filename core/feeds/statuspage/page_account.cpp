// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/page_account.h"

#include <algorithm>

#include <QString>

namespace makegood::feeds
{

namespace
{

// What incidents and maintenance say of one component.
struct Told {
    AccountMemory::Component component;
    std::vector<AccountState> states;
    std::optional<std::pair<Instant, PageStatus>> first; ///< the earliest update, and the status before it
};

using ToldById = std::map<std::string, Told>;

void addUpdates(const std::vector<PageUpdate> &updates, const std::string &name, ToldById &told)
{
    for (const PageUpdate &update : updates)
        for (const PageChange &change : update.changes) {
            Told &one = told[change.component];
            if (one.component.name.empty())
                one.component.name = change.name;
            one.states.push_back({update.at, change.to, name});
            if (!one.first || update.at < one.first->first)
                one.first = {update.at, change.from};
        }
}

bool namesComponents(const std::vector<PageUpdate> &updates)
{
    return std::ranges::any_of(updates, [](const PageUpdate &update) { return !update.changes.empty(); });
}

// In order of time; of one instant the worst.
void arrange(std::vector<AccountState> &states, LeastDown least)
{
    std::ranges::stable_sort(states, {}, &AccountState::at);
    std::vector<AccountState> out;
    for (AccountState &state : states) {
        if (out.empty() || out.back().at != state.at)
            out.push_back(std::move(state));
        else if (isWorse(state.status, out.back().status, least))
            out.back() = std::move(state);
    }
    states = std::move(out);
}

// The status of a component where the account begins.
PageStatus statusAt(Instant begin, const Told &told, const PageComponent &component)
{
    const PageStatus known = told.first ? told.first->second : component.status;
    // Since when it was another one the page does not say.
    const bool holds = !told.first && component.changed && *component.changed <= begin;
    return holds || known == PageStatus::Operational ? known : PageStatus::Unclear;
}

// A component that is not on the page any more.
void endGone(std::vector<AccountState> &states, bool wasThere, Instant now)
{
    if (wasThere)
        states.push_back({now, PageStatus::Unclear, "no longer on the page"});
    else if (!states.empty() && states.back().status == PageStatus::Operational)
        states.back().status = PageStatus::Unclear;
}

// The status of now, also where no incident tells of it: an earlier sync may have stored another one that
// none told of.
void addPresent(std::vector<AccountState> &states, const PageComponent &component,
                const AccountMemory::Component *before, Instant begin, Instant now)
{
    Instant at = now;
    if (component.changed)
        at = std::max(*component.changed, begin);
    else if (before != nullptr && before->status == component.status)
        return;
    if (at > now || (!states.empty() && at <= states.back().at))
        return;
    const bool goesOn = !states.empty() && states.back().status == component.status
        && component.status != PageStatus::Operational;
    states.push_back({at, component.status, goesOn ? states.back().name : std::string(), true});
}

// Syncs that are further apart cannot tell what was between them.
constexpr Duration mostBetween = std::chrono::hours(1);

// The status of a component now, told where it is another one than at the last sync.
void addSeen(std::vector<AccountState> &states, AccountState present, const AccountMemory &memory,
             const AccountMemory::Component *before, Instant now)
{
    const bool hasGap = memory.seen && now - *memory.seen > mostBetween;
    if (before != nullptr && hasGap)
        states.push_back({*memory.seen, PageStatus::Unclear, {}});
    if (before == nullptr || hasGap || before->status != present.status)
        states.push_back(std::move(present));
}

// The page as a whole, and since when.
AccountState presentOf(const PageContents &contents, const AccountMemory &memory, Instant now,
                       LeastDown least)
{
    AccountState out{now, PageStatus::Operational, {}, true};
    for (const PageIncident &incident : contents.incidents)
        if (isWorse(incident.worst, out.status, least)) {
            const bool isKnown
                = incident.started <= now && incident.started > memory.seen.value_or(Instant{});
            out = {isKnown ? incident.started : now, incident.worst, incident.name, true};
        }
    return out;
}

// Of a page without history: its statuses as syncs see them.
std::vector<AccountSeries> seenAccount(const PageContents &contents, const AccountMemory &memory, Instant now,
                                       LeastDown least)
{
    std::vector<AccountSeries> out;
    const auto before = [&](const std::string &id) {
        const auto found = memory.components.find(id);
        return found == memory.components.end() ? nullptr : &found->second;
    };
    const auto add = [&](Labels labels, std::vector<AccountState> states) {
        if (!states.empty())
            out.push_back({std::move(labels), std::move(states)});
    };
    for (const PageComponent &one : contents.components) {
        std::vector<AccountState> states;
        addSeen(states, {now, one.status, {}, true}, memory, before(one.id), now);
        add(accountLabels(contents.page, one.id, {one.name, one.group}), std::move(states));
    }
    for (const auto &[id, one] : memory.components)
        if (!id.empty()
            && std::ranges::find(contents.components, id, &PageComponent::id) == contents.components.end())
            add(accountLabels(contents.page, id, one), {{now, PageStatus::Unclear, "no longer on the page"}});
    std::vector<AccountState> whole;
    addSeen(whole, presentOf(contents, memory, now, least), memory, before({}), now);
    add(accountLabels(contents.page), std::move(whole));
    return out;
}

} // namespace

Labels accountLabels(const std::string &page)
{
    return {{"page", page}};
}

Labels accountLabels(const std::string &page, const std::string &id,
                     const AccountMemory::Component &component)
{
    Labels out{{"page", page}, {"component", component.name}, {"id", id}};
    if (!component.group.empty())
        out["group"] = component.group;
    return out;
}

AccountReach accountReach(const PageContents &contents, const AccountMemory &memory, Instant now)
{
    const Instant listed = std::min(contents.begin.value_or(now), now);
    if (!memory.seen)
        return {listed, false};
    if (contents.isCut && listed > *memory.seen)
        return {listed, true};
    return {memory.begin, false};
}

std::vector<AccountSeries> accountOf(const PageContents &contents, const AccountMemory &memory, Instant now,
                                     LeastDown least)
{
    if (!contents.hasHistory)
        return seenAccount(contents, memory, now, least);
    const auto [begin, hasGap] = accountReach(contents, memory, now);
    ToldById told;
    AccountSeries whole{accountLabels(contents.page), {}};
    std::vector<AccountSeries> ofPage;
    for (const PageIncident &incident : contents.incidents) {
        if (namesComponents(incident.updates)) {
            addUpdates(incident.updates, incident.name, told);
            continue;
        }
        const std::vector<AccountState> states = [&] {
            std::vector<AccountState> out{{incident.started, incident.worst, incident.name}};
            if (incident.ended)
                out.push_back({*incident.ended, PageStatus::Operational, incident.name});
            return out;
        }();
        for (const std::string &id : incident.components) {
            Told &one = told[id];
            one.states.insert(one.states.end(), states.begin(), states.end());
            if (!one.first || incident.started < one.first->first)
                one.first = {incident.started, PageStatus::Operational};
        }
        if (incident.components.empty())
            ofPage.push_back({whole.labels, states});
    }
    for (const PageMaintenance &maintenance : contents.maintenance)
        addUpdates(maintenance.updates, maintenance.name, told);

    std::map<std::string, const PageComponent *> present;
    for (const PageComponent &component : contents.components) {
        present[component.id] = &component;
        told[component.id].component = {component.name, component.group};
    }
    for (const auto &[id, component] : memory.components)
        if (!id.empty() && !present.contains(id))
            told[id].component = component;

    std::vector<AccountSeries> out;
    for (auto &[id, one] : told) {
        const auto found = present.find(id);
        const PageComponent *component = found == present.end() ? nullptr : found->second;
        const auto before = memory.components.find(id);
        const bool wasThere = before != memory.components.end();
        AccountSeries series{accountLabels(contents.page, id, one.component), std::move(one.states)};
        if (hasGap && wasThere)
            series.states.push_back({*memory.seen, PageStatus::Unclear, {}});
        if (component != nullptr && (hasGap || !wasThere)) {
            const Instant from = std::max(begin, component->since.value_or(begin));
            if (from <= now && (!one.first || from < one.first->first))
                series.states.push_back({from, statusAt(from, one, *component), {}});
        }
        arrange(series.states, least);
        if (component == nullptr)
            endGone(series.states, wasThere, now);
        else
            addPresent(series.states, *component, wasThere ? &before->second : nullptr, begin, now);
        if (!series.states.empty())
            out.push_back(std::move(series));
    }

    whole.states.push_back({begin, PageStatus::Operational, {}});
    if (hasGap)
        whole.states.push_back({*memory.seen, PageStatus::Unclear, {}});
    arrange(whole.states, least);
    std::vector<const AccountSeries *> parts{&whole};
    for (const AccountSeries &part : ofPage)
        parts.push_back(&part);
    whole.states = together(parts, least);
    out.push_back(std::move(whole));
    return out;
}

PageStatus wholePage(const PageContents &contents, LeastDown least)
{
    return presentOf(contents, {}, {}, least).status;
}

std::vector<AccountState> together(const std::vector<const AccountSeries *> &series, LeastDown least)
{
    struct Step {
        const AccountState *state;
        std::size_t of;
    };
    std::vector<Step> steps;
    for (std::size_t i = 0; i < series.size(); ++i)
        for (const AccountState &state : series[i]->states)
            steps.push_back({&state, i});
    std::ranges::stable_sort(steps, {}, [](const Step &step) { return step.state->at; });
    std::vector<const AccountState *> holds(series.size(), nullptr);
    std::vector<AccountState> out;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        holds[steps[i].of] = steps[i].state;
        const Instant at = steps[i].state->at;
        if (i + 1 < steps.size() && steps[i + 1].state->at == at)
            continue;
        const AccountState *worst = steps[i].state;
        for (std::size_t of = holds.size(); of-- > 0;) // of equal ones the first series'
            if (holds[of] != nullptr && !isWorse(worst->status, holds[of]->status, least))
                worst = holds[of];
        // What is over has the name of what ended.
        const bool isOver = worst->status == PageStatus::Operational;
        const std::string &name = isOver ? steps[i].state->name : worst->name;
        if (out.empty() || steps[i].state->isPresent || out.back().status != worst->status
            || (!isOver && out.back().name != name))
            out.push_back({at, worst->status, name, steps[i].state->isPresent});
    }
    return out;
}

std::vector<RawChanges> accountChanges(const std::vector<AccountSeries> &account,
                                       const std::vector<MappingRow> &mapping, LeastDown least)
{
    std::map<MappedProbe, std::vector<const AccountSeries *>> groups;
    std::vector<std::vector<const AccountSeries *>> all;
    for (const AccountSeries &series : account) {
        if (const auto target = mapped(mapping, series.labels))
            groups[*target].push_back(&series);
        else
            all.push_back({&series});
    }
    for (auto &[target, group] : groups)
        all.push_back(std::move(group));
    std::vector<RawChanges> out;
    for (const auto &group : all) {
        RawChanges changes{group.front()->labels, {}};
        for (const AccountState &state : together(group, least)) {
            const QString name = QString::fromStdString(state.name).simplified().left(200);
            changes.changes.push_back(
                {state.at, stateOf(state.status, least),
                 statusWord(state.status) + (name.isEmpty() ? std::string() : ": " + name.toStdString())});
        }
        if (!changes.changes.empty())
            out.push_back(std::move(changes));
    }
    return out;
}

} // namespace makegood::feeds

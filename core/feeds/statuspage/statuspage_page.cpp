// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_page.h"

#include <algorithm>

#include <QString>

#include "feeds/statuspage/statuspage_reader.h"

namespace makegood::feeds
{

namespace
{

// The labels of components that are known by their ids; none: of the page as a whole.
std::vector<Labels> labelsOfComponents(const std::vector<std::string> &ids, const std::string &page,
                                       const AccountMemory &known)
{
    std::vector<Labels> out;
    for (const std::string &id : ids)
        if (const auto one = known.components.find(id); one != known.components.end())
            out.push_back(accountLabels(page, id, one->second));
    if (ids.empty())
        out.push_back(accountLabels(page));
    return out;
}

void addWindows(const PageContents &contents, const AccountMemory &before, const AccountMemory &known,
                Instant now, SourcePage &page)
{
    for (const PageMaintenance &one : contents.maintenance) {
        if (one.when.empty())
            continue;
        RawWindow window;
        window.uid = one.id;
        window.when = one.when;
        window.enteredAt = one.announced;
        if (!contents.hasHistory) {
            // It was there when it was seen first: that much of a notice is certain.
            window.keepsEarliestEntry = true;
            if (now <= one.when.start)
                window.enteredAt = now;
        }
        window.title = QString::fromStdString(one.name).simplified().left(200).toStdString();
        for (Labels &labels : labelsOfComponents(one.components, contents.page, known)) {
            window.labels = std::move(labels);
            page.windows.push_back(window);
        }
    }
    if (contents.isMaintenanceCut)
        return;
    // A list that is whole and lacks one that had not begun: it was taken back.
    for (const auto &[uid, ids] : before.coming) {
        if (std::ranges::find(contents.maintenance, uid, &PageMaintenance::id) != contents.maintenance.end())
            continue;
        RawWindow gone;
        gone.uid = uid;
        for (Labels &labels : labelsOfComponents(ids, contents.page, before)) {
            gone.labels = std::move(labels);
            page.windows.push_back(gone);
        }
    }
}

ProviderAvailability figureOf(const AccountSeries &series, LeastDown least, const Interval &period,
                              Instant now)
{
    ProviderAvailability out;
    const auto component = series.labels.find("component");
    out.service = component == series.labels.end() ? "(the page as a whole)" : component->second;
    out.agreement = series.labels.at("page");
    out.labels = series.labels;
    out.period = period.clippedTo({series.states.front().at, now});
    if (out.period.empty()) {
        out.period = period;
        return out;
    }
    Duration up{};
    Duration down{};
    for (std::size_t i = 0; i < series.states.size(); ++i) {
        const AccountState &state = series.states[i];
        const Instant end = i + 1 < series.states.size() ? series.states[i + 1].at : now;
        const Duration length = Interval{state.at, end}.clippedTo(out.period).length();
        if (state.status == PageStatus::UnderMaintenance)
            out.excluded += length;
        else if (stateOf(state.status, least) == CheckState::Up)
            up += length;
        else if (stateOf(state.status, least) == CheckState::Down)
            down += length;
    }
    if (up + down > Duration::zero()) {
        out.uptime = up;
        out.downtime = down;
    }
    return out;
}

} // namespace

SourcePage accountPage(const PageContents &contents, const StatuspageSettings &settings,
                       const AccountMemory &memory, Instant now)
{
    const LeastDown least = settings.leastDown;
    SourcePage page;
    AccountMemory next;
    next.seen = now;
    next.begin = accountReach(contents, memory, now).begin;
    for (const PageComponent &one : contents.components)
        next.components[one.id] = {one.name, one.group, one.status};
    for (const PageMaintenance &one : contents.maintenance)
        if (one.when.start > now)
            next.coming[one.id] = one.components;

    if (contents.hasHistory) {
        if (accountReach(contents, memory, now).hasGap)
            page.remarks.push_back("the page forgot incidents since " + formatInstant(*memory.seen)
                                   + ": until " + formatInstant(next.begin) + " nothing is known");
    } else {
        next.components[{}] = {{}, {}, wholePage(contents, least)};
    }
    page.changes = accountChanges(accountOf(contents, memory, now, least), settings.mapping, least);
    for (const RawChanges &changes : page.changes)
        page.samples += changes.changes.size();
    if (settings.maintenance)
        addWindows(contents, memory, next, now, page);
    page.memory = memoryText(next);
    return page;
}

std::vector<std::string> reachNotes(const PageContents &contents, Instant now)
{
    if (!contents.hasHistory)
        return {
            "Instatus tells the present alone: what was before the first sync, and between syncs that are "
            "more than an hour apart, is not known and does not count as up"};
    const std::string count = std::to_string(contents.incidents.size());
    if (!contents.begin)
        return {"the page lists no incident: its account begins at " + formatInstant(now)
                + "; what was before is not known and does not count as up"};
    return {(contents.isCut ? "the page lists its " + std::to_string(statuspageListLength)
                     + " newest incidents only, back to "
                            : "the page lists " + count
                     + (contents.incidents.size() == 1 ? " incident, of " : " incidents, back to "))
            + formatInstant(*contents.begin) + "; what was before is not known and does not count as up"};
}

std::vector<DiscoveredSeries> discoveredIn(const PageContents &contents, const StatuspageSettings &settings,
                                           Instant now)
{
    const LeastDown least = settings.leastDown;
    std::vector<DiscoveredSeries> out;
    for (const AccountSeries &one : accountOf(contents, {}, now, least)) {
        const auto id = one.labels.find("id");
        const auto isThere = [&](const PageComponent &component) { return component.id == id->second; };
        if (id == one.labels.end() || std::ranges::any_of(contents.components, isThere))
            out.push_back({one.labels, one.states.back().at, stateOf(one.states.back().status, least),
                           SeriesKind::Changes});
    }
    std::ranges::sort(out, {}, &DiscoveredSeries::labels);
    return out;
}

std::vector<ProviderAvailability> accountFigures(const PageContents &contents, LeastDown least,
                                                 const Interval &period, Instant now)
{
    std::vector<ProviderAvailability> out;
    for (const AccountSeries &one : accountOf(contents, {}, now, least))
        out.push_back(figureOf(one, least, period, now));
    std::ranges::sort(out, {}, &ProviderAvailability::service);
    return out;
}

} // namespace makegood::feeds

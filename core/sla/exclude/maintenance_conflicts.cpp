// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/maintenance_conflicts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace makegood::sla
{

namespace
{

struct Placed {
    std::size_t calendar = 0;
    const MaintenanceWindow *window = nullptr;
};

bool startsEarlier(const Placed &a, const Placed &b)
{
    return std::tie(a.window->when.start, a.calendar, a.window->uid)
        < std::tie(b.window->when.start, b.calendar, b.window->uid);
}

// Disjoint sets of windows; each set has one of its windows as head.
class Groups
{
public:
    explicit Groups(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }
    std::size_t headOf(std::size_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(std::size_t a, std::size_t b)
    {
        a = headOf(a);
        b = headOf(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

// Joins windows that overlap and share `key`, in order of time.
template <typename Key> void joinBy(const std::vector<Placed> &placed, Groups &groups, Key &&key)
{
    struct Open {
        std::size_t latest = 0; ///< ends last so far
    };
    std::map<std::string, Open> open;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto [at, isNew] = open.try_emplace(key(placed[i]), Open{i});
        if (isNew)
            continue;
        const Interval &before = placed[at->second.latest].window->when;
        if (before.meets(placed[i].window->when))
            groups.join(at->second.latest, i);
        if (placed[i].window->when.end >= before.end)
            at->second.latest = i;
    }
}

bool touchesSeveral(const std::vector<Placed> &group)
{
    return std::any_of(group.begin(), group.end(),
                       [&](const Placed &one) { return one.calendar != group.front().calendar; });
}

bool isWhole(const JudgedWindow &judged)
{
    return judged.accepted == IntervalSet(planned(judged.window));
}

} // namespace

std::size_t MaintenanceConflict::accepting() const
{
    return static_cast<std::size_t>(std::count_if(
        sides.begin(), sides.end(), [](const ConflictSide &side) { return isWhole(side.judged); }));
}

std::size_t MaintenanceConflict::refusing() const
{
    return static_cast<std::size_t>(std::count_if(
        sides.begin(), sides.end(), [](const ConflictSide &side) { return side.judged.accepted.empty(); }));
}

bool MaintenanceConflict::isDisputed() const
{
    const std::size_t accepted = accepting();
    return accepted < sides.size() && refusing() < sides.size();
}

Expected<std::vector<MaintenanceConflict>> conflictsOf(std::span<const ContractCalendar> calendars,
                                                       const Interval &when)
{
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < calendars.size(); ++i)
        for (const MaintenanceWindow &window : calendars[i].windows)
            if (window.when.meets(when) && window.status != WindowStatus::Cancelled
                && concerns(window, calendars[i].contract))
                placed.push_back({i, &window});
    std::sort(placed.begin(), placed.end(), startsEarlier);
    Groups groups(placed.size());
    joinBy(placed, groups, [&](const Placed &one) { return calendars[one.calendar].provider; });
    joinBy(placed, groups, [](const Placed &one) { return one.window->uid; });
    std::map<std::size_t, std::vector<Placed>> members; // by head, the window that begins first
    for (std::size_t i = 0; i < placed.size(); ++i)
        members[groups.headOf(i)].push_back(placed[i]);

    std::vector<MaintenanceConflict> out;
    for (auto &[head, group] : members) {
        if (!touchesSeveral(group))
            continue;
        std::stable_sort(group.begin(), group.end(),
                         [](const Placed &a, const Placed &b) { return a.calendar < b.calendar; });
        MaintenanceConflict conflict;
        conflict.when = group.front().window->when;
        for (const Placed &one : group) {
            const ContractCalendar &calendar = calendars[one.calendar];
            auto judged = judgeWindow(*one.window, calendar.maintenanceAt(one.window->when.start),
                                      calendar.contract.zone, planned(*one.window));
            if (!judged)
                return tl::unexpected(judged.error());
            conflict.when.start = std::min(conflict.when.start, one.window->when.start);
            conflict.when.end = std::max(conflict.when.end, one.window->when.end);
            if (one.window->uid != group.front().window->uid)
                conflict.kind = MaintenanceConflict::Kind::Overlap;
            conflict.sides.push_back({one.calendar, std::move(*judged)});
        }
        out.push_back(std::move(conflict));
    }
    return out;
}

} // namespace makegood::sla

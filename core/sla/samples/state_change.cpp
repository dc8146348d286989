// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/state_change.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

int rankOf(CheckState state)
{
    return state == CheckState::Down ? 2 : state == CheckState::Up ? 1 : 0;
}

} // namespace

void joinChange(StateChange &into, const StateChange &other)
{
    const int mine = rankOf(into.state);
    const int theirs = rankOf(other.state);
    const bool conflict = into.conflict || other.conflict || mine * theirs == 2;
    if (theirs > mine)
        into = other;
    into.conflict = conflict;
}

ChangeSeriesBuilder::ChangeSeriesBuilder(std::string service, std::string probe)
    : m_series{std::move(service), std::move(probe), {}, {}}
{
}

std::uint32_t ChangeSeriesBuilder::addSource(const std::string &source)
{
    const auto known = std::find(m_series.sources.begin(), m_series.sources.end(), source);
    const auto index = static_cast<std::uint32_t>(known - m_series.sources.begin());
    if (known == m_series.sources.end())
        m_series.sources.push_back(source);
    return index;
}

void ChangeSeriesBuilder::add(StateChange change)
{
    m_series.changes.push_back(std::move(change));
}

ChangeSeries ChangeSeriesBuilder::build()
{
    std::vector<StateChange> &all = m_series.changes;
    std::stable_sort(all.begin(), all.end(),
                     [](const StateChange &a, const StateChange &b) { return a.at < b.at; });
    std::vector<StateChange> joined;
    joined.reserve(all.size());
    for (StateChange &change : all) {
        if (joined.empty() || joined.back().at != change.at)
            joined.push_back(std::move(change));
        else
            joinChange(joined.back(), change);
    }
    all = std::move(joined);
    return std::move(m_series);
}

} // namespace makegood::sla

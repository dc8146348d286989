// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/by_service.h"

#include <algorithm>

namespace makegood::sla
{

IncidentList::IncidentList(std::vector<const Incident *> incidents)
    : m_byStart(std::move(incidents))
{
    std::stable_sort(m_byStart.begin(), m_byStart.end(),
                     [](const Incident *a, const Incident *b) { return a->when.start < b->when.start; });
    m_latestEnd.reserve(m_byStart.size());
    for (const Incident *incident : m_byStart)
        m_latestEnd.push_back(m_latestEnd.empty() ? incident->when.end
                                                  : std::max(m_latestEnd.back(), incident->when.end));
}

std::span<const Incident *const> IncidentList::around(const Interval &when) const
{
    const auto first = std::upper_bound(m_latestEnd.begin(), m_latestEnd.end(), when.start);
    const auto from = m_byStart.begin() + (first - m_latestEnd.begin());
    const auto to = std::partition_point(
        from, m_byStart.end(), [&](const Incident *incident) { return incident->when.start < when.end; });
    return {from, to};
}

const CheckSeries *ServiceEvidence::series(std::string_view probe) const
{
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const CheckSeries *s) { return s->probe() == probe; });
    return found == checks.end() ? nullptr : *found;
}

const ChangeSeries *ServiceEvidence::changesOf(std::string_view probe) const
{
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const ChangeSeries *s) { return s->probe == probe; });
    return found == changes.end() ? nullptr : *found;
}

const RequestSeries *ServiceEvidence::requestsOf(std::string_view probe) const
{
    const auto found = std::find_if(requests.begin(), requests.end(),
                                    [&](const RequestSeries *s) { return s->probe == probe; });
    return found == requests.end() ? nullptr : *found;
}

const ValueSeries *ServiceEvidence::valuesOf(std::string_view probe) const
{
    const auto found
        = std::find_if(values.begin(), values.end(), [&](const ValueSeries *s) { return s->probe == probe; });
    return found == values.end() ? nullptr : *found;
}

ServiceIndex::ServiceIndex(const Contract &contract)
    : m_size(contract.services.size())
{
    for (std::size_t i = 0; i < contract.services.size(); ++i)
        m_position.emplace(contract.services[i].id, i);
}

std::optional<std::size_t> ServiceIndex::find(std::string_view service) const
{
    const auto found = m_position.find(service);
    return found == m_position.end() ? std::nullopt : std::optional(found->second);
}

std::vector<ServiceEvidence> ServiceIndex::partitionByService(const Evidence &evidence) const
{
    std::vector<ServiceEvidence> out(size());
    for (const CheckSeries &series : evidence.checks)
        if (const auto at = find(series.service()))
            out[*at].checks.push_back(&series);
    for (const ChangeSeries &series : evidence.changes)
        if (const auto at = find(series.service))
            out[*at].changes.push_back(&series);
    for (const RequestSeries &series : evidence.requests)
        if (const auto at = find(series.service))
            out[*at].requests.push_back(&series);
    for (const ValueSeries &series : evidence.values)
        if (const auto at = find(series.service))
            out[*at].values.push_back(&series);
    std::vector<std::vector<const Incident *>> incidents(size());
    for (const Incident &incident : evidence.incidents)
        if (const auto at = find(incident.service))
            incidents[*at].push_back(&incident);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].incidents = IncidentList(std::move(incidents[i]));
    for (const Bridge &bridge : evidence.bridges)
        if (const auto at = find(bridge.service))
            out[*at].bridges.push_back(&bridge);
    return out;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/check_series.h"

#include <algorithm>

namespace makegood::sla
{

CheckSeries::CheckSeries(std::string service, std::string probe,
                         std::vector<std::shared_ptr<const CheckChunk>> chunks, const ChangeSeries *changes)
    : m_service(std::move(service))
    , m_probe(std::move(probe))
    , m_chunks(std::move(chunks))
    , m_changes(changes)
{
    std::sort(m_chunks.begin(), m_chunks.end(),
              [](const auto &a, const auto &b) { return a->head.month < b->head.month; });
}

const StateChange *CheckSeries::changeBehind(Instant at) const
{
    if (m_changes == nullptr)
        return nullptr;
    const auto &all = m_changes->changes;
    const auto after = std::partition_point(all.begin(), all.end(),
                                            [&](const StateChange &change) { return change.at <= at; });
    return after == all.begin() ? nullptr : &*std::prev(after);
}

std::uint64_t CheckSeries::size() const
{
    std::uint64_t sum = 0;
    for (const auto &chunk : m_chunks)
        sum += chunk->head.count;
    return sum;
}

std::vector<Check> CheckSeries::checks(const Interval &range) const
{
    std::vector<Check> out;
    for (const auto &chunk : m_chunks) {
        if (chunk->head.count == 0 || chunk->head.last < range.start || chunk->head.first >= range.end)
            continue;
        chunk->forEach([&](const Check &check) {
            if (range.contains(check.at))
                out.push_back(check);
        });
    }
    return out;
}

} // namespace makegood::sla

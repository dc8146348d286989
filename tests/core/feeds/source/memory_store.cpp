// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_store.h"

#include <algorithm>

namespace makegood::test
{

using namespace sla;
using namespace feeds;

CommitPage MemoryStore::commit()
{
    return [this](const std::vector<ContractPage> &page, const Cursor &upTo) -> Expected<void> {
        if (commits == failAt)
            return refused("the disk is full");
        ++commits;
        for (const ContractPage &checks : page)
            for (const CheckSeries &series : checks.series)
                add(series);
        cursor = upTo;
        return {};
    };
}

void MemoryStore::add(const CheckSeries &page)
{
    if (keepPages)
        pages.push_back(page);
    std::vector<Check> &kept = m_series[{page.service(), page.probe()}];
    for (const auto &chunk : page.chunks())
        chunk->forEach([&](const Check &check) {
            const auto place = kept.empty() || kept.back().at < check.at
                ? kept.end()
                : std::lower_bound(kept.begin(), kept.end(), check.at,
                                   [](const Check &old, Instant at) { return old.at < at; });
            if (place == kept.end() || place->at != check.at) {
                kept.insert(place, check);
                ++checksChanged;
            } else if (place->state == CheckState::Up && check.state == CheckState::Down) {
                place->state = CheckState::Down;
                ++checksChanged;
            }
        });
}

std::vector<Check> MemoryStore::checks(const std::string &service, const std::string &probe) const
{
    const auto found = m_series.find({service, probe});
    return found == m_series.end() ? std::vector<Check>() : found->second;
}

std::uint64_t MemoryStore::size() const
{
    std::uint64_t sum = 0;
    for (const auto &[key, checks] : m_series)
        sum += checks.size();
    return sum;
}

} // namespace makegood::test

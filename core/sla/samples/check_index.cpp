// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/check_index.h"

#include <algorithm>

namespace makegood::sla
{

CheckIndex::CheckIndex(const CheckSeries &series)
{
    m_at.reserve(series.size());
    std::size_t failed = 0;
    for (const auto &chunk : series.chunks()) {
        const std::vector<Instant> instants = chunk->instants();
        if (instants.empty())
            continue;
        const std::size_t base = m_at.size();
        m_at.insert(m_at.end(), instants.begin(), instants.end());
        for (const DownSpell &spell : chunk->head.spells) {
            const std::size_t begin = base + spell.index;
            m_spells.push_back({begin, begin + spell.count, failed});
            failed += spell.count;
        }
    }
}

std::size_t CheckIndex::firstAt(Instant when, std::size_t from) const
{
    // Doubling steps, then bisection.
    std::size_t low = from;
    std::size_t step = 1;
    while (low + step <= m_at.size() && m_at[low + step - 1] < when) {
        low += step;
        step *= 2;
    }
    const std::size_t high = std::min(low + step, m_at.size());
    const auto begin = m_at.begin();
    return static_cast<std::size_t>(std::lower_bound(begin + static_cast<std::ptrdiff_t>(low),
                                                     begin + static_cast<std::ptrdiff_t>(high), when)
                                    - begin);
}

std::size_t CheckIndex::failedBefore(std::size_t ordinal) const
{
    const auto after = std::partition_point(m_spells.begin(), m_spells.end(),
                                            [&](const Spell &spell) { return spell.begin < ordinal; });
    if (after == m_spells.begin())
        return 0;
    const Spell &last = *std::prev(after);
    return last.failedBefore + std::min(ordinal, last.end) - last.begin;
}

} // namespace makegood::sla

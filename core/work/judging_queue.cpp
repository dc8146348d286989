// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/judging_queue.h"

namespace makegood::work
{

JudgingQueue::JudgingQueue(std::vector<Item> items)
    : m_items(std::move(items))
    , m_taken(m_items.size(), false)
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_position.emplace(m_items[i].contract, i);
}

void JudgingQueue::prefer(const std::vector<std::string> &contracts)
{
    const std::lock_guard lock(m_mutex);
    m_first.clear();
    for (auto contract = contracts.rbegin(); contract != contracts.rend(); ++contract)
        if (const auto at = m_position.find(*contract); at != m_position.end())
            m_first.push_back(at->second);
}

std::optional<JudgingQueue::Item> JudgingQueue::take()
{
    const std::lock_guard lock(m_mutex);
    while (!m_first.empty() && m_taken[m_first.back()])
        m_first.pop_back();
    while (m_next < m_items.size() && m_taken[m_next])
        ++m_next;
    if (m_next == m_items.size())
        return std::nullopt;
    const std::size_t at = m_first.empty() ? m_next : m_first.back();
    m_taken[at] = true;
    ++m_count;
    return m_items[at];
}

int JudgingQueue::taken() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

} // namespace makegood::work

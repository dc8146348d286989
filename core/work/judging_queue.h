// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::work
{

/// Contracts and months that wait to be judged. The window prefers the contracts on the screen, the job takes
/// them first. Thread-safe.
class JudgingQueue
{
public:
    struct Item {
        std::string contract;
        std::vector<Month> months;
    };

    explicit JudgingQueue(std::vector<Item> items);

    /// Moves these contracts to the front, in this order. Contracts that were taken or are not in the queue
    /// are ignored.
    void prefer(const std::vector<std::string> &contracts);
    /// The next item; absent when all were taken.
    std::optional<Item> take();
    /// Items in the queue at its construction.
    int total() const { return static_cast<int>(m_items.size()); }
    /// Items taken so far.
    int taken() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Item> m_items;
    std::vector<bool> m_taken;
    std::unordered_map<std::string, std::size_t> m_position;
    std::vector<std::size_t> m_first; ///< preferred items, the next one at the end
    std::size_t m_next = 0; ///< every item before it was taken
    int m_count = 0;
};

} // namespace makegood::work

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

/// What is still to be judged. The window says what a person is looking at, the job takes that first; each
/// from its own thread.
class JudgingQueue
{
public:
    struct Item {
        std::string contract;
        std::vector<Month> months;
    };

    explicit JudgingQueue(std::vector<Item> items);

    /// These come next, in this order, as far as they are still waiting.
    void prefer(const std::vector<std::string> &contracts);
    /// Nothing when all were taken.
    std::optional<Item> take();
    int total() const { return static_cast<int>(m_items.size()); }
    int taken() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Item> m_items;
    std::vector<bool> m_taken;
    std::unordered_map<std::string, std::size_t> m_position;
    std::vector<std::size_t> m_first; ///< the last one comes next
    std::size_t m_next = 0; ///< everything before it was taken
    int m_count = 0;
};

} // namespace makegood::work

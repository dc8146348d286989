// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "explain/status.h"
#include "session/evaluation_cache.h"
#include "work/judged.h"

namespace makegood::ui
{

/// The judged months of one contract. Immutable: FiguresCache::put() makes another object.
using ContractFigures = std::map<Month, std::shared_ptr<const MonthEntry>>;

/// The small figures of every judged contract-month, for lists, strips and deadlines. A change of a
/// contract's data must drop() the contract.
class FiguresCache
{
public:
    /// Null: no month of the contract was judged yet.
    std::shared_ptr<const ContractFigures> find(const std::string &contract) const;
    const MonthEntry *find(const std::string &contract, Month month) const;
    void put(const std::string &contract, std::vector<MonthEntry> months);
    void drop(const std::string &contract);
    void clear();

    struct Deadline {
        Instant at{};
        std::string contract;
        auto operator<=>(const Deadline &) const = default;
    };
    /// The first claim deadline of any contract after `now`; null: none.
    const Deadline *nextDeadline(Instant now) const;

private:
    void list(const std::string &contract, const ContractFigures &months, bool add);

    std::unordered_map<std::string, std::shared_ptr<const ContractFigures>> m_contracts;
    std::multiset<Deadline> m_deadlines;
};

} // namespace makegood::ui

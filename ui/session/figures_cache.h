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

/// As of an Evaluation, read off the figures that are kept of it.
Status statusOf(const MonthFigures &month, const ServiceFigures &service);

/// The judged months of one contract. A snapshot: what changes is another object.
using ContractFigures = std::map<Month, std::shared_ptr<const MonthEntry>>;

/// The small figures of every contract-month that was judged, for lists, strips and deadlines. Whoever
/// changes a contract's data drops its entries.
class FiguresCache
{
public:
    /// Null when nothing of the contract was judged yet.
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
    /// The first claim deadline of all contracts that lies after `now`; null: none.
    const Deadline *nextDeadline(Instant now) const;

private:
    void list(const std::string &contract, const ContractFigures &months, bool add);

    std::unordered_map<std::string, std::shared_ptr<const ContractFigures>> m_contracts;
    std::multiset<Deadline> m_deadlines;
};

} // namespace makegood::ui

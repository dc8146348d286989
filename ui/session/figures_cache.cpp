// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figures_cache.h"

namespace makegood::ui
{

std::shared_ptr<const ContractFigures> FiguresCache::find(const std::string &contract) const
{
    const auto at = m_contracts.find(contract);
    return at == m_contracts.end() ? nullptr : at->second;
}

const MonthEntry *FiguresCache::find(const std::string &contract, Month month) const
{
    const auto months = m_contracts.find(contract);
    if (months == m_contracts.end())
        return nullptr;
    const auto at = months->second->find(month);
    return at == months->second->end() ? nullptr : at->second.get();
}

void FiguresCache::put(const std::string &contract, std::vector<MonthEntry> months)
{
    auto &place = m_contracts[contract];
    auto changed = place ? std::make_shared<ContractFigures>(*place) : std::make_shared<ContractFigures>();
    if (place)
        list(contract, *place, false);
    for (MonthEntry &entry : months) {
        const Month month = entry.figures.month;
        (*changed)[month] = std::make_shared<const MonthEntry>(std::move(entry));
    }
    list(contract, *changed, true);
    place = std::move(changed);
}

void FiguresCache::drop(const std::string &contract)
{
    const auto at = m_contracts.find(contract);
    if (at == m_contracts.end())
        return;
    list(contract, *at->second, false);
    m_contracts.erase(at);
}

void FiguresCache::clear()
{
    m_contracts.clear();
    m_deadlines.clear();
}

const FiguresCache::Deadline *FiguresCache::nextDeadline(Instant now) const
{
    const auto at = m_deadlines.lower_bound({now + Duration(1), {}});
    return at == m_deadlines.end() ? nullptr : &*at;
}

void FiguresCache::list(const std::string &contract, const ContractFigures &months, bool add)
{
    for (const auto &[month, entry] : months)
        for (const ServiceFigures &service : entry->figures.services) {
            if (!service.nextDeadline)
                continue;
            const Deadline deadline{*service.nextDeadline, contract};
            if (add)
                m_deadlines.insert(deadline);
            else if (const auto at = m_deadlines.find(deadline); at != m_deadlines.end())
                m_deadlines.erase(at);
        }
}

} // namespace makegood::ui

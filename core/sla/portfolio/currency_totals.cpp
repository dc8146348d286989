// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/currency_totals.h"

#include <algorithm>
#include <map>

namespace makegood::sla
{

namespace
{

// Sums of one contract, under its own terms and under each reading.
struct ContractSums {
    Money amount;
    std::vector<Money> readings;
};

} // namespace

std::vector<CurrencyTotal> totalsByCurrency(const std::vector<TotalledService> &services)
{
    std::map<std::string, CurrencyTotal> totals;
    std::map<const MonthFigures *, ContractSums> contracts;
    for (const auto &[month, service] : services) {
        CurrencyTotal &total = totals[month->currency.code];
        total.currency = month->currency;
        total.withheld += service->withheld;
        ++total.services;
        total.negotiated += !service->amount || service->toBeAgreed ? 1 : 0;
        ContractSums &sums = contracts[month];
        sums.amount += service->amount.value_or(Money{});
        sums.readings.resize(std::max(sums.readings.size(), service->readings.size()));
        for (std::size_t i = 0; i < service->readings.size(); ++i)
            sums.readings[i] += service->readings[i].value_or(Money{});
    }
    for (const auto &[month, sums] : contracts) {
        CreditTotal &credit = totals[month->currency.code].credit;
        Money lowest = sums.amount;
        Money highest = sums.amount;
        for (const Money reading : sums.readings) {
            lowest = std::min(lowest, reading);
            highest = std::max(highest, reading);
        }
        credit.amount += sums.amount;
        credit.lowest += lowest;
        credit.highest += highest;
    }
    std::vector<CurrencyTotal> out;
    for (auto &[code, total] : totals)
        out.push_back(std::move(total));
    return out;
}

} // namespace makegood::sla

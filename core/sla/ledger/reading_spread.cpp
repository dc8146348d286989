// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/reading_spread.h"

#include <algorithm>

namespace makegood::sla
{

std::vector<ReadingSpread> readingSpread(const ServiceResult &service)
{
    std::vector<ReadingSpread> out;
    out.push_back({{},
                   service.shownAvailability(),
                   service.met,
                   service.credit.amount,
                   {},
                   {},
                   false,
                   false,
                   service.credit.isToBeAgreed()});
    const bool shown = service.state != ServiceState::NoData;
    for (const ReadingResult &reading : service.readings)
        out.push_back({reading.id,
                       shown ? reading.availability : std::nullopt,
                       reading.met,
                       reading.amount,
                       {},
                       {},
                       false,
                       false,
                       reading.toBeAgreed});

    std::optional<Money> least;
    std::optional<Money> most;
    for (const ReadingSpread &row : out)
        if (row.amount) {
            least = std::min(least.value_or(*row.amount), *row.amount);
            most = std::max(most.value_or(*row.amount), *row.amount);
        }
    const ReadingSpread own = out.front();
    for (ReadingSpread &row : out) {
        if (row.availability && own.availability)
            row.points = row.availability->ratio() - own.availability->ratio();
        if (row.amount && own.amount)
            row.difference = *row.amount - *own.amount;
        row.lowest = least != most && row.amount == least;
        row.highest = least != most && row.amount == most;
    }
    return out;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/obligations/obligations.h"

namespace makegood
{

namespace
{

// The change of the service's price that is in force at the end of what can be seen of the period.
const PriceNotice *inForce(const std::vector<const PriceNotice *> &rows, const std::string &service)
{
    const PriceNotice *last = nullptr;
    for (const PriceNotice *row : rows)
        if (row->service == service && (last == nullptr || row->effectiveAt >= last->effectiveAt))
            last = row;
    return last;
}

} // namespace

void judgePriceNotice(const Question &ask, const Obligation &obligation, ObligationResult &result)
{
    if (!ask.evidence.notices) {
        result.evidence = "no notices.csv";
        return;
    }
    const Interval &period = ask.period.when;
    bool anyRow = false;
    std::vector<const PriceNotice *> effective; // by as_of and before the period's end
    for (const PriceNotice &row : *ask.evidence.notices) {
        if (ask.contract.serviceNamed(row.service) == nullptr || row.givenAt > ask.asOf)
            continue;
        anyRow = true;
        if (row.effectiveAt <= ask.asOf && row.effectiveAt < period.end)
            effective.push_back(&row);
    }
    if (!anyRow) {
        result.evidence = "no row of the kind";
        return;
    }
    std::int64_t judged = 0;
    bool broken = false;
    for (const PriceNotice *row : effective) {
        if (row->newPrice > row->oldPrice && row->effectiveAt >= period.start) {
            ++judged;
            broken = broken || row->effectiveAt - row->givenAt < obligation.notice;
        }
    }
    for (const Service &service : ask.contract.services) {
        const PriceNotice *last = inForce(effective, service.id);
        if (last != nullptr && last->newPrice < last->oldPrice) {
            ++judged;
            broken = broken || service.fee(ask.month) > last->newPrice;
        }
    }
    result.state = judged == 0 ? ObligationState::NotDue
        : broken               ? ObligationState::Broken
                               : ObligationState::Kept;
    result.evidence = std::to_string(judged) + " price changes judged";
}

} // namespace makegood

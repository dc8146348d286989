// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/obligations/obligations.h"

namespace makegood::sla
{

namespace
{

// The price change of the service in force as the period begins. One that takes effect later binds the next
// period, since a fee is never prorated.
const PriceNotice *inForce(const std::vector<const PriceNotice *> &rows, const std::string &service,
                           Instant begin)
{
    const PriceNotice *last = nullptr;
    for (const PriceNotice *row : rows)
        if (row->service == service && row->effectiveAt <= begin
            && (last == nullptr || row->effectiveAt >= last->effectiveAt))
            last = row;
    return last;
}

} // namespace

void judgePriceNotice(const JudgingInput &input, const Obligation &obligation, ObligationResult &result)
{
    if (!input.evidence.notices) {
        result.evidence = "no notices.csv";
        return;
    }
    const Interval &period = input.period.when;
    bool anyRow = false;
    std::vector<const PriceNotice *> effective; // by as_of and before the period's end
    for (const PriceNotice &row : *input.evidence.notices) {
        if (input.contract.serviceNamed(row.service) == nullptr || row.givenAt > input.asOf)
            continue;
        anyRow = true;
        if (row.effectiveAt <= input.asOf && row.effectiveAt < period.end)
            effective.push_back(&row);
    }
    if (!anyRow) {
        result.evidence = "no row of the kind";
        return;
    }
    for (const PriceNotice *row : effective) {
        if (row->newPrice > row->oldPrice && row->effectiveAt >= period.start) {
            ObligationItem item{ObligationItem::Kind::PriceIncrease, row->service,
                                row->effectiveAt - row->givenAt >= obligation.notice};
            item.from = row->givenAt;
            item.due = row->givenAt + obligation.notice;
            item.done = row->effectiveAt;
            result.items.push_back(std::move(item));
        }
    }
    for (const Service &service : input.contract.services) {
        const PriceNotice *last = inForce(effective, service.id, period.start);
        if (last != nullptr && last->newPrice < last->oldPrice) {
            ObligationItem item{ObligationItem::Kind::PriceDecrease, service.id,
                                service.fee(input.month) <= last->newPrice};
            item.done = last->effectiveAt;
            result.items.push_back(std::move(item));
        }
    }
    concludeFromItems(result, "price changes");
}

} // namespace makegood::sla

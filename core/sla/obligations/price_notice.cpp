// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/obligations/obligations.h"

namespace makegood::sla
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

void judgePriceNotice(const JudgingInput &ask, const Obligation &obligation, ObligationResult &result)
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
    for (const Service &service : ask.contract.services) {
        const PriceNotice *last = inForce(effective, service.id);
        if (last != nullptr && last->newPrice < last->oldPrice) {
            ObligationItem item{ObligationItem::Kind::PriceDecrease, service.id,
                                service.fee(ask.month) <= last->newPrice};
            item.done = last->effectiveAt;
            result.items.push_back(std::move(item));
        }
    }
    concludeFromItems(result, "price changes");
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_summary.h"

#include <algorithm>
#include <set>

namespace makegood::ui
{

namespace
{

void countState(PortfolioSummary &out, const PortfolioRow &row)
{
    switch (row.status) {
    case Status::Breached:
        ++out.breached;
        out.breachedWithCredit += row.hasCredit() ? 1 : 0;
        break;
    case Status::AtRisk:
        ++out.atRisk;
        if (row.figures->usedUpAt && (!out.firstUsedUp || *row.figures->usedUpAt < *out.firstUsedUp)) {
            out.firstUsedUp = row.figures->usedUpAt;
            out.firstUsedUpZone = row.entry->figures.zone;
        }
        break;
    case Status::OnTrack:
    case Status::Met:
        ++out.kept;
        break;
    case Status::NoData:
        ++out.noData;
        break;
    case Status::Undecided:
        ++out.incomplete;
        break;
    case Status::Pending:
        ++out.waiting;
        break;
    case Status::None:
        break;
    }
}

void lookAtDeadline(PortfolioSummary &out, const PortfolioRow &row, Instant now)
{
    if (!row.nextDeadline || *row.nextDeadline < now || (out.next && out.next->at <= *row.nextDeadline))
        return;
    const MonthFigures &terms = *row.terms();
    out.next = NextDeadline{*row.nextDeadline, terms.zone,   terms.currency, row.deadlineAmount,
                            row.customer,      row.contract, row.service,    row.deadlineMonth};
}

} // namespace

PortfolioSummary summaryOf(const PortfolioRows &rows, Instant now)
{
    PortfolioSummary out;
    std::set<QString> customers;
    std::vector<TotalledService> services;
    for (const PortfolioRowPtr &row : rows) {
        ++out.services;
        customers.insert(row->customer);
        countState(out, *row);
        lookAtDeadline(out, *row, now);
        if (row->isRunning()) {
            out.isRunning = true;
            const Instant end = row->entry->figures.period.end;
            if (!out.lastEnd || *out.lastEnd < end) {
                out.lastEnd = end;
                out.lastEndZone = row->entry->figures.zone;
            }
        }
        if (row->figures == nullptr)
            continue;
        out.causeless += row->figures->causeless.count;
        out.causelessLength += row->figures->causeless.length;
        out.toNegotiate += row->figures->toBeAgreed ? 1 : 0;
        if (row->figures->state != ServiceState::NoData)
            services.push_back({&row->entry->figures, row->figures});
    }
    out.customers = static_cast<int>(customers.size());
    out.credits = totalsByCurrency(services);
    std::erase_if(out.credits, [](const CurrencyTotal &total) { return total.credit.highest <= Money{}; });
    return out;
}

} // namespace makegood::ui

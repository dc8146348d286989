// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/terms_change.h"

#include <set>

#include "sla/time/billing_period.h"

namespace makegood::sla
{

namespace
{

const ServiceResult *serviceIn(const Evaluation *evaluation, const std::string &id)
{
    if (evaluation != nullptr)
        for (const ServiceResult &one : evaluation->services)
            if (one.service == id)
                return &one;
    return nullptr;
}

TermsChange::Side sideOf(const ServiceResult *result, const std::string &refusal)
{
    TermsChange::Side out;
    out.refusal = refusal;
    if (result == nullptr)
        return out;
    out.judged = true;
    out.availability = result->shownAvailability();
    out.state = result->state;
    out.downtime = result->downtime;
    out.credit = result->credit.amount;
    out.withheld = result->credit.withheld;
    return out;
}

bool sameAvailability(const std::optional<Availability> &a, const std::optional<Availability> &b)
{
    return a.has_value() == b.has_value() && (!a || a->ratio() == b->ratio());
}

bool sameSide(const TermsChange::Side &a, const TermsChange::Side &b)
{
    return a.judged == b.judged && a.refusal.empty() == b.refusal.empty()
        && sameAvailability(a.availability, b.availability) && a.state == b.state && a.downtime == b.downtime
        && a.credit == b.credit && a.withheld == b.withheld;
}

bool sameClaims(const ServiceResult *a, const ServiceResult *b)
{
    if (a == nullptr || b == nullptr)
        return true;
    return std::equal(a->claims.begin(), a->claims.end(), b->claims.begin(), b->claims.end(),
                      [](const Claim &x, const Claim &y) {
                          return x.outage == y.outage && x.deadline == y.deadline && x.missing == y.missing;
                      });
}

bool sameDuties(const Evaluation *a, const Evaluation *b)
{
    if (a == nullptr || b == nullptr)
        return true;
    const bool tickets = std::equal(a->support.begin(), a->support.end(), b->support.begin(),
                                    b->support.end(), [](const TicketResult &x, const TicketResult &y) {
                                        return x.clocks.responseDeadline == y.clocks.responseDeadline
                                            && x.clocks.breached == y.clocks.breached
                                            && x.clocks.updateBreaches == y.clocks.updateBreaches
                                            && x.clocks.statusBreaches == y.clocks.statusBreaches;
                                    });
    return tickets
        && std::equal(a->obligations.begin(), a->obligations.end(), b->obligations.begin(),
                      b->obligations.end(), [](const ObligationResult &x, const ObligationResult &y) {
                          return x.kind == y.kind && x.state == y.state;
                      });
}

void add(std::vector<CreditShift> &sums, const Currency &currency, Money CreditShift::*side, Money amount)
{
    for (CreditShift &sum : sums)
        if (sum.currency == currency) {
            sum.*side += amount;
            return;
        }
    sums.push_back({currency, {}, {}});
    sums.back().*side += amount;
}

} // namespace

bool TermsChange::differs() const
{
    return !sameSide(before, after) || !(currencyBefore == currencyAfter) || claimsDiffer || dutiesDiffer;
}

std::vector<TermsChange> compareTerms(const TermsMonth &before, const TermsMonth &after,
                                      const std::string &contract, const std::string &customer, Month month,
                                      bool frozen)
{
    const Evaluation *a = before.evaluation;
    const Evaluation *b = after.evaluation;
    std::vector<std::string> services;
    for (const Evaluation *one : {a, b})
        if (one != nullptr)
            for (const ServiceResult &result : one->services)
                if (std::find(services.begin(), services.end(), result.service) == services.end())
                    services.push_back(result.service);
    if (services.empty())
        services.emplace_back();
    const Evaluation *any = a != nullptr ? a : b;
    const bool duties = !sameDuties(a, b);
    std::vector<TermsChange> out;
    for (const std::string &service : services) {
        const ServiceResult *then = serviceIn(a, service);
        const ServiceResult *now = serviceIn(b, service);
        TermsChange row;
        row.contract = contract;
        row.customer = customer;
        row.service = service;
        row.month = month;
        row.frozen = frozen;
        if (any != nullptr) {
            row.currencyBefore = a != nullptr ? a->currency : b->currency;
            row.currencyAfter = b != nullptr ? b->currency : a->currency;
        }
        row.before = sideOf(then, before.refusal);
        row.after = sideOf(now, after.refusal);
        row.claimsDiffer = !sameClaims(then, now);
        row.dutiesDiffer = duties;
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<CreditShift> creditShifts(const std::vector<TermsChange> &rows)
{
    std::vector<CreditShift> out;
    for (const TermsChange &row : rows) {
        if (row.before.judged)
            add(out, row.currencyBefore, &CreditShift::before, row.before.credit.value_or(Money{}));
        if (row.after.judged)
            add(out, row.currencyAfter, &CreditShift::after, row.after.credit.value_or(Money{}));
    }
    return out;
}

std::vector<Month> monthsWithData(const Contract &contract, const Evidence &evidence, Instant now)
{
    const auto monthOf = [&](Instant at) {
        const std::chrono::year_month_day day(contract.zone.dateOf(at));
        const Month month{day.year() / day.month()};
        const bool early = static_cast<unsigned>(day.day()) < static_cast<unsigned>(contract.billingDay);
        return early ? month.previous() : month;
    };
    std::set<Month> found;
    for (const CheckSeries &series : evidence.checks)
        for (const auto &chunk : series.chunks())
            for (Month at = monthOf(chunk->head.first); at <= monthOf(chunk->head.last); at = at.next())
                found.insert(at);
    // The last state holds until now.
    for (const ChangeSeries &series : evidence.changes)
        if (!series.changes.empty() && series.changes.front().at <= now)
            for (Month at = monthOf(series.changes.front().at); at <= monthOf(now); at = at.next())
                found.insert(at);
    const auto findEach = [&](const auto &rows, auto at) {
        for (const auto &row : rows)
            found.insert(monthOf(row.*at));
    };
    for (const RequestSeries &series : evidence.requests)
        findEach(series.counts, &RequestCount::from);
    for (const ValueSeries &series : evidence.values)
        findEach(series.samples, &ValueSample::at);
    for (const Call &call : evidence.calls)
        found.insert(monthOf(call.started));
    if (evidence.tickets)
        for (const Ticket &ticket : *evidence.tickets)
            found.insert(monthOf(ticket.openedAt));
    std::vector<Month> out;
    for (const Month month : found)
        if (month <= monthOf(now)
            && billingPeriodOf(contract.zone, contract.billingDay, month, contract.start, contract.end))
            out.push_back(month);
    return out;
}

} // namespace makegood::sla

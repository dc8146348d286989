// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/restatement.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

using Figure = Difference::Figure;
using Value = Difference::Value;
using OutageFigures = ReportedFigures::ReportedOutage;
using ReportedClaim = ReportedFigures::ReportedClaim;
using ReportedService = ReportedFigures::ReportedService;

template <typename T> Value valueOf(const std::optional<T> &value)
{
    return value ? Value(*value) : Value();
}

template <typename T, typename Fits> const T *find(const std::vector<T> &rows, const Fits &fits)
{
    const auto at = std::find_if(rows.begin(), rows.end(), fits);
    return at == rows.end() ? nullptr : &*at;
}

class Comparison
{
public:
    std::vector<Difference> take() { return std::move(m_out); }

    // Pairs two lists: the items of `now` in their order, then the items that only `before` has.
    template <typename T, typename Same, typename Compare> static void
    pair(const std::vector<T> &reported, const std::vector<T> &now, const Same &same, const Compare &compare)
    {
        for (const T &one : now)
            compare(find(reported, [&](const T &other) { return same(one, other); }), &one);
        for (const T &one : reported)
            if (find(now, [&](const T &other) { return same(one, other); }) == nullptr)
                compare(&one, nullptr);
    }

    void service(const ReportedService *before, const ReportedService *after)
    {
        m_service = after != nullptr ? after->service : before->service;
        m_outage.reset();
        if (before == nullptr || after == nullptr) {
            add(Figure::Service, before != nullptr, after != nullptr);
            return;
        }
        availability(before->availability, after->availability);
        plain(Figure::Met, before->met, after->met);
        length(Figure::Downtime, before->downtime, after->downtime);
        pair(
            before->outages, after->outages,
            [](const OutageFigures &a, const OutageFigures &b) { return a.whole.start == b.whole.start; },
            [this](const OutageFigures *a, const OutageFigures *b) { outage(a, b); });
        m_outage.reset();
        amount(Figure::Credit, before->amount, after->amount);
        amount(Figure::Withheld, before->withheld, after->withheld);
        pair(
            before->claims, after->claims,
            [](const ReportedClaim &a, const ReportedClaim &b) { return a.outageStart == b.outageStart; },
            [this](const ReportedClaim *a, const ReportedClaim *b) { claim(a, b); });
    }

    void total(const CreditTotal &before, const CreditTotal &after)
    {
        m_service.clear();
        m_outage.reset();
        amount(Figure::Total, before.amount, after.amount);
        amount(Figure::Lowest, before.lowest, after.lowest);
        amount(Figure::Highest, before.highest, after.highest);
    }

private:
    void add(Figure figure, Value reported, Value now, Value difference = {})
    {
        m_out.push_back(
            {figure, m_service, m_outage, std::move(reported), std::move(now), std::move(difference)});
    }

    template <typename T>
    void plain(Figure figure, const std::optional<T> &before, const std::optional<T> &after)
    {
        if (before != after)
            add(figure, valueOf(before), valueOf(after));
    }

    void availability(const std::optional<Availability> &before, const std::optional<Availability> &after)
    {
        if (before && after) {
            const Fraction difference = after->ratio() - before->ratio();
            if (difference != 0)
                add(Figure::Availability, *before, *after, difference);
        } else if (before || after)
            add(Figure::Availability, valueOf(before), valueOf(after));
    }

    // An absent value counts as zero.
    void length(Figure figure, const std::optional<Duration> &before, const std::optional<Duration> &after)
    {
        const Duration difference = after.value_or(Duration::zero()) - before.value_or(Duration::zero());
        if (difference != Duration::zero())
            add(figure, valueOf(before), valueOf(after), difference);
    }

    void amount(Figure figure, const std::optional<Money> &before, const std::optional<Money> &after)
    {
        if (before == after)
            return;
        add(figure, valueOf(before), valueOf(after), after.value_or(Money{}) - before.value_or(Money{}));
    }

    void outage(const OutageFigures *before, const OutageFigures *after)
    {
        m_outage = after != nullptr ? after->whole.start : before->whole.start;
        const auto of = [](const OutageFigures *one, auto OutageFigures::*member) {
            return one != nullptr ? std::optional(one->*member) : std::nullopt;
        };
        const auto amountOf
            = [](const OutageFigures *one) { return one != nullptr ? one->amount : std::nullopt; };
        const auto whole = [&](const OutageFigures *one) { return of(one, &OutageFigures::whole); };
        if (whole(before) != whole(after)) {
            const auto lengthOf
                = [&](const OutageFigures *one) { return whole(one).value_or(Interval{}).length(); };
            add(Figure::Outage, valueOf(whole(before)), valueOf(whole(after)),
                lengthOf(after) - lengthOf(before));
        }
        if (before != nullptr && after != nullptr) {
            plain(Figure::OutageRecorded, of(before, &OutageFigures::recorded),
                  of(after, &OutageFigures::recorded));
            plain(Figure::OutageCause, of(before, &OutageFigures::cause), of(after, &OutageFigures::cause));
        }
        length(Figure::OutageCounted, of(before, &OutageFigures::counted),
               of(after, &OutageFigures::counted));
        length(Figure::OutageCredited, of(before, &OutageFigures::credited),
               of(after, &OutageFigures::credited));
        if (amountOf(before).value_or(Money{}) != amountOf(after).value_or(Money{}))
            amount(Figure::OutageAmount, amountOf(before), amountOf(after));
    }

    void claim(const ReportedClaim *before, const ReportedClaim *after)
    {
        m_outage = after != nullptr ? after->outageStart : before->outageStart;
        if (before == nullptr || after == nullptr) {
            add(Figure::Claim, before != nullptr, after != nullptr);
            return;
        }
        if (before->deadline == after->deadline)
            return;
        add(Figure::ClaimDeadline, valueOf(before->deadline), valueOf(after->deadline),
            before->deadline && after->deadline ? Value(*after->deadline - *before->deadline) : Value());
    }

    std::string m_service;
    std::optional<Instant> m_outage;
    std::vector<Difference> m_out;
};

} // namespace

ReportedFigures figuresOf(const Evaluation &evaluation)
{
    ReportedFigures out;
    out.month = evaluation.month;
    out.currency = evaluation.currency;
    out.total = evaluation.total;
    for (const ServiceResult &s : evaluation.services) {
        ReportedService one;
        one.service = s.service;
        one.availability = s.availability;
        one.met = s.met;
        one.downtime = s.downtime;
        one.amount = s.credit.amount;
        one.withheld = s.credit.withheld;
        for (const Outage &o : s.outages)
            one.outages.push_back({o.whole, o.recorded, o.cause, o.counted, o.credited, o.amount});
        for (const Claim &c : s.claims)
            one.claims.push_back({c.forPeriod ? std::nullopt : std::optional(c.outage.start), c.deadline});
        out.services.push_back(std::move(one));
    }
    return out;
}

std::vector<Difference> differences(const ReportedFigures &reported, const ReportedFigures &now)
{
    Comparison all;
    Comparison::pair(
        reported.services, now.services,
        [](const ReportedService &a, const ReportedService &b) { return a.service == b.service; },
        [&](const ReportedService *a, const ReportedService *b) { all.service(a, b); });
    all.total(reported.total, now.total);
    return all.take();
}

} // namespace makegood::sla

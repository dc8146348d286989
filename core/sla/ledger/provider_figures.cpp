// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/ledger/provider_figures.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

// A figure without a length covers its first instant.
Interval whenOf(const ProviderFigure &figure)
{
    return {figure.outageStart,
            figure.outageStart + std::max(figure.downtime.value_or(Duration::zero()), Duration(1))};
}

const Outage *outageOf(const Interval &span, const std::vector<Outage> &outages)
{
    const Outage *best = nullptr;
    Duration most{};
    for (const Outage &outage : outages) {
        if (outage.whole.start == span.start)
            return &outage;
        const Duration common = outage.whole.clippedTo(span).length();
        if (common > most) {
            best = &outage;
            most = common;
        }
    }
    return best;
}

// The sum of the figures; unknown when one of them lacks the value.
template <typename T, typename Member>
std::optional<T> together(const std::vector<ProviderFigure> &figures, Member member)
{
    T sum{};
    for (const ProviderFigure &figure : figures) {
        if (!(figure.*member))
            return std::nullopt;
        sum += *(figure.*member);
    }
    return figures.empty() ? std::nullopt : std::optional(sum);
}

// The amount of a provider's outage without one of ours: zero where outages have amounts of their own.
std::optional<Money> amountWithoutOutage(const ServiceResult &service)
{
    const bool byOutage = std::any_of(service.credit.rules.begin(), service.credit.rules.end(),
                                      [](const RuleResult &rule) { return rule.byOutage; })
        || std::any_of(service.outages.begin(), service.outages.end(),
                       [](const Outage &outage) { return outage.amount.has_value(); });
    return byOutage ? std::optional(Money{}) : std::nullopt;
}

Duration toldTime(const std::vector<ToldOutage> &told)
{
    Duration sum{};
    for (const ToldOutage &one : told)
        sum += one.whole.length();
    return sum;
}

// The provider's own account of the month: to our outages without a recorded figure, and alone.
void addAccount(const Evaluation &evaluation, const ServiceResult &service,
                std::vector<std::vector<ToldOutage>> &ofOutage,
                const std::vector<std::vector<ProviderFigure>> &recorded,
                std::vector<FigureComparison> &alone)
{
    if (!service.provider)
        return;
    const std::size_t figures = alone.size();
    for (const ToldOutage &told : service.provider->outages) {
        if (const Outage *outage = outageOf(told.whole, service.outages)) {
            const auto at = static_cast<std::size_t>(outage - service.outages.data());
            if (recorded[at].empty())
                ofOutage[at].push_back(told);
            continue;
        }
        bool isRecorded = false;
        for (std::size_t i = 0; i < figures; ++i)
            isRecorded = isRecorded || whenOf(alone[i].theirs.front()).meets(told.whole);
        if (isRecorded || !evaluation.period.contains(told.whole.start))
            continue;
        FigureComparison row;
        row.start = told.whole.start;
        row.ourAmount = amountWithoutOutage(service);
        row.told = {told};
        alone.push_back(std::move(row));
    }
}

template <typename T> Higher higherOf(const T &ours, const T &theirs)
{
    if (ours == theirs)
        return Higher::Same;
    return ours > theirs ? Higher::Ours : Higher::Theirs;
}

void compare(FigureComparison &row)
{
    row.theirDowntime = together<Duration>(row.theirs, &ProviderFigure::downtime);
    if (!row.told.empty())
        row.theirDowntime = toldTime(row.told);
    row.theirAmount = together<Money>(row.theirs, &ProviderFigure::amount);
    if (row.beyondMonth)
        return;
    if (row.theirDowntime) {
        row.downtimeDifference = *row.theirDowntime - row.ourDowntime;
        row.time = higherOf(row.ourDowntime, *row.theirDowntime);
    }
    if (row.theirAmount && row.ourAmount) {
        row.amountDifference = *row.theirAmount - *row.ourAmount;
        row.money = higherOf(*row.ourAmount, *row.theirAmount);
    }
}

} // namespace

std::vector<FigureComparison> compareFigures(const Evaluation &evaluation, const ServiceResult &service,
                                             const std::vector<ProviderFigure> &figures)
{
    std::vector<std::vector<ProviderFigure>> ofOutage(service.outages.size());
    std::vector<FigureComparison> rows;
    for (const ProviderFigure &figure : figures) {
        if (figure.service != service.service)
            continue;
        if (const Outage *outage = outageOf(whenOf(figure), service.outages)) {
            ofOutage[static_cast<std::size_t>(outage - service.outages.data())].push_back(figure);
        } else if (evaluation.period.contains(figure.outageStart)) {
            FigureComparison row;
            row.start = figure.outageStart;
            row.ourAmount = amountWithoutOutage(service);
            row.theirs = {figure};
            rows.push_back(std::move(row));
        }
    }
    std::vector<std::vector<ToldOutage>> toldOf(service.outages.size());
    addAccount(evaluation, service, toldOf, ofOutage, rows);
    for (std::size_t i = 0; i < service.outages.size(); ++i) {
        const Outage &outage = service.outages[i];
        if (!outage.recorded && ofOutage[i].empty() && toldOf[i].empty())
            continue;
        FigureComparison row;
        row.outage = outage.whole;
        row.start = outage.whole.start;
        row.beyondMonth = outage.whole.clippedTo(evaluation.period) != outage.whole;
        row.ourDowntime = outage.counted;
        row.ourAmount = outage.amount;
        row.theirs = std::move(ofOutage[i]);
        row.told = std::move(toldOf[i]);
        rows.push_back(std::move(row));
    }
    for (FigureComparison &row : rows)
        compare(row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FigureComparison &a, const FigureComparison &b) { return a.start < b.start; });
    return rows;
}

FigureTotals totalsOf(const std::vector<FigureComparison> &rows)
{
    FigureTotals out;
    for (const FigureComparison &row : rows) {
        if (row.downtimeDifference) {
            ++out.timed;
            out.ourDowntime += row.ourDowntime;
            out.theirDowntime += *row.theirDowntime;
        }
        if (row.amountDifference) {
            ++out.paid;
            out.ourAmount += *row.ourAmount;
            out.theirAmount += *row.theirAmount;
        }
    }
    return out;
}

} // namespace makegood::sla

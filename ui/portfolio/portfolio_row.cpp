// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_row.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "sla/portfolio/risk_order.h"

namespace makegood::ui
{

namespace
{

const ServiceFigures *serviceIn(const MonthEntry &entry, const std::string &service)
{
    const auto &all = entry.figures.services;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const ServiceFigures &one) { return one.service == service; });
    return at == all.end() ? nullptr : &*at;
}

Status statusIn(const ServiceFigures *service)
{
    return service != nullptr ? statusOf(service->state) : Status::None;
}

// Every judged month names the same services; take the newest.
std::vector<std::string> servicesOf(const ContractFigures &months)
{
    std::vector<std::string> out;
    for (auto month = months.rbegin(); month != months.rend() && out.empty(); ++month)
        for (const ServiceFigures &service : month->second->figures.services)
            out.push_back(service.service);
    return out;
}

// What the claims with that deadline ask for.
std::optional<Money> amountUntil(const ServiceFigures &figures, Instant deadline)
{
    return claimedTogether(figures, [&](const ClaimFigures &claim) { return claim.deadline == deadline; });
}

void fill(PortfolioRow &row, const RowMoment &moment)
{
    row.now = moment.now;
    row.strip.fill(Status::Pending);
    std::vector<TotalledService> judged;
    for (std::size_t cell = 0; cell < PortfolioRow::stripMonths; ++cell) {
        const auto at = row.months->find(row.monthAt(cell));
        if (at == row.months->end())
            continue;
        const ServiceFigures *figures = serviceIn(*at->second, row.service);
        row.strip[cell] = statusIn(figures);
        if (figures == nullptr)
            continue;
        judged.push_back({&at->second->figures, figures});
        if (figures->nextDeadline && (!row.nextDeadline || *figures->nextDeadline < *row.nextDeadline)) {
            row.nextDeadline = figures->nextDeadline;
            row.deadlineMonth = at->first;
            row.deadlineAmount = amountUntil(*figures, *figures->nextDeadline);
        }
    }
    row.status = row.strip.back();
    if (const auto at = row.months->find(row.month); at != row.months->end()) {
        row.entry = at->second;
        row.figures = serviceIn(*row.entry, row.service);
        row.refusal = QString::fromStdString(row.entry->refusal);
    }
    if (row.figures != nullptr)
        row.step = nextStep(judged, moment.sourceFailed, moment.now);
}

// Rows that have no verdict yet, or never.
int rankWithout(Status status)
{
    return status == Status::Pending ? 1 : 2;
}

} // namespace

Month PortfolioRow::monthAt(std::size_t cell) const
{
    return {month.value - std::chrono::months(static_cast<int>(stripMonths - 1 - cell))};
}

const ServiceFigures *PortfolioRow::figuresAt(std::size_t cell) const
{
    if (!months)
        return nullptr;
    const auto at = months->find(monthAt(cell));
    return at == months->end() ? nullptr : serviceIn(*at->second, service);
}

const MonthFigures *PortfolioRow::terms() const
{
    if (!months)
        return nullptr;
    for (auto at = months->rbegin(); at != months->rend(); ++at)
        if (at->second->refusal.empty())
            return &at->second->figures;
    return nullptr;
}

QString PortfolioRow::monthText(std::size_t cell) const
{
    const auto tr = [](const char *text, const char *note) {
        return QCoreApplication::translate("makegood::ui::PortfolioRow", text, note);
    };
    const QString name = Format(QLocale(), Zone(), Currency()).month(monthAt(cell));
    const QString word = wordFor(strip[cell]);
    const ServiceFigures *judged = figuresAt(cell);
    if (judged == nullptr || !judged->availability)
        return tr("%1: %2", "a month and its status").arg(name, word);
    return tr("%1: %2, %3", "a month, its status and availability")
        .arg(name, word, percentText(judged->availability->percent()));
}

bool PortfolioRow::hasCredit() const
{
    return figures != nullptr && (figures->toBeAgreed || figures->amount.value_or(Money{}) > Money{});
}

bool PortfolioRow::isRunning() const
{
    return entry && entry->figures.asOf < entry->figures.period.end;
}

bool PortfolioRow::holds(const QString &word) const
{
    return customer.contains(word, Qt::CaseInsensitive) || agreement.contains(word, Qt::CaseInsensitive)
        || QString::fromStdString(service).contains(word, Qt::CaseInsensitive)
        || QString::fromStdString(contract).contains(word, Qt::CaseInsensitive)
        || wordFor(status).contains(word, Qt::CaseInsensitive);
}

PortfolioRows portfolioRows(const ContractRow &contract, std::shared_ptr<const ContractFigures> months,
                            Month shown, const RowMoment &moment)
{
    PortfolioRow row;
    row.contract = contract.id;
    row.customer = QString::fromStdString(contract.customer);
    row.agreement = QString::fromStdString(contract.policyName);
    row.month = shown;
    row.strip.fill(Status::Pending);
    if (!months)
        return {std::make_shared<const PortfolioRow>(std::move(row))};
    row.months = std::move(months);
    auto services = servicesOf(*row.months);
    if (services.empty())
        services.emplace_back(); // no month has a period, or the data cannot be read
    PortfolioRows out;
    for (std::size_t i = 0; i < services.size(); ++i) {
        auto one = std::make_shared<PortfolioRow>(row);
        one->ordinal = i;
        one->service = std::move(services[i]);
        fill(*one, moment);
        out.push_back(std::move(one));
    }
    return out;
}

int compareByRisk(const PortfolioRow &a, const PortfolioRow &b)
{
    if (a.figures == nullptr || b.figures == nullptr) {
        if (a.figures != nullptr || b.figures != nullptr)
            return a.figures != nullptr ? -1 : 1;
        return rankWithout(a.status) - rankWithout(b.status);
    }
    const auto key = [](const PortfolioRow &row) {
        return RiskKey{row.figures->state, row.nextDeadline, row.figures->downtime, row.figures->budget};
    };
    return compareRisk(key(a), key(b));
}

} // namespace makegood::ui

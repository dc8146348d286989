// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio_at_hand.h"

namespace makegood::test
{

using namespace ui;

std::shared_ptr<const ContractFigures> figuresOfMonths(const std::vector<MonthEntry> &months)
{
    auto out = std::make_shared<ContractFigures>();
    for (const MonthEntry &entry : months)
        (*out)[entry.figures.month] = std::make_shared<const MonthEntry>(entry);
    return out;
}

MonthEntry judgedEntry(std::shared_ptr<const Evaluation> evaluation)
{
    const Month month = evaluation->month;
    const Instant asOf = evaluation->asOf;
    return entryOf({std::move(evaluation), {}}, month, asOf);
}

MonthEntry entryByHand(Month month, const char *currency, const char *service, std::int64_t num,
                       std::int64_t den, std::int64_t amount, Verdict verdict)
{
    MonthEntry out;
    MonthFigures &figures = out.figures;
    figures.month = month;
    figures.period = utcMonth(month);
    figures.asOf = figures.period.end;
    figures.currency = Currency::named(currency).value();
    ServiceFigures one;
    one.service = service;
    one.serviceClass = "web";
    one.verdict = verdict;
    one.availability = Availability{Integer(num), Integer(den)};
    one.target = {"99.9", Fraction(999, 1000)};
    one.amount = Money{amount};
    one.elapsed = one.coveredElapsed = figures.period.length();
    figures.services = {one};
    return out;
}

} // namespace makegood::test

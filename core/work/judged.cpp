// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/judged.h"

#include "sla/evaluate/evaluate.h"
#include "sla/exclude/causes.h"

namespace makegood::work
{

namespace
{

Judged judge(const CaseData &data, Month month, Instant asOf, WithReasons chain)
{
    auto result = evaluate(data.policyOf(month), data.contract, data.evidence, month, asOf, chain);
    if (!result)
        return {nullptr, result.error().text()};
    return {std::make_shared<const Evaluation>(std::move(*result)), {}};
}

} // namespace

Judged judge(const CaseData &data, Month month, Instant asOf)
{
    return judge(data, month, asOf, WithReasons::Yes);
}

MonthEntry entryOf(const Judged &judged, Month month, Instant asOf, bool causesMatter)
{
    MonthEntry out;
    if (judged.evaluation) {
        out.figures = monthFiguresOf(*judged.evaluation, causesMatter);
    } else {
        out.figures.month = month;
        out.figures.asOf = asOf;
        out.refusal = judged.refusal;
    }
    return out;
}

MonthEntry judgeFigures(const CaseData &data, Month month, Instant asOf)
{
    return entryOf(judge(data, month, asOf, WithReasons::No), month, asOf,
                   causesMatter(data.policyOf(month)));
}

} // namespace makegood::work

// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/effect_figures.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/count_words.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "explain/status.h"
#include "sla/evaluate/shown_availability.h"

namespace makegood::ui
{

namespace
{

struct EffectFiguresTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MonthFigures)
};

QString worthText(const Worth &worth, const Format &format)
{
    if (worth.percent)
        return format.percent(worth.percent->text);
    if (worth.amount)
        return format.money(worth.amount->text);
    if (worth.hours)
        return words::hours(plainDecimal(*worth.hours), format);
    return worth.days ? words::days(plainDecimal(*worth.days), format) : Format::none();
}

QString tierText(const CreditResult &credit, const Format &format)
{
    if (!credit.tier)
        return EffectFiguresTexts::tr("none");
    const QString share = worthText(credit.tier->worth, format);
    if (credit.tier->beyond)
        return EffectFiguresTexts::tr("beyond %1: %2").arg(format.decimal(credit.tier->beyond->text), share);
    const QString bound = format.percent(credit.tier->below.text);
    return credit.tier->orAt ? EffectFiguresTexts::tr("at or below %1: %2").arg(bound, share)
                             : EffectFiguresTexts::tr("below %1: %2").arg(bound, share);
}

QString countedText(const ServiceResult &service, const Format &format)
{
    const auto counted = std::count_if(service.outages.begin(), service.outages.end(),
                                       [](const Outage &o) { return o.counted > Duration::zero(); });
    return EffectFiguresTexts::tr("%1 of %2")
        .arg(format.number(counted), format.number(static_cast<std::int64_t>(service.outages.size())));
}

bool canBeFiled(const Claim &claim)
{
    return clockRuns(claim.state);
}

QString firstDeadline(const ServiceResult &service, const Zone &zone)
{
    std::optional<Instant> first;
    for (const Claim &claim : service.claims)
        if (canBeFiled(claim) && claim.deadline && (!first || *claim.deadline < *first))
            first = claim.deadline;
    return first ? momentText(*first, zone) : Format::none();
}

} // namespace

std::vector<EffectFigure> effectFigures(const Evaluation &e, const ServiceResult &s)
{
    const Format format(QLocale(), e);
    std::vector<EffectFigure> out{
        {EffectFiguresTexts::tr("Availability"), format.percent(availabilitySoFar(s))},
        {EffectFiguresTexts::tr("Verdict"), wordFor(statusOf(s.state))},
        {EffectFiguresTexts::tr("Downtime"), briefText(s.downtime)},
        {EffectFiguresTexts::tr("Outages that count"), countedText(s, format)},
        {EffectFiguresTexts::tr("Excluded"), briefText(s.excludedMaintenance + s.excludedCauses)},
    };
    if (s.credit.kind == CreditKind::Tiers || s.credit.tier)
        out.push_back({EffectFiguresTexts::tr("Tier"), tierText(s.credit, format)});
    out.push_back({EffectFiguresTexts::tr("Credit"), creditText(s.credit, e.currency)});
    out.push_back({EffectFiguresTexts::tr("Withheld"), moneyText(s.credit.withheld, e.currency)});
    out.push_back({EffectFiguresTexts::tr("Claims to file"),
                   format.number(std::count_if(s.claims.begin(), s.claims.end(), canBeFiled))});
    out.push_back({EffectFiguresTexts::tr("First deadline"), firstDeadline(s, e.zone)});
    out.push_back({EffectFiguresTexts::tr("Whole contract"), moneyText(e.total.amount, e.currency)});
    out.push_back({EffectFiguresTexts::tr("Lowest interpretation"), moneyText(e.total.lowest, e.currency)});
    out.push_back({EffectFiguresTexts::tr("Highest interpretation"), moneyText(e.total.highest, e.currency)});
    return out;
}

const ServiceResult *serviceNamed(const Evaluation &evaluation, const std::string &service)
{
    const auto at = std::find_if(evaluation.services.begin(), evaluation.services.end(),
                                 [&](const ServiceResult &one) { return one.service == service; });
    return at == evaluation.services.end() ? nullptr : &*at;
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/effect_figures.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/status.h"

namespace makegood::ui
{

namespace
{

struct MonthFiguresTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::sla::MonthFigures)
};

QString tierText(const CreditResult &credit, const Format &format)
{
    if (!credit.tier)
        return MonthFiguresTexts::tr("none");
    const Worth &worth = credit.tier->worth;
    const QString share = worth.percent
        ? format.percent(worth.percent->text)
        : MonthFiguresTexts::tr("%1 days").arg(worth.days ? format.decimal(plainDecimal(*worth.days))
                                                          : Format::none());
    return MonthFiguresTexts::tr("below %1: %2").arg(format.percent(credit.tier->below.text), share);
}

QString countedText(const ServiceResult &service, const Format &format)
{
    const auto counted = std::count_if(service.outages.begin(), service.outages.end(),
                                       [](const Outage &o) { return o.counted > Duration::zero(); });
    return MonthFiguresTexts::tr("%1 of %2")
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

std::vector<MonthFigure> monthFigures(const Evaluation &e, const ServiceResult &s)
{
    const Format format(QLocale(), e);
    std::vector<MonthFigure> out{
        {MonthFiguresTexts::tr("Availability"), format.percent(s.availability)},
        {MonthFiguresTexts::tr("Verdict"), wordFor(statusOf(e, s))},
        {MonthFiguresTexts::tr("Downtime"), lengthText(s.downtime)},
        {MonthFiguresTexts::tr("Outages that count"), countedText(s, format)},
        {MonthFiguresTexts::tr("Excluded"), lengthText(s.excludedMaintenance + s.excludedCauses)},
    };
    if (s.credit.kind == CreditKind::Tiers)
        out.push_back({MonthFiguresTexts::tr("Tier"), tierText(s.credit, format)});
    out.push_back(
        {MonthFiguresTexts::tr("Credit"),
         s.credit.amount ? moneyText(*s.credit.amount, e.currency) : MonthFiguresTexts::tr("negotiated")});
    out.push_back({MonthFiguresTexts::tr("Withheld"), moneyText(s.credit.withheld, e.currency)});
    out.push_back({MonthFiguresTexts::tr("Claims to file"),
                   format.number(std::count_if(s.claims.begin(), s.claims.end(), canBeFiled))});
    out.push_back({MonthFiguresTexts::tr("The first by"), firstDeadline(s, e.zone)});
    out.push_back({MonthFiguresTexts::tr("Whole contract"), moneyText(e.total.amount, e.currency)});
    out.push_back({MonthFiguresTexts::tr("Lowest reading"), moneyText(e.total.lowest, e.currency)});
    out.push_back({MonthFiguresTexts::tr("Highest reading"), moneyText(e.total.highest, e.currency)});
    return out;
}

const ServiceResult *serviceNamed(const Evaluation &evaluation, const std::string &service)
{
    const auto at = std::find_if(evaluation.services.begin(), evaluation.services.end(),
                                 [&](const ServiceResult &one) { return one.service == service; });
    return at == evaluation.services.end() ? nullptr : &*at;
}

} // namespace makegood::ui

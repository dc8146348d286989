// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/budget_words.h"

#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "explain/brief_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct BudgetTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::BudgetWords)
};

class BudgetStory
{
public:
    BudgetStory(const Evaluation &evaluation, const ServiceResult &service)
        : m_e(evaluation)
        , m_service(service)
        , m_format(QLocale(), evaluation)
    {
    }

    QString said(Duration length) const { return briefDuration(length, m_format); }

    QString headline(const std::optional<Outlook> &outlook) const
    {
        const bool over = m_service.budgetLeft < Duration::zero();
        if (over && m_service.budget == Duration::zero())
            return BudgetTexts::tr("The target allows no downtime.");
        if (over && outlook && outlook->spentSince)
            return BudgetTexts::tr("The budget was used up on %1.").arg(moment(*outlook->spentSince));
        if (over)
            return BudgetTexts::tr("The budget is used up.");
        if (outlook && outlook->stage == Stage::Ahead)
            return BudgetTexts::tr("%1 of downtime will be allowed.").arg(said(m_service.budget));
        return m_e.isRunning()
            ? BudgetTexts::tr("%1 used so far.").arg(said(m_service.downtime))
            : BudgetTexts::tr("%1 used, and the month is over.").arg(said(m_service.downtime));
    }

    // At the rate of the last days, where there is one, else at that of the month.
    QString forecast(const Outlook &outlook) const
    {
        if (!outlook.foreseeable && outlook.stage == Stage::Running)
            return BudgetTexts::tr("There is no forecast: how the time counts is known only at the end.");
        const std::optional<Pace> &pace = outlook.week ? outlook.week : outlook.sofar;
        if (!pace)
            return {};
        if (pace->breaksAt)
            return (outlook.week ? BudgetTexts::tr("At the last 7 days’ rate it is used up by %1.")
                                 : BudgetTexts::tr("At this month’s rate it is used up by %1."))
                .arg(moment(*pace->breaksAt));
        const QString byEnd = said(pace->byEnd);
        if (outlook.spentSince)
            return (outlook.week
                        ? BudgetTexts::tr("At the last 7 days’ rate, downtime reaches %1 by the month’s end.")
                        : BudgetTexts::tr("At this month’s rate, downtime reaches %1 by the month’s end."))
                .arg(byEnd);
        return (outlook.week
                    ? BudgetTexts::tr("At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.")
                    : BudgetTexts::tr("At this month’s rate it lasts: %1 of downtime by the month’s end."))
            .arg(byEnd);
    }

    // The next tier, and an hour: what comes first.
    QStringList prices(const Outlook &outlook) const
    {
        QStringList out;
        bool tierSaid = false;
        for (const Consequence &one : outlook.consequences) {
            if (one.since)
                continue;
            // Where downtime counts by the millisecond, the longest harmless length.
            const Duration more = outlook.grain > Duration(1) ? one.more : one.more - outlook.grain;
            const QString further = outlook.grain > Duration(1)
                ? BudgetTexts::tr("%1 more").arg(said(more))
                : BudgetTexts::tr("More than %1 more").arg(said(more));
            if (one.kind == Consequence::Kind::Hour && one.cost && *one.cost > Money{})
                out << BudgetTexts::tr("One more hour of downtime costs %1.").arg(m_format.money(*one.cost));
            if (one.kind == Consequence::Kind::Tier && !tierSaid && one.credit) {
                tierSaid = true;
                out << (one.tier->orAt ? BudgetTexts::tr("%1, and the next tier applies (%2 or less): %3.")
                                       : BudgetTexts::tr("%1, and the next tier applies (below %2): %3."))
                           .arg(further, m_format.percent(one.tier->below.text), m_format.money(*one.credit));
            }
            if (one.kind == Consequence::Kind::Breach)
                out << (one.credit && *one.credit > Money{}
                            ? BudgetTexts::tr("%1, and the target is missed: %2.")
                                  .arg(further, m_format.money(*one.credit))
                            : BudgetTexts::tr("%1, and the target is missed.").arg(further));
        }
        if (outlook.credit == CreditKind::Negotiated)
            out << BudgetTexts::tr("The agreement names no amount: the remedy is negotiated.");
        if (outlook.withheld && !out.isEmpty())
            out << BudgetTexts::tr("A condition of the agreement does not hold, so no credit is given now.");
        return out;
    }

private:
    QString moment(Instant at) const { return weekdayMoment(at, m_format, m_e.month.value.year()); }

    const Evaluation &m_e;
    const ServiceResult &m_service;
    Format m_format;
};

} // namespace

BudgetWords budgetWords(const Evaluation &evaluation, const ServiceResult &service,
                        const std::optional<Outlook> &outlook)
{
    const BudgetStory story(evaluation, service);
    const Format format(QLocale(), evaluation);
    BudgetWords out;
    // For the bar only.
    const auto budget = static_cast<double>(service.budget.count());
    const auto used = static_cast<double>(service.downtime.count());
    out.use.used = budget > 0 ? used / budget : used > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    out.use.isAtRisk = service.state == ServiceState::AtRisk;
    out.standing = service.budgetLeft < Duration::zero()
        ? BudgetTexts::tr("%1 over", "a length over the budget").arg(story.said(-service.budgetLeft))
        : BudgetTexts::tr("%1 left", "a length of the budget").arg(story.said(service.budgetLeft));
    out.whole = BudgetTexts::tr("of %1", "of a budget").arg(story.said(service.budget));
    out.exact = BudgetTexts::tr("Used %1 of %2; left %3")
                    .arg(format.duration(service.downtime), format.duration(service.budget),
                         format.duration(service.budgetLeft));
    out.headline = story.headline(outlook);
    if (!outlook)
        return out;
    if (const QString forecast = story.forecast(*outlook); !forecast.isEmpty())
        out.sentences << forecast;
    out.sentences << story.prices(*outlook);
    return out;
}

} // namespace makegood::ui

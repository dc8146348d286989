// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of an agreement on periods, groups, shares and rights.
#include "explain/agreement_parts.h"
#include "explain/facts.h"

namespace makegood::ui::agreement
{

QString promise(const ServiceClass &kind, const Format &format)
{
    const QString target = format.percent(kind.target.text);
    QString out;
    switch (kind.period.kind) {
    case PeriodKind::Month:
        out = AgreementTexts::tr("Available at least %1 of the measured time of each month.").arg(target);
        break;
    case PeriodKind::Quarter:
        out = AgreementTexts::tr("Available at least %1 of the measured time of each quarter.").arg(target);
        break;
    case PeriodKind::Year:
        out = AgreementTexts::tr("Available at least %1 of the measured time of each year.").arg(target);
        break;
    case PeriodKind::Rolling:
        out = AgreementTexts::tr(
                  "Available at least %1 of the measured time of the %Ln days that end with each month.",
                  nullptr, static_cast<int>(kind.period.days))
                  .arg(target);
        break;
    }
    if (kind.period.spansMonths() && kind.period.firstMonth > 1)
        out += QLatin1Char(' ')
            + AgreementTexts::tr("The first begins with %1.")
                  .arg(format.locale().standaloneMonthName(kind.period.firstMonth));
    if (kind.ofGroup)
        out += QLatin1Char(' ')
            + AgreementTexts::tr(
                   "It is promised to groups of services: their times are added up, and each of them "
                   "by itself earns nothing.");
    return out;
}

QString impact(const ImpactRule &rule)
{
    if (rule.weighsAvailability && rule.weighsCredit)
        return AgreementTexts::tr(
            "An outage counts with the share that its incident affects, as downtime and for "
            "the credit.");
    return rule.weighsCredit
        ? AgreementTexts::tr("An outage is credited with the share that its incident affects.")
        : AgreementTexts::tr("An outage counts as downtime with the share that its incident affects.");
}

QString right(const RightRule &rule, const Format &format)
{
    QString out = format.isolated(plainText(rule.text)) + QLatin1Char(' ');
    const QString condition = rule.downtimeOver
        ? AgreementTexts::tr("more than %1 of downtime").arg(format.duration(*rule.downtimeOver))
        : AgreementTexts::tr("the target missed");
    out += rule.within == 1 ? AgreementTexts::tr("The right arises with %1 in one period.").arg(condition)
                            : AgreementTexts::tr("The right arises with %1 in %2 of the last %3 periods.")
                                  .arg(condition, format.number(rule.months), format.number(rule.within));
    return out + QLatin1Char(' ')
        + (rule.lasts ? AgreementTexts::tr("It may be used for %1.").arg(format.duration(*rule.lasts))
                      : AgreementTexts::tr("It does not lapse."));
}

} // namespace makegood::ui::agreement

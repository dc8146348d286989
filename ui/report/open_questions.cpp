// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "explain/agreement_parts.h"
#include "explain/brief_text.h"
#include "explain/shipped_text.h"
#include "report/answers.h"

namespace makegood::ui
{

namespace
{

struct FormulaTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Formula)
};

QString blockWorth(const CreditRule &rule, const Format &format)
{
    if (rule.worth.days && *rule.worth.days == Fraction(1))
        return FormulaTexts::tr("one day of charges");
    return agreement::worth(rule.worth, FormulaTexts::tr("the monthly fee"), format);
}

QString perBlock(const CreditRule &rule, const Format &format)
{
    const QString worth = blockWorth(rule, format);
    if (rule.calendarDays)
        return FormulaTexts::tr("Each day with an outage earns %1.").arg(worth);
    return (rule.rounding == BlockRounding::Up ? FormulaTexts::tr("Each started %1 earns %2.")
                                               : FormulaTexts::tr("Each full %1 earns %2."))
        .arg(briefDuration(rule.block, format), worth);
}

} // namespace

QString formulaInBrief(const Evaluation &, const ServiceResult &service, const Policy &policy,
                       const Format &format)
{
    const std::vector<const CreditRule *> rules = policy.credit.rulesFor(service.serviceClass);
    if (rules.empty())
        return {};
    if (rules.size() > 1)
        return FormulaTexts::tr("Several remedies of the agreement apply.");
    const CreditRule &rule = *rules.front();
    switch (rule.kind) {
    case CreditKind::ProRata:
        return rule.multiplier == Fraction(1)
            ? FormulaTexts::tr("The fee is returned for the time that was lost.")
            : FormulaTexts::tr("The fee is returned %1 times for the time that was lost.")
                  .arg(format.decimal(plainDecimal(rule.multiplier)));
    case CreditKind::PerBlock:
        return perBlock(rule, format);
    case CreditKind::Tiers:
        return service.credit.tier ? agreement::tier(*service.credit.tier, rule, format)
                                   : FormulaTexts::tr("The credit follows the availability in tiers.");
    case CreditKind::Table:
        return FormulaTexts::tr("The longer the outage, the more it earns, by a table of the agreement.");
    case CreditKind::Flat:
        return FormulaTexts::tr("It earns one amount: %1.").arg(blockWorth(rule, format));
    case CreditKind::Negotiated:
        return FormulaTexts::tr("The agreement names no amount.");
    case CreditKind::None:
        return FormulaTexts::tr("The agreement gives no credit.");
    case CreditKind::Rules:
        break;
    }
    return {};
}

std::vector<OpenQuestion> openQuestionsOf(const Evaluation &evaluation, const Policy &policy)
{
    std::vector<OpenQuestion> out;
    for (const Reading &reading : policy.readings) {
        OpenQuestion one{reading.id, shippedText(reading.question), plainText(reading.clause), {}, false};
        bool differs = false;
        for (const ServiceResult &s : evaluation.services) {
            const auto at = std::find_if(s.readings.begin(), s.readings.end(),
                                         [&](const ReadingResult &r) { return r.id == reading.id; });
            const Money own = s.credit.amount.value_or(Money{});
            const Money amount = at == s.readings.end() ? own : at->amount.value_or(Money{});
            one.amount += amount;
            one.toBeAgreed = one.toBeAgreed || (at != s.readings.end() && at->toBeAgreed);
            differs = differs || amount != own;
        }
        if (differs && one.amount != evaluation.total.amount)
            out.push_back(std::move(one));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const OpenQuestion &a, const OpenQuestion &b) { return a.amount > b.amount; });
    return out;
}

} // namespace makegood::ui

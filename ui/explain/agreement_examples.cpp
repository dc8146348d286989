// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/agreement_examples.h"

#include <algorithm>

#include "explain/agreement_parts.h"
#include "sla/credit/worked_example.h"

namespace makegood::ui::agreement
{

namespace
{

constexpr Duration month = std::chrono::days(WorkedExample::days);
constexpr Duration minute = std::chrono::minutes(1);

// The shortest whole minutes that leave an availability below a bound, or at it.
Duration downtimeFor(const Fraction &bound, bool orAt)
{
    const Fraction minutes = (1 - bound) * (month / minute);
    const auto whole = static_cast<std::int64_t>(floorOf(minutes));
    const bool reaches = orAt && Fraction(whole) == minutes;
    return std::max<Duration>(minute * (reaches ? whole : whole + 1), minute);
}

// The error budget, and a minute more: what misses the target.
Duration missOf(const ExampleCase &example)
{
    return example.target ? downtimeFor(example.target->ratio, false) : Duration::zero();
}

Duration boundOf(const LengthRow &row)
{
    return row.over ? row.bound + minute : std::max(row.bound, minute);
}

std::optional<WorkedExample> worked(const ExampleCase &example, Duration outage, const Format &format)
{
    return workedExample(example.rule, example.charge, outage, format.currency(),
                         example.target ? &*example.target : nullptr);
}

QString tierText(const WorkedExample &one, const Format &format)
{
    return AgreementTexts::tr("one outage of %1 leaves %2 and earns %3")
        .arg(format.duration(one.outage), format.percent(one.percent), format.money(one.amount));
}

QString rowText(const WorkedExample &one, const Format &format)
{
    return AgreementTexts::tr("one outage of %1 earns %2")
        .arg(format.duration(one.outage), format.money(one.amount));
}

} // namespace

ExampleCase exampleCaseOf(const Policy &policy, const Contract *contract, const CreditRule &rule,
                          const Format &format)
{
    ExampleCase out{rule, roundedAmount(1000, format.currency(), Rounding::Down), {}};
    if (!out.rule.cap && !policy.credit.byRules)
        out.rule.cap = policy.credit.cap;
    if (contract != nullptr && !contract->services.empty()) {
        const Service &service = contract->services.front();
        const auto named = service.namedCharges.find(rule.base);
        out.charge = named == service.namedCharges.end() ? service.price : named->second;
    }
    for (const ServiceClass &one : policy.classes)
        if (rule.appliesTo(one.id)) {
            if (one.isMeasured)
                out.target = one.target;
            break;
        }
    return out;
}

std::vector<Duration> exampleOutages(const ExampleCase &example)
{
    const CreditRule &rule = example.rule;
    if (!rule.namesAmounts() || rule.on == Trigger::Metric)
        return {};
    const Duration least = rule.on == Trigger::Breach ? missOf(example) : Duration::zero();
    const Duration free
        = rule.free.value_or(Duration::zero()) + (rule.beyondTarget ? missOf(example) : Duration::zero());
    std::vector<Duration> out;
    if (rule.kind == CreditKind::Tiers)
        for (const Tier &tier : rule.tiers)
            out.push_back(std::max(downtimeFor(tier.below.ratio, tier.orAt), least));
    else if (rule.kind == CreditKind::Table)
        for (const LengthRow &row : rule.rows)
            out.push_back(std::max(boundOf(row) + free, least));
    else
        out.push_back(std::max(std::max<Duration>(std::chrono::hours(1), rule.block) + free, least));
    for (Duration &one : out)
        one = std::min(one, month);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

QString exampleText(const ExampleCase &example, const std::vector<Duration> &outages, const Format &format)
{
    const CreditRule &rule = example.rule;
    const QString charge = format.money(example.charge);
    if (outages.size() > 1) {
        QStringList parts;
        bool capped = false;
        for (const Duration outage : outages)
            if (const auto one = worked(example, outage, format)) {
                parts << (rule.kind == CreditKind::Tiers ? tierText(*one, format) : rowText(*one, format));
                capped = capped || one->capped;
            }
        QString out = AgreementTexts::tr("In a month of 30 days at a charge of %1: %2.")
                          .replace(QStringLiteral("30"), format.number(30)) // in the digits of the language
                          .arg(charge, parts.join(AgreementTexts::tr("; ", "between examples")));
        if (capped)
            out += QLatin1Char(' ') + AgreementTexts::tr("The cap limits the greatest.");
        return out;
    }
    const auto one = outages.empty() ? std::nullopt : worked(example, outages.front(), format);
    if (!one)
        return {};
    const QString length = format.duration(one->outage);
    const QString amount = format.money(one->amount);
    QString out = rule.isForTickets()
        ? AgreementTexts::tr("An answer %1 late, at a charge of %2, earns %3.").arg(length, charge, amount)
        : AgreementTexts::tr("In a month of 30 days, one outage of %1 at a charge of %2 earns %3.")
              .replace(QStringLiteral("30"), format.number(30))
              .arg(length, charge, amount);
    if (rule.kind == CreditKind::Tiers)
        out += QLatin1Char(' ')
            + AgreementTexts::tr("It leaves an availability of %1.").arg(format.percent(one->percent));
    if (rule.kind == CreditKind::PerBlock)
        out += QLatin1Char(' ')
            + AgreementTexts::tr("It counts %n blocks.", nullptr, static_cast<int>(one->blocks));
    if (one->capped)
        out += QLatin1Char(' ') + AgreementTexts::tr("The cap limits it.");
    return out;
}

QString readingExample(const Policy &policy, const Policy &reading, const Contract *contract,
                       const Format &format)
{
    for (const CreditRule &rule : policy.credit.rules) {
        const ExampleCase now = exampleCaseOf(policy, contract, rule, format);
        const auto same = std::find_if(reading.credit.rules.begin(), reading.credit.rules.end(),
                                       [&](const CreditRule &other) { return other.id == rule.id; });
        if (same == reading.credit.rules.end())
            continue;
        const ExampleCase then = exampleCaseOf(reading, contract, *same, format);
        std::vector<Duration> outages = exampleOutages(now);
        for (const Duration outage : exampleOutages(then))
            outages.push_back(outage);
        for (const Duration outage : outages) {
            const auto before = worked(now, outage, format);
            const auto after = worked(then, outage, format);
            if (before && after && before->amount != after->amount)
                return AgreementTexts::tr("One outage of %1 then earns %2 in place of %3.")
                    .arg(format.duration(outage), format.money(after->amount), format.money(before->amount));
        }
    }
    return {};
}

} // namespace makegood::ui::agreement

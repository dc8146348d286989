// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claim_draft.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/format.h"
#include "explain/words.h"

namespace makegood
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ClaimDraft)
};

const Outage *outageOf(const ServiceResult &service, const Claim &claim)
{
    const auto at = std::find_if(service.outages.begin(), service.outages.end(),
                                 [&](const Outage &o) { return o.whole == claim.outage; });
    return at == service.outages.end() ? nullptr : &*at;
}

// Failed connection tests inside the outage, known when the month was judged.
QStringList proofsOf(const Evaluation &e, const ServiceResult &service, const Claim &claim,
                     const Evidence &evidence, const Format &format)
{
    QStringList out;
    for (const ProofRow &row : evidence.proofs)
        if (row.service == service.service && row.failed && row.at <= e.asOf && claim.outage.contains(row.at))
            out << Texts::tr("%1: %2 of %3 failed")
                       .arg(format.instantWithOffset(row.at), plainText(row.method), plainText(row.target));
    return out;
}

QString joined(const Clauses &clauses)
{
    QStringList out;
    for (const std::string &clause : clauses)
        out << plainText(clause);
    return out.join(QStringLiteral(", "));
}

} // namespace

Money claimedAmount(const ServiceResult &service, const Claim &claim)
{
    const Outage *outage = outageOf(service, claim);
    if (outage != nullptr && outage->amount)
        return *outage->amount;
    return service.credit.amount.value_or(Money{}) + service.credit.withheld;
}

QString claimDraft(const Evaluation &e, const ServiceResult &service, const Claim &claim,
                   const Policy &policy, const Evidence &evidence)
{
    const Format format(QLocale(), e);
    const Outage *outage = outageOf(service, claim);
    QStringList lines;
    lines << Texts::tr("Claim for service credit, %1").arg(format.month(e.month)) << QString();
    lines << Texts::tr("To: %1").arg(plainText(policy.provider));
    lines << Texts::tr("Customer: %1").arg(plainText(e.customer));
    lines << Texts::tr("Service: %1").arg(plainText(service.service));
    lines << Texts::tr("Outage: from %1 to %2")
                 .arg(format.instantWithOffset(claim.outage.start),
                      format.instantWithOffset(claim.outage.end));
    lines << Texts::tr("In UTC: from %1 to %2")
                 .arg(format.utc(claim.outage.start), format.utc(claim.outage.end));
    lines << Texts::tr("Length: %1").arg(format.duration(claim.outage.length()));
    if (outage != nullptr) {
        lines << Texts::tr("Cause: %1").arg(words::cause(outage->cause));
        lines << Texts::tr("Credited time: %1").arg(format.duration(outage->credited));
        for (const auto &[name, check] : {std::pair(Texts::tr("First failed check"), outage->firstFailed),
                                          std::pair(Texts::tr("Last failed check"), outage->lastFailed)})
            if (check)
                lines << Texts::tr("%1: %2 (%3)")
                             .arg(name, format.instantWithOffset(check->at), plainText(check->probe));
    }
    lines << Texts::tr("Credit: %1").arg(format.money(claimedAmount(service, claim)));
    lines << Texts::tr("Agreement: %1; %2").arg(plainText(policy.name), joined(service.credit.clauses));
    if (claim.deadline)
        lines << Texts::tr("To be filed by: %1").arg(format.instantWithOffset(*claim.deadline));
    const QStringList proofs = proofsOf(e, service, claim, evidence, format);
    if (!proofs.isEmpty()) {
        lines << QString() << Texts::tr("Proof:");
        for (const QString &proof : proofs)
            lines << QStringLiteral("- ") + proof;
    }
    for (const std::string &item : claim.missing)
        lines << QString() << Texts::tr("STILL MISSING: %1").arg(words::claimItem(item));
    for (const std::string &gate : claim.failingGates)
        lines << QString()
              << Texts::tr("NOT TO BE FILED while this does not hold: %1").arg(words::gate(gate));
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood

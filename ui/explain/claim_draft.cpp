// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claim_draft.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/facts.h"
#include "explain/words.h"
#include "sla/base/csv_text.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

constexpr int partLength = 25; ///< of a file name of at most 80

class ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ClaimDraft)

public:
    ClaimText(const Evaluation &e, const ServiceResult &service, const Claim &claim, const Policy &policy)
        : m_e(e)
        , m_service(service)
        , m_claim(claim)
        , m_policy(policy)
        , m_format(QLocale(), e)
    {
    }

    QString subject() const
    {
        if (m_claim.forPeriod)
            return tr("Claim for service credit: %1, %2")
                .arg(plainText(m_service.service), m_format.month(m_e.month));
        return tr("Claim for service credit: %1, outage of %2")
            .arg(plainText(m_service.service), m_format.instantWithOffset(m_claim.outage.start));
    }

    QString text(const std::vector<ProofRow> &proofs)
    {
        m_lines << tr("Claim for service credit, %1").arg(m_format.month(m_e.month)) << QString();
        addOutage();
        addAmount();
        if (m_claim.deadline)
            m_lines << tr("To be filed by: %1; %2")
                           .arg(m_format.instantWithOffset(*m_claim.deadline),
                                m_format.utc(*m_claim.deadline));
        addRequirements();
        if (!proofs.empty()) {
            m_lines << QString()
                    << tr("Proof, %n failed connection tests, attached as CSV:", nullptr,
                          static_cast<int>(proofs.size()));
            for (const ProofRow &row : proofs)
                m_lines << tr("- %1: %2 of %3 failed")
                               .arg(m_format.instantWithOffset(row.at), plainText(row.method),
                                    plainText(row.target));
        }
        for (const std::string &gate : m_claim.failingGates)
            m_lines << QString() << tr("NOT TO BE FILED while this does not hold: %1").arg(words::gate(gate));
        return m_lines.join(QLatin1Char('\n'));
    }

private:
    const Outage *outage() const
    {
        const auto &all = m_service.outages;
        const auto at = std::find_if(all.begin(), all.end(),
                                     [&](const Outage &o) { return o.whole == m_claim.outage; });
        return at == all.end() ? nullptr : &*at;
    }

    void addOutage()
    {
        m_lines << tr("To: %1").arg(plainText(m_policy.provider));
        m_lines << tr("Customer: %1").arg(plainText(m_e.customer));
        m_lines << tr("Service: %1").arg(plainText(m_service.service));
        m_lines << (m_claim.forPeriod ? tr("Period: from %1 to %2") : tr("Outage: from %1 to %2"))
                       .arg(m_format.instantWithOffset(m_claim.outage.start),
                            m_format.instantWithOffset(m_claim.outage.end));
        m_lines << tr("In UTC: from %1 to %2")
                       .arg(m_format.utc(m_claim.outage.start), m_format.utc(m_claim.outage.end));
        if (!m_claim.report.empty())
            m_lines << tr("Reported by ticket: %1").arg(plainText(m_claim.report));
        if (m_claim.forPeriod)
            return;
        m_lines << tr("Length: %1").arg(m_format.duration(m_claim.outage.length()));
        const Outage *o = outage();
        if (o == nullptr)
            return;
        m_lines << tr("Cause: %1").arg(words::cause(o->cause));
        m_lines << tr("Credited time: %1").arg(m_format.duration(o->credited));
        for (const auto &[name, check] : {std::pair(tr("First failed check"), o->firstFailed),
                                          std::pair(tr("Last failed check"), o->lastFailed)})
            if (check)
                m_lines << tr("%1: %2 (%3)")
                               .arg(name, m_format.instantWithOffset(check->at), plainText(check->probe));
    }

    // Other claims ask for the same amount.
    bool isOneOfMany() const
    {
        const auto &claims = m_service.claims;
        return asksForTheMonth(m_service, m_claim)
            && std::count_if(claims.begin(), claims.end(),
                             [&](const Claim &one) { return asksForTheMonth(m_service, one); })
            > 1;
    }

    // Amount, formula, and the clauses of both.
    void addAmount()
    {
        const QString amount = m_format.money(claimedAmount(m_service, m_claim));
        m_lines
            << (isOneOfMany()
                    ? tr("Credit: %1 for %2, once for all its outages").arg(amount, m_format.month(m_e.month))
                    : tr("Credit: %1").arg(amount));
        Clauses clauses;
        for (const Reason &root : m_service.why) {
            if (root.kind != reason::credit)
                continue;
            for (const Reason &below : root.because) {
                const Fact *when = below.fact("when");
                const bool ours = !m_claim.forPeriod && below.kind == reason::creditedOutage
                    && when != nullptr && std::get<Interval>(when->value) == m_claim.outage;
                if (!ours && below.kind != reason::fee && below.kind != reason::formula
                    && below.kind != reason::tier)
                    continue;
                m_lines << QStringLiteral("  ") + creditSentence(below, m_format);
                for (const std::string &clause : below.clauses)
                    if (std::find(clauses.begin(), clauses.end(), clause) == clauses.end())
                        clauses.push_back(clause);
            }
        }
        m_lines << tr("Agreement: %1; clauses %2")
                       .arg(plainText(m_policy.name),
                            clausesText(clauses.empty() ? m_service.credit.clauses : clauses));
    }

    QString given(const std::string &item) const
    {
        if (item == wordOf(ClaimItem::Service))
            return plainText(m_service.service);
        if (item == wordOf(ClaimItem::OutageTime))
            return m_format.interval(m_claim.outage);
        return item == wordOf(ClaimItem::OutageLength) ? m_format.duration(m_claim.outage.length())
                                                       : QString();
    }

    void addRequirements()
    {
        if (!m_policy.claim || m_policy.claim->requirements.empty())
            return;
        m_lines << QString()
                << tr("Required by the agreement (%1):").arg(clausesText(m_policy.claim->clauses));
        for (const std::string &item : m_policy.claim->requirements) {
            const auto &missing = m_claim.missing;
            const bool lacks = std::find(missing.begin(), missing.end(), item) != missing.end();
            const QString value = given(item);
            QString line = lacks ? tr("- STILL MISSING: %1").arg(words::claimItem(item))
                                 : tr("- met: %1").arg(words::claimItem(item));
            m_lines << (value.isEmpty() ? line : tr("%1: %2", "item and value").arg(line, value));
        }
    }

    const Evaluation &m_e;
    const ServiceResult &m_service;
    const Claim &m_claim;
    const Policy &m_policy;
    Format m_format;
    QStringList m_lines;
};

QByteArray csvOf(const std::vector<ProofRow> &proofs)
{
    std::string out = csvRecord({"time", "service", "method", "target", "result"});
    for (const ProofRow &row : proofs)
        out += csvRecord({formatInstant(row.at), csvText(row.service), csvText(row.method),
                          csvText(row.target), row.failed ? "failed" : "ok"});
    return QByteArray::fromStdString(out);
}

} // namespace

std::vector<ProofRow> proofsOf(const Evaluation &e, const ServiceResult &service, const Claim &claim,
                               const Evidence &evidence)
{
    std::vector<ProofRow> out;
    for (const ProofRow &row : evidence.proofs)
        if (row.service == service.service && row.failed && row.at <= e.asOf && claim.outage.contains(row.at))
            out.push_back(row);
    return out;
}

ClaimPapers claimPapers(const Evaluation &e, const ServiceResult &service, const Claim &claim,
                        const Policy &policy, const Evidence &evidence)
{
    const std::vector<ProofRow> proofs = proofsOf(e, service, claim, evidence);
    ClaimText text(e, service, claim, policy);
    const QString start = plainText(formatInstant(claim.outage.start));
    return {text.subject(), text.text(proofs), proofs.empty() ? QByteArray() : csvOf(proofs),
            // Each part cut by itself: two claims of a long name must not become one file.
            QStringLiteral("%1-claim-%2-%3")
                .arg(safeFileName(e.contract, partLength), safeFileName(service.service, partLength),
                     safeFileName(start.toStdString()))};
}

} // namespace makegood::ui

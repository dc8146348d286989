// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "commands/edit_request.h"
#include "explain/claim_draft.h"
#include "explain/why_subject.h"
#include "sla/evidence/case_data.h"
#include "store/ledger.h"

namespace makegood::ui
{

class ClaimsSection;
class EstimateSection;
class LedgerSection;
class PageTabs;
class ProviderSection;
class RightsSection;

/// Credits and claims, in five sections: estimate of the month, claims, rights, provider's figures against
/// ours, ledger of granted credits against invoices.
class CreditPage : public QWidget
{
    Q_OBJECT
public:
    explicit CreditPage(QWidget *parent = nullptr);

    /// `terms` provide the questions of readings and the proofs; null while they are read. `now` sets the
    /// countdowns.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger = {});
    void clear();
    void showBalances(std::vector<CurrencyBalance> balances);
    /// Opens `estimatePart`, `claimsPart`, `rightsPart`, `providerPart` or `ledgerPart`; false for another
    /// name.
    bool showPart(const QString &name);
    /// Opens the claim for the outage, or the period, that starts at `outageStart`; false: the shown month
    /// has none.
    bool showClaim(Instant outageStart, bool forPeriod);

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    void saveWanted(const makegood::ui::EditRequest &request);
    void papersWanted(const makegood::ui::ClaimPapers &papers);
    void figuresImportWanted();
    void invoicesImportWanted();
    void ledgerExportWanted(const QByteArray &csv);
    void balancesWanted();

private:
    PageTabs *m_parts;
    EstimateSection *m_estimate;
    ClaimsSection *m_claims;
    RightsSection *m_rights;
    ProviderSection *m_provider;
    LedgerSection *m_ledger;
};

} // namespace makegood::ui

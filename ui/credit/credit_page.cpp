// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/credit_page.h"

#include <QVBoxLayout>

#include "credit/claims_section.h"
#include "credit/estimate_section.h"
#include "credit/ledger_section.h"
#include "credit/provider_section.h"
#include "credit/rights_section.h"
#include "widgets/page_tabs.h"

namespace makegood::ui
{

CreditPage::CreditPage(QWidget *parent)
    : QWidget(parent)
    , m_parts(new PageTabs(QStringLiteral("creditParts"), tr("Parts of the page"), PageTabs::Level::Page))
    , m_estimate(new EstimateSection)
    , m_claims(new ClaimsSection)
    , m_rights(new RightsSection)
    , m_provider(new ProviderSection)
    , m_ledger(new LedgerSection)
{
    setObjectName(QStringLiteral("creditPage"));
    m_parts->add(m_estimate, tr("Estimate"));
    m_parts->add(m_claims, tr("Claims"));
    m_parts->add(m_rights, tr("Rights"));
    m_parts->add(m_provider, tr("Provider’s figures"));
    m_parts->add(m_ledger, tr("Ledger"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_parts);
    connect(m_estimate, &EstimateSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_claims, &ClaimsSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_rights, &RightsSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_provider, &ProviderSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_estimate, &EstimateSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_claims, &ClaimsSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_provider, &ProviderSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_ledger, &LedgerSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_claims, &ClaimsSection::papersWanted, this, &CreditPage::papersWanted);
    connect(m_provider, &ProviderSection::importWanted, this, &CreditPage::figuresImportWanted);
    connect(m_ledger, &LedgerSection::importWanted, this, &CreditPage::invoicesImportWanted);
    connect(m_ledger, &LedgerSection::exportWanted, this, &CreditPage::ledgerExportWanted);
    connect(m_ledger, &LedgerSection::balancesWanted, this, &CreditPage::balancesWanted);
}

void CreditPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                           std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger)
{
    m_estimate->showMonth(*evaluation, service, terms.get(), now);
    m_claims->showMonth(evaluation, service, terms, now, ledger);
    m_rights->showMonth(*evaluation, service, now);
    m_provider->showMonth(*evaluation, service, ledger.figures);
    if (terms)
        m_ledger->showContract(terms->contract, ledger, evaluation->month, now);
    else
        m_ledger->clear();
}

void CreditPage::showBalances(std::vector<CurrencyBalance> balances)
{
    m_ledger->showBalances(std::move(balances));
}

bool CreditPage::showPart(const QString &name)
{
    return m_parts->showPage(name);
}

bool CreditPage::showClaim(Instant outageStart, bool forPeriod)
{
    showPart(m_claims->objectName());
    return m_claims->choose(outageStart, forPeriod);
}

void CreditPage::clear()
{
    m_estimate->clear();
    m_claims->clear();
    m_rights->clear();
    m_provider->clear();
    m_ledger->clear();
}

} // namespace makegood::ui

#include "moc_credit_page.cpp"

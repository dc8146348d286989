// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claims_section.h"

#include <algorithm>

#include <QVBoxLayout>

#include "credit/claim_form.h"
#include "credit/claim_model.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

ClaimsSection::ClaimsSection(QWidget *parent)
    : QWidget(parent)
    , m_claims(new ClaimModel(this))
    , m_table(new TableView(QStringLiteral("claims"), tr("Claims")))
    , m_form(new ClaimForm)
{
    setObjectName(QStringLiteral("claimsPart"));
    m_table->setSource(m_claims);
    m_table->setWideColumns({ClaimModel::Missing});
    m_table->setEmptyText(tr("Nothing to claim."));
    m_table->setRowsShown(8);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_table);
    box->addWidget(m_form);
    box->addStretch(1);
    connect(m_form, &ClaimForm::saveWanted, this, &ClaimsSection::saveWanted);
    connect(m_form, &ClaimForm::papersWanted, this, &ClaimsSection::papersWanted);
    const auto ask = [this](const QModelIndex &index) {
        const QModelIndex at = m_table->sourceIndex(index);
        if (!at.isValid())
            return;
        const Claim &claim = m_claims->at(at.row()).claim;
        const Interval outage = claim.outage;
        m_chosen = {outage.start, claim.forPeriod};
        showForm();
        emit whyAsked({WhySubject::Figure::ClaimState, m_service, outage, {}});
    };
    connect(m_table, &QAbstractItemView::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
}

void ClaimsSection::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                              std::shared_ptr<const CaseData> terms, Instant now,
                              const ContractLedger &ledger)
{
    const bool another = m_service != service.service || !m_evaluation
        || m_evaluation->month != evaluation->month || m_evaluation->contract != evaluation->contract;
    if (another) {
        m_chosen.reset();
        m_form->clear();
    }
    m_evaluation = std::move(evaluation);
    m_terms = std::move(terms);
    m_service = service.service;
    m_ledger = ledger;
    m_claims->setRows(claimRows(*m_evaluation, service, now, ledger.claims));
    showForm();
}

bool ClaimsSection::choose(Instant outageStart, bool forPeriod)
{
    const std::pair wanted(outageStart, forPeriod);
    const auto &rows = m_claims->rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const ClaimRow &row) {
        return std::pair(row.claim.outage.start, row.claim.forPeriod) == wanted;
    });
    if (at == rows.end())
        return false;
    m_chosen = wanted;
    m_table->setFocus(Qt::OtherFocusReason);
    showForm();
    return true;
}

void ClaimsSection::showForm()
{
    const auto &rows = m_claims->rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const ClaimRow &row) {
        return m_chosen && std::pair(row.claim.outage.start, row.claim.forPeriod) == *m_chosen;
    });
    if (at == rows.end() || !m_terms) {
        m_form->clear();
        return;
    }
    m_table->showRow(static_cast<int>(at - rows.begin()));
    for (const ServiceResult &service : m_evaluation->services)
        if (service.service == m_service)
            m_form->showClaim(m_evaluation, service, *at, m_terms, m_ledger);
}

void ClaimsSection::clear()
{
    m_evaluation.reset();
    m_terms.reset();
    m_claims->setRows({});
    m_form->clear();
}

} // namespace makegood::ui

#include "moc_claims_section.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_panel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "credit/claim_form.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

ClaimPanel::ClaimPanel(QWidget *parent)
    : QWidget(parent)
    , m_nothing(plainLabel("claimNothing"))
    , m_form(new ClaimForm)
{
    setObjectName(QStringLiteral("claimPanel"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setText(tr("Choose a line with a claim to see its letter and its deadline."));
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(space::card, space::card, space::card, space::card);
    hint->addWidget(m_nothing);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(hint);
    box->addWidget(m_form, 1);
    box->addStretch(0);
    connect(m_form, &ClaimForm::saveWanted, this, &ClaimPanel::saveWanted);
    connect(m_form, &ClaimForm::papersWanted, this, &ClaimPanel::papersWanted);
}

// Beside the page it has a width of its own; wherever else it stands, that place decides.
bool ClaimPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    }
    return QWidget::event(event);
}

void ClaimPanel::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                           std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger)
{
    const bool another = m_service != service.service || !m_evaluation
        || m_evaluation->month != evaluation->month || m_evaluation->contract != evaluation->contract;
    if (another)
        m_chosen.reset();
    m_evaluation = std::move(evaluation);
    m_terms = std::move(terms);
    m_service = service.service;
    m_now = now;
    m_ledger = ledger;
    showForm();
}

bool ClaimPanel::choose(Instant outageStart, bool forPeriod)
{
    m_chosen = {outageStart, forPeriod};
    showForm();
    if (m_form->isHidden()) {
        m_chosen.reset();
        return false;
    }
    emit whyAsked({WhySubject::Figure::ClaimState, m_service, m_form->claim().outage, {}});
    return true;
}

void ClaimPanel::showForm()
{
    const ServiceResult *service = nullptr;
    if (m_evaluation)
        for (const ServiceResult &one : m_evaluation->services)
            if (one.service == m_service)
                service = &one;
    if (service != nullptr && m_chosen && m_terms)
        for (const ClaimRow &row : claimRows(*m_evaluation, *service, m_now, m_ledger.claims))
            if (std::pair(row.claim.outage.start, row.claim.forPeriod) == *m_chosen) {
                m_form->showClaim(m_evaluation, *service, row, m_terms, m_ledger);
                m_nothing->hide();
                return;
            }
    m_form->clear();
    m_nothing->show();
}

void ClaimPanel::clear()
{
    m_evaluation.reset();
    m_terms.reset();
    m_chosen.reset();
    showForm();
}

} // namespace makegood::ui

#include "moc_claim_panel.cpp"

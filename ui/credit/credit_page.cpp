// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/credit_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "credit/board_section.h"
#include "credit/claim_panel.h"
#include "credit/estimate_section.h"
#include "credit/ledger_section.h"
#include "credit/provider_section.h"
#include "credit/rights_section.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/segments.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int panelWidth = 376;

} // namespace

CreditPage::CreditPage(QWidget *parent)
    : QWidget(parent)
    , m_segments(new Segments(QStringLiteral("creditParts"), tr("Parts of the page")))
    , m_board(new BoardSection)
    , m_estimate(new EstimateSection)
    , m_panel(new ClaimPanel)
    , m_rights(new RightsSection)
    , m_provider(new ProviderSection)
    , m_ledger(new LedgerSection)
{
    setObjectName(QStringLiteral("creditPage"));
    build();
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            m_parts[i]->setVisible(static_cast<int>(i) == index);
    });
    connect(m_board, &BoardSection::chosen, this, &CreditPage::openLine);
    connect(m_estimate, &EstimateSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_panel, &ClaimPanel::whyAsked, this, &CreditPage::whyAsked);
    connect(m_rights, &RightsSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_provider, &ProviderSection::whyAsked, this, &CreditPage::whyAsked);
    connect(m_estimate, &EstimateSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_panel, &ClaimPanel::saveWanted, this, &CreditPage::saveWanted);
    connect(m_provider, &ProviderSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_ledger, &LedgerSection::saveWanted, this, &CreditPage::saveWanted);
    connect(m_panel, &ClaimPanel::papersWanted, this, &CreditPage::papersWanted);
    connect(m_provider, &ProviderSection::importWanted, this, &CreditPage::figuresImportWanted);
    connect(m_ledger, &LedgerSection::importWanted, this, &CreditPage::invoicesImportWanted);
    connect(m_ledger, &LedgerSection::exportWanted, this, &CreditPage::ledgerExportWanted);
    connect(m_ledger, &LedgerSection::balancesWanted, this, &CreditPage::balancesWanted);
    m_segments->setCurrent(0);
    showPanel(false);
}

void CreditPage::build()
{
    auto *estimate = new QWidget;
    estimate->setObjectName(QStringLiteral("estimatePart"));
    auto *inside = new QVBoxLayout(estimate);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::field);
    inside->addWidget(m_board);
    inside->addWidget(m_estimate);
    inside->addStretch(1);
    m_parts = {estimate, m_provider, m_ledger, m_rights};
    const QStringList titles{tr("Estimate"), tr("Provider’s figures"), tr("Ledger"), tr("Rights")};

    // Where they do not fit beside the title, filter and parts stand below it.
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("creditHead"));
    auto *flow = new FlowLayout(space::one, head);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *title = new Heading(tr("Credits and claims"), 1.54);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    flow->addWidget(title);
    flow->addWidget(m_board->filter());
    flow->addWidget(m_segments);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0); // the window leaves room around its pages
    left->setSpacing(space::card);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(left, 1); // before the parts, which take their parent from it
    left->addWidget(head);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        left->addWidget(m_parts[i]); // first: showing a widget without a parent opens a window
        m_parts[i]->setVisible(i == 0);
        m_segments->add(titles.at(static_cast<qsizetype>(i)),
                        m_parts[i]->objectName() + QStringLiteral("Segment"));
    }
    left->addStretch(1);
    box->addWidget(m_panel);
}

// Only while it stands in the page: elsewhere the window decides.
void CreditPage::showPanel(bool shown)
{
    if (m_panel->parentWidget() != this)
        return;
    m_panel->setFixedWidth(scaled(panelWidth, fontMetrics()));
    m_panel->setVisible(shown);
}

void CreditPage::showBoard(std::vector<BoardMonth> months, Instant now)
{
    m_hasBoard = true;
    m_board->showMonths(std::move(months), now);
}

void CreditPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                           std::shared_ptr<const CaseData> terms, Instant now, const ContractLedger &ledger)
{
    if (!m_hasBoard)
        m_board->showMonths({boardMonth(evaluation)}, now);
    m_contract = evaluation->contract;
    m_service = service.service;
    m_estimate->showMonth(*evaluation, service, terms.get(), now);
    m_panel->showMonth(evaluation, service, terms, now, ledger);
    m_rights->showMonth(*evaluation, service, now);
    m_provider->showMonth(*evaluation, service, ledger.figures);
    if (terms)
        m_ledger->showContract(terms->contract, ledger, evaluation->month, now);
    else
        m_ledger->clear();
}

void CreditPage::openLine(const BoardRow &row)
{
    const auto start = row.claim ? std::optional(row.claim->outage.start) : std::nullopt;
    if (row.contract != m_contract || row.service != m_service) {
        emit lineWanted(QString::fromStdString(row.contract), QString::fromStdString(row.service), start,
                        row.claim && row.claim->forPeriod);
        return;
    }
    if (start && m_panel->choose(*start, row.claim->forPeriod)) {
        showPanel(true);
        emit claimShown();
        return;
    }
    showPanel(false);
    if (row.outage)
        emit whyAsked({WhySubject::Figure::OutageAmount, m_service, row.outage->whole, {}});
    else
        emit whyAsked({WhySubject::Figure::Credit, m_service, {}, {}});
}

void CreditPage::showBalances(std::vector<CurrencyBalance> balances)
{
    m_ledger->showBalances(std::move(balances));
}

bool CreditPage::showPart(const QString &name)
{
    // Claims stood in a part of their own once, and links may still say so.
    const QString wanted = name == QLatin1String("claimsPart") ? QStringLiteral("estimatePart") : name;
    const auto at = std::find_if(m_parts.begin(), m_parts.end(),
                                 [&](const QWidget *part) { return part->objectName() == wanted; });
    if (at == m_parts.end())
        return false;
    m_segments->setCurrent(static_cast<int>(at - m_parts.begin()));
    return true;
}

bool CreditPage::showClaim(Instant outageStart, bool forPeriod)
{
    showPart(QStringLiteral("estimatePart"));
    m_board->choose(m_contract, m_service, outageStart, forPeriod);
    if (!m_panel->choose(outageStart, forPeriod))
        return false;
    showPanel(true);
    emit claimShown();
    return true;
}

bool CreditPage::showNextClaim()
{
    const auto line = m_board->nextClaim(m_contract, m_service);
    if (line && line->service == m_service)
        return showClaim(line->claim->outage.start, line->claim->forPeriod);
    if (line)
        emit lineWanted(QString::fromStdString(line->contract), QString::fromStdString(line->service),
                        line->claim->outage.start, line->claim->forPeriod);
    return line.has_value();
}

void CreditPage::clear()
{
    m_hasBoard = false;
    m_contract.clear();
    m_service.clear();
    m_board->clear();
    m_estimate->clear();
    m_panel->clear();
    showPanel(false);
    m_rights->clear();
    m_provider->clear();
    m_ledger->clear();
}

} // namespace makegood::ui

#include "moc_credit_page.cpp"

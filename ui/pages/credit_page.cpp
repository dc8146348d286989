// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/credit_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "models/cell_text.h"
#include "models/claim_model.h"
#include "models/credit_line_model.h"
#include "models/reading_model.h"
#include "pages/claim_form.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood
{

namespace
{

QString notesOf(const Evaluation &evaluation, const ServiceResult &service)
{
    const CreditResult &credit = service.credit;
    QStringList notes;
    switch (credit.kind) {
    case CreditKind::None:
        notes << CreditPage::tr("The agreement gives no credit.");
        break;
    case CreditKind::Negotiated:
        notes << (credit.agreed
                      ? CreditPage::tr("Agreed: %1, by %2: %3")
                            .arg(moneyText(credit.agreed->amount, evaluation.currency),
                                 toText(credit.agreed->by), toText(credit.agreed->reason))
                      : CreditPage::tr("The agreement names no amount: it is negotiated, and nothing is "
                                       "recorded for this month."));
        break;
    case CreditKind::Tiers:
        notes << CreditPage::tr("One amount for the month, by the tier that the availability falls into.");
        break;
    case CreditKind::ProRata:
    case CreditKind::PerBlock:
        break;
    }
    if (credit.capped)
        notes << CreditPage::tr("Cut to the agreement's cap.");
    if (credit.withheld > Money{})
        notes << CreditPage::tr("%1 is withheld, because a condition of eligibility does not hold.")
                     .arg(moneyText(credit.withheld, evaluation.currency));
    return notes.join(QLatin1Char(' '));
}

} // namespace

CreditPage::CreditPage(QWidget *parent)
    : QWidget(parent)
    , m_estimate(new FigureLabel(tr("This service")))
    , m_range(new FigureLabel(tr("Whole contract")))
    , m_withheld(new FigureLabel(tr("Withheld")))
    , m_notes(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_lines(new CreditLineModel(this))
    , m_readings(new ReadingModel(this))
    , m_claims(new ClaimModel(this))
    , m_lineTable(new TableView(QStringLiteral("creditLines"), tr("Credit by outage")))
    , m_readingTable(new TableView(QStringLiteral("readings"), tr("Readings side by side")))
    , m_claimTable(new TableView(QStringLiteral("claims"), tr("Claims")))
    , m_form(new ClaimForm)
{
    setObjectName(QStringLiteral("creditPage"));
    m_estimate->setObjectName(QStringLiteral("creditEstimate"));
    m_range->setObjectName(QStringLiteral("creditRange"));
    m_withheld->setObjectName(QStringLiteral("creditWithheld"));
    m_notes->setObjectName(QStringLiteral("creditNotes"));
    m_notes->setWordWrap(true);
    m_lineTable->setSource(m_lines);
    m_lineTable->setWideColumns({CreditLineModel::Scenario});
    m_lineTable->setEmptyText(tr("No recorded outage."));
    m_readingTable->setSource(m_readings);
    m_readingTable->setWideColumns({ReadingModel::Question});
    m_claimTable->setSource(m_claims);
    m_claimTable->setWideColumns({ClaimModel::Missing});
    m_claimTable->setEmptyText(tr("Nothing to claim."));

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(6);
    auto *row = new FigureRow;
    for (FigureLabel *figure : {m_estimate, m_range, m_withheld}) {
        row->add(figure);
        connect(figure, &FigureLabel::activated, this, [this] {
            emit whyAsked({WhySubject::Figure::Credit, m_service, {}, {}});
        });
    }
    box->addWidget(row);
    box->addWidget(m_notes);
    const auto section = [&](const QString &title, TableView *table, int rows) {
        box->addSpacing(6);
        box->addWidget(new Heading(title, 1.0));
        box->addWidget(table);
        table->setRowsShown(rows);
    };
    section(tr("By outage"), m_lineTable, 6);
    section(tr("Readings"), m_readingTable, 8);
    section(tr("Claims"), m_claimTable, 6);
    box->addWidget(m_form);
    connect(m_form, &ClaimForm::saveWanted, this, &CreditPage::claimSaveWanted);
    box->addStretch(1);

    const auto askLine = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_lineTable->sourceIndex(index); at.isValid())
            emit whyAsked(
                {WhySubject::Figure::OutageAmount, m_service, m_lines->at(at.row()).outage.whole, {}});
    };
    connect(m_lineTable, &QAbstractItemView::clicked, this, askLine);
    connect(m_lineTable, &QAbstractItemView::activated, this, askLine);
    const auto askClaim = [this](const QModelIndex &index) {
        const QModelIndex at = m_claimTable->sourceIndex(index);
        if (!at.isValid())
            return;
        m_chosenClaim = m_claims->at(at.row()).claim.outage;
        showForm();
        emit whyAsked({WhySubject::Figure::ClaimState, m_service, *m_chosenClaim, {}});
    };
    connect(m_claimTable, &QAbstractItemView::clicked, this, askClaim);
    connect(m_claimTable, &QAbstractItemView::activated, this, askClaim);
}

void CreditPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                           std::shared_ptr<const CaseData> terms, Instant now,
                           const std::vector<StoredClaim> &stored)
{
    if (m_service != service.service || !m_evaluation || m_evaluation->month != evaluation->month
        || m_evaluation->contract != evaluation->contract)
        m_chosenClaim.reset();
    m_evaluation = evaluation;
    m_terms = std::move(terms);
    m_service = service.service;
    const Evaluation &e = *evaluation;
    m_estimate->setFigure(service.credit.amount ? moneyText(*service.credit.amount, e.currency)
                                                : tr("negotiated"),
                          tr("fee %1").arg(moneyText(service.fee, e.currency)));
    m_range->setFigure(
        moneyText(e.total.amount, e.currency),
        tr("lowest %1, highest %2")
            .arg(amountText(e.total.lowest, e.currency), amountText(e.total.highest, e.currency)));
    m_withheld->setFigure(moneyText(service.credit.withheld, e.currency),
                          service.credit.capped ? tr("cut to the cap") : tr("not capped"));
    const QString notes = notesOf(e, service);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_lines->setRows(creditLines(e, service));
    m_readings->setRows(readingRows(e, service, m_terms ? &m_terms->policy : nullptr));
    m_claims->setRows(claimRows(e, service, now, stored));
    showForm();
}

void CreditPage::showForm()
{
    const auto service = std::find_if(m_evaluation->services.begin(), m_evaluation->services.end(),
                                      [&](const ServiceResult &one) { return one.service == m_service; });
    for (const ClaimRow &row : m_claims->rows())
        if (m_chosenClaim && row.claim.outage == *m_chosenClaim && m_terms) {
            m_form->showClaim(m_evaluation, *service, row, *m_terms);
            return;
        }
    m_form->clear();
}

void CreditPage::clear()
{
    for (FigureLabel *figure : {m_estimate, m_range, m_withheld})
        figure->setFigure(QStringLiteral("–"));
    m_notes->clear();
    m_lines->setRows({});
    m_readings->setRows({});
    m_claims->setRows({});
    m_form->clear();
}

} // namespace makegood

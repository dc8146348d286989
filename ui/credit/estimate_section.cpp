// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/estimate_section.h"

#include <QVBoxLayout>

#include "credit/condition_model.h"
#include "credit/credit_line_model.h"
#include "credit/reading_model.h"
#include "credit/remedy_form.h"
#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/words.h"
#include "widgets/figure_label.h"
#include "widgets/figure_row.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

// What each of the remedies comes to.
QString rulesNote(const Evaluation &evaluation, const CreditResult &credit)
{
    QStringList parts;
    for (const RuleResult &rule : credit.rules) {
        if (!rule.amount)
            continue;
        const QString amount = moneyText(rule.worked(), evaluation.currency);
        parts << (rule.capped ? EstimateSection::tr("%1: %2, cut to its cap").arg(toText(rule.id), amount)
                              : EstimateSection::tr("%1: %2").arg(toText(rule.id), amount));
    }
    return parts.isEmpty() ? QString() : EstimateSection::tr("By remedy: %1.").arg(words::list(parts));
}

QString notesOf(const Evaluation &evaluation, const ServiceResult &service)
{
    const CreditResult &credit = service.credit;
    QStringList notes;
    if (credit.kind == CreditKind::None)
        notes << EstimateSection::tr("The agreement gives no credit.");
    if (credit.kind == CreditKind::Tiers)
        notes << EstimateSection::tr(
            "One amount for the month, by the tier that the availability falls into.");
    if (credit.kind == CreditKind::Rules)
        notes << rulesNote(evaluation, credit);
    if (credit.agreed)
        notes << EstimateSection::tr("Agreed: %1, by %2: %3")
                     .arg(moneyText(credit.agreed->amount, evaluation.currency), toText(credit.agreed->by),
                          toText(credit.agreed->reason));
    else if (credit.isNegotiated())
        notes << EstimateSection::tr("The agreement names no amount: it is negotiated, and nothing is "
                                     "recorded for this month.");
    if (credit.capped)
        notes << EstimateSection::tr("Cut to the agreement's cap.");
    notes << withheldSentence(credit, evaluation.currency);
    notes.removeAll(QString());
    return notes.join(QLatin1Char(' '));
}

} // namespace

EstimateSection::EstimateSection(QWidget *parent)
    : QWidget(parent)
    , m_estimate(new FigureLabel(tr("This service")))
    , m_range(new FigureLabel(tr("Whole contract")))
    , m_withheld(new FigureLabel(tr("Withheld")))
    , m_notes(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_lines(new CreditLineModel(this))
    , m_conditions(new ConditionModel(this))
    , m_readings(new ReadingModel(this))
    , m_lineTable(new TableView(QStringLiteral("creditLines"), tr("Credit by outage")))
    , m_conditionTable(new TableView(QStringLiteral("conditions"), tr("Cap and conditions of the credit")))
    , m_readingTable(new TableView(QStringLiteral("readings"), tr("Readings side by side")))
    , m_remedies(new RemedyForm)
{
    setObjectName(QStringLiteral("estimatePart"));
    m_estimate->setObjectName(QStringLiteral("creditEstimate"));
    m_range->setObjectName(QStringLiteral("creditRange"));
    m_withheld->setObjectName(QStringLiteral("creditWithheld"));
    m_notes->setObjectName(QStringLiteral("creditNotes"));
    m_notes->setWordWrap(true);
    m_lineTable->setSource(m_lines);
    m_lineTable->setWideColumns({CreditLineModel::Scenario, CreditLineModel::ClauseIds});
    m_lineTable->setEmptyText(tr("No recorded outage."));
    m_conditionTable->setSource(m_conditions);
    m_conditionTable->setWideColumns({ConditionModel::Name, ConditionModel::Since, ConditionModel::Why});
    m_conditionTable->setEmptyText(tr("The agreement names no cap and no condition."));
    m_readingTable->setSource(m_readings);
    m_readingTable->setWideColumns({ReadingModel::Question});

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
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
    box->addWidget(m_remedies);
    section(tr("By outage and clause"), m_lineTable, 6);
    section(tr("Readings"), m_readingTable, 8);
    section(tr("Cap and conditions"), m_conditionTable, 6);
    box->addStretch(1);
    connect(m_remedies, &RemedyForm::saveWanted, this, &EstimateSection::saveWanted);

    const auto askLine = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_lineTable->sourceIndex(index); at.isValid())
            emit whyAsked(
                {WhySubject::Figure::OutageAmount, m_service, m_lines->at(at.row()).outage.whole, {}});
    };
    connect(m_lineTable, &QAbstractItemView::clicked, this, askLine);
    connect(m_lineTable, &QAbstractItemView::activated, this, askLine);
}

void EstimateSection::showMonth(const Evaluation &e, const ServiceResult &service, const CaseData *terms,
                                Instant now)
{
    m_service = service.service;
    const CreditResult &credit = service.credit;
    if (credit.agreed && !credit.amount)
        m_estimate->setFigure(moneyText(credit.agreed->amount, e.currency), tr("agreed; not in the total"));
    else
        m_estimate->setFigure(creditText(credit, e.currency),
                              tr("fee %1").arg(moneyText(service.fee, e.currency)));
    m_range->setFigure(
        moneyText(e.total.amount, e.currency),
        tr("lowest %1, highest %2")
            .arg(amountText(e.total.lowest, e.currency), amountText(e.total.highest, e.currency)));
    m_withheld->setFigure(moneyText(credit.withheld, e.currency),
                          credit.capped ? tr("cut to the cap") : tr("not capped"));
    const QString notes = notesOf(e, service);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_lines->setRows(creditLines(e, service));
    const Policy *policy = terms != nullptr ? &terms->policyOf(e.month) : nullptr;
    m_conditions->setRows(conditionRows(e, service, policy));
    m_readings->setRows(readingRows(e, service, policy));
    const bool negotiated = credit.isNegotiated() && terms != nullptr;
    m_remedies->setVisible(negotiated);
    if (negotiated)
        m_remedies->showMonth(e, service, terms->evidence, now);
}

void EstimateSection::clear()
{
    for (FigureLabel *figure : {m_estimate, m_range, m_withheld})
        figure->setFigure(QStringLiteral("–"));
    m_notes->clear();
    m_lines->setRows({});
    m_conditions->setRows({});
    m_readings->setRows({});
    m_remedies->clear();
}

} // namespace makegood::ui

#include "moc_estimate_section.cpp"

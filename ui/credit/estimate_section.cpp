// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/estimate_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "credit/condition_model.h"
#include "credit/credit_line_model.h"
#include "credit/reading_bar_delegate.h"
#include "credit/reading_model.h"
#include "credit/remedy_form.h"
#include "explain/cell_text.h"
#include "explain/credit_text.h"
#include "explain/format.h"
#include "explain/words.h"
#include "widgets/button_tone.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/side_margins.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

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
        notes << EstimateSection::tr("The agreement names no amount: the remedy is negotiated.");
    if (credit.capped)
        notes << EstimateSection::tr("Cut to the agreement's cap.");
    notes << withheldSentence(credit, evaluation.currency);
    notes.removeAll(QString());
    return notes.join(QLatin1Char(' '));
}

// A table in a card of its own.
QWidget *inCard(const QString &title, TableView *table, int rows)
{
    table->setRowsShown(rows);
    table->setFrameShape(QFrame::NoFrame);
    auto *card = new CardFrame;
    auto *heading = new Heading(title, 1.15);
    heading->setContentsMargins(space::beside, space::field, space::beside, space::half);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(1, 0, 1, space::half);
    box->setSpacing(0);
    box->addWidget(heading);
    box->addWidget(table);
    return card;
}

} // namespace

EstimateSection::EstimateSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, 1.15))
    , m_estimate(new Heading({}, 1.15))
    , m_notes(plainLabel("creditNotes"))
    , m_why(named(new QPushButton(tr("&Why?")), "whyCredit", tr("Why? Explains this credit")))
    , m_lines(new CreditLineModel(this))
    , m_conditions(new ConditionModel(this))
    , m_readings(new ReadingModel(this))
    , m_lineTable(new TableView(QStringLiteral("outageCredits"), tr("Credit by outage and clause")))
    , m_conditionTable(new TableView(QStringLiteral("conditions"), tr("Cap and conditions of the credit")))
    , m_readingTable(new TableView(QStringLiteral("readings"), tr("Interpretations side by side")))
    , m_remedies(new RemedyForm)
{
    setObjectName(QStringLiteral("estimateDetails"));
    m_title->setObjectName(QStringLiteral("creditService"));
    m_estimate->setObjectName(QStringLiteral("creditEstimate"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    setTone(m_why, ButtonTone::Link);
    m_lineTable->setSource(m_lines);
    m_lineTable->setWideColumns({CreditLineModel::Scenario, CreditLineModel::ClauseIds});
    m_lineTable->setEmptyText(tr("No outage was recorded."));
    m_conditionTable->setSource(m_conditions);
    m_conditionTable->setWideColumns({ConditionModel::Name, ConditionModel::Since, ConditionModel::Why});
    m_conditionTable->setEmptyText(tr("The agreement names no cap and no condition."));
    m_readingTable->setSource(m_readings);
    m_readingTable->setWideColumns(
        {ReadingModel::AvailabilityPercent, ReadingModel::Question, ReadingModel::Bar});
    m_readingTable->setPictureColumn(ReadingModel::Bar);
    m_readingTable->setItemDelegateForColumn(ReadingModel::Bar, new ReadingBarDelegate(m_readingTable));
    build();
    connect(m_remedies, &RemedyForm::saveWanted, this, &EstimateSection::saveWanted);
    connect(m_why, &QPushButton::clicked, this, [this] {
        emit whyAsked({WhySubject::Figure::Credit, m_service, {}, {}});
    });
    const auto askLine = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_lineTable->sourceIndex(index); at.isValid())
            emit whyAsked(
                {WhySubject::Figure::OutageAmount, m_service, m_lines->at(at.row()).outage.whole, {}});
    };
    connect(m_lineTable, &QAbstractItemView::clicked, this, askLine);
    connect(m_lineTable, &QAbstractItemView::activated, this, askLine);
    clear();
}

void EstimateSection::build()
{
    auto *head = new CardFrame;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::field);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_estimate);
    row->addWidget(m_why);
    auto *inside = new QVBoxLayout(head);
    inside->setContentsMargins(sideMargins(space::beside, space::field, space::field, space::field));
    inside->setSpacing(space::half);
    inside->addLayout(row);
    inside->addWidget(m_notes);
    inside->addWidget(m_remedies);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    box->addWidget(head);
    box->addWidget(inCard(tr("Interpretations, one change at a time"), m_readingTable, 8));
    box->addWidget(inCard(tr("By outage and clause"), m_lineTable, 6));
    box->addWidget(inCard(tr("Cap and conditions"), m_conditionTable, 6));
}

void EstimateSection::showMonth(const Evaluation &e, const ServiceResult &service, const CaseData *terms,
                                Instant now)
{
    m_service = service.service;
    const CreditResult &credit = service.credit;
    //: A customer and a service.
    m_title->setText(tr("%1, %2").arg(toText(e.customer), toText(service.service)));
    const bool isKnown = service.state != ServiceState::NoData;
    m_estimate->setText(!isKnown                              ? Format::none()
                            : credit.agreed && !credit.amount ? moneyText(credit.agreed->amount, e.currency)
                                                              : creditText(credit, e.currency));
    QStringList notes;
    if (service.fee > Money{})
        notes << tr("The monthly price is %1.").arg(moneyText(service.fee, e.currency));
    notes << (isKnown ? notesOf(e, service)
                      : tr("There is no data for this month, so no credit can be worked out."));
    notes.removeAll(QString());
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
    m_lines->setRows(creditLines(e, service));
    const Policy *policy = terms != nullptr ? &terms->policyOf(e.month) : nullptr;
    m_conditions->setRows(conditionRows(e, service, policy));
    m_readings->setRows(readingRows(e, service, policy));
    m_why->setEnabled(true);
    const bool negotiated = credit.isNegotiated() && terms != nullptr;
    m_remedies->setVisible(negotiated);
    if (negotiated)
        m_remedies->showMonth(e, service, terms->evidence, now);
}

void EstimateSection::clear()
{
    m_title->clear();
    m_estimate->clear();
    m_notes->clear();
    m_lines->setRows({});
    m_conditions->setRows({});
    m_readings->setRows({});
    m_remedies->clear();
    m_why->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_estimate_section.cpp"

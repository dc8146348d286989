// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/obligation_section.h"

#include <QVBoxLayout>

#include "support/obligation_form.h"
#include "support/obligation_item_model.h"
#include "support/obligation_model.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

ObligationSection::ObligationSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_obligations(new ObligationModel(this))
    , m_items(new ObligationItemModel(this))
    , m_table(new TableView(QStringLiteral("obligations"), tr("Obligations with their evidence")))
    , m_itemTable(new TableView(QStringLiteral("obligationItems"), tr("Evidence of the chosen obligation")))
    , m_title(new Heading({}, 1.0))
    , m_form(new ObligationForm)
{
    setObjectName(QStringLiteral("obligationBoard"));
    for (TableView *table : {m_table, m_itemTable})
        table->setFrameShape(QFrame::NoFrame);
    m_table->setSource(m_obligations);
    m_table->setWideColumns({ObligationModel::Kind, ObligationModel::State, ObligationModel::EvidenceText});
    m_table->setRowsShown(10);
    m_itemTable->setSource(m_items);
    m_itemTable->setWideColumns({ObligationItemModel::Sentence});
    m_itemTable->setRowsShown(8);
    auto *heading = new Heading(tr("Obligations"), 1.15);
    for (QWidget *part :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_form)})
        part->setContentsMargins(space::beside, space::half, space::beside, space::half);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, space::one, 1, space::half);
    box->setSpacing(space::half);
    box->addWidget(heading);
    box->addWidget(m_table);
    box->addWidget(m_title);
    box->addWidget(m_itemTable);
    box->addWidget(m_form);
    const auto chosen = [this](const QModelIndex &index) {
        if (const QModelIndex source = m_table->sourceIndex(index); source.isValid())
            emit obligationChosen(source.row());
    };
    connect(m_table, &QAbstractItemView::clicked, this, chosen);
    connect(m_table, &QAbstractItemView::activated, this, chosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showObligation(m_table->sourceIndex(index).row()); });
    connect(m_form, &ObligationForm::recordWanted, this, &ObligationSection::recordWanted);
    clear();
}

void ObligationSection::showMonth(const Evaluation &evaluation)
{
    const bool same = evaluation.contract == m_evaluation.contract
        && evaluation.obligations.size() == m_evaluation.obligations.size();
    const int number = same ? m_number : -1;
    m_evaluation.contract = evaluation.contract;
    m_evaluation.month = evaluation.month;
    m_evaluation.zone = evaluation.zone;
    m_evaluation.currency = evaluation.currency;
    m_evaluation.obligations = evaluation.obligations;
    m_evaluation.whyObligations = evaluation.whyObligations;
    m_obligations->setRows(obligationRows(evaluation, m_register));
    m_table->setEmptyText(tr("The agreement names no obligation."));
    if (number >= 0)
        m_table->showRow(number);
    showObligation(number);
}

void ObligationSection::showObligation(int number)
{
    m_number = number;
    const bool any = number >= 0;
    const ObligationResult *one = any ? &m_evaluation.obligations[static_cast<std::size_t>(number)] : nullptr;
    const bool byHand = any && isRecordedByHand(one->kind);
    m_items->setRows(any ? obligationItemRows(m_evaluation, static_cast<std::size_t>(number))
                         : std::vector<ObligationItemRow>());
    m_title->setVisible(any && !byHand);
    m_itemTable->setVisible(any && !byHand);
    m_itemTable->setEmptyText(tr("Nothing fell due, and nothing is recorded."));
    if (any)
        m_title->setText(tr("Behind “%1”").arg(words::obligation(*one)));
    if (byHand)
        m_form->showObligation(*one, m_evaluation.month, m_evaluation.zone);
    else
        m_form->clear();
}

void ObligationSection::clear()
{
    m_evaluation = {};
    m_obligations->setRows({});
    m_table->setEmptyText({});
    showObligation(-1);
}

} // namespace makegood::ui

#include "moc_obligation_section.cpp"

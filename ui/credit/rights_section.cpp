// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/rights_section.h"

#include <QVBoxLayout>

#include "credit/right_model.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

RightsSection::RightsSection(QWidget *parent)
    : QWidget(parent)
    , m_rights(new RightModel(this))
    , m_table(new TableView(QStringLiteral("rights"), tr("Rights")))
{
    setObjectName(QStringLiteral("rightsPart"));
    m_table->setSource(m_rights);
    m_table->setWideColumns({RightModel::Text});
    m_table->setEmptyText(tr("No right applies in this month."));
    m_table->setRowsShown(8);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_table);
    box->addStretch(1);
    const auto ask = [this](const QModelIndex &index) {
        const QModelIndex at = m_table->sourceIndex(index);
        if (!at.isValid())
            return;
        const RightResult &right = m_rights->at(at.row()).right;
        emit whyAsked({WhySubject::Figure::Right, right.service, {right.arisenAt, right.arisenAt}, right.id});
    };
    connect(m_table, &QAbstractItemView::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
}

void RightsSection::showMonth(const Evaluation &evaluation, const ServiceResult &service, Instant now)
{
    m_table->setEmptyText(evaluation.rights ? tr("No right applies in this month.")
                                            : tr("The agreement gives no rights for too much downtime."));
    m_rights->setRows(rightRows(evaluation, service, now));
}

void RightsSection::clear()
{
    m_rights->setRows({});
}

} // namespace makegood::ui

#include "moc_rights_section.cpp"

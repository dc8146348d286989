// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outages_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "models/cell_text.h"
#include "models/outage_model.h"
#include "pages/what_if_tray.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/time_line.h"

namespace makegood
{

OutagesPage::OutagesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutageModel(this))
    , m_table(new TableView(QStringLiteral("outages"), tr("Outages of the month")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_tray(new WhatIfTray)
    , m_line(new TimeLine)
{
    setObjectName(QStringLiteral("outagesPage"));
    m_summary->setObjectName(QStringLiteral("outagesSummary"));
    m_summary->setWordWrap(true);
    m_table->setSource(m_model);
    setChartTable(m_line, m_table);
    m_table->setWideColumns({OutageModel::CauseWord});
    m_table->setEmptyText(tr("No outage in this month."));
    m_table->setRowsShown(10);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addWidget(m_line);
    box->addWidget(m_table);
    box->addWidget(m_tray);
    box->addStretch(1);

    const auto ask = [this](const QModelIndex &index) {
        const QModelIndex source = m_table->sourceIndex(index);
        if (!source.isValid())
            return;
        const auto figure = source.column() == OutageModel::Amount || source.column() == OutageModel::Credited
            ? WhySubject::Figure::OutageAmount
            : WhySubject::Figure::Outage;
        emit whyAsked({figure, m_service, m_model->at(source.row()).outage.whole, {}});
    };
    connect(m_table, &QAbstractItemView::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
    connect(m_line, &TimeLine::outageChosen, this, [this](const Interval &whole) {
        emit whyAsked({WhySubject::Figure::Outage, m_service, whole, {}});
    });
    m_line->hide();
}

void OutagesPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service)
{
    m_service = service.service;
    m_model->setRows(outageRows(*evaluation, service));
    const auto recorded = std::count_if(service.outages.begin(), service.outages.end(),
                                        [](const Outage &o) { return o.recorded; });
    const auto all = static_cast<int>(service.outages.size());
    m_summary->setText(
        all == 0 ? QString()
                 : tr("%n recorded; ", nullptr, static_cast<int>(recorded))
                + tr("%n too short to be recorded. ", nullptr, all - static_cast<int>(recorded))
                + tr("Times are those of %1.").arg(toText(evaluation->zone.name())));
    m_summary->setVisible(all > 0);
}

void OutagesPage::showLine(const Evaluation &evaluation, const ServiceResult &service, const CaseData *terms)
{
    m_line->setVisible(terms != nullptr);
    if (terms != nullptr)
        m_line->showLanes(timeLanes(evaluation, service, *terms), evaluation.period, evaluation.zone);
}

void OutagesPage::setSelected(const std::optional<Interval> &outage)
{
    m_line->setSelected(outage);
    for (int row = 0; outage && row < m_model->rowCount(); ++row)
        if (m_model->at(row).outage.whole == *outage)
            m_table->showRow(row);
}

void OutagesPage::clear()
{
    m_line->hide();
    m_model->setRows({});
    m_summary->clear();
}

} // namespace makegood

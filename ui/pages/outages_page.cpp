// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outages_page.h"

#include <algorithm>

#include <QVBoxLayout>

#include "models/cell_text.h"
#include "models/outage_model.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood
{

OutagesPage::OutagesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutageModel(this))
    , m_table(new TableView(QStringLiteral("outages"), tr("Outages of the month")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("outagesPage"));
    m_summary->setObjectName(QStringLiteral("outagesSummary"));
    m_summary->setWordWrap(true);
    m_table->setSource(m_model);
    m_table->setWideColumns({OutageModel::CauseWord});
    m_table->setEmptyText(tr("No outage in this month."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addWidget(m_table, 1);

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

void OutagesPage::clear()
{
    m_model->setRows({});
    m_summary->clear();
}

} // namespace makegood

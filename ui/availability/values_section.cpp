// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/values_section.h"

#include <QVBoxLayout>

#include "availability/metric_model.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

ValuesSection::ValuesSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_model(new MetricModel(this))
    , m_table(new TableView(QStringLiteral("metrics"), tr("Promised values")))
    , m_note(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("valuesView"));
    m_note->setObjectName(QStringLiteral("valuesNote"));
    m_note->setWordWrap(true);
    m_table->setSource(m_model);
    m_table->setWideColumns({MetricModel::Title, MetricModel::What});
    m_table->setEmptyText(tr("Calculating…"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::field, space::beside, space::field);
    box->setSpacing(space::one);
    box->addWidget(new Heading(tr("Promised values"), 1.15));
    box->addWidget(m_table, 1);
    box->addWidget(m_note);
    const auto ask = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_table->sourceIndex(index); at.isValid())
            emit whyAsked({WhySubject::Figure::Metric, m_service, {}, m_model->at(at.row()).terms.id});
    };
    connect(m_table, &QAbstractItemView::activated, this, ask);
    connect(m_table, &QAbstractItemView::doubleClicked, this, ask);
}

void ValuesSection::showMonth(const ServiceResult &result)
{
    m_service = result.service;
    m_model->setRows(result.metrics);
    m_note->setText(result.isMeasured
                        ? tr("Beside its availability the agreement promises these values of the service.")
                        : tr("The agreement promises these values of the service, and no availability."));
}

void ValuesSection::clear()
{
    m_model->setRows({});
    m_note->clear();
}

} // namespace makegood::ui

#include "moc_values_section.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/maintenance_page.h"

#include <QVBoxLayout>

#include "models/cell_text.h"
#include "models/maintenance_model.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood
{

MaintenancePage::MaintenancePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new MaintenanceModel(this))
    , m_table(new TableView(QStringLiteral("maintenance"), tr("Maintenance windows of the month")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("maintenancePage"));
    m_summary->setObjectName(QStringLiteral("maintenanceSummary"));
    m_summary->setWordWrap(true);
    m_table->setSource(m_model);
    m_table->setWideColumns({MaintenanceModel::Summary, MaintenanceModel::VerdictWords});
    m_table->setEmptyText(tr("No maintenance window in this month."));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addWidget(m_table, 1);
    const auto ask = [this](const QModelIndex &index) {
        const QModelIndex source = m_table->sourceIndex(index);
        if (!source.isValid())
            return;
        const MaintenanceWindow &window = m_model->at(source.row()).window.window;
        emit whyAsked({WhySubject::Figure::Window, m_service, window.when, window.uid});
    };
    connect(m_table, &QAbstractItemView::clicked, this, ask);
    connect(m_table, &QAbstractItemView::activated, this, ask);
}

void MaintenancePage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service)
{
    m_service = service.service;
    m_model->setRows(maintenanceRows(*evaluation, service));
    m_summary->setVisible(m_model->rowCount() > 0);
    m_summary->setText(tr("Taken out of the judgement: %1. Times are those of %2.")
                           .arg(lengthText(service.excludedMaintenance), toText(evaluation->zone.name())));
}

void MaintenancePage::clear()
{
    m_model->setRows({});
    m_summary->clear();
}

} // namespace makegood

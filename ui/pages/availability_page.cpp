// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/availability_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "models/cell_text.h"
#include "pages/availability_chart_view.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/month_stepper.h"
#include "widgets/table_view.h"

namespace makegood
{

AvailabilityPage::AvailabilityPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new MonthModel(this))
    , m_chart(new AvailabilityChartView)
    , m_table(new TableView(QStringLiteral("months"), tr("Availability by month")))
    , m_coverage(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("availabilityPage"));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_coverage->setWordWrap(true);
    m_table->setSource(m_model);
    setChartTable(m_chart, m_table);
    m_table->setWideColumns({MonthModel::StatusWord});
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("availabilitySplit"));
    split->addWidget(m_chart);
    split->addWidget(m_table);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(split, 1);
    box->addWidget(m_coverage);

    m_chart->onMonthClicked([this](int index) {
        if (index >= 0 && index < m_model->rowCount())
            emit monthChosen(m_model->at(index).month);
    });
    const auto choose = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_table->sourceIndex(index); at.isValid())
            emit monthChosen(m_model->at(at.row()).month);
    };
    connect(m_table, &QAbstractItemView::activated, this, choose);
    connect(m_table, &QAbstractItemView::doubleClicked, this, choose);
}

void AvailabilityPage::showHistory(std::vector<MonthRow> months, Month shown)
{
    m_chart->setMonths(months, shown);
    m_model->setRows(std::move(months));
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->at(i).month == shown && m_table->model()->rowCount() > i) {
            m_table->selectRow(i);
            m_table->scrollTo(m_table->model()->index(i, 0));
        }
    showCoverage(shown);
}

void AvailabilityPage::showCoverage(Month shown)
{
    QString text;
    for (const MonthRow &row : m_model->rows()) {
        if (row.month != shown || row.result == nullptr)
            continue;
        const QString coverage = coverageText(*row.result);
        if (!coverage.isEmpty())
            text = tr("%1: %2 of the elapsed time was seen by a check, %3 is unknown.")
                       .arg(MonthStepper::nameOf(shown), coverage, lengthText(row.result->unknown));
        for (const DataQuality &note : row.evaluation->dataQuality)
            if (note.kind == DataQuality::Kind::Conflict)
                text += QLatin1Char(' ')
                    + tr("%n check(s) contradict another at the same instant; the failed one counts.",
                         nullptr, static_cast<int>(note.count));
    }
    m_coverage->setText(text);
    m_coverage->setVisible(!text.isEmpty());
}

void AvailabilityPage::clear()
{
    m_chart->setMonths({}, {});
    m_model->setRows({});
    m_coverage->clear();
}

} // namespace makegood

// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/availability_page.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "availability/availability_chart_section.h"
#include "availability/budget_section.h"
#include "availability/days_section.h"
#include "availability/values_section.h"
#include "explain/cell_text.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/month_stepper.h"
#include "widgets/page_tabs.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

AvailabilityPage::AvailabilityPage(QWidget *parent)
    : QWidget(parent)
    , m_sections(
          new PageTabs(QStringLiteral("sections"), tr("Sections of the availability"), PageTabs::Level::Page))
    , m_days(new DaysSection)
    , m_budget(new BudgetSection)
    , m_values(new ValuesSection)
    , m_model(new MonthModel(this))
    , m_chart(new AvailabilityChartSection)
    , m_table(new TableView(QStringLiteral("months"), tr("Availability by month")))
    , m_coverage(new Heading({}, 1.0, Heading::Tone::Quiet))
{
    setObjectName(QStringLiteral("availabilityPage"));
    m_sections->add(buildMonths(), tr("Months"));
    m_sections->add(m_days, tr("Days and hours"));
    m_sections->add(m_budget, tr("Error budget"));
    m_sections->add(m_values, tr("Values"));
    m_sections->setPageHidden(m_values->objectName(), true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_sections);

    m_chart->onMonthClicked([this](int index) { choose(index); });
    const auto chooseRow = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_table->sourceIndex(index); at.isValid())
            choose(at.row());
    };
    connect(m_table, &QAbstractItemView::activated, this, chooseRow);
    connect(m_table, &QAbstractItemView::doubleClicked, this, chooseRow);
    connect(m_days, &DaysSection::whyAsked, this, &AvailabilityPage::whyAsked);
    connect(m_days, &DaysSection::outageWanted, this, &AvailabilityPage::outageWanted);
    connect(m_budget, &BudgetSection::whyAsked, this, &AvailabilityPage::whyAsked);
    connect(m_values, &ValuesSection::whyAsked, this, &AvailabilityPage::whyAsked);
}

QWidget *AvailabilityPage::buildMonths()
{
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
    auto *months = new QWidget;
    months->setObjectName(QStringLiteral("monthsView"));
    auto *box = new QVBoxLayout(months);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(8);
    box->addWidget(split, 1);
    box->addWidget(m_coverage);
    return months;
}

bool AvailabilityPage::showSection(const QString &name)
{
    return m_sections->showPage(name + QStringLiteral("View"));
}

// Choosing a month opens its days.
void AvailabilityPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    emit monthChosen(m_model->at(row).month);
    showSection(QStringLiteral("days"));
}

void AvailabilityPage::showHistory(std::vector<MonthRow> months, Month shown, const CaseData *terms)
{
    m_chart->setMonths(months, shown);
    m_model->setRows(std::move(months));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->at(i).month != shown)
            continue;
        m_table->showRow(i);
        showCoverage(m_model->at(i));
        showShown(m_model->at(i), terms);
    }
}

void AvailabilityPage::showShown(const MonthRow &row, const CaseData *terms)
{
    if (row.result == nullptr) {
        const QString sentence = row.status == Status::None ? tr("The contract has no period in this month.")
                                                            : tr("This month is being judged.");
        m_days->clear(sentence);
        m_budget->clear(sentence);
        m_values->clear();
        return;
    }
    // The sections that have something to show; those that are to come first, so that one is always there.
    const bool hasValues = !row.result->metrics.empty();
    if (hasValues)
        m_sections->setPageHidden(m_values->objectName(), false);
    for (const char *name : {"monthsView", "daysView", "budgetView"})
        m_sections->setPageHidden(QLatin1String(name), !row.result->isMeasured);
    if (!hasValues)
        m_sections->setPageHidden(m_values->objectName(), true);
    m_values->showMonth(*row.result);
    m_days->showMonth(row.evaluation, *row.result);
    m_budget->showMonth(*row.evaluation, *row.result, terms);
}

void AvailabilityPage::showCoverage(const MonthRow &row)
{
    QString text;
    if (row.result != nullptr) {
        const QString coverage = coverageText(*row.result);
        if (!coverage.isEmpty())
            text = tr("%1: %2 of the elapsed time was seen by a check, %3 is unknown.")
                       .arg(MonthStepper::nameOf(row.month), coverage, lengthText(row.result->unknown));
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
    m_days->clear({});
    m_budget->clear({});
    m_values->clear();
}

} // namespace makegood::ui

#include "moc_availability_page.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/availability_page.h"

#include <algorithm>

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "availability/budget_section.h"
#include "availability/days_section.h"
#include "availability/months_section.h"
#include "availability/values_section.h"
#include "explain/cell_text.h"
#include "explain/data_end.h"
#include "explain/format.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

AvailabilityPage::AvailabilityPage(QWidget *parent)
    : QWidget(parent)
    , m_months(new MonthsSection)
    , m_days(new DaysSection)
    , m_budget(new BudgetSection)
    , m_values(new ValuesSection)
    , m_coverage(plainLabel("coverage"))
{
    setObjectName(QStringLiteral("availabilityPage"));
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::card, space::beside, space::card);
    box->setSpacing(space::card);
    box->addWidget(m_months);
    box->addWidget(m_days);
    box->addWidget(m_budget);
    box->addWidget(m_values);
    box->addWidget(m_coverage);
    box->addStretch(1);
    m_values->hide();
    m_coverage->hide();
    connect(m_months, &MonthsSection::monthChosen, this, &AvailabilityPage::monthChosen);
    connect(m_months, &MonthsSection::rangeChosen, this, &AvailabilityPage::rangeChosen);
    connect(m_months, &MonthsSection::moveWanted, this, &AvailabilityPage::moveWanted);
    connect(m_days, &DaysSection::whyAsked, this, &AvailabilityPage::whyAsked);
    connect(m_days, &DaysSection::outageWanted, this, &AvailabilityPage::outageWanted);
    connect(m_budget, &BudgetSection::whyAsked, this, &AvailabilityPage::whyAsked);
    connect(m_values, &ValuesSection::whyAsked, this, &AvailabilityPage::whyAsked);
}

MonthModel *AvailabilityPage::model() const
{
    return m_months->model();
}

bool AvailabilityPage::showSection(const QString &name)
{
    for (QWidget *card : {static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_days),
                          static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_values)}) {
        if (card->objectName() != name + QStringLiteral("View"))
            continue;
        if (card == m_budget)
            m_budget->setUnfolded(true);
        for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(card, 0, space::card);
        return true;
    }
    return false;
}

void AvailabilityPage::showHistory(std::vector<MonthRow> months, Month shown, const CaseData *terms,
                                   const std::optional<MonthRow> &beside)
{
    const auto at
        = std::find_if(months.begin(), months.end(), [&](const MonthRow &row) { return row.month == shown; });
    // Of another month nothing stays.
    const MonthRow row
        = at != months.end() ? *at : beside.value_or(MonthRow{shown, Status::Pending, {}, nullptr});
    m_months->showMonths(std::move(months), shown);
    showCoverage(row, terms);
    showShown(row, terms);
}

void AvailabilityPage::showShown(const MonthRow &row, const CaseData *terms)
{
    const Format format{QLocale(), Zone(), Currency()};
    if (row.result == nullptr) {
        showNothing(row.status == Status::None
                        ? tr("The contract does not run in %1.").arg(format.month(row.month))
                        : tr("Calculating %1…").arg(format.month(row.month)));
        return;
    }
    for (QWidget *card :
         {static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_budget)})
        card->setVisible(row.result->isMeasured);
    m_values->setVisible(!row.result->metrics.empty());
    m_values->showMonth(*row.result);
    m_days->showMonth(row.evaluation, *row.result, dataEnd(terms, *row.evaluation, *row.result));
    m_budget->showMonth(*row.evaluation, *row.result, terms);
}

void AvailabilityPage::showCoverage(const MonthRow &row, const CaseData *terms)
{
    QStringList text;
    if (row.result != nullptr && row.result->state != ServiceState::NoData) {
        if (const auto end = dataEnd(terms, *row.evaluation, *row.result))
            text << tr("%1. After that nothing was measured.", "until when there is data")
                        .arg(dataUntilText(*end, *row.evaluation));
        else if (row.result->elapsed > row.result->coveredElapsed && row.result->elapsed > Duration::zero())
            text << tr("%1 of %2 was not measured.")
                        .arg(missingText(*row.result),
                             Format(QLocale(), Zone(), Currency()).month(row.month));
        for (const DataQuality &note : row.evaluation->dataQuality)
            if (note.kind == DataQuality::Kind::Conflict)
                text << tr("%n checks contradict another at the same instant; the failed one counts.",
                           nullptr, static_cast<int>(note.count));
    }
    m_coverage->setText(text.join(QLatin1Char(' ')));
    m_coverage->setVisible(!text.isEmpty());
}

void AvailabilityPage::showNothing(const QString &sentence)
{
    m_days->clear(sentence);
    m_budget->clear(sentence);
    m_values->clear();
}

void AvailabilityPage::clear()
{
    m_months->clear();
    m_coverage->clear();
    m_coverage->hide();
    showNothing({});
}

} // namespace makegood::ui

#include "moc_availability_page.cpp"

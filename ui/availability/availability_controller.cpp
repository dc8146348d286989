// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/availability_controller.h"

#include "availability/availability_page.h"

namespace makegood::ui
{

namespace
{

// A month of the service's history. Months without a result stay in the list: the chart keeps their place.
MonthRow monthRow(const Judging &judging, const Shown &shown, Month month)
{
    MonthRow row;
    row.month = month;
    const Judged *judged = judging.judged(shown.contract->id, month);
    if (judged == nullptr)
        return row;
    if (!judged->evaluation) {
        row.status = Status::None;
        return row;
    }
    row.evaluation = judged->evaluation;
    for (const ServiceResult &result : row.evaluation->services)
        if (result.service == shown.service)
            row.result = &result;
    row.status = row.result != nullptr ? statusOf(row.result->state) : Status::None;
    return row;
}

} // namespace

AvailabilityController::AvailabilityController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new AvailabilityPage)
{
    connect(m_page, &AvailabilityPage::monthChosen, this,
            [this](Month month) { emit placeWanted({}, {}, month, {}); });
    connect(m_page, &AvailabilityPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &AvailabilityPage::outageWanted, this, [this](const Interval &whole) {
        emit whyAsked({WhySubject::Figure::Outage, m_service, whole, {}});
        emit placeWanted({}, {}, std::nullopt, QStringLiteral("incidents"));
    });
}

bool AvailabilityController::showSection(const QString &name)
{
    return m_page->showSection(name);
}

QWidget *AvailabilityController::page() const
{
    return m_page;
}

QString AvailabilityController::title() const
{
    return tr("Availability");
}

void AvailabilityController::show(const Shown &shown)
{
    m_service = shown.service;
    std::vector<MonthRow> months(Judging::historyMonths);
    Month month = shown.month;
    for (auto row = months.rbegin(); row != months.rend(); ++row, month = month.previous())
        *row = monthRow(*m_context.session->judging(), shown, month);
    m_page->showHistory(std::move(months), shown.month, shown.terms.get());
}

} // namespace makegood::ui

#include "moc_availability_controller.cpp"

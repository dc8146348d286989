// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/availability_controller.h"

#include <algorithm>

#include "availability/availability_page.h"
#include "availability/months_section.h"

namespace makegood::ui
{

namespace
{

// A month of the service's history. Months without a result stay in the list: the chart keeps their place.
MonthRow historyRow(const Judging &judging, const std::string &contract, const std::string &service,
                    Month month)
{
    MonthRow row;
    row.month = month;
    const Judged *judged = judging.judged(contract, month);
    if (judged == nullptr)
        return row;
    if (!judged->evaluation) {
        row.status = Status::None;
        return row;
    }
    row.evaluation = judged->evaluation;
    for (const ServiceResult &result : row.evaluation->services)
        if (result.service == service)
            row.result = &result;
    row.status = row.result != nullptr ? statusOf(row.result->state) : Status::None;
    return row;
}

Month monthOf(Instant at)
{
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(at));
    return {day.year() / day.month()};
}

} // namespace

AvailabilityController::AvailabilityController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new AvailabilityPage)
{
    connect(m_page, &AvailabilityPage::monthChosen, this,
            [this](Month month) { emit placeWanted({}, {}, month, {}); });
    connect(m_page, &AvailabilityPage::moveWanted, this, [this](int ranges) { moveRange(ranges * m_count); });
    connect(m_page, &AvailabilityPage::rangeChosen, this, [this](int months) {
        m_count = months;
        moveRange(0);
    });
    connect(m_page, &AvailabilityPage::whyAsked, this, &PageController::whyAsked);
    connect(m_page, &AvailabilityPage::outageWanted, this, [this](const Interval &whole) {
        emit whyAsked({WhySubject::Figure::Outage, m_service, whole, {}});
        emit placeWanted({}, {}, std::nullopt, QStringLiteral("incidents/review"));
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

Month AvailabilityController::newest() const
{
    return std::max(m_month, monthOf(m_now));
}

// Choosing a month inside the range moves nothing.
void AvailabilityController::fitRange()
{
    const auto holds = [&](Month last) {
        return m_month <= last && last.value - m_month.value < std::chrono::months(m_count);
    };
    if (m_last && holds(*m_last))
        return;
    const Month now = monthOf(m_now);
    m_last = holds(now) ? now : m_month;
}

void AvailabilityController::moveRange(int months)
{
    if (!m_last || m_contract.empty())
        return;
    m_last = std::min(Month{m_last->value + std::chrono::months(months)}, newest());
    showRange();
}

void AvailabilityController::show(const Shown &shown)
{
    const bool other = shown.month != m_month || !m_last;
    m_contract = shown.contract->id;
    m_service = shown.service;
    m_month = shown.month;
    m_now = shown.now;
    m_terms = shown.terms;
    if (other)
        fitRange();
    showRange();
}

void AvailabilityController::showRange()
{
    Judging *judging = m_context.session->judging();
    judging->focus(judging->focused(), Judging::History{*m_last, m_count});
    const auto rowOf = [&](Month month) { return historyRow(*judging, m_contract, m_service, month); };
    std::vector<MonthRow> months(static_cast<std::size_t>(m_count));
    Month month = *m_last;
    for (auto row = months.rbegin(); row != months.rend(); ++row, month = month.previous())
        *row = rowOf(month);
    // A month beside the range is shown below it all the same.
    const bool beside = m_month > *m_last || m_month <= month;
    m_page->months()->setCanMove(true, *m_last < newest());
    m_page->showHistory(std::move(months), m_month, m_terms.get(),
                        beside ? std::optional(rowOf(m_month)) : std::nullopt);
}

} // namespace makegood::ui

#include "moc_availability_controller.cpp"

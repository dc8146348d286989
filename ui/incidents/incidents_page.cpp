// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_page.h"

#include <algorithm>

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "incidents/outage_section.h"
#include "incidents/time_line.h"
#include "incidents/time_section.h"
#include "incidents/what_if_section.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/page_ground.h"
#include "widgets/side_margins.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// The last hour that has passed of what is visible, on whole minutes.
Interval suggestedTimes(const TimeLine &line)
{
    using namespace std::chrono;
    const Instant end = std::min(line.visible().end, line.lanes().asOf());
    const Instant whole = floor<minutes>(std::max(end, line.lanes().period().start + hours(1)));
    return {whole - hours(1), whole};
}

} // namespace

IncidentsPage::IncidentsPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_time(new TimeSection)
    , m_outages(new OutageSection)
    , m_scenarios(new CardFrame)
    , m_whatIfs(new WhatIfSection)
{
    setObjectName(QStringLiteral("incidentsPage"));
    setProperty(edgeToEdge, true); // its own scroll bar stands at the edge, as that of the other pages
    m_scenarios->setObjectName(QStringLiteral("scenarioSection"));
    auto *scenarios = new QVBoxLayout(m_scenarios);
    scenarios->setContentsMargins(space::beside, space::field, space::beside, space::card);
    scenarios->addWidget(new Heading(tr("Scenarios"), 1.15));
    scenarios->addWidget(m_whatIfs);
    m_scenarios->hide();
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(
        sideMargins(space::beside, space::card, space::beside - space::half, space::card));
    cards->setSpacing(space::card);
    cards->addWidget(m_time);
    cards->addWidget(m_outages);
    cards->addWidget(m_scenarios); // last: it comes and goes
    cards->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("incidentsScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // nothing moves aside when the page grows
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_scroll);
    m_time->hide();

    connect(m_time->line(), &TimeLine::outageChosen, this, [this](const Interval &whole) {
        emit whyAsked({WhySubject::Figure::Outage, model()->shown().service, whole, {}});
    });
    connect(m_time->line(), &TimeLine::incidentChosen, this, [this](const QString &id, const Interval &when) {
        line()->setSelected(when);
        emit reviewAsked({{id.toStdString()}, {}});
    });
    connect(m_outages, &OutageSection::chosen, this, &IncidentsPage::ask);
    connect(m_outages, &OutageSection::severalChosen, this, &IncidentsPage::reviewAsked);
    connect(m_outages, &OutageSection::addWanted, this, [this] {
        if (!line()->lanes().empty())
            emit addAsked(suggestedTimes(*line()));
    });
    connect(m_whatIfs, &WhatIfSection::counted, this,
            [this](int whatIfs) { m_scenarios->setVisible(whatIfs > 0); });
}

IncidentModel *IncidentsPage::model() const
{
    return m_outages->model();
}

TimeLine *IncidentsPage::line() const
{
    return m_time->line();
}

void IncidentsPage::ask(const IncidentRow &row, bool amount)
{
    if (row.outage == nullptr) {
        line()->setSelected(row.incident->when);
        emit reviewAsked({{row.incident->id}, {}});
        return;
    }
    const auto figure = amount ? WhySubject::Figure::OutageAmount : WhySubject::Figure::Outage;
    emit whyAsked({figure, model()->shown().service, row.outage->whole, {}});
}

void IncidentsPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                              std::shared_ptr<const CaseData> terms)
{
    m_time->setVisible(terms != nullptr);
    m_outages->showRows(incidentRows(std::move(evaluation), service, std::move(terms)));
}

void IncidentsPage::showLine(const TimeLanes::Months &months, const CheckIndexes &checks)
{
    const IncidentRows &shown = model()->shown();
    if (!shown.data || months.empty()
        || (months == m_months && m_lineData == shown.data && m_lineService == shown.service))
        return; // the same months, evidence and service
    const bool isOther = m_lineService != shown.service || m_months.empty();
    m_months = months;
    m_lineData = shown.data;
    m_lineService = shown.service;
    TimeLanes lanes(months, shown.service, shown.data);
    lanes.setChecks(checks);
    if (isOther)
        line()->setSelected(std::nullopt);
    line()->showLanes(std::move(lanes));
    m_time->refresh();
    showDrafts();
}

void IncidentsPage::setChecks(const CheckIndexes &checks)
{
    line()->setChecks(checks);
}

void IncidentsPage::setSelected(const std::optional<Interval> &outage)
{
    line()->setSelected(outage);
    if (outage)
        m_outages->select(*outage);
}

void IncidentsPage::reveal(const Interval &outage)
{
    line()->setSelected(outage);
    const auto scroll = [this](const QRect &row) {
        const QPoint at = m_outages->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(0, at.y(), 0, row.height() + space::card);
    };
    scroll(m_outages->reveal(outage));
    // The cards above may still take another height for what they show now.
    QTimer::singleShot(0, this, [this, scroll, outage] { scroll(m_outages->reveal(outage)); });
}

void IncidentsPage::setDrafts(const std::vector<RowDraft> &drafts)
{
    m_drafts = drafts;
    model()->setDrafts(drafts);
    showDrafts();
}

void IncidentsPage::showDrafts()
{
    std::vector<Interval> times;
    for (const RowDraft &draft : m_drafts)
        if (draft.outage)
            times.push_back(*draft.outage);
    line()->setDrafts(std::move(times));
}

void IncidentsPage::setReadOnly(bool readOnly)
{
    m_outages->setReadOnly(readOnly);
}

void IncidentsPage::clear()
{
    m_time->hide();
    m_time->clear();
    m_outages->clear();
    m_months.clear();
    m_lineData.reset();
}

} // namespace makegood::ui

#include "moc_incidents_page.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_host.h"

#include <utility>

#include <QTimer>

#include "agreement/agreement_controller.h"
#include "availability/availability_controller.h"
#include "credit/credit_controller.h"
#include "incidents/incidents_controller.h"
#include "jobs/job_tracker.h"
#include "journal/journal_controller.h"
#include "maintenance/calendar_controller.h"
#include "portfolio/portfolio_controller.h"
#include "reports/reports_controller.h"
#include "shell/help_controller.h"
#include "shell/page_names.h"
#include "shell/page_stack.h"
#include "shell/settings_controller.h"
#include "sources/sources_controller.h"
#include "support/support_controller.h"

namespace makegood::ui
{

namespace
{

constexpr int laterMs = 1500; ///< after which the pages are built although nothing was painted or judged
constexpr int afterFiguresMs = 100; ///< the rows show the last of them first

} // namespace

PageHost::PageHost(const PageContext &context, Theme *theme, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_theme(theme)
    , m_stack(new PageStack)
    , m_portfolio(new PortfolioController(context, this))
    , m_later(new QTimer(this))
{
    add(m_portfolio);
    connect(m_stack, &PageStack::pageShown, this, &PageHost::pageShown);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &PageHost::build);
    connect(m_portfolio, &PortfolioController::painted, this, &PageHost::firstPainted);
    m_later->start(laterMs);
}

PageController *PageHost::current() const
{
    return m_all[static_cast<std::size_t>(m_stack->shownPage())];
}

void PageHost::add(PageController *controller)
{
    connect(controller, &PageController::whyAsked, this, &PageHost::whyAsked);
    connect(controller, &PageController::problem, this, &PageHost::problem);
    connect(controller, &PageController::note, this, &PageHost::note);
    connect(controller, &PageController::offer, this, &PageHost::offer);
    connect(controller, &PageController::placeWanted, this, &PageHost::placeWanted);
    connect(controller, &PageController::refreshWanted, this, &PageHost::refreshWanted);
    connect(controller, &PageController::panelWanted, this, [this, controller] {
        if (controller == current())
            emit panelWanted();
    });
    connect(controller, &PageController::workspaceWanted, this, &PageHost::workspaceWanted);
    m_all.push_back(controller);
    m_isStale.push_back(true);
    m_stack->add(controller->page());
}

// After the painting the figures, and after the figures the other pages.
void PageHost::firstPainted()
{
    if (isBuilt())
        return;
    m_later->start(laterMs);
    connect(m_context.jobs, &JobTracker::idle, m_later, [this] {
        if (m_later->isActive())
            m_later->start(afterFiguresMs);
    });
    QTimer::singleShot(0, m_context.jobs, &JobTracker::release);
}

void PageHost::build()
{
    if (isBuilt())
        return;
    m_later->stop();
    m_context.jobs->release();
    add(new AvailabilityController(m_context, this));
    add(new IncidentsController(m_context, this));
    add(new CalendarController(m_context, this));
    add(new CreditController(m_context, this));
    add(new SupportController(m_context, this));
    m_agreement = new AgreementController(m_context, this);
    add(m_agreement);
    add(new ReportsController(m_context, this));
    m_sources = new SourcesController(m_context, this);
    add(m_sources);
    connect(m_sources, &SourcesController::newContractWanted, m_agreement, &AgreementController::openNew);
    connect(m_agreement, &AgreementController::tableWanted, this, &PageHost::tableWanted);
    connect(m_portfolio, &PortfolioController::newContractWanted, m_agreement, &AgreementController::openNew);
    add(new JournalController(m_context, this));
    add(new SettingsController(m_context, m_theme, this));
    add(new HelpController(this));
    emit built();
}

void PageHost::newContract()
{
    build();
    m_agreement->openNew();
}

QString PageHost::currentName() const
{
    return current()->page()->objectName().chopped(4);
}

bool PageHost::showPage(const QString &name)
{
    build();
    if (!m_stack->showPage(pageIdOf(name) + QStringLiteral("Page")))
        return false;
    const QString section = name.section(QLatin1Char('/'), 1);
    return section.isEmpty() || current()->showSection(section);
}

void PageHost::restore(const QString &objectName)
{
    if (objectName.isEmpty() || m_stack->showPage(objectName))
        return;
    build();
    m_stack->showPage(objectName);
}

void PageHost::show(const Shown &shown)
{
    m_isStale.assign(m_all.size(), true);
    showCurrent(shown);
}

void PageHost::showCurrent(const Shown &shown)
{
    const auto at = static_cast<std::size_t>(m_stack->shownPage());
    if (!m_isStale[at] || shown.contract == nullptr)
        return;
    m_isStale[at] = false;
    m_all[at]->show(shown);
}

void PageHost::showAside(const Shown &shown)
{
    for (PageController *controller : m_all)
        controller->showAside(shown);
}

} // namespace makegood::ui

#include "moc_page_host.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <algorithm>

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include "agreement/agreement_controller.h"
#include "availability/availability_controller.h"
#include "commands/edit_history.h"
#include "credit/credit_controller.h"
#include "explain/cell_text.h"
#include "incidents/incidents_controller.h"
#include "incidents/review_form.h"
#include "jobs/job_tracker.h"
#include "journal/journal_controller.h"
#include "maintenance/calendar_controller.h"
#include "portfolio/portfolio_controller.h"
#include "portfolio/portfolio_list.h"
#include "portfolio/portfolio_model.h"
#include "reports/reported_months_controller.h"
#include "reports/reported_notice.h"
#include "session/ui_settings.h"
#include "shell/contract_header.h"
#include "shell/dock_title.h"
#include "shell/message_bar.h"
#include "shell/start_screen.h"
#include "shell/status_line.h"
#include "shell/why_section.h"
#include "support/support_controller.h"
#include "widgets/month_stepper.h"
#include "widgets/page_tabs.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int laterMs = 1500; ///< when no contract was painted by then

} // namespace

MainWindow::MainWindow(AppServices services, UiSettings *state, Theme *theme, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_state(state)
    , m_theme(theme)
    , m_jobs(new JobTracker(this))
    , m_session(new Session(m_jobs, m_services.now, this))
    , m_review(new EditHistory(m_session, m_services.who, this))
{
    setObjectName(QStringLiteral("makegood"));
    setWindowTitle(tr("Makegood"));
    // Before there are widgets that would have to follow.
    m_theme->apply(static_cast<ThemeChoice>(m_state->value("view/theme", QStringLiteral("0")).toInt()));
    m_theme->setTextPercent(m_state->value("view/text", QStringLiteral("100")).toInt());
    buildTop();
    buildDesks();
    buildCentre();
    buildDocks();
    buildMenus();
    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &MainWindow::buildOtherDesks);
    connect(m_portfolio, &PortfolioController::painted, m_later, [this] {
        if (m_later->isActive())
            m_later->start(0); // after the painting
    });
    if (m_services.pagesLater)
        m_later->start(laterMs);
    else
        buildOtherDesks();
    m_line = new StatusLine;
    statusBar()->addWidget(m_line, 1);
    statusBar()->setSizeGripEnabled(false);

    connect(m_session, &Session::opened, this, &MainWindow::workspaceOpened);
    const auto backToStartScreen = [this] {
        m_opening = false;
        if (!m_session->isOpen())
            m_stack->setCurrentWidget(m_empty);
    };
    connect(m_session, &Session::openFailed, this, &MainWindow::showProblem);
    connect(m_session, &Session::openFailed, this, backToStartScreen);
    connect(m_jobs, &JobTracker::cancelled, this, backToStartScreen);
    connect(m_jobs, &JobTracker::failed, this, backToStartScreen);
    connect(m_session, &Session::failed, this, &MainWindow::showProblem);
    connect(m_session, &Session::judgedMonth, this, [this](const QString &contract) {
        if (contract == m_contract) // of the others the pages show nothing
            scheduleRefresh();
    });
    connect(m_session, &Session::caseRead, this, &MainWindow::caseRead);
    connect(m_session, &Session::frozenChanged, this, &MainWindow::scheduleRefresh);
    connect(
        m_session, &Session::imported, this, [this](const QString &contract, quint64 checks, quint64 rows) {
            showContracts();
            m_session->showMonth(m_stepper->month());
            m_list->choose(contract.toStdString(), {});
            m_message->showMessage(MessageBar::Kind::Note,
                                   checks + rows == 0
                                       ? tr("Everything in this folder was already here; nothing changed.")
                                       : tr("Imported: %1 new checks, %2 other rows.").arg(checks).arg(rows));
        });
    connect(m_jobs, &JobTracker::started, m_line,
            [this](const QString &title) { m_line->showWork(title, 0, 0); });
    connect(m_jobs, &JobTracker::progressed, m_line, &StatusLine::showWork);
    connect(m_jobs, &JobTracker::cancelled, this, [this](const QString &title) {
        m_line->showIdle();
        m_message->showMessage(MessageBar::Kind::Note,
                               tr("Cancelled: %1. What was ready stays; nothing was changed.").arg(title));
    });
    connect(m_jobs, &JobTracker::failed, this, [this](const QString &title, const QString &what) {
        showProblem(tr("%1 stopped: %2. Your data is as it was.").arg(title, what));
    });
    connect(m_jobs, &JobTracker::idle, this, [this] {
        m_line->showIdle();
        scheduleRefresh();
    });
    connect(m_line, &StatusLine::cancelWanted, m_jobs, &JobTracker::cancelAll);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, m_session, &Session::judgeAgain);
    clock->start(std::chrono::minutes(15));

    if (!m_state->restoreWindow(*this))
        resize(1280, 800);
    if (const QString page = m_state->value("view/page"); !m_pages->showPage(page) && !page.isEmpty()) {
        buildOtherDesks();
        m_pages->showPage(page);
    }
}

MainWindow::~MainWindow()
{
    m_jobs->disconnect(this); // jobs end while the pages are already going
}

void MainWindow::buildDesks()
{
    const PageContext context{m_session, m_review, m_jobs, &m_services, m_state, this};
    m_portfolio = new PortfolioController(context, this);
    m_reported = new ReportedMonthsController(context, this);
    m_desks = {m_portfolio};
    joinDesk(m_portfolio);
    connect(m_session, &Session::reviewed, this, [this] {
        m_message->hide();
        refresh(); // within the frame: the figures are there already
    });
}

void MainWindow::joinDesk(PageController *desk)
{
    m_stale.push_back(true);
    connect(desk, &PageController::whyAsked, this, &MainWindow::askWhy);
    connect(desk, &PageController::problem, this, &MainWindow::showProblem);
    connect(desk, &PageController::note, this,
            [this](const QString &text) { m_message->showMessage(MessageBar::Kind::Note, text); });
    connect(desk, &PageController::offer, this,
            [this](const QString &text, const QString &word, const std::function<void()> &act) {
                m_message->showOffer(text, word, act);
            });
    connect(desk, &PageController::refreshWanted, this, &MainWindow::scheduleRefresh);
    connect(desk, &PageController::placeWanted, this,
            [this](const QString &contract, const QString &service, std::optional<Month> month,
                   const QString &page) {
                showAt(contract, service, month);
                if (!page.isEmpty())
                    showPage(page);
            });
}

// The pages that nobody sees at the start; once.
void MainWindow::buildOtherDesks()
{
    if (m_incidents != nullptr)
        return;
    m_later->stop();
    const PageContext context{m_session, m_review, m_jobs, &m_services, m_state, this};
    m_incidents = new IncidentsController(context, this);
    m_desks = {m_portfolio,
               new AvailabilityController(context, this),
               m_incidents,
               new CalendarController(context, this),
               new CreditController(context, this),
               new SupportController(context, this),
               new AgreementController(context, this),
               new JournalController(context, this)};
    m_reviewDock->setWidget(m_incidents->panel());
    for (std::size_t i = 1; i < m_desks.size(); ++i) {
        joinDesk(m_desks[i]);
        m_pages->add(m_desks[i]->page(), m_desks[i]->title());
    }
    addDeskActions();
    scheduleRefresh();
}

void MainWindow::buildCentre()
{
    m_message = new MessageBar;
    m_empty = new StartScreen;
    m_header = new ContractHeader;
    m_pages = new PageTabs(QStringLiteral("pages"), tr("Pages"));
    m_pages->add(m_portfolio->page(), m_portfolio->title());
    m_header->setVisible(m_desks.front()->isAboutContract());
    connect(m_pages, &PageTabs::pageShown, this, &MainWindow::openedPage);

    auto *contract = new QWidget;
    auto *box = new QVBoxLayout(contract);
    box->setContentsMargins(12, 10, 12, 8);
    box->setSpacing(10);
    box->addWidget(m_header);
    box->addWidget(m_reported->notice());
    box->addWidget(m_pages, 1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(new QWidget); // until there is something to show: see showEvent()
    auto *scroll = new QScrollArea; // large text needs more height than a small window has
    scroll->setObjectName(QStringLiteral("contractScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contract);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);

    connect(m_empty, &StartScreen::sampleWanted, this, &MainWindow::openSample);
    connect(m_empty, &StartScreen::importWanted, this, &MainWindow::chooseFolder);
    connect(m_empty, &StartScreen::sourceWanted, this, &MainWindow::explainSources);
    connect(m_header, &ContractHeader::whyAsked, this, &MainWindow::askWhy);
    connect(m_stepper, &MonthStepper::monthChosen, this, &MainWindow::chooseMonth);
    connect(m_theme, &Theme::changed, this, &MainWindow::scheduleRefresh);
}

void MainWindow::buildDocks()
{
    const auto dock
        = [this](const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area) {
              auto *made = new QDockWidget(title, this);
              made->setObjectName(name);
              made->setAccessibleName(title);
              made->setTitleBarWidget(new DockTitle(made));
              if (content != nullptr)
                  made->setWidget(content);
              made->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
              addDockWidget(area, made);
              return made;
          };
    // Dock areas are of the screen, not of the reading direction.
    const bool mirrored = isRightToLeft();
    const Qt::DockWidgetArea leading = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea trailing = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_list = new PortfolioList(m_portfolio->model());
    m_why = new WhySection;
    m_listDock = dock(QStringLiteral("portfolioDock"), tr("Portfolio"), m_list, leading);
    m_whyDock = dock(QStringLiteral("whyDock"), tr("Why"), m_why, trailing);
    m_reviewDock = dock(QStringLiteral("reviewDock"), tr("Review"), nullptr, trailing);
    tabifyDockWidget(m_whyDock, m_reviewDock);
    resizeDocks({m_listDock, m_whyDock}, {270, 330}, Qt::Horizontal);
    m_listDock->hide();
    m_whyDock->hide();
    m_reviewDock->hide();
    connect(m_list, &PortfolioList::chosen, this, &MainWindow::chooseContract);
}

Month MainWindow::shownMonth() const
{
    return m_stepper->month();
}

void MainWindow::showAt(const QString &contract, const QString &service, std::optional<Month> month)
{
    if (month) {
        m_monthChosen = true;
        m_state->setValue("view/month", toText(formatMonth(*month)));
        m_stepper->setLatest(std::max(*month, utcMonthOf(m_services.now())));
        m_stepper->setMonth(*month);
        m_session->showMonth(*month);
    }
    if (!contract.isEmpty() && !m_list->choose(contract.toStdString(), service.toStdString()))
        showProblem(tr("There is no contract %1 in this workspace.").arg(contract));
    scheduleRefresh();
}

bool MainWindow::showPage(const QString &name)
{
    buildOtherDesks();
    // The page's word before it showed more than outages.
    const QString first = name.section(QLatin1Char('/'), 0, 0);
    const QString word = first == QLatin1String("outages") ? QStringLiteral("incidents") : first;
    if (!m_pages->showPage(word + QStringLiteral("Page")))
        return false;
    const QString section = name.section(QLatin1Char('/'), 1);
    return section.isEmpty() || m_desks[static_cast<std::size_t>(m_pages->shownPage())]->showSection(section);
}

void MainWindow::showProblem(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Problem, sentence);
}

bool MainWindow::isSettled() const
{
    return m_jobs->isIdle() && !m_refreshPending && !m_later->isActive();
}

void MainWindow::chooseContract(const QString &contract, const QString &service)
{
    if (m_contract != contract || m_service != service) {
        m_subject.reset();
        m_contract = contract;
        m_service = service;
        m_state->setValue("view/contract", contract);
        m_state->setValue("view/service", service);
    }
    m_session->focus(contract.toStdString());
    scheduleRefresh();
}

void MainWindow::chooseMonth(Month month)
{
    m_monthChosen = true;
    m_state->setValue("view/month", QString::fromStdString(formatMonth(month)));
    m_subject.reset();
    m_session->showMonth(month);
    scheduleRefresh();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Whoever comes back to the window sees the state of now.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session->isOpen())
        m_session->judgeAgain();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Whoever starts with a workspace does not see the services flash by.
    if (!m_session->isOpen() && !m_opening)
        m_stack->setCurrentWidget(m_empty);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->saveWindow(*this);
    m_jobs->cancelAll();
    QMainWindow::closeEvent(event);
}

} // namespace makegood::ui

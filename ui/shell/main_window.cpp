// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <algorithm>

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include "care/care_controller.h"
#include "care/log_controller.h"
#include "commands/edit_history.h"
#include "customers/customers_controller.h"
#include "explain/cell_text.h"
#include "imports/table_import_controller.h"
#include "jobs/job_tracker.h"
#include "portfolio/portfolio_controller.h"
#include "reports/reported_months_controller.h"
#include "session/backups.h"
#include "session/storage_watch.h"
#include "session/ui_settings.h"
#include "shell/contract_header.h"
#include "shell/dialog_help.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/navigation_rail.h"
#include "shell/page_area.h"
#include "shell/page_host.h"
#include "shell/service_list.h"
#include "shell/start_screen.h"
#include "shell/status_line.h"
#include "shell/top_bar.h"
#include "shell/whats_this.h"
#include "shell/workspace_controller.h"
#include "sources/sources_controller.h"
#include "widgets/month_stepper.h"
#include "widgets/plain_texts.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"
#include "widgets/wheel_guard.h"
#include "widgets/write_guard.h"

namespace makegood::ui
{

MainWindow::MainWindow(AppServices services, UiSettings *state, Theme *theme, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_state(state)
    , m_theme(theme)
    , m_wheel(new WheelGuard(this))
    , m_writes(new WriteGuard(this))
    , m_jobs(new JobTracker(this))
    , m_session(new Session(m_jobs, m_services.now, m_services.sources, this))
    , m_history(new EditHistory(m_session, m_services.who, this))
    , m_backups(new Backups(m_session->workspace(), this))
    , m_storage(new StorageWatch(m_session->workspace(),
                                 m_services.storage ? m_services.storage : probeStorage, this))
{
    qApp->installEventFilter(new PlainTexts(this));
    qApp->installEventFilter(new DialogHelp(this));
    setObjectName(QStringLiteral("makegood"));
    setWindowTitle(tr("Makegood"));
    // Before there are widgets that would have to follow.
    m_theme->apply(static_cast<ThemeChoice>(m_state->value("view/theme", QStringLiteral("0")).toInt()));
    m_theme->setTextPercent(m_state->value("view/text", QStringLiteral("100")).toInt());
    const PageContext context{m_session, m_history, m_jobs, &m_services, m_state, this, m_backups};
    m_reported = new ReportedMonthsController(context, this);
    m_workspaces = new WorkspaceController(context, m_reported, this);
    m_tables = new TableImportController(context, this);
    m_customers = new CustomersController(context, this);
    m_care = new CareController(context, m_backups, this);
    m_log = new LogController(context, this);
    m_pages = new PageHost(context, m_theme, this);
    buildTop();
    buildCentre();
    buildMenus();
    m_line = new StatusLine;
    statusBar()->addWidget(m_line, 1);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    joinPages();
    joinSession();
    joinJobs();
    joinTour();
    joinCare();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, m_session->judging(), &Judging::judgeAgain);
    clock->start(std::chrono::minutes(15));

    if (!m_state->restoreWindow(*this))
        resize(1320, 700); // with its frame inside a screen of 1366 by 768
    m_pages->restore(m_state->value("view/page"));
    pageChanged();
}

MainWindow::~MainWindow()
{
    m_jobs->disconnect(this); // jobs end after the widgets that show them
}

void MainWindow::joinPages()
{
    connect(m_pages, &PageHost::built, this, [this] {
        m_menus->addActions({m_pages->all().begin() + 1, m_pages->all().end()});
        connect(m_pages->sources(), &SourcesController::assistantClosed, this, [this] {
            if (m_session->workspace()->contracts().empty())
                showWithoutContracts();
        });
        explainParts(this);
        for (PageController *page : m_pages->all())
            if (page->panel() != nullptr) // it stands outside the window until it is shown
                explainParts(page->panel());
        scheduleRefresh();
    });
    connect(m_pages, &PageHost::pageShown, this, &MainWindow::pageChanged);
    connect(m_pages, &PageHost::panelWanted, this, [this] { openInspector(true); });
    connect(m_pages->portfolio(), &PortfolioController::resultsTaken, this, &MainWindow::refreshBadges);
    connect(m_pages, &PageHost::whyAsked, this, &MainWindow::askWhy);
    connect(m_pages, &PageHost::problem, this, &MainWindow::showProblem);
    connect(m_pages, &PageHost::note, this, &MainWindow::showNote);
    connect(m_pages, &PageHost::offer, m_message,
            [this](const QString &sentence, const QString &word, const std::function<void()> &act) {
                m_message->showOffer(sentence, word, act);
            });
    connect(m_pages, &PageHost::refreshWanted, this, &MainWindow::scheduleRefresh);
    connect(m_pages, &PageHost::workspaceWanted, m_workspaces, &WorkspaceController::openFirst);
    connect(m_pages, &PageHost::tableWanted, m_tables, &TableImportController::chooseFile);
    connect(m_pages, &PageHost::placeWanted, this,
            [this](const QString &contract, const QString &service, std::optional<Month> month,
                   const QString &page) {
                showAt(contract, service, month);
                if (!page.isEmpty())
                    showPage(page);
            });
    connect(m_workspaces, &WorkspaceController::problem, this, &MainWindow::showProblem);
    connect(m_workspaces, &WorkspaceController::note, this, &MainWindow::showNote);
    connect(m_tables, &TableImportController::problem, this, &MainWindow::showProblem);
    connect(m_tables, &TableImportController::note, this, &MainWindow::showNote);
    connect(m_tables, &TableImportController::imported, this, [this](const QString &contract) {
        // What was imported is looked for in the month that has it.
        const ServiceResult *result = contract == m_contract ? shown().result : nullptr;
        if (result != nullptr && result->state == ServiceState::NoData)
            m_monthChosen = false; // see caseRead()
        scheduleRefresh();
    });
    joinCustomers();
}

void MainWindow::joinSession()
{
    connect(m_workspaces, &WorkspaceController::openingFailed, this, [this] {
        m_connectsWhenOpen = false;
        if (!m_session->workspace()->isOpen())
            m_stack->setCurrentWidget(m_empty);
    });
    connect(m_workspaces, &WorkspaceController::sampleMonthSuggested, this, [this](Month month) {
        if (!m_monthChosen)
            showAt({}, {}, month);
    });
    const WorkspaceHandle *workspace = m_session->workspace();
    connect(workspace, &WorkspaceHandle::closed, this, [this] {
        // The first rows are painted before anything is judged; PageHost releases the jobs.
        if (isVisible() && !m_pages->isBuilt())
            m_jobs->hold();
    });
    connect(workspace, &WorkspaceHandle::opened, this, &MainWindow::workspaceOpened);
    connect(workspace, &WorkspaceHandle::failed, this, &MainWindow::showProblem);
    const Judging *judging = m_session->judging();
    connect(judging, &Judging::judgedMonth, this, [this](const QString &contract) {
        if (contract == m_contract) // the pages show nothing of the others
            scheduleRefresh();
    });
    connect(judging, &Judging::caseRead, this, &MainWindow::caseRead);
    connect(m_session->reported(), &ReportedMonths::changed, this, &MainWindow::scheduleRefresh);
    connect(m_session->edits(), &EditQueue::saved, this, &MainWindow::saved);
    connect(m_session->deadlines(), &Deadlines::noticesRead, this, &MainWindow::refreshBadges);
    const SourceSyncs *syncs = m_session->syncs();
    connect(syncs, &SourceSyncs::healthChanged, this, &MainWindow::refreshFreshness);
    connect(syncs, &SourceSyncs::started, this, &MainWindow::refreshFreshness);
    connect(m_session->probes(), &WorkspaceProbes::troubled, this, &MainWindow::showProblem);
    connect(m_session->imports(), &CaseImport::imported, this, &MainWindow::caseImported);
}

void MainWindow::joinJobs()
{
    connect(m_jobs, &JobTracker::started, m_line,
            [this](const Job &job) { m_line->showWork(job.title, 0, 0); });
    connect(m_jobs, &JobTracker::progressed, m_line,
            [this](const Job &job, int done, int total) { m_line->showWork(job.title, done, total); });
    // What a newer job replaced is no news, and what a person cancelled is none to that person.
    connect(m_jobs, &JobTracker::cancelled, this, [this] {
        if (m_jobs->isIdle())
            m_line->showIdle();
    });
    connect(m_jobs, &JobTracker::failed, this, [this](const Job &job, const QString &what) {
        showProblem(tr("%1 stopped: %2. What was saved is safe; check whether the last change is there.")
                        .arg(job.title, what));
    });
    connect(m_jobs, &JobTracker::idle, this, [this] {
        m_line->showIdle();
        scheduleRefresh();
    });
    connect(m_line, &StatusLine::cancelWanted, m_jobs, &JobTracker::cancelAll);
    connect(m_line, &StatusLine::deadlineWanted, this, &MainWindow::openDeadline);
}

void MainWindow::openWorkspace(const QString &path)
{
    m_workspaces->open(path);
}

Month MainWindow::shownMonth() const
{
    return m_top->stepper()->month();
}

void MainWindow::showAt(const QString &contract, const QString &service, std::optional<Month> month)
{
    if (month) {
        m_top->stepper()->setLatest(std::max(*month, utcMonthOf(m_services.now())));
        m_top->stepper()->setMonth(*month);
        setMonth(*month);
    }
    if (!contract.isEmpty() && !m_list->choose(contract.toStdString(), service.toStdString()))
        showProblem(tr("There is no contract %1 in this workspace.").arg(contract));
    scheduleRefresh();
}

bool MainWindow::showPage(const QString &name)
{
    return m_pages->showPage(name);
}

void MainWindow::showProblem(const QString &sentence)
{
    m_log->tell("problem", sentence);
    m_message->showMessage(MessageBar::Kind::Problem, sentence);
}

void MainWindow::showNote(const QString &sentence)
{
    m_message->showMessage(MessageBar::Kind::Note, sentence);
}

bool MainWindow::isSettled() const
{
    return m_jobs->isIdle() && !m_refreshPending && m_pages->isBuilt() && m_pages->portfolio()->isUpToDate();
}

void MainWindow::chooseContract(const QString &contract, const QString &service)
{
    if (m_contract != contract || m_service != service) {
        m_subject.reset();
        m_contract = contract;
        m_service = service;
        m_state->setSoon("view/contract", contract);
        m_state->setSoon("view/service", service);
    }
    m_customers->setShown(contract);
    m_session->judging()->focus(contract.toStdString());
    scheduleRefresh();
}

void MainWindow::chooseMonth(Month month)
{
    m_subject.reset();
    setMonth(month);
    scheduleRefresh();
}

void MainWindow::setMonth(Month month)
{
    m_monthChosen = true;
    if (month <= utcMonthOf(m_services.now())) // one ahead has nothing to show after a start
        m_state->setSoon("view/month", toText(formatMonth(month)));
    m_session->judging()->showMonth(month);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Time has passed while another window was active.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session->workspace()->isOpen())
        m_session->judging()->judgeAgain();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // A start with a workspace must not flash the start screen.
    if (!m_session->workspace()->isOpen() && !m_workspaces->isOpening())
        m_stack->setCurrentWidget(m_empty);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->saveWindow(*this);
    m_jobs->close();
    QMainWindow::closeEvent(event);
}

} // namespace makegood::ui

#include "moc_main_window.cpp"

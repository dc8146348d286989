// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the window: month stepper, pages, docks and menus.
#include "shell/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include "imports/table_import_controller.h"
#include "portfolio/portfolio_controller.h"
#include "portfolio/portfolio_list_section.h"
#include "reports/reported_months_controller.h"
#include "reports/reported_section.h"
#include "shell/contract_header.h"
#include "shell/dock_title.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/page_host.h"
#include "shell/start_screen.h"
#include "shell/why_section.h"
#include "shell/workspace_controller.h"
#include "sources/freshness_section.h"
#include "widgets/month_stepper.h"
#include "widgets/page_tabs.h"
#include "widgets/theme.h"

namespace makegood::ui
{

void MainWindow::buildTop()
{
    auto *bar = new QToolBar(tr("Month"));
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_stepper = new MonthStepper;
    m_stepper->setObjectName(QStringLiteral("monthStepper"));
    m_stepper->setLatest(utcMonthOf(m_services.now()));
    m_stepper->setMonth(utcMonthOf(m_services.now()));
    bar->addWidget(m_stepper);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_sync = new QLabel(tr("No workspace open"));
    m_sync->setTextFormat(Qt::PlainText);
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_sync->setForegroundRole(QPalette::PlaceholderText);
    m_sync->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(m_sync);
    addToolBar(Qt::TopToolBarArea, bar);
    connect(m_stepper, &MonthStepper::monthChosen, this, &MainWindow::chooseMonth);
    connect(m_theme, &Theme::changed, this, &MainWindow::scheduleRefresh);
}

void MainWindow::buildCentre()
{
    m_message = new MessageBar;
    m_empty = new StartScreen;
    m_header = new ContractHeader;
    m_header->setVisible(m_pages->current()->isAboutContract());
    m_freshness = new FreshnessSection;

    auto *contract = new QWidget;
    auto *box = new QVBoxLayout(contract);
    box->setContentsMargins(12, 10, 12, 8);
    box->setSpacing(10);
    box->addWidget(m_header);
    box->addWidget(m_freshness);
    box->addWidget(m_reported->notice());
    box->addWidget(m_pages->tabs(), 1);

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

    connect(m_empty, &StartScreen::sampleWanted, m_workspaces, &WorkspaceController::openSample);
    connect(m_empty, &StartScreen::importWanted, m_pages, &PageHost::newContract);
    connect(m_empty, &StartScreen::sourceWanted, this, &MainWindow::connectSource);
    connect(m_freshness, &FreshnessSection::sourcesWanted, this,
            [this] { showPage(QStringLiteral("sources")); });
    connect(m_header, &ContractHeader::whyAsked, this, &MainWindow::askWhy);
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
    m_list = new PortfolioListSection(m_pages->portfolio()->model());
    m_why = new WhySection;
    m_listDock = dock(QStringLiteral("portfolioDock"), tr("Portfolio"), m_list, leading);
    m_whyDock = dock(QStringLiteral("whyDock"), tr("Why"), m_why, trailing);
    m_reviewDock = dock(QStringLiteral("reviewDock"), tr("Review"), nullptr, trailing);
    tabifyDockWidget(m_whyDock, m_reviewDock);
    resizeDocks({m_listDock, m_whyDock}, {270, 330}, Qt::Horizontal);
    m_listDock->hide();
    m_whyDock->hide();
    m_reviewDock->hide();
    connect(m_list, &PortfolioListSection::chosen, this, &MainWindow::chooseContract);
}

void MainWindow::buildMenus()
{
    const std::vector<QAction *> docks{m_listDock->toggleViewAction(), m_whyDock->toggleViewAction(),
                                       m_reviewDock->toggleViewAction()};
    m_menus = new MainMenus(menuBar(), m_theme, m_state, docks, this);
    m_pages->portfolio()->addActions(m_menus->menus());
    m_workspaces->addActions(m_menus->menus());
    m_reported->addActions(m_menus->menus());
    m_tables->addActions(m_menus->menus());
    m_menus->finish();
    connect(m_menus, &MainMenus::openWanted, m_workspaces, &WorkspaceController::chooseWorkspace);
    connect(m_menus, &MainMenus::sampleWanted, m_workspaces, &WorkspaceController::openSample);
    connect(m_menus, &MainMenus::importWanted, m_workspaces, &WorkspaceController::chooseFolder);
    connect(m_menus, &MainMenus::connectWanted, this, &MainWindow::connectSource);
    connect(m_menus, &MainMenus::exportWanted, m_workspaces, &WorkspaceController::chooseExport);
    connect(m_menus, &MainMenus::searchWanted, this, [this] {
        m_listDock->show();
        m_list->focusSearch();
    });
    connect(m_menus, &MainMenus::paletteWanted, this, &MainWindow::openPalette);
    connect(m_menus, &MainMenus::quitWanted, this, &MainWindow::close);
}

} // namespace makegood::ui

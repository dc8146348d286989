// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the window: top bar, rail, list, pages, inspector and menus.
#include "shell/main_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "care/care_controller.h"
#include "care/storage_notice.h"
#include "customers/customers_controller.h"
#include "imports/table_import_controller.h"
#include "portfolio/portfolio_controller.h"
#include "reports/reported_months_controller.h"
#include "reports/reported_section.h"
#include "session/ui_settings.h"
#include "shell/contract_header.h"
#include "shell/help_texts.h"
#include "shell/inspector.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/navigation_rail.h"
#include "shell/page_area.h"
#include "shell/page_host.h"
#include "shell/page_names.h"
#include "shell/page_stack.h"
#include "shell/service_list.h"
#include "shell/start_screen.h"
#include "shell/status_line.h"
#include "shell/top_bar.h"
#include "shell/why_section.h"
#include "shell/workspace_controller.h"
#include "sources/freshness_section.h"
#include "widgets/month_stepper.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int leastWidth = 640;
constexpr int leastHeight = 420;

} // namespace

void MainWindow::buildTop()
{
    m_top = new TopBar;
    m_top->stepper()->setLatest(utcMonthOf(m_services.now()));
    m_top->stepper()->setMonth(utcMonthOf(m_services.now()));
    connect(m_top->stepper(), &MonthStepper::monthChosen, this, &MainWindow::chooseMonth);
    connect(m_top, &TopBar::findWanted, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::syncWanted, this, [this] { showPage(QStringLiteral("sources")); });
    connect(m_theme, &Theme::changed, this, [this] {
        fitToWidth();
        scheduleRefresh();
    });
}

void MainWindow::buildCentre()
{
    m_empty = new StartScreen;
    m_header = new ContractHeader;
    m_freshness = new FreshnessSection;
    m_list = new ServiceList(m_pages->portfolio()->model());
    m_why = new WhySection;
    m_inspector = new Inspector(m_why);
    m_rail = new NavigationRail;
    for (const PageName &name : pageNames())
        m_rail->add(name.id, name.icon, name.title, name.group);
    m_area = new PageArea(m_header, m_pages->stack(), m_inspector);
    m_unsaved = new StorageNotice;
    m_area->addBelow(m_unsaved);
    m_area->addBelow(m_freshness);
    m_area->addBelow(m_reported->notice());

    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_list);
    row->addWidget(m_area, 1);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(body, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new QWidget); // until there is something to show: see showEvent()
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto *centre = new QWidget;
    auto *whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    // What does not fit folds away (fitToWidth()): its size must not keep the window from becoming small.
    centre->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setCentralWidget(centre);
    setMinimumSize(leastWidth, leastHeight);
    setAcceptDrops(true);
    m_message = new MessageBar(centre);
    m_message->setOver(m_area->view());

    connect(m_message, &MessageBar::told, this, [this](const QString &sentence) { m_line->tell(sentence); });
    connect(m_empty, &StartScreen::sampleWanted, m_workspaces, &WorkspaceController::openSample);
    connect(m_empty, &StartScreen::importWanted, m_pages, &PageHost::newContract);
    connect(m_empty, &StartScreen::sourceWanted, this, &MainWindow::connectSource);
    connect(m_empty, &StartScreen::newWanted, m_workspaces, &WorkspaceController::chooseNew);
    connect(m_empty, &StartScreen::openWanted, m_workspaces, &WorkspaceController::chooseWorkspace);
    connect(m_empty, &StartScreen::fileWanted, m_workspaces, &WorkspaceController::open);
    connect(m_freshness, &FreshnessSection::sourcesWanted, this,
            [this] { showPage(QStringLiteral("sources")); });
    connect(m_header, &ContractHeader::whyAsked, this, &MainWindow::askWhy);
    connect(m_header->services(), &QMenu::aboutToShow, this, [this] {
        // With the list beside it, the menu holds the services of this customer alone.
        m_list->fillMenu(m_header->services(),
                         m_list->isVisible() ? m_contract.toStdString() : std::string());
    });
    connect(m_list, &ServiceList::chosen, this, &MainWindow::chooseContract);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) { showPage(id); });
    connect(m_inspector, &Inspector::closeWanted, this, &MainWindow::closeInspector);
    m_inspectorWanted = m_state->value("view/inspector", QStringLiteral("open")) == QLatin1String("open");
}

void MainWindow::buildMenus()
{
    m_menus = new MainMenus(menuBar(), m_theme, m_state, this);
    m_pages->portfolio()->addActions(m_menus->menus());
    m_workspaces->addActions(m_menus->menus());
    m_care->addActions(m_menus->menus());
    m_reported->addActions(m_menus->menus());
    m_tables->addActions(m_menus->menus());
    m_customers->addActions(m_menus->menus());
    m_menus->finish();
    connect(m_menus, &MainMenus::openWanted, m_workspaces, &WorkspaceController::chooseWorkspace);
    connect(m_menus, &MainMenus::sampleWanted, m_workspaces, &WorkspaceController::openSample);
    connect(m_menus, &MainMenus::importWanted, m_workspaces, &WorkspaceController::chooseFolder);
    connect(m_menus, &MainMenus::connectWanted, this, &MainWindow::connectSource);
    connect(m_menus, &MainMenus::exportWanted, m_workspaces, &WorkspaceController::chooseExport);
    connect(m_menus, &MainMenus::searchWanted, this, &MainWindow::find);
    connect(m_menus, &MainMenus::paletteWanted, this, &MainWindow::openPalette);
    connect(m_menus, &MainMenus::quitWanted, this, &MainWindow::close);
    connect(m_menus, &MainMenus::inspectorWanted, this, &MainWindow::toggleInspector);
    connect(m_menus, &MainMenus::regionWanted, this, &MainWindow::nextRegion);
    connect(m_menus, &MainMenus::pageWanted, this, [this](const QString &id) {
        QString name = id;
        // The help opens at the page that is seen, and is there without a workspace, too.
        if (id == QLatin1String("help")) {
            const QString seen = m_stack->currentIndex() == 1 ? m_pages->currentName() : QString();
            if (seen != id)
                name = id + QLatin1Char('/') + helpTopicOfPage(seen);
        }
        if (id.startsWith(QLatin1String("help")))
            m_stack->setCurrentIndex(1);
        else if (!m_session->workspace()->isOpen())
            showStartScreen();
        showPage(name);
    });
    connect(m_menus, &MainMenus::pageStepWanted, this, &MainWindow::stepPage);
    connect(m_menus, &MainMenus::serviceStepWanted, m_list, &ServiceList::step);
    connect(m_menus, &MainMenus::monthStepWanted, m_top->stepper(), &MonthStepper::step);
}

} // namespace makegood::ui

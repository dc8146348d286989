// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the window: menus, month stepper, sync state.
#include "shell/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

#include "explain/cell_text.h"
#include "portfolio/portfolio_controller.h"
#include "portfolio/portfolio_list.h"
#include "reports/reported_months_controller.h"
#include "session/ui_settings.h"
#include "shell/message_bar.h"
#include "widgets/menu_item.h"
#include "widgets/month_stepper.h"
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
}

void MainWindow::buildMenus()
{
    m_menus
        = {menuBar()->addMenu(tr("&File")), menuBar()->addMenu(tr("&Edit")), menuBar()->addMenu(tr("&View"))};
    buildFileMenu(m_menus.file);
    m_portfolio->addActions(m_menus);
    m_reported->addActions(m_menus);
    const qsizetype ownView = m_menus.view->actions().size();
    buildViewMenu(m_menus.view);
    QAction *ownFile = m_menus.file->addSeparator();
    addItem(m_menus.file, "quit", tr("&Quit"), [this] { close(); })->setShortcut(QKeySequence::Quit);
    m_ends = {ownFile, m_menus.edit->actions().value(0), m_menus.view->actions().value(ownView)};
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addItem(help, "about", tr("&About Makegood"), [this] { showAbout(); });
}

// Each before what the window itself ends the menu with. They are made in menus that nobody sees: an entry
// that leaves its menu loses what it is connected with.
void MainWindow::addDeskActions()
{
    const PageMenus made{new QMenu(this), new QMenu(this), new QMenu(this)};
    for (std::size_t i = 1; i < m_desks.size(); ++i)
        m_desks[i]->addActions(made);
    m_menus.file->insertActions(m_ends[0], made.file->actions());
    m_menus.edit->insertActions(m_ends[1], made.edit->actions());
    m_menus.view->insertActions(m_ends[2], made.view->actions());
}

void MainWindow::buildFileMenu(QMenu *menu)
{
    addItem(menu, "open", tr("&Open workspace…"), [this] {
        chooseWorkspace();
    })->setShortcut(QKeySequence::Open);
    addItem(menu, "openSample", tr("Open &sample workspace"), [this] { openSample(); });
    menu->addSeparator();
    m_importAction = addItem(menu, "import", tr("&Import case folder…"), [this] { chooseFolder(); });
    m_importAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_pdfAction = addItem(menu, "exportPdf", tr("&Export the month as PDF…"), [this] { choosePdf(); });
    m_pdfAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_pdfAction->setEnabled(false);
}

void MainWindow::buildViewMenu(QMenu *menu)
{
    QAction *search = addItem(menu, "find", tr("&Search contracts"), [this] {
        m_listDock->show();
        m_list->focusSearch();
    });
    search->setShortcut(QKeySequence::Find);
    addItem(menu, "commands", tr("&Commands…"), [this] {
        openPalette();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    menu->addAction(m_listDock->toggleViewAction());
    menu->addAction(m_whyDock->toggleViewAction());
    menu->addAction(m_reviewDock->toggleViewAction());
    menu->addSeparator();
    QMenu *theme = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto saved = static_cast<ThemeChoice>(m_state->value("view/theme", QStringLiteral("0")).toInt());
    const auto choice = [&](const char *name, const QString &text, ThemeChoice value) {
        QAction *action = addItem(theme, name, text, [this, value] {
            m_state->setValue("view/theme", QString::number(static_cast<int>(value)));
            m_theme->apply(value);
        });
        action->setCheckable(true);
        action->setChecked(saved == value);
        group->addAction(action);
    };
    choice("themeSystem", tr("As the &system"), ThemeChoice::System);
    choice("themeLight", tr("&Light"), ThemeChoice::Light);
    choice("themeDark", tr("&Dark"), ThemeChoice::Dark);
    QMenu *size = menu->addMenu(tr("Text si&ze"));
    addItem(size, "textLarger", tr("&Larger"), [this] {
        setText(m_theme->textPercent() + 10);
    })->setShortcut(QKeySequence::ZoomIn);
    addItem(size, "textSmaller", tr("&Smaller"), [this] {
        setText(m_theme->textPercent() - 10);
    })->setShortcut(QKeySequence::ZoomOut);
    addItem(size, "textNormal", tr("&Normal"), [this] {
        setText(100);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    size->addSeparator();
    for (const int percent : {125, 150, 200})
        addItem(size, "textPercent", tr("%1 %").arg(percent), [this, percent] { setText(percent); });
}

void MainWindow::setText(int percent)
{
    m_theme->setTextPercent(percent);
    m_state->setValue("view/text", QString::number(m_theme->textPercent()));
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Makegood"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Makegood %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("Judges service level agreements month by month, as they are written.\n\n"
           "Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
           "It comes without any warranty.\n\n"
           "Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json "
           "(MIT), "
           "tl::expected (CC0-1.0), zlib and SQLite.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

void MainWindow::chooseWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open workspace"), m_path, tr("Workspaces (*.makegood *.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import case folder"));
    if (!folder.isEmpty())
        importFolder(folder);
}

void MainWindow::explainSources()
{
    m_message->showMessage(
        MessageBar::Kind::Note,
        tr("Prometheus servers are connected with makegood-cli for now; its help says how. "
           "Then open the workspace here."));
}

} // namespace makegood::ui

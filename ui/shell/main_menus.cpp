// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_menus.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QWhatsThis>

#include "session/ui_settings.h"
#include "shell/page_names.h"
#include "widgets/menu_item.h"
#include "widgets/menu_letters.h"
#include "widgets/theme.h"

namespace makegood::ui
{

MainMenus::MainMenus(QMenuBar *bar, Theme *theme, UiSettings *state, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_theme(theme)
    , m_state(state)
    , m_menus{bar->addMenu(tr("&File")), bar->addMenu(tr("&Edit")), bar->addMenu(tr("&View"))}
{
    buildFile(m_menus.file);
}

void MainMenus::finish()
{
    const qsizetype ownView = m_menus.view->actions().size();
    buildView(m_menus.view);
    QAction *ownFile = m_menus.file->addSeparator();
    addItem(m_menus.file, "quit", tr("&Quit"), [this] {
        emit quitWanted();
    })->setShortcut(QKeySequence::Quit);
    m_ends = {ownFile, m_menus.edit->actions().value(0), m_menus.view->actions().value(ownView)};
    buildGo(m_bar->addMenu(tr("&Go")));
    buildHelp(m_bar->addMenu(tr("&Help")));
    shareMenuLetters(m_bar->actions());
}

// Builds them in hidden menus and keeps those alive: the connections belong to the menu that created them.
void MainMenus::addActions(const std::vector<PageController *> &pages)
{
    const PageMenus made{new QMenu(m_bar), new QMenu(m_bar), new QMenu(m_bar)};
    for (PageController *page : pages)
        page->addActions(made);
    m_menus.file->insertActions(m_ends[0], made.file->actions());
    m_menus.edit->insertActions(m_ends[1], made.edit->actions());
    m_menus.view->insertActions(m_ends[2], made.view->actions());
    shareMenuLetters(m_bar->actions());
}

void MainMenus::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void MainMenus::buildFile(QMenu *menu)
{
    addItem(menu, "open", tr("&Open workspace…"), [this] {
        emit openWanted();
    })->setShortcut(QKeySequence::Open);
    addItem(menu, "openSample", tr("Open &sample workspace"), [this] { emit sampleWanted(); });
    menu->addSeparator();
    addItem(menu, "import", tr("&Import data folder…"), [this] {
        emit importWanted();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    addItem(menu, "connect", tr("Co&nnect a source…"), [this] { emit connectWanted(); });
    m_export = addItem(menu, "exportPdf", tr("&Export the month as PDF…"), [this] { emit exportWanted(); });
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_export->setEnabled(false);
}

void MainMenus::buildView(QMenu *menu)
{
    addItem(menu, "inspector", tr("&Inspector"), [this] {
        emit inspectorWanted();
    })->setShortcut(QKeySequence(Qt::Key_F4));
    menu->addSeparator();
    buildTheme(menu->addMenu(tr("&Theme")));
    buildTextSize(menu->addMenu(tr("Text si&ze")));
}

void MainMenus::buildGo(QMenu *menu)
{
    addItem(menu, "commands", tr("&Find anything…"), [this] {
        emit paletteWanted();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addItem(menu, "find", tr("Fi&lter this list"), [this] {
        emit searchWanted();
    })->setShortcut(QKeySequence::Find);
    menu->addSeparator();
    int key = 0;
    for (const PageName &page : pageNames()) {
        // Settings, behind the tenth, has none.
        QAction *action = addItem(menu, "page", page.title, [this, id = page.id] { emit pageWanted(id); });
        action->setObjectName(QStringLiteral("go-") + page.id);
        if (key < 10)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (key + 1) % 10)));
        ++key;
    }
    menu->addSeparator();
    const auto step = [&](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        addItem(menu, name, text, slot)->setShortcut(keys);
    };
    step("previousMonthAction", tr("&Previous month"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
         [this] { emit monthStepWanted(-1); });
    step("nextMonthAction", tr("&Next month"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
         [this] { emit monthStepWanted(1); });
    step("previousService", tr("Previous &service"), QKeySequence(Qt::ALT | Qt::Key_Up),
         [this] { emit serviceStepWanted(-1); });
    step("nextService", tr("Next s&ervice"), QKeySequence(Qt::ALT | Qt::Key_Down),
         [this] { emit serviceStepWanted(1); });
    step("nextPage", tr("Next pa&ge"), QKeySequence(Qt::CTRL | Qt::Key_Tab),
         [this] { emit pageStepWanted(1); });
    step("previousPage", tr("Previous page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
         [this] { emit pageStepWanted(-1); });
    step("nextRegion", tr("Next part of the &window"), QKeySequence(Qt::Key_F6),
         [this] { emit regionWanted(); });
}

void MainMenus::buildHelp(QMenu *menu)
{
    addItem(menu, "help", tr("&Help"), [this] {
        emit pageWanted(QStringLiteral("help"));
    })->setShortcut(QKeySequence::HelpContents);
    addItem(menu, "tour", tr("&Tour"), [this] { emit tourWanted(); });
    addItem(menu, "keys", tr("&Keys"), [this] { emit pageWanted(QStringLiteral("help/keys")); });
    addItem(menu, "whatsThis", tr("&What is this?"), [] {
        QWhatsThis::enterWhatsThisMode();
    })->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    menu->addSeparator();
    addItem(menu, "showLog", tr("Show &log…"), [this] { emit logWanted(); });
    addItem(menu, "saveLog", tr("&Save log…"), [this] { emit saveLogWanted(); });
    menu->addSeparator();
    addItem(menu, "about", tr("&About Makegood"), [this] { showAbout(); });
}

void MainMenus::buildTheme(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const auto saved = static_cast<ThemeChoice>(m_state->value("view/theme", QStringLiteral("0")).toInt());
    const auto choice = [&](const char *name, const QString &text, ThemeChoice value) {
        QAction *action = addItem(menu, name, text, [this, value] {
            m_state->setValue("view/theme", QString::number(static_cast<int>(value)));
            m_theme->apply(value);
        });
        action->setCheckable(true);
        action->setChecked(saved == value);
        group->addAction(action);
    };
    choice("themeSystem", tr("&System"), ThemeChoice::System);
    choice("themeLight", tr("&Light"), ThemeChoice::Light);
    choice("themeDark", tr("&Dark"), ThemeChoice::Dark);
}

void MainMenus::buildTextSize(QMenu *menu)
{
    addItem(menu, "textLarger", tr("&Larger"), [this] {
        setText(m_theme->textPercent() + 10);
    })->setShortcut(QKeySequence::ZoomIn);
    addItem(menu, "textSmaller", tr("&Smaller"), [this] {
        setText(m_theme->textPercent() - 10);
    })->setShortcut(QKeySequence::ZoomOut);
    addItem(menu, "textNormal", tr("&Normal"), [this] { setText(100); });
    menu->addSeparator();
    for (const int percent : {125, 150, 200})
        addItem(menu, "textPercent", tr("%1 %").arg(percent), [this, percent] { setText(percent); });
}

void MainMenus::setText(int percent)
{
    m_theme->setTextPercent(percent);
    m_state->setValue("view/text", QString::number(m_theme->textPercent()));
}

void MainMenus::showAbout()
{
    QMessageBox box(m_bar->window());
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Makegood"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Makegood %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("See which service levels were met, and what you are owed.\n\n"
           "Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
           "It comes without any warranty.\n\n"
           "Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json "
           "(MIT), "
           "tl::expected (CC0-1.0), zlib and SQLite.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

} // namespace makegood::ui

#include "moc_main_menus.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen at a width of the window, the inspector, and where the keys lead.
#include "shell/main_window.h"

#include <utility>

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include "portfolio/portfolio_controller.h"
#include "session/ui_settings.h"
#include "shell/inspector.h"
#include "shell/message_bar.h"
#include "shell/navigation_rail.h"
#include "shell/page_area.h"
#include "shell/page_host.h"
#include "shell/page_names.h"
#include "shell/service_list.h"
#include "shell/top_bar.h"
#include "shell/workspace_controller.h"
#include "widgets/menu_letters.h"
#include "widgets/month_stepper.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

// Widths of the window divided by the size of the text.
constexpr int withList = 1280; ///< below: the list folds into the service menu
constexpr int withInspector = 1200; ///< below: the inspector opens when something is chosen
constexpr int besidePage = 1100; ///< below: the inspector lies over the page
constexpr int withRailWords = 900;

// The workspace or folder that is dropped; empty: something else.
QString droppedFile(const QMimeData &data)
{
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile())
        return {};
    const QFileInfo file(data.urls().front().toLocalFile());
    const bool fits = file.isDir() || file.suffix() == QLatin1String("makegood");
    return fits ? file.absoluteFilePath() : QString();
}

// The first widget in the tab order below `region` that takes the focus.
QWidget *firstStop(QWidget *region)
{
    QWidget *at = region;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisibleTo(region->window()) && at->isEnabled()
            && region->isAncestorOf(at))
            return at;
        at = at->nextInFocusChain();
    } while (at != region);
    return nullptr;
}

} // namespace

void MainWindow::pageChanged()
{
    const PageController *page = m_pages->current();
    m_rail->setCurrent(m_pages->currentName());
    m_state->setSoon("view/page", page->page()->objectName());
    m_area->setPageKind(page->isAboutContract());
    m_area->scrollToTop();
    m_inspectorAsked = false;
    m_whyAsked = false;
    changePlannedMonth();
    setLatestMonth();
    fitToWidth();
    m_pages->showCurrent(shown());
    refreshMonthState();
    shareButtonLetters(m_area, menuBar()->actions());
}

// Work is planned in months that lie ahead, of which the other pages have nothing to show: they keep theirs.
void MainWindow::changePlannedMonth()
{
    MonthStepper *stepper = m_top->stepper();
    const Month latest = utcMonthOf(m_services.now());
    std::optional<Month> wanted;
    if (m_pages->current()->reachesFuture()) {
        m_entered = std::min(stepper->month(), latest);
        if (m_ahead && m_ahead->second == stepper->month()) // none was chosen since it was left
            wanted = m_ahead->first;
        m_ahead.reset();
    } else if (const auto entered = std::exchange(m_entered, {}); entered && stepper->month() > latest) {
        m_ahead = std::pair(stepper->month(), *entered);
        wanted = entered;
    }
    if (!wanted)
        return;
    m_subject.reset();
    stepper->setMonth(*wanted);
    setMonth(*wanted);
    scheduleRefresh();
}

void MainWindow::setLatestMonth()
{
    Month latest = utcMonthOf(m_services.now());
    if (m_pages->current()->reachesFuture())
        latest = {latest.value + std::chrono::months(12)};
    m_top->stepper()->setLatest(std::max(latest, m_top->stepper()->month()));
}

void MainWindow::fitToWidth()
{
    if (m_area == nullptr || m_line == nullptr)
        return;
    const int room = effectiveWidth(width(), fontMetrics());
    const PageController *page = m_pages->current();
    const bool aboutService = page->isAboutContract();
    m_rail->setOnlyIcons(room < withRailWords);
    m_top->setLead(m_rail->width());
    m_list->setVisible(aboutService && room >= withList);
    m_inspector->setPanel(page->panel(), page->panelTitle());
    m_inspector->setWhyOffered(aboutService || m_whyAsked);
    m_area->setOverlay(room < besidePage);
    m_area->setInspectorOpen(!m_inspector->isEmpty()
                             && (m_inspectorAsked || (m_inspectorWanted && room >= withInspector)));
}

void MainWindow::openInspector(bool onPanel)
{
    m_inspectorAsked = true;
    m_inspectorWanted = true;
    m_state->setValue("view/inspector", QStringLiteral("open"));
    fitToWidth();
    if (onPanel)
        m_inspector->showPanel();
    else
        m_inspector->showWhy();
}

void MainWindow::closeInspector()
{
    const bool hadFocus = m_inspector->isAncestorOf(focusWidget());
    m_inspectorAsked = false;
    if (!m_area->isOverlay()) {
        m_inspectorWanted = false;
        m_state->setValue("view/inspector", QStringLiteral("closed"));
    }
    fitToWidth();
    if (hadFocus)
        if (QWidget *stop = firstStop(m_pages->current()->page()))
            stop->setFocus(Qt::OtherFocusReason);
}

void MainWindow::toggleInspector()
{
    if (m_area->isInspectorOpen())
        closeInspector();
    else if (!m_inspector->isEmpty())
        openInspector(m_inspector->isPanelShown());
}

// Rail, list, page, inspector, and round again.
void MainWindow::nextRegion()
{
    std::vector<QWidget *> regions{m_rail, m_list, m_pages->current()->page(), m_inspector};
    std::size_t now = 0;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (focusWidget() != nullptr && regions[i]->isAncestorOf(focusWidget()))
            now = i;
    for (std::size_t step = 1; step <= regions.size(); ++step) {
        QWidget *region = regions[(now + step) % regions.size()];
        QWidget *stop = region->isVisible() ? firstStop(region) : nullptr;
        if (stop == nullptr)
            continue;
        stop->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::stepPage(int by)
{
    const QStringList ids = m_rail->ids();
    const auto at = static_cast<int>(ids.indexOf(m_pages->currentName()));
    const auto count = static_cast<int>(ids.size());
    showPage(ids[(at + by + count) % count]);
}

// The filter of the list, else of the page, else the palette.
void MainWindow::find()
{
    if (m_list->isVisible()) {
        m_list->focusSearch();
        return;
    }
    for (QLineEdit *field : m_pages->current()->page()->findChildren<QLineEdit *>())
        if (field->isVisible() && field->isEnabled() && !field->isReadOnly()
            && field->objectName().contains(QLatin1String("search"), Qt::CaseInsensitive)) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    openPalette();
}

void MainWindow::openDeadline()
{
    const FiguresCache::Deadline *next
        = m_session->judging()->figures().nextDeadline(m_session->workspace()->now());
    if (next == nullptr)
        return;
    std::optional<Month> month;
    if (const auto &notices = m_session->deadlines()->notices())
        for (const ContractNotice &notice : notices->due)
            if (notice.contract == next->contract && !month)
                month = notice.month;
    showAt(QString::fromStdString(next->contract), {}, month);
    showPage(QStringLiteral("credit/claim"));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// A workspace is opened, a folder of files imported.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (QFileInfo(path).isDir())
        m_workspaces->importFolder(path);
    else
        m_workspaces->open(path);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (m_area->isInspectorOpen())
            closeInspector();
        else
            m_message->hide();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the sample: what it points at, and when it begins by itself.
#include "shell/main_window.h"

#include <utility>

#include <QTimer>

#include "session/ui_settings.h"
#include "shell/inspector.h"
#include "shell/main_menus.h"
#include "shell/tour.h"
#include "shell/workspace_controller.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

constexpr int tourLookMs = 300; ///< until the sample is judged and its pages are built

QRect boxOf(const QWidget *widget, QRect inside, const QWidget *window)
{
    if (widget == nullptr || !widget->isVisible())
        return {};
    // What is scrolled away is not pointed at.
    inside &= widget->visibleRegion().boundingRect();
    return inside.isEmpty() ? QRect() : QRect(widget->mapTo(window, inside.topLeft()), inside.size());
}

// The first row of a table.
QRect firstRowOf(const TableView *table, const QWidget *window)
{
    if (table == nullptr || table->model()->rowCount() == 0)
        return {};
    QRect row = table->visualRect(table->model()->index(0, 0));
    row.setLeft(0);
    row.setRight(table->viewport()->width() - 1);
    return boxOf(table->viewport(), row, window);
}

} // namespace

void MainWindow::joinTour()
{
    const auto part = [this](const char *name) {
        const auto *found = findChild<QWidget *>(QLatin1String(name));
        return boxOf(found, found != nullptr ? found->rect() : QRect(), this);
    };
    const auto page = [this](const char *name) { return [this, name] { showPage(QLatin1String(name)); }; };
    std::vector<TourStep> steps;
    steps.push_back(
        {tr("The month at a glance"),
         tr("Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a "
            "tile to see only those."),
         page("portfolio"), [part] { return part("portfolioSummary"); }});
    steps.push_back(
        {tr("One line a service"),
         tr("What needs attention stands first: the last twelve months, the downtime that is left, the "
            "credit. The link at the end leads to what there is to do."),
         page("portfolio"),
         [this] { return firstRowOf(findChild<TableView *>(QStringLiteral("portfolio")), this); }});
    steps.push_back(
        {tr("Why is it so?"),
         tr("Click any figure, and Why tells how it was counted, step by step, with the clause of the "
            "agreement. Rest the mouse on a step for the exact value."),
         [this] {
             showPage(QStringLiteral("availability"));
             openInspector(false);
         },
         [part] { return part("inspector"); }});
    steps.push_back(
        {tr("Say what caused an outage"),
         tr("Choose an outage and its cause. You see what that changes before you save, and Undo takes it "
            "back."),
         [this] {
             showPage(QStringLiteral("incidents"));
             openInspector(true);
         },
         [part] { return part("inspector"); }});
    steps.push_back(
        {tr("The report"),
         tr("This is what the customer gets. Create the reports of all customers at once, and lock the "
            "month when they are sent."),
         page("reports"), [part] { return part("reportPaper"); }});
    m_tour = new Tour(this, std::move(steps), this);
    connect(m_tour, &Tour::ended, this, [this] { m_state->setValue("tour/done", QStringLiteral("yes")); });
    connect(m_menus, &MainMenus::tourWanted, this, &MainWindow::startTour);
    connect(m_workspaces, &WorkspaceController::sampleOpening, this, [this] {
        m_tourWhenOpen = m_tourWhenOpen
            || (m_state->value("tour/offered") == QLatin1String("yes")
                && m_state->value("tour/done") != QLatin1String("yes"));
    });
    connect(m_session->workspace(), &WorkspaceHandle::opened, this, [this] {
        if (std::exchange(m_tourWhenOpen, false))
            startWhenSettled();
    });
}

// Over the workspace that is open; without one, over the sample.
void MainWindow::startTour()
{
    if (!m_session->workspace()->isOpen() || m_session->workspace()->contracts().empty()) {
        m_tourWhenOpen = true;
        m_workspaces->openSample();
        return;
    }
    startWhenSettled();
}

void MainWindow::startWhenSettled()
{
    if (!isSettled()) {
        QTimer::singleShot(tourLookMs, this, &MainWindow::startWhenSettled);
        return;
    }
    showContracts();
    m_tour->start();
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows first of a workspace, and of a contract that was imported or read.
#include "shell/main_window.h"

#include <algorithm>

#include <QLocale>

#include <QStackedWidget>

#include "explain/cell_text.h"
#include "session/ui_settings.h"
#include "shell/main_menus.h"
#include "shell/message_bar.h"
#include "shell/recent_files.h"
#include "shell/service_list.h"
#include "shell/start_screen.h"
#include "shell/top_bar.h"
#include "shell/why_section.h"
#include "shell/workspace_controller.h"
#include "widgets/month_stepper.h"
#include "work/latest_month.h"

namespace makegood::ui
{

void MainWindow::workspaceOpened()
{
    const WorkspaceHandle *workspace = m_session->workspace();
    setWindowTitle(tr("%1 – Makegood").arg(workspace->file().name));
    m_message->hide();
    if (!workspace->file().notice.isEmpty())
        showNote(workspace->file().notice);
    refreshStorage(false);
    m_contract.clear();
    m_service.clear();
    m_subject.reset();
    m_answered.reset();
    m_why->clear();
    m_menus->setExportEnabled(false);
    const Month latest = utcMonthOf(m_services.now());
    setLatestMonth();
    if (!m_monthChosen) {
        const auto saved = parseMonth(m_state->value("view/month").toStdString());
        m_monthChosen = saved.has_value();
        m_top->stepper()->setMonth(saved ? std::min(*saved, latest) : latest);
        if (m_entered)
            m_entered = m_top->stepper()->month();
    }
    if (workspace->contracts().empty()) {
        m_jobs->release(); // no rows will be painted
        if (std::exchange(m_connectsWhenOpen, false))
            connectSource();
        else
            showWithoutContracts();
        refreshStatusLine();
        return;
    }
    showContracts();
    m_session->judging()->showMonth(m_top->stepper()->month());
    const auto *known = workspace->contract(m_state->value("view/contract").toStdString());
    const ContractRow &first = known != nullptr ? *known : workspace->contracts().front();
    m_list->choose(first.id, known != nullptr ? m_state->value("view/service").toStdString() : std::string());
}

void MainWindow::showContracts()
{
    m_stack->setCurrentIndex(1);
    fitToWidth();
}

void MainWindow::connectSource()
{
    if (!m_session->workspace()->isOpen()) {
        m_connectsWhenOpen = true;
        m_workspaces->openFirst();
        return;
    }
    m_stack->setCurrentIndex(1);
    showPage(QStringLiteral("sources/connect"));
}

// Sources can be there before the first contract is.
void MainWindow::showWithoutContracts()
{
    if (m_session->workspace()->sources().empty() && m_session->syncs()->health().empty()) {
        showStartScreen();
        return;
    }
    m_stack->setCurrentIndex(1);
    showPage(QStringLiteral("sources"));
}

void MainWindow::showStartScreen()
{
    m_empty->setRecent(recentFiles(*m_state));
    m_stack->setCurrentWidget(m_empty);
}

void MainWindow::caseImported(const QString &contract, quint64 checks, quint64 rows, int replaced,
                              const QString &kept)
{
    showContracts();
    m_session->judging()->showMonth(m_top->stepper()->month());
    m_list->choose(contract.toStdString(), {});
    QString sentence = checks + rows == 0 ? tr("Everything in this folder was already here; nothing changed.")
        : rows == 0                       ? tr("Imported %Ln new checks.", nullptr, static_cast<int>(checks))
                    : tr("Imported %Ln new checks, and contracts, incidents and other entries (%1).", nullptr,
                         static_cast<int>(checks))
                          .arg(QLocale().toString(rows));
    if (replaced > 0)
        sentence += QLatin1Char(' ')
            + tr("%n entries were different before; the history keeps what was there.", nullptr, replaced);
    if (!kept.isEmpty())
        sentence += QLatin1Char('\n') + kept;
    showNote(sentence);
}

void MainWindow::caseRead()
{
    const auto terms = m_session->judging()->focusedCase();
    if (!m_monthChosen && terms) {
        // The first look is at the latest month that has something to show.
        m_monthChosen = true;
        const Month month = latestMonth(*terms, m_services.now());
        if (month != m_top->stepper()->month()) {
            m_top->stepper()->setMonth(month);
            if (m_entered)
                m_entered = month;
            m_session->judging()->showMonth(month);
        }
    }
    scheduleRefresh();
}

} // namespace makegood::ui

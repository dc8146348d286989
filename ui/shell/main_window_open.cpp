// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace, the sample or a case folder comes into the window.
#include "shell/main_window.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

#include "explain/cell_text.h"
#include "explain/error_list.h"
#include "jobs/job_tracker.h"
#include "portfolio/portfolio_list.h"
#include "session/ui_settings.h"
#include "shell/message_bar.h"
#include "shell/start_screen.h"
#include "shell/why_section.h"
#include "widgets/month_stepper.h"
#include "work/latest_month.h"

namespace makegood::ui
{

void MainWindow::openWorkspace(const QString &path)
{
    m_path = path;
    m_opening = true;
    m_session->open(m_services.workspaceAt(path), QFileInfo(path).completeBaseName());
}

void MainWindow::openSample()
{
    if (!m_services.sampleWorkspace) {
        showProblem(tr("This build has no sample workspace; import a case folder instead."));
        return;
    }
    m_jobs->start(QStringLiteral("sample"), tr("Preparing the sample workspace"),
                  [this, make = m_services.sampleWorkspace](JobControl &job) {
                      const auto path = make();
                      if (path)
                          job.post([this, at = *path] {
                              if (m_services.sampleMonth && !m_monthChosen)
                                  showAt({}, {}, m_services.sampleMonth);
                              openWorkspace(at);
                          });
                      else
                          job.post([this, text = QString::fromStdString(path.error().text())] {
                              showProblem(
                                  tr("The sample workspace could not be made: %1. Nothing else was touched.")
                                      .arg(text));
                          });
                  });
}

void MainWindow::importFolder(const QString &folder)
{
    if (m_session->isOpen()) {
        readFolder(folder);
        return;
    }
    if (!QFileInfo::exists(m_services.firstWorkspace)) {
        auto made = Workspace::create(m_services.firstWorkspace.toStdString());
        if (!made) {
            showProblem(tr("No workspace could be made for the import: %1. The folder is untouched.")
                            .arg(QString::fromStdString(made.error().text())));
            return;
        }
    }
    m_folderToImport = folder;
    openWorkspace(m_services.firstWorkspace);
}

void MainWindow::readFolder(const QString &folder)
{
    m_jobs->start(QStringLiteral("read"), tr("Reading the folder"),
                  [this, folder, read = m_services.readCase](JobControl &job) {
                      auto found = read(folder);
                      if (found) {
                          const auto shared = std::make_shared<CaseData>(std::move(*found));
                          job.post([this, shared] {
                              m_session->import(std::move(*shared), m_services.who.toStdString());
                          });
                      } else {
                          job.post([this, text = errorList(found.error())] {
                              showProblem(tr("Nothing was imported: %1. The workspace is as it was; mend the "
                                             "file and import again.")
                                              .arg(text));
                          });
                      }
                  });
}

void MainWindow::workspaceOpened()
{
    setWindowTitle(tr("%1 – Makegood").arg(m_session->name()));
    m_state->setValue("workspace/path", m_path);
    m_message->hide();
    if (!m_session->notice().isEmpty())
        m_message->showMessage(MessageBar::Kind::Note, m_session->notice());
    m_contract.clear();
    m_service.clear();
    m_subject.reset();
    m_why->clear();
    const Month latest = utcMonthOf(m_services.now());
    m_stepper->setLatest(latest);
    if (!m_monthChosen) {
        const auto saved = parseMonth(m_state->value("view/month").toStdString());
        m_monthChosen = saved.has_value();
        m_stepper->setMonth(saved ? std::min(*saved, latest) : latest);
    }
    m_importAction->setEnabled(true);
    showSyncState();
    if (!m_folderToImport.isEmpty())
        readFolder(std::exchange(m_folderToImport, {}));
    if (m_session->contracts().empty()) {
        m_stack->setCurrentWidget(m_empty);
        m_listDock->hide();
        m_whyDock->hide();
        m_reviewDock->hide();
        return;
    }
    showContracts();
    m_session->showMonth(m_stepper->month());
    const std::string saved = m_state->value("view/contract").toStdString();
    const auto *known = m_session->contract(saved);
    const ContractRow &first = known != nullptr ? *known : m_session->contracts().front();
    m_list->choose(first.id, known != nullptr ? m_state->value("view/service").toStdString() : std::string());
}

void MainWindow::showContracts()
{
    m_stack->setCurrentIndex(1);
    m_listDock->show();
    m_reviewDock->show();
    m_whyDock->show();
    m_whyDock->raise();
}

void MainWindow::showSyncState()
{
    std::optional<Instant> oldest;
    const auto &sources = m_session->sources();
    for (const StoredSource &source : sources)
        if (source.cursor && (!oldest || *source.cursor < *oldest))
            oldest = source.cursor;
    if (sources.empty())
        m_sync->setText(tr("No live source"));
    else if (oldest)
        m_sync->setText(tr("%n source(s), read up to %1", nullptr, static_cast<int>(sources.size()))
                            .arg(utcText(*oldest)));
    else
        m_sync->setText(tr("%n source(s), never read", nullptr, static_cast<int>(sources.size())));
}

void MainWindow::caseRead()
{
    const auto terms = m_session->focusedCase();
    if (!m_monthChosen && terms) {
        // The first look is at the latest month that has something to show.
        m_monthChosen = true;
        const Month month = latestMonth(*terms, m_services.now());
        if (month != m_stepper->month()) {
            m_stepper->setMonth(month);
            m_session->showMonth(month);
        }
    }
    scheduleRefresh();
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace_handle.h"

#include "session/notice_words.h"
#include "session/save_words.h"

namespace makegood::ui
{

WorkspaceHandle::WorkspaceHandle(JobTracker *jobs, Clock now, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_now(std::move(now))
{
}

void WorkspaceHandle::open(WorkspaceOpener opener, const QString &name)
{
    m_jobs->start(JobLane::OpenWorkspace, tr("Opening the workspace"),
                  [this, opener, name, now = m_now()](JobControl &job) {
                      const auto workspace = opener();
                      auto rows = workspace
                          ? (*workspace)->contracts().listAt(now)
                          : Expected<std::vector<ContractRow>>(tl::unexpected<Error>(workspace.error()));
                      if (!rows) {
                          job.post([this, text = QString::fromStdString(rows.error().text())] {
                              emit openFailed(text);
                          });
                          return;
                      }
                      Opened found{std::move(*rows),
                                   (*workspace)->sources().list().value_or(std::vector<StoredSource>()),
                                   (*workspace)->path(), (*workspace)->notice(), (*workspace)->isReadOnly()};
                      job.post([this, opener, name, found = std::move(found)] { use(opener, name, found); });
                  });
}

void WorkspaceHandle::use(const WorkspaceOpener &opener, const QString &name, Opened found)
{
    m_jobs->abandonWorkspace();
    emit closed();
    m_opener = opener;
    m_file = {name, std::move(found.path), noticeWords(found.notice)};
    m_writable = !found.isReadOnly                      ? Writable::Yes
        : found.notice == store::WorkspaceNotice::Newer ? Writable::Newer
                                                        : Writable::NoRights;
    m_sources = std::move(found.sources);
    setContracts(std::move(found.contracts));
    emit opened();
}

Writable writableOf(const WorkspaceHandle &workspace)
{
    return workspace.m_writable;
}

void setWritable(WorkspaceHandle &workspace, Writable writable)
{
    if (workspace.m_writable == Writable::Newer || workspace.m_writable == writable)
        return;
    workspace.m_writable = writable;
    emit workspace.writableChanged();
}

const ContractRow *WorkspaceHandle::contract(const std::string &id) const
{
    const auto at = m_position.find(id);
    return at == m_position.end() ? nullptr : &m_contracts[at->second];
}

void WorkspaceHandle::setContracts(std::vector<ContractRow> contracts)
{
    m_contracts = std::move(contracts);
    m_position.clear();
    for (std::size_t i = 0; i < m_contracts.size(); ++i)
        m_position.emplace(m_contracts[i].id, i);
    emit contractsChanged();
}

void WorkspaceHandle::report(const Error &error)
{
    emit failed(QString::fromStdString(error.text()));
}

void WorkspaceHandle::reportAfterwards(const Error &error)
{
    emit failed(mayBeStored(error) ? notSavedText(error)
                                   : tr("A change of the workspace that was open before was not saved: %1.")
                                         .arg(QString::fromStdString(error.text())));
}

} // namespace makegood::ui

#include "moc_workspace_handle.cpp"

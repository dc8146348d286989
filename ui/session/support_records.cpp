// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/support_records.h"

namespace makegood::ui
{

SupportRecords::SupportRecords(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
}

void SupportRecords::importTickets(const std::string &contract, std::vector<Ticket> tickets,
                                   const std::string &who)
{
    const auto shared = std::make_shared<const std::vector<Ticket>>(std::move(tickets));
    m_workspace->save(
        JobLane::ImportTickets, tr("Importing tickets"),
        [contract, shared, actor = Actor{who, m_workspace->now()}](Workspace &workspace, JobControl &job) {
            return workspace.evidence().importTickets(contract, *shared, actor,
                                                      [&job] { return job.commit(); });
        },
        [this, contract](const StoreSummary &done) {
            m_judging->invalidate({contract});
            emit ticketsImported(QString::fromStdString(contract), done.rowsChanged);
        });
}

void SupportRecords::recordObligation(const std::string &contract, const ObligationRecord &record)
{
    m_workspace->save(
        JobLane::RecordObligation, tr("Recording the obligation"),
        [contract, record](Workspace &workspace, JobControl &job) -> Expected<void> {
            if (!job.commit())
                return interrupted("it was cancelled");
            return workspace.evidence().recordObligation(contract, record);
        },
        [this, contract, record] {
            m_judging->changeCase(contract, [&](CaseData &data) {
                data.evidence.obligationRecords.push_back(record);
                return true;
            });
            emit obligationRecorded(QString::fromStdString(contract));
        });
}

} // namespace makegood::ui

#include "moc_support_records.cpp"

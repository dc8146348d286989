// SPDX-License-Identifier: GPL-3.0-or-later
// Saving tickets that come from elsewhere and obligations that a person judges.
#include "jobs/job_tracker.h"
#include "session/session.h"

namespace makegood::ui
{

void Session::importTickets(const std::string &contract, std::vector<Ticket> tickets, const std::string &who)
{
    if (!m_opener)
        return;
    const auto shared = std::make_shared<const std::vector<Ticket>>(std::move(tickets));
    m_jobs->start(
        QStringLiteral("tickets"), tr("Importing tickets"),
        [this, opener = m_opener, contract, shared, actor = Actor{who, m_now()}](JobControl &job) {
            auto workspace = opener();
            const auto done = workspace
                ? (*workspace)->importTickets(contract, *shared, actor, [&job] { return job.commit(); })
                : Expected<StoreSummary>(tl::unexpected<Error>(workspace.error()));
            job.post([this, contract, done] {
                if (!done) {
                    emit failed(QString::fromStdString(done.error().text()));
                    return;
                }
                invalidate(contract);
                emit ticketsImported(QString::fromStdString(contract), done->rowsChanged);
            });
        });
}

void Session::recordObligation(const std::string &contract, const ObligationRecord &record)
{
    if (!m_opener)
        return;
    // A lane of its own for each: one that is being recorded is not pushed aside by another.
    m_jobs->start(
        QStringLiteral("obligation %1 %2")
            .arg(QString::fromStdString(contract + ' ' + std::string(obligationKindName(record.kind))))
            .arg(record.at.time_since_epoch().count()),
        tr("Recording the obligation"), [this, opener = m_opener, contract, record](JobControl &job) {
            auto workspace = opener();
            Expected<void> done;
            if (!workspace)
                done = tl::unexpected(workspace.error());
            else if (job.commit())
                done = (*workspace)->recordObligation(contract, record);
            else
                return;
            job.post([this, contract, record, done] {
                if (!done) {
                    emit failed(QString::fromStdString(done.error().text()));
                    return;
                }
                changeCase(contract, [&](CaseData &data) {
                    data.evidence.obligationRecords.push_back(record);
                    return true;
                });
                emit obligationRecorded(QString::fromStdString(contract));
            });
        });
}

} // namespace makegood::ui

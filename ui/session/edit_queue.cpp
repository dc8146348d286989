// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/edit_queue.h"

#include "session/judging.h"
#include "session/ledgers.h"
#include "session/maintenance_calendars.h"
#include "session/reported_months.h"
#include "session/save_words.h"

namespace makegood::ui
{

namespace
{

Expected<void> save(Workspace &workspace, const WorkspaceEdit &edit, const Actor &actor,
                    const std::string &why)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&edit))
        return workspace.ledger().save(recorded->contract, recorded->step, actor, why);
    return workspace.evidence().saveReviews(std::get<std::vector<ContractStep>>(edit), actor, why);
}

} // namespace

EditQueue::EditQueue(WorkspaceHandle *workspace, const Followers &followers, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_followers(followers)
    , m_isBroken(std::make_shared<std::atomic<bool>>(false))
{
    // Waiting edits go on in the workspace that they belong to.
    connect(m_workspace, &WorkspaceHandle::closed, this, [this] {
        m_waiting.clear();
        m_isBroken = std::make_shared<std::atomic<bool>>(false);
    });
    const auto stopped = [this](const Job &job, const Error &why) {
        if (const auto at = m_waiting.find(job.number); at != m_waiting.end())
            refuse(WorkspaceEdit(at->second), why);
    };
    connect(m_workspace->jobs(), &JobTracker::cancelled, this, [stopped](const Job &job) {
        stopped(job, interrupted(tr("it was cancelled").toStdString()).value());
    });
    connect(m_workspace->jobs(), &JobTracker::failed, this,
            [stopped](const Job &job) { stopped(job, uncertain()); });
}

void EditQueue::perform(const WorkspaceEdit &edit, const std::string &who, const std::string &why)
{
    const Actor actor{who, m_workspace->now()};
    const auto watched = std::make_shared<ReportedMonths::Watched>();
    const auto number = std::make_shared<quint64>(0);
    *number = m_workspace->save(
        JobLane::SaveEdit, tr("Saving the review"),
        [edit, actor, why, watched, broken = m_isBroken](Workspace &workspace,
                                                         JobControl &job) -> Expected<ContractLedger> {
            if (*broken)
                return interrupted("it was cancelled");
            *watched = watchReported(workspace, contractsOf(edit), actor.at);
            if (!job.commit())
                return interrupted("it was cancelled");
            if (const auto done = save(workspace, edit, actor, why); !done) {
                *broken = true;
                return tl::unexpected(done.error());
            }
            // The store adds lines of history to what was recorded.
            const auto *recorded = std::get_if<ContractLedgerStep>(&edit);
            return recorded != nullptr ? workspace.ledger().read(recorded->contract) : ContractLedger();
        },
        [this, number, edit](const ContractLedger &ledger) { accept(*number, edit, ledger); },
        [this, number, edit](const Error &error) {
            if (m_waiting.contains(*number))
                refuse(edit, error);
        },
        m_followers.reported->restating(watched, actor, why));
    if (*number != 0)
        m_waiting.emplace(*number, edit);
}

void EditQueue::accept(quint64 number, const WorkspaceEdit &edit, const ContractLedger &ledger)
{
    m_waiting.erase(number);
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&edit)) {
        m_followers.ledgers->accept(*recorded, ledger);
        emit saved(QString::fromStdString(recorded->contract));
        return;
    }
    for (const auto &[contract, step] : std::get<std::vector<ContractStep>>(edit)) {
        m_followers.judging->changeCase(contract, [&changed = step](CaseData &data) {
            return apply(changed, data.evidence).has_value();
        });
        m_followers.calendars->accept(contract, step);
        emit saved(QString::fromStdString(contract));
    }
}

void EditQueue::refuse(const WorkspaceEdit &edit, const Error &error)
{
    m_waiting.clear();
    *m_isBroken = true;
    m_isBroken = std::make_shared<std::atomic<bool>>(false);
    const std::vector<std::string> contracts = contractsOf(edit);
    m_followers.judging->invalidate(contracts); // somebody else changed them
    emit refused(QString::fromStdString(contracts.front()), error);
}

} // namespace makegood::ui

#include "moc_edit_queue.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agreements.h"

#include <QElapsedTimer>

#include "session/reported_months.h"
#include "session/save_words.h"
#include "work/save_terms.h"

namespace makegood::ui
{

namespace
{

constexpr qint64 reportEveryMs = 200; // each report copies all rows to the window

struct SavedTexts {
    std::vector<TextChange> changes;
    std::vector<ContractRow> rows; ///< of the whole workspace: names may have changed
};

std::vector<std::string> contractsOf(const std::vector<TextChange> &changes)
{
    std::vector<std::string> out;
    for (const TextChange &change : changes)
        out.push_back(change.contract);
    return out;
}

} // namespace

Agreements::Agreements(WorkspaceHandle *workspace, Judging *judging, ReportedMonths *reported,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
    , m_reported(reported)
{
    const auto stopped = [this](const Job &job, const Error &why) {
        if (job.lane == JobLane::SaveTexts)
            answer(job.number, tl::unexpected(why));
        else if (job.lane == JobLane::JudgeTerms)
            emit judgingStopped();
    };
    connect(m_workspace->jobs(), &JobTracker::cancelled, this, [stopped](const Job &job) {
        stopped(job, interrupted(tr("it was stopped").toStdString()).value());
    });
    connect(m_workspace->jobs(), &JobTracker::failed, this,
            [stopped](const Job &job) { stopped(job, uncertain()); });
    connect(m_workspace, &WorkspaceHandle::closed, this, [this] { m_waiting.clear(); });
}

void Agreements::readTexts(const std::string &contract)
{
    m_workspace->read(
        JobLane::ReadTexts, tr("Reading the agreement"),
        [contract](Workspace &workspace, JobControl &) { return workspace.contracts().texts(contract); },
        [this, contract](const ContractTexts &texts) {
            emit textsRead(QString::fromStdString(contract), texts);
        });
}

void Agreements::readUnder(const std::string &policyToml, const std::optional<LocalDate> &day)
{
    m_workspace->read(
        JobLane::ReadTouched, tr("Reading who stands under the agreement"),
        [policyToml, day](Workspace &workspace, JobControl &) {
            return contractsUnder(workspace, policyToml, day);
        },
        [this, policyToml, day](const std::vector<ContractRow> &contracts) {
            emit underRead(policyToml, day, contracts);
        });
}

void Agreements::judgeEffect(const TermsProposal &proposal)
{
    m_workspace->read(
        JobLane::JudgeTerms, tr("Judging past months"),
        [this, proposal, asOf = m_workspace->now()](Workspace &workspace, JobControl &job) {
            QElapsedTimer since;
            since.start();
            return Expected<TermsEffect>(effectOf(workspace, proposal, asOf, [&](const TermsEffect &so) {
                job.progress(so.done, so.total);
                if (since.elapsed() >= reportEveryMs) {
                    since.restart();
                    job.post([this, so] { emit effectJudged(so); });
                }
                return !job.isCancelled();
            }));
        },
        [this](const TermsEffect &effect) { emit effectJudged(effect); });
}

void Agreements::stopJudging()
{
    m_workspace->jobs()->cancel(JobLane::JudgeTerms);
}

void Agreements::save(const TermsProposal &proposal, const std::string &who, const std::string &why,
                      const TextsSaved &done)
{
    saveChanges([proposal](Workspace &workspace) { return changesOf(workspace, proposal); }, who, why, done);
}

void Agreements::save(const std::vector<TextChange> &changes, const std::string &who, const std::string &why,
                      const TextsSaved &done)
{
    saveChanges([changes](Workspace &) { return Expected<Changes>(changes); }, who, why, done);
}

void Agreements::saveChanges(const std::function<Expected<Changes>(Workspace &)> &changes,
                             const std::string &who, const std::string &why, const TextsSaved &done)
{
    if (!m_workspace->isOpen())
        return;
    stopJudging();
    const Actor actor{who, m_workspace->now()};
    const auto watched = std::make_shared<ReportedMonths::Watched>();
    const auto number = std::make_shared<quint64>(0); // known before a result is handed over
    *number = m_workspace->save(
        JobLane::SaveTexts, tr("Saving the agreement"),
        [changes, actor, why, watched](Workspace &workspace, JobControl &job) -> Expected<SavedTexts> {
            const auto wanted = changes(workspace);
            if (!wanted)
                return tl::unexpected(wanted.error());
            auto saved = saveTerms(workspace, *wanted, actor, why, [&job] { return job.commit(); });
            if (!saved)
                return tl::unexpected(saved.error());
            *watched = std::move(saved->reported);
            auto rows = workspace.contracts().listAt(actor.at);
            if (!rows)
                return tl::unexpected(rows.error());
            return SavedTexts{std::move(saved->changes), std::move(*rows)};
        },
        [this, number](const SavedTexts &texts) {
            accept(texts.changes, texts.rows);
            answer(*number, texts.changes);
        },
        [this, number](const Error &error) { answer(*number, tl::unexpected(error)); },
        m_reported->restating(watched, actor, why));
    if (*number != 0)
        m_waiting.emplace(*number, done);
}

void Agreements::answer(quint64 save, const Expected<Changes> &result)
{
    if (const auto waiting = m_waiting.extract(save))
        waiting.mapped()(result);
}

void Agreements::accept(const Changes &changes, const std::vector<ContractRow> &rows)
{
    m_workspace->setContracts(rows);
    m_judging->invalidate(contractsOf(changes));
    emit saved(changes);
}

} // namespace makegood::ui

#include "moc_agreements.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// Saving what is done at the desk, one step after the other, and judging what it changes.
#include "jobs/job_tracker.h"
#include "session/session.h"
#include "work/judged_with.h"
#include "work/restating.h"

namespace makegood::ui
{

namespace
{

Expected<void> save(Workspace &workspace, const WorkspaceEdit &step, const Actor &actor,
                    const std::string &why)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&step))
        return workspace.saveLedger(recorded->contract, recorded->step, actor, why);
    return workspace.saveReviews(std::get<std::vector<ContractStep>>(step), actor, why);
}

} // namespace

WorkspaceEdit undone(const WorkspaceEdit &step)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&step))
        return ContractLedgerStep{recorded->contract, recorded->step.undone()};
    std::vector<ContractStep> back;
    for (const ContractStep &one : std::get<std::vector<ContractStep>>(step))
        back.push_back({one.contract, one.step.undone()});
    return back;
}

std::vector<std::string> contractsOf(const WorkspaceEdit &step)
{
    if (const auto *recorded = std::get_if<ContractLedgerStep>(&step))
        return {recorded->contract};
    std::vector<std::string> out;
    for (const ContractStep &one : std::get<std::vector<ContractStep>>(step))
        out.push_back(one.contract);
    return out;
}

Expected<Evaluation> Session::judgedWith(const ReviewStep &step) const
{
    if (!m_case)
        return refused("the contract is still being read");
    // As of the instant of the shown result, so that nothing but the step makes a difference.
    const Judged *shown = m_cache.find(m_focus, m_month);
    const Instant asOf = shown != nullptr && shown->evaluation ? shown->evaluation->asOf : m_now();
    return work::judgedWith(*m_case, step, m_month, asOf);
}

void Session::review(const std::string &contract, const ReviewStep &step, const std::string &who,
                     const std::string &why)
{
    if (!step.isEmpty())
        reviewAll({{contract, step}}, who, why);
}

void Session::reviewAll(const std::vector<ContractStep> &steps, const std::string &who,
                        const std::string &why)
{
    if (!steps.empty())
        perform(steps, who, why);
}

void Session::perform(const WorkspaceEdit &step, const std::string &who, const std::string &why)
{
    if (!m_opener)
        return;
    m_reviews.push_back({step, {who, m_now()}, why});
    if (m_reviews.size() == 1)
        saveNextReview();
}

void Session::saveNextReview()
{
    m_jobs->start(
        QStringLiteral("review"), reviewTitle(),
        [this, opener = m_opener, one = m_reviews.front()](JobControl &job) {
            auto workspace = opener();
            Expected<void> done;
            std::vector<Restating> reported;
            if (!workspace) {
                done = tl::unexpected(workspace.error());
            } else {
                reported = watchReported(**workspace, contractsOf(one.step), one.actor.at);
                if (job.commit())
                    done = save(**workspace, one.step, one.actor, one.why);
                else
                    done = tl::unexpected(
                        Error{ErrorKind::Interrupted, "it was cancelled", {}, 0, {}, {}, {}});
            }
            // The store's own lines of history come with what was recorded.
            const auto *recorded = std::get_if<ContractLedgerStep>(&one.step);
            auto ledger = done && recorded != nullptr ? (*workspace)->ledger(recorded->contract)
                                                      : Expected<ContractLedger>(ContractLedger());
            job.post([this, one, done, ledger = std::move(ledger)] {
                if (!done || !ledger) {
                    dropReviews(QString::fromStdString((done ? ledger.error() : done.error()).text()));
                    return;
                }
                m_reviews.pop_front();
                if (const auto *step = std::get_if<ContractLedgerStep>(&one.step))
                    takeLedger(*step, *ledger);
                else
                    for (const ContractStep &part : std::get<std::vector<ContractStep>>(one.step))
                        takeReviewed(part.contract, part.step);
            });
            if (done)
                restate(job, **workspace, reported, one.actor, one.why);
        },
        [this] {
            if (!m_reviews.empty())
                saveNextReview();
        });
}

QString Session::reviewTitle()
{
    return tr("Saving the review");
}

// What waits behind a step that was not saved was decided on top of it.
void Session::dropReviews(const QString &sentence)
{
    if (m_reviews.empty())
        return;
    const QString contract = QString::fromStdString(contractsOf(m_reviews.front().step).front());
    m_reviews.clear();
    forgetCalendars(); // they are as somebody else left them
    emit reviewRefused(contract, sentence);
}

void Session::takeReviewed(const std::string &contract, const ReviewStep &step)
{
    changeCase(contract, [&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    changeCalendar(contract, step);
    emit reviewed(QString::fromStdString(contract));
}

// The shown month is judged at once from what is at hand, so that the window never shows a figure from
// before.
void Session::changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change)
{
    forget(contract);
    if (m_case && m_focus == contract) {
        auto changed = std::make_shared<CaseData>(*m_case);
        if (change(*changed)) {
            m_case = std::move(changed);
            const Instant now = m_now();
            const Judged judged = judge(*m_case, m_month, now);
            acceptFigures(contract, {entryOf(judged, m_month, now)});
            m_cache.put(contract, m_month, judged);
        } else {
            m_case.reset(); // read meanwhile: it will be read again
        }
    }
    judgeAgain();
}

} // namespace makegood::ui

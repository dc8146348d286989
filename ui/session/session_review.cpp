// SPDX-License-Identifier: GPL-3.0-or-later
// Saving what is done at the desk, one step after the other, and judging what they change.
#include "jobs/job_tracker.h"
#include "session/session.h"
#include "sla/evaluate/evaluate.h"

namespace makegood
{

namespace
{

Expected<void> save(Workspace &workspace, const std::string &contract, const DeskStep &step,
                    const Actor &actor, const std::string &why)
{
    if (const auto *recorded = std::get_if<LedgerStep>(&step))
        return workspace.saveLedger(contract, *recorded, actor, why);
    return workspace.saveReview(contract, std::get<ReviewStep>(step), actor, why);
}

} // namespace

bool isEmpty(const DeskStep &step)
{
    return std::visit([](const auto &one) { return one.isEmpty(); }, step);
}

DeskStep undone(const DeskStep &step)
{
    return std::visit([](const auto &one) { return DeskStep(one.undone()); }, step);
}

Expected<Evaluation> Session::judgedWith(const ReviewStep &step) const
{
    if (!m_case)
        return refused("the contract is still being read");
    Evidence evidence = m_case->evidence;
    if (const auto done = apply(step, evidence); !done)
        return tl::unexpected(done.error());
    // As of the instant of the shown result, so that nothing but the step makes a difference.
    const Judged *shown = m_cache.find(m_focus, m_month);
    const Instant asOf = shown != nullptr && shown->evaluation ? shown->evaluation->asOf : m_now();
    return evaluate(m_case->policy, m_case->contract, evidence, m_month, asOf, Chain::None);
}

void Session::review(const std::string &contract, const DeskStep &step, const std::string &who,
                     const std::string &why)
{
    if (!m_opener || isEmpty(step))
        return;
    m_reviews.push_back({contract, step, {who, m_now()}, why});
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
            if (!workspace)
                done = tl::unexpected(workspace.error());
            else if (job.commit())
                done = save(**workspace, one.contract, one.step, one.actor, one.why);
            else
                done = tl::unexpected(Error{ErrorKind::Interrupted, "it was cancelled", {}, 0, {}, {}, {}});
            // The store's own lines of history come with it.
            const auto *recorded = std::get_if<LedgerStep>(&one.step);
            auto ledger = done && recorded != nullptr ? (*workspace)->ledger(one.contract)
                                                      : Expected<ContractLedger>(ContractLedger());
            job.post([this, one, done, ledger = std::move(ledger)] {
                if (!done || !ledger) {
                    dropReviews(QString::fromStdString((done ? ledger.error() : done.error()).text()));
                    return;
                }
                m_reviews.pop_front();
                if (const auto *step = std::get_if<LedgerStep>(&one.step))
                    takeLedger(one.contract, *step, *ledger);
                else
                    takeReviewed(one.contract, std::get<ReviewStep>(one.step));
            });
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
    const QString contract = QString::fromStdString(m_reviews.front().contract);
    m_reviews.clear();
    emit reviewRefused(contract, sentence);
}

void Session::takeReviewed(const std::string &contract, const ReviewStep &step)
{
    changeCase(contract, [&](CaseData &data) { return apply(step, data.evidence).has_value(); });
    emit reviewed(QString::fromStdString(contract));
}

// The shown month is judged at once from what is at hand, so that the window never shows a figure from
// before.
void Session::changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change)
{
    m_cache.drop(contract);
    if (m_case && m_focus == contract) {
        auto changed = std::make_shared<CaseData>(*m_case);
        if (change(*changed)) {
            m_case = std::move(changed);
            m_cache.put(contract, m_month, judge(*m_case, m_month, m_now()));
        } else {
            m_case.reset(); // read meanwhile: it will be read again
        }
    }
    judgeAgain();
}

} // namespace makegood

// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a reviewer's steps, one after the other, and judging what they change.
#include "jobs/job_tracker.h"
#include "session/case_change.h"
#include "session/restating.h"
#include "session/session.h"

namespace makegood
{

Expected<Evaluation> Session::judgedWith(const ReviewStep &step) const
{
    if (!m_case)
        return refused("the contract is still being read");
    // As of the instant of the shown result, so that nothing but the step makes a difference.
    const Judged *shown = m_cache.find(m_focus, m_month);
    const Instant asOf = shown != nullptr && shown->evaluation ? shown->evaluation->asOf : m_now();
    return makegood::judgedWith(*m_case, step, m_month, asOf);
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
    if (!m_opener || steps.empty())
        return;
    m_reviews.push_back({steps, {who, m_now()}, why});
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
                reported = watchReported(**workspace, one);
                if (job.commit())
                    done = (*workspace)->saveReviews(one.steps, one.actor, one.why);
                else
                    done = tl::unexpected(
                        Error{ErrorKind::Interrupted, "it was cancelled", {}, 0, {}, {}, {}});
            }
            job.post([this, one, done] {
                if (!done) {
                    dropReviews(QString::fromStdString(done.error().text()));
                    return;
                }
                m_reviews.pop_front();
                for (const ContractStep &part : one.steps)
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
    const QString contract = QString::fromStdString(m_reviews.front().steps.front().contract);
    m_reviews.clear();
    forgetCalendars(); // they are as somebody else left them
    emit reviewRefused(contract, sentence);
}

void Session::saveClaim(const std::string &contract, const StoredClaim &claim)
{
    if (!m_opener)
        return;
    // A lane of its own for each claim: one that is being recorded is not pushed aside by another.
    m_jobs->start(QStringLiteral("claim %1 %2")
                      .arg(QString::fromStdString(contract + ' ' + claim.service))
                      .arg(claim.outageStart.time_since_epoch().count()),
                  tr("Recording the claim"), [this, opener = m_opener, contract, claim](JobControl &job) {
                      auto workspace = opener();
                      Expected<void> done;
                      if (!workspace)
                          done = tl::unexpected(workspace.error());
                      else if (job.commit())
                          done = (*workspace)->saveClaim(contract, claim);
                      else
                          return;
                      auto claims = done ? (*workspace)->claims(contract)
                                         : Expected<std::vector<StoredClaim>>(tl::unexpected(done.error()));
                      job.post([this, contract, claims] {
                          if (!claims) {
                              emit failed(QString::fromStdString(claims.error().text()));
                              return;
                          }
                          if (m_focus == contract)
                              m_claims = *claims;
                          changeCase(contract, [&](CaseData &data) {
                              data.evidence.claims.clear();
                              for (const StoredClaim &one : *claims)
                                  data.evidence.claims.push_back(
                                      {one.service, one.outageStart, one.state, one.changed.at});
                              return true;
                          });
                          emit claimSaved(QString::fromStdString(contract));
                      });
                  });
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

} // namespace makegood

// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the texts of contracts: what it would make of past months, and saving it.
#include <QElapsedTimer>

#include "jobs/job_tracker.h"
#include "work/restating.h"
#include "session/session.h"

namespace makegood::ui
{

namespace
{

constexpr qint64 reportEvery = 200; // milliseconds: rows are copied to the window

QString errorSentence(const Error &error)
{
    return QString::fromStdString(error.text());
}

std::vector<std::string> contractsOf(const std::vector<TextChange> &changes)
{
    std::vector<std::string> out;
    for (const TextChange &change : changes)
        out.push_back(change.contract);
    return out;
}

Expected<std::vector<ContractRow>> rowsOf(Workspace &workspace, const Expected<void> &done)
{
    if (!done)
        return tl::unexpected(done.error());
    return workspace.contracts();
}

} // namespace

QString Session::termsTitle()
{
    return tr("Judging past months");
}

QString Session::savingTermsTitle()
{
    return tr("Saving the agreement");
}

void Session::judgeTerms(const TermsProposal &proposal)
{
    if (!m_opener)
        return;
    m_jobs->start(QStringLiteral("terms"), termsTitle(),
                  [this, opener = m_opener, proposal, asOf = m_now()](JobControl &job) {
                      auto workspace = opener();
                      TermsEffect effect;
                      if (!workspace) {
                          effect.refusal = workspace.error().text();
                      } else {
                          QElapsedTimer since;
                          since.start();
                          effect = effectOf(**workspace, proposal, asOf, [&](const TermsEffect &so) {
                              job.progress(so.done, so.total);
                              if (since.elapsed() >= reportEvery) {
                                  since.restart();
                                  job.post([this, so] { emit termsJudged(so); });
                              }
                              return !job.isCancelled();
                          });
                      }
                      job.post([this, effect] { emit termsJudged(effect); });
                  });
}

void Session::stopJudgingTerms()
{
    m_jobs->cancel(QStringLiteral("terms"));
}

void Session::saveTerms(const TermsProposal &proposal, const std::string &who, const std::string &why)
{
    saveTextsOf([proposal](Workspace &workspace) { return changesOf(workspace, proposal); }, who, why);
}

void Session::saveTexts(const std::vector<TextChange> &changes, const std::string &who,
                        const std::string &why)
{
    saveTextsOf([changes](Workspace &) { return Expected<std::vector<TextChange>>(changes); }, who, why);
}

// A lane of its own for each: what is being saved is not pushed aside.
void Session::saveTextsOf(const std::function<Expected<std::vector<TextChange>>(Workspace &)> &changes,
                          const std::string &who, const std::string &why)
{
    if (!m_opener)
        return;
    stopJudgingTerms();
    m_jobs->start(QStringLiteral("save terms %1").arg(++m_termsSaves), savingTermsTitle(),
                  [this, opener = m_opener, changes, actor = Actor{who, m_now()}, why](JobControl &job) {
                      auto workspace = opener();
                      auto wanted = workspace
                          ? changes(**workspace)
                          : Expected<std::vector<TextChange>>(tl::unexpected(workspace.error()));
                      std::vector<Restating> reported;
                      if (wanted)
                          reported = watchReported(**workspace, contractsOf(*wanted), actor.at);
                      if (wanted && !job.commit())
                          return;
                      const auto rows = wanted
                          ? rowsOf(**workspace, (*workspace)->saveTexts(*wanted, actor, why))
                          : Expected<std::vector<ContractRow>>(tl::unexpected(wanted.error()));
                      if (!rows) {
                          job.post([this, text = errorSentence(rows.error())] { emit termsRefused(text); });
                          return;
                      }
                      job.post([this, changed = *wanted, list = *rows] {
                          setContracts(list);
                          for (const TextChange &change : changed) {
                              forget(change.contract);
                              if (m_focus == change.contract)
                                  m_case.reset();
                          }
                          forgetCalendars();
                          judgeAgain();
                          emit termsSaved(changed);
                      });
                      restate(job, **workspace, reported, actor, why);
                  });
}

void Session::readTexts(const std::string &contract)
{
    if (!m_opener)
        return;
    m_jobs->start(QStringLiteral("texts"), tr("Reading the agreement"),
                  [this, opener = m_opener, contract](JobControl &job) {
                      auto workspace = opener();
                      auto texts = workspace ? (*workspace)->texts(contract)
                                             : Expected<ContractTexts>(tl::unexpected(workspace.error()));
                      job.post([this, contract, texts] {
                          if (texts)
                              emit textsRead(QString::fromStdString(contract), *texts);
                          else
                              emit failed(errorSentence(texts.error()));
                      });
                  });
}

} // namespace makegood::ui

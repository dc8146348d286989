// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"
#include "work/terms_effect.h"

namespace makegood::ui
{

class ReportedMonths;

/// Called once on the window's thread: the changes that were saved, or the error that left every text as it
/// was.
using TextsSaved = std::function<void(const Expected<std::vector<TextChange>> &)>;

/// The texts of contracts and agreements: reads them, judges what a change would make of past months, and
/// saves changes.
class Agreements : public QObject
{
    Q_OBJECT
public:
    Agreements(WorkspaceHandle *workspace, Judging *judging, ReportedMonths *reported,
               QObject *parent = nullptr);

    /// Reads the texts of any contract; then textsRead() or WorkspaceHandle::failed().
    void readTexts(const std::string &contract);
    /// Reads which contracts stand under a policy's text (contractsUnder()); then underRead().
    void readUnder(const std::string &policyToml, const std::optional<LocalDate> &day);
    /// Judges past months under the proposal; effectJudged() as results arrive.
    void judgeEffect(const TermsProposal &proposal);
    void stopJudging();
    /// Saves the proposal for every contract that it touches. `done` is called once, unless another workspace
    /// is opened first.
    void save(const TermsProposal &proposal, const std::string &who, const std::string &why,
              const TextsSaved &done);
    /// Saves texts as they are given: an undone or redone change.
    void save(const std::vector<TextChange> &changes, const std::string &who, const std::string &why,
              const TextsSaved &done);

signals:
    void textsRead(const QString &contract, const makegood::sla::ContractTexts &texts);
    void underRead(const std::string &policyToml, const std::optional<makegood::sla::LocalDate> &day,
                   const std::vector<makegood::store::ContractRow> &contracts);
    void effectJudged(const makegood::work::TermsEffect &effect);
    /// judgeEffect() was cancelled: effectJudged() comes no more.
    void judgingStopped();
    void saved(const std::vector<makegood::sla::TextChange> &changes);

private:
    using Changes = std::vector<TextChange>;
    void saveChanges(const std::function<Expected<Changes>(Workspace &)> &changes, const std::string &who,
                     const std::string &why, const TextsSaved &done);
    void accept(const Changes &changes, const std::vector<ContractRow> &rows);
    void answer(quint64 save, const Expected<Changes> &result);

    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    ReportedMonths *m_reported;
    std::map<quint64, TextsSaved> m_waiting; ///< by the number of the job that saves
};

} // namespace makegood::ui

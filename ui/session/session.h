// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

#include <QObject>

#include "session/figures_cache.h"
#include "sla/ledger/claim_notices.h"
#include "store/workspace.h"
#include "work/terms_effect.h"

namespace makegood::work
{
class JudgingQueue;
class Restating;
} // namespace makegood::work

namespace makegood::ui
{

class JobControl;
class JobTracker;

/// Opens the workspace for the calling thread.
using WorkspaceOpener = std::function<Expected<std::unique_ptr<Workspace>>()>;
/// The only "now" of the window.
using Clock = std::function<Instant()>;

/// The newest entries of the journal, the newest first.
struct JournalExtract {
    static constexpr std::int64_t most = 2000;
    std::vector<JournalEntry> entries;
    std::int64_t count = 0; ///< of the whole journal
    std::string damage; ///< where the chain does not fit; empty: it is whole
};

/// A deadline of a contract's claim that a person is to be told of.
struct ContractNotice {
    std::string contract;
    std::string customer;
    Month month{}; ///< in which the claim is shown
    Zone zone;
    ClaimNotice claim;
};

struct DeadlineNotices {
    std::vector<ContractNotice> due; ///< by deadline
    std::optional<Instant> next; ///< when the next one falls due
};

/// What is recorded about the credits of one contract at once.
struct ContractLedgerStep {
    std::string contract;
    LedgerStep step;
};

/// What a person does at once at the desk; of several contracts all of it or nothing.
using WorkspaceEdit = std::variant<std::vector<ContractStep>, ContractLedgerStep>;

WorkspaceEdit undone(const WorkspaceEdit &step); ///< takes everything back
std::vector<std::string> contractsOf(const WorkspaceEdit &step);

/// Judges contract-months in the background and hands them out. Everything here runs on the window's thread
/// but the jobs, and each job opens the workspace for itself.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(JobTracker *jobs, Clock now, QObject *parent = nullptr);

    /// Reads the list of contracts; then opened() or openFailed(). What was open before stays until then.
    void open(WorkspaceOpener opener, const QString &name);
    bool isOpen() const { return m_opener != nullptr; }
    const QString &name() const { return m_name; }
    /// For jobs that read for themselves; null while nothing is open.
    const WorkspaceOpener &opener() const { return m_opener; }
    Instant now() const { return m_now(); }

    const std::vector<ContractRow> &contracts() const { return m_contracts; }
    const ContractRow *contract(const std::string &id) const;
    const std::vector<StoredSource> &sources() const { return m_sources; }
    /// What the store says about the opened file, such as a newer schema opened read-only; mostly empty.
    const QString &notice() const { return m_notice; }

    /// Judges this month, and the strip of months before it, for every contract that has no result yet.
    void showMonth(Month month);
    /// The contracts that a person is looking at are judged before the others, in this order.
    void judgeFirst(std::vector<std::string> contracts);
    Month month() const { return m_month; }
    /// Judges the `historyMonths` months up to the shown one for this contract and keeps its terms at hand.
    void focus(const std::string &contract);

    /// The whole Evaluation: of the focused contract, and in a workspace of few contracts of each of them.
    /// Many contracts have nothing but their figures().
    const Judged *judged(const std::string &contract, Month month) const
    {
        return m_cache.find(contract, month);
    }
    /// The small figures of every contract and of each month that was judged.
    const FiguresCache &figures() const { return m_figures; }
    /// The focused contract with agreement and evidence, once it was read.
    std::shared_ptr<const CaseData> focusedCase() const { return m_case; }

    /// Judges again what time alone may have changed since it was judged: running months and claims whose
    /// deadline was still ahead. Results replace the old ones as they come.
    void judgeAgain();

    /// Adds or refreshes a contract in the open workspace, then judges it anew.
    void import(CaseData data, const std::string &who);
    /// The shown month of the focused contract, judged as if the step were done; nothing is saved. Refused
    /// while the contract is not read yet.
    Expected<Evaluation> judgedWith(const ReviewStep &step) const;
    /// Saves a step in the order of the calls, then judges the contract anew: reviewed() or reviewRefused().
    void review(const std::string &contract, const ReviewStep &step, const std::string &who,
                const std::string &why);
    /// The same for several contracts: all of it or nothing.
    void reviewAll(const std::vector<ContractStep> &steps, const std::string &who, const std::string &why);
    /// The same for a step of either kind.
    void perform(const WorkspaceEdit &step, const std::string &who, const std::string &why);
    bool isReviewing() const { return !m_reviews.empty(); }
    /// What is recorded about the focused contract's credits, once it was read.
    const ContractLedger &ledger() const { return m_ledger; }
    /// Adds up what was granted and invoiced of every contract; then balancesRead() or failed().
    void readBalances();
    /// Looks at the claims of every contract that may still run; then deadlinesRead().
    void readDeadlines();
    /// Takes tickets in, each in the place of the one with its id; then ticketsImported() or failed().
    void importTickets(const std::string &contract, std::vector<Ticket> tickets, const std::string &who);
    /// Records how an obligation went; then obligationRecorded() or failed().
    void recordObligation(const std::string &contract, const ObligationRecord &record);
    /// Every version of each reported month of the focused contract, by month and version.
    const std::vector<FrozenMonth> &frozenMonths() const { return m_frozen; }
    /// Keeps a month as it was reported, or restates it; then frozenChanged() or failed().
    void freezeMonth(const std::string &contract, const FrozenMonth &frozen);
    /// The reported months of the focused contract whose figures `change` would alter; what a person decides
    /// about them needs a reason. Empty where `change` says false.
    std::vector<Month> reportedChangedBy(const std::function<bool(CaseData &)> &change) const;
    /// Reads the maintenance of every contract; then calendarsRead() or failed(). What is there already stays
    /// and is not read again.
    void readCalendars();
    /// By contract id, once they were read; then kept as steps and imports change them.
    std::shared_ptr<const std::vector<ContractCalendar>> calendars() const { return m_calendars; }
    /// Adds or refreshes the windows of one calendar file in the contracts that it is meant for, all or none:
    /// calendarsImported() or failed().
    void importCalendars(std::vector<ContractWindows> windows, const std::string &who);
    /// Works out what the proposal would make of past months; termsJudged() as results come.
    void judgeTerms(const TermsProposal &proposal);
    void stopJudgingTerms();
    static QString termsTitle(); ///< of the job
    /// Saves it for every contract that it touches, then judges them anew: termsSaved() or termsRefused().
    void saveTerms(const TermsProposal &proposal, const std::string &who, const std::string &why);
    /// Saves texts as they are given: a change taken back or done again.
    void saveTexts(const std::vector<TextChange> &changes, const std::string &who, const std::string &why);
    /// Reads the texts of any contract; then textsRead() or failed().
    void readTexts(const std::string &contract);
    /// Reads the newest entries of the journal; then journalRead() or failed().
    void readJournal();
    /// The contract's data changed: its results are dropped and made again.
    void invalidate(const std::string &contract);

    static constexpr int historyMonths = 12;
    /// With more contracts than this, whole Evaluations are kept for the focused one alone.
    static constexpr std::size_t mostWhole = 64;

signals:
    void opened();
    void openFailed(const QString &sentence);
    /// A whole Evaluation came in, or the sentence why there is none.
    void judgedMonth(const QString &contract);
    /// A contract has other figures() than before.
    void figuresChanged(const QString &contract);
    /// month() is another one.
    void monthChanged();
    void caseRead(const QString &contract);
    void imported(const QString &contract, quint64 checks, quint64 rows);
    void reviewed(const QString &contract);
    /// A month was frozen or restated, or another contract's were read.
    void frozenChanged(const QString &contract);
    void ticketsImported(const QString &contract, quint64 rows);
    void obligationRecorded(const QString &contract);
    void balancesRead(const std::vector<makegood::sla::CurrencyBalance> &balances);
    void deadlinesRead(const makegood::ui::DeadlineNotices &notices);
    void calendarsRead();
    /// How many rows changed, and how many windows stay as they were edited here though the file has them
    /// differently.
    void calendarsImported(quint64 rows, quint64 kept);
    void journalRead(const makegood::ui::JournalExtract &extract);
    void termsJudged(const makegood::work::TermsEffect &effect);
    void termsSaved(const std::vector<makegood::sla::TextChange> &changes);
    /// Nothing was saved.
    void termsRefused(const QString &sentence);
    void textsRead(const QString &contract, const makegood::sla::ContractTexts &texts);
    /// The step was not saved, and the contract is as somebody else left it.
    void reviewRefused(const QString &contract, const QString &sentence);
    /// Something could not be read or written; the workspace is as it was.
    void failed(const QString &sentence);

private:
    bool isWanted(const std::string &contract, Month month) const;
    std::vector<Month> wantedMonths(const std::string &contract) const;
    bool hasWholeMonth(const std::string &contract, Month month) const;
    bool keepsWhole() const { return m_contracts.size() <= mostWhole; }
    void setContracts(std::vector<ContractRow> contracts);
    void forget(const std::string &contract);
    void judgePortfolio();
    void judgeHistory();
    void accept(const std::string &contract, Month month, Judged judged);
    void acceptFigures(const std::string &contract, std::vector<MonthEntry> months);
    void saveNextReview();
    void dropReviews(const QString &sentence);
    static QString savingTermsTitle();
    static QString reviewTitle();
    static QString calendarsTitle();
    void takeReviewed(const std::string &contract, const ReviewStep &step);
    /// On a worker thread, after what `reported` was watching is saved.
    void restate(JobControl &job, Workspace &workspace, const std::vector<Restating> &reported,
                 const Actor &actor, const std::string &why);
    void takeFrozen(const std::string &contract, std::vector<FrozenMonth> frozen);
    void takeLedger(const ContractLedgerStep &recorded, const ContractLedger &ledger);
    void changeCalendar(const std::string &contract, const ReviewStep &step);
    void forgetCalendars();
    void saveTextsOf(const std::function<Expected<std::vector<TextChange>>(Workspace &)> &changes,
                     const std::string &who, const std::string &why);
    void changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change);

    struct PendingReview {
        WorkspaceEdit step;
        Actor actor;
        std::string why;
    };

    /// On a worker thread: the reported months of these contracts, before something of them is saved.
    static std::vector<Restating> watchReported(Workspace &workspace,
                                                const std::vector<std::string> &contracts, Instant asOf);

    JobTracker *m_jobs;
    Clock m_now;
    WorkspaceOpener m_opener;
    QString m_name;
    std::vector<ContractRow> m_contracts;
    std::vector<StoredSource> m_sources;
    QString m_notice;
    std::unordered_map<std::string, std::size_t> m_position; ///< in m_contracts
    EvaluationCache m_cache;
    FiguresCache m_figures;
    std::shared_ptr<JudgingQueue> m_queue; ///< of the running judgement of the portfolio
    std::vector<std::string> m_first;
    Month m_month{};
    std::string m_focus;
    std::shared_ptr<const CaseData> m_case;
    std::vector<FrozenMonth> m_frozen;
    ContractLedger m_ledger;
    std::shared_ptr<const std::vector<ContractCalendar>> m_calendars;
    bool m_calendarsAsked = false; ///< read, being read, or in vain
    int m_termsSaves = 0;
    std::deque<PendingReview> m_reviews; ///< the first one is being saved
};

} // namespace makegood::ui

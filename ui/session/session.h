// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include <QObject>

#include "session/evaluation_cache.h"
#include "sla/ledger/claim_notices.h"
#include "store/workspace.h"

namespace makegood
{

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

/// What a person does at once at the desk.
using DeskStep = std::variant<ReviewStep, LedgerStep>;

bool isEmpty(const DeskStep &step);
DeskStep undone(const DeskStep &step); ///< takes everything back

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
    Instant now() const { return m_now(); }

    const std::vector<ContractRow> &contracts() const { return m_contracts; }
    const ContractRow *contract(const std::string &id) const;
    const std::vector<StoredSource> &sources() const { return m_sources; }
    /// What the store says about the opened file, such as a newer schema opened read-only; mostly empty.
    const QString &notice() const { return m_notice; }

    /// Judges this month for every contract that has no result yet.
    void showMonth(Month month);
    Month month() const { return m_month; }
    /// Judges the `historyMonths` months up to the shown one for this contract and keeps its terms at hand.
    void focus(const std::string &contract);

    const Judged *judged(const std::string &contract, Month month) const
    {
        return m_cache.find(contract, month);
    }
    const EvaluationCache &cache() const { return m_cache; }
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
    void review(const std::string &contract, const DeskStep &step, const std::string &who,
                const std::string &why);
    bool isReviewing() const { return !m_reviews.empty(); }
    /// What is recorded about the focused contract's credits, once it was read.
    const ContractLedger &ledger() const { return m_ledger; }
    /// Adds up what was granted and invoiced of every contract; then balancesRead() or failed().
    void readBalances();
    /// Looks at the claims of every contract that may still run; then deadlinesRead().
    void readDeadlines();
    /// Reads the newest entries of the journal; then journalRead() or failed().
    void readJournal();
    /// The contract's data changed: its results are dropped and made again.
    void invalidate(const std::string &contract);

    static constexpr int historyMonths = 12;

signals:
    void opened();
    void openFailed(const QString &sentence);
    /// A contract-month was judged or refused.
    void judgedMonth(const QString &contract);
    void caseRead(const QString &contract);
    void imported(const QString &contract, quint64 checks, quint64 rows);
    void reviewed(const QString &contract);
    void balancesRead(const std::vector<makegood::CurrencyBalance> &balances);
    void deadlinesRead(const makegood::DeadlineNotices &notices);
    void journalRead(const makegood::JournalExtract &extract);
    /// The step was not saved, and the contract is as somebody else left it.
    void reviewRefused(const QString &contract, const QString &sentence);
    /// Something could not be read or written; the workspace is as it was.
    void failed(const QString &sentence);

private:
    bool isWanted(const std::string &contract, Month month) const;
    void judgePortfolio();
    void judgeHistory();
    void accept(const std::string &contract, Month month, Judged judged);
    void saveNextReview();
    void dropReviews(const QString &sentence);
    static QString reviewTitle();
    void takeReviewed(const std::string &contract, const ReviewStep &step);
    void takeLedger(const std::string &contract, const LedgerStep &step, const ContractLedger &ledger);
    void changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change);

    struct PendingReview {
        std::string contract;
        DeskStep step;
        Actor actor;
        std::string why;
    };

    JobTracker *m_jobs;
    Clock m_now;
    WorkspaceOpener m_opener;
    QString m_name;
    std::vector<ContractRow> m_contracts;
    std::vector<StoredSource> m_sources;
    QString m_notice;
    EvaluationCache m_cache;
    Month m_month{};
    std::string m_focus;
    std::shared_ptr<const CaseData> m_case;
    ContractLedger m_ledger;
    std::deque<PendingReview> m_reviews; ///< the first one is being saved
};

} // namespace makegood

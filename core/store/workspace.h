// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "sla/evidence/review.h"
#include "sla/exclude/contract_calendar.h"
#include "sla/policy/contract_texts.h"
#include "store/journal.h"
#include "store/ledger.h"

namespace makegood::store
{

/// What an import or a sync changed.
struct StoreSummary {
    std::uint64_t checksAdded = 0;
    std::uint64_t rowsChanged
        = 0; ///< rows added or changed that are no checks: calls, windows, incidents, tickets, …
    /// Maintenance that was edited here and that its calendar changed since: it stays as edited.
    std::uint64_t windowsKept = 0;
    bool changedAnything() const { return checksAdded + rowsChanged > 0; }
};

/// A row of the portfolio list; reading it touches no checks.
struct ContractRow {
    std::string id;
    std::string customer;
    std::string policyId;
    std::string policyName;
};

/// A month as it was reported. Version 1 is the first report, each later one a restatement.
struct FrozenMonth {
    Month month{};
    std::int64_t version = 1;
    Actor frozen;
    std::string reason; ///< why it was restated; may be empty for version 1 alone
    std::string evaluation; ///< the result as JSON (docs/formats.md, "Result")
};

/// Where live data of one contract comes from. `settings` is the source's own text and holds no secret.
struct StoredSource {
    std::string id;
    std::string contract;
    std::string kind; ///< `prometheus`
    std::string settings;
    std::optional<Instant> cursor; ///< everything before it is stored
    std::optional<Instant> syncedAt = {}; ///< when checks last came; set by addChecks() alone
};

/// How far a source has come, stored together with its checks.
struct SyncCursor {
    std::string source;
    Instant at{};
};

/// Asked last of all, inside the transaction: when it says no, everything stays as it was.
using MayCommit = std::function<bool()>;

/// What load() brings along of the checks.
enum class LoadChecks {
    Heads,
    ForJudging, ///< heads, and the bodies that evaluate() reads: those of buckets, or of too coarse heads
    HeadsAndBodies
};

/// The workspace: one SQLite file that holds contracts, policies, check series, calls, maintenance,
/// incidents, decisions, tickets, claims and the journal. An object belongs to the thread that opened it;
/// open the same file again for another thread. Nothing acknowledged is lost and nothing half-done is kept:
/// each call that writes is one transaction.
class Workspace
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly
    };

    /// Opens a workspace, upgrading an older schema (after a backup). A newer schema opens for reading only
    /// and says so in notice(). Errors: not there or not writable (unreachable), no workspace, a newer schema
    /// that cannot be read at all, or an older one opened for reading only (refused).
    static Expected<std::unique_ptr<Workspace>> open(const std::string &path, Mode mode = Mode::ReadWrite);
    /// Makes a new, empty one; refuses to overwrite a file.
    static Expected<std::unique_ptr<Workspace>> create(const std::string &path);
    virtual ~Workspace() = default;

    virtual const std::string &path() const = 0;
    virtual bool isReadOnly() const = 0;

    /// A sentence for the person when something is unusual, such as a newer schema opened read-only; else
    /// empty.
    virtual const std::string &notice() const = 0;

    virtual Expected<std::vector<ContractRow>> contracts() = 0;
    /// Everything that evaluate() takes for one contract. Refused when there is no such contract.
    virtual Expected<CaseData> load(const std::string &contractId,
                                    LoadChecks checks = LoadChecks::HeadsAndBodies)
        = 0;

    /// Adds or refreshes one contract's data. Doing it twice changes nothing the second time. Maintenance
    /// that a person edited stays so until the person takes it back, whatever its calendar says. The journal
    /// says when the text of the contract or of its policy changed. Refused: two incidents or tickets of one
    /// id. Interrupted: `mayCommit` said no.
    virtual Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor,
                                              const MayCommit &mayCommit = {})
        = 0;
    /// Adds checks to what is there, as CheckSeriesBuilder joins them, and moves the source's cursor with
    /// them: after a kill either both are there or neither. A cursor never goes back. Refused: a contract or
    /// a source of it that is not there, chunks without their bodies.
    virtual Expected<StoreSummary> addChecks(const std::string &contractId,
                                             const std::vector<CheckSeries> &series, const Actor &actor,
                                             const std::optional<SyncCursor> &cursor = {})
        = 0;
    virtual Expected<void> removeContract(const std::string &contractId, const Actor &actor,
                                          const std::string &why)
        = 0;

    /// Every single check of one service in the UTC months that meet `range`, a series a probe.
    virtual Expected<std::vector<CheckSeries>>
    serviceChecks(const std::string &contractId, const std::string &service, const Interval &range) = 0;

    /// The texts that the contract stands under now.
    virtual Expected<ContractTexts> texts(const std::string &contractId) = 0;
    /// Changes the texts of contracts, all of them or none; `why` goes to the journal with the SHA-256 of
    /// each text. Refused: texts that are not as `before` says, that cannot be read, that rename the
    /// contract, or that change its currency while amounts are recorded in it.
    virtual Expected<void> saveTexts(const std::vector<TextChange> &changes, const Actor &actor,
                                     const std::string &why)
        = 0;

    /// Saves a reviewer's step as a whole; `why` goes to the journal with what was there before. Refused:
    /// what the step says was there is not there any more.
    virtual Expected<void> saveReview(const std::string &contractId, const ReviewStep &step,
                                      const Actor &actor, const std::string &why)
        = 0;
    /// The same for several contracts: all of it or nothing.
    virtual Expected<void> saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                                       const std::string &why)
        = 0;

    /// The maintenance of every contract, by contract id, with what its agreement accepts; reads no checks.
    virtual Expected<std::vector<ContractCalendar>> calendars() = 0;
    /// Adds or refreshes windows of one calendar in several contracts: all of it or nothing, as importCase()
    /// does it for one.
    virtual Expected<StoreSummary> importCalendars(const std::vector<ContractWindows> &calendars,
                                                   const Actor &actor, const MayCommit &mayCommit = {})
        = 0;

    /// The bytes of a file that is kept with an incident. Refused: it is not there any more, it is a
    /// reference, or its bytes are not those of its SHA-256.
    virtual Expected<std::vector<std::uint8_t>> attachedBytes(const std::string &contractId,
                                                              const Attachment &attachment)
        = 0;

    virtual Expected<ContractLedger> ledger(const std::string &contractId) = 0;
    /// Saves what a person recorded about credits as a whole; `why` goes to the journal with what was there
    /// before. Refused: what the step says was there is not there any more, a claim for time that another
    /// claim covers (OPS-5b), a state that is none of the four.
    virtual Expected<void> saveLedger(const std::string &contractId, const LedgerStep &step,
                                      const Actor &actor, const std::string &why)
        = 0;
    /// Granted against invoiced of every contract, with its currency; reads no checks.
    virtual Expected<std::vector<std::pair<Currency, LedgerSum>>> balances() = 0;

    /// Adds tickets, each in the place of the one with its id: what a ticket does not say any more is gone.
    /// Doing it twice changes nothing the second time. Refused: two tickets of one id. Interrupted:
    /// `mayCommit` said no.
    virtual Expected<StoreSummary> importTickets(const std::string &contractId,
                                                 const std::vector<Ticket> &tickets, const Actor &actor,
                                                 const MayCommit &mayCommit = {})
        = 0;
    /// Records how an obligation went that no file tells about; what was recorded before is kept. Changes
    /// nothing when the last record says the same. Refused: a kind that is judged from data, no evidence.
    virtual Expected<void> recordObligation(const std::string &contractId, const ObligationRecord &record)
        = 0;

    /// Every version of every frozen month, by month and version.
    virtual Expected<std::vector<FrozenMonth>> frozenMonths(const std::string &contractId) = 0;
    /// Keeps a month as it was reported, for good. Refused: a version that does not follow the last one (it
    /// was frozen or restated meanwhile), a restatement without a reason, no evaluation.
    virtual Expected<void> freezeMonth(const std::string &contractId, const FrozenMonth &frozen) = 0;

    virtual Expected<std::vector<StoredSource>> sources() = 0;
    /// Records a source with its cursor as given: none means that everything is to be pulled again.
    virtual Expected<void> saveSource(const StoredSource &source, const Actor &actor) = 0;
    virtual Expected<void> removeSource(const std::string &sourceId, const Actor &actor) = 0;

    /// What programs keep with the workspace, by a name of their own; no evidence, so not in the journal.
    virtual Expected<std::optional<std::string>> setting(const std::string &name) = 0;
    virtual Expected<void> saveSetting(const std::string &name, const std::string &value) = 0;

    /// A policy's text that a contract is or was judged by; the journal names it by its SHA-256.
    virtual Expected<std::string> policyText(const std::string &sha256) = 0;

    /// Every journal entry; refused when the chain was changed from outside.
    virtual Expected<std::vector<JournalEntry>> journal() = 0;
    /// At most `count` entries from number `from` (1: the first) on, without looking at the chain.
    virtual Expected<std::vector<JournalEntry>> journal(std::int64_t from, std::int64_t count) = 0;
    /// Refused when the chain was changed from outside, naming the first entry that does not fit.
    virtual Expected<void> verifyJournal() = 0;
    virtual Expected<JournalHead> journalHead() = 0;

    /// A whole copy at `path`, which must not exist.
    virtual Expected<void> backupTo(const std::string &path) = 0;
    /// Refused when the file, the journal's chain or any month of checks is not as it was written.
    virtual Expected<void> checkIntegrity() = 0;

protected:
    Workspace() = default;
};

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "store/database.h"
#include "store/workspace.h"

namespace makegood::store
{

struct GivenSets;

/// By which the journal names a text, in hexadecimal.
std::string sha256Of(const std::string &text);

/// The workspace in one SQLite file. What it does is spread over sqlite_workspace.cpp (contracts and checks),
/// sqlite_desk.cpp (what a reviewer decides), sqlite_keeping.cpp (sources, settings, journal, upkeep) and a
/// file for each other concern.
class SqliteWorkspace final : public Workspace
{
public:
    SqliteWorkspace(std::unique_ptr<Database> database, bool readOnly, std::string notice);

    const std::string &path() const override { return m_database->path(); }
    bool isReadOnly() const override { return m_readOnly; }
    const std::string &notice() const override { return m_notice; }

    Expected<std::vector<ContractRow>> contracts() override;
    Expected<CaseData> load(const std::string &id, LoadChecks checks) override;
    Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor,
                                      const MayCommit &mayCommit) override;
    Expected<StoreSummary> addChecks(const std::string &id, const std::vector<CheckSeries> &all,
                                     const Actor &actor, const std::optional<SyncCursor> &cursor) override;
    Expected<void> removeContract(const std::string &id, const Actor &actor, const std::string &why) override;

    Expected<ContractTexts> texts(const std::string &id) override;
    Expected<void> saveTexts(const std::vector<TextChange> &changes, const Actor &actor,
                             const std::string &why) override;

    Expected<void> saveReview(const std::string &id, const ReviewStep &step, const Actor &actor,
                              const std::string &why) override;
    Expected<std::vector<CheckSeries>> serviceChecks(const std::string &id, const std::string &service,
                                                     const Interval &range) override;
    Expected<std::vector<std::uint8_t>> attachedBytes(const std::string &id,
                                                      const Attachment &attachment) override;
    Expected<ContractLedger> ledger(const std::string &id) override;
    Expected<void> saveLedger(const std::string &id, const LedgerStep &step, const Actor &actor,
                              const std::string &why) override;
    Expected<std::vector<std::pair<Currency, LedgerSum>>> balances() override;
    Expected<void> saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                               const std::string &why) override;
    Expected<std::vector<ContractCalendar>> calendars() override;
    Expected<StoreSummary> importCalendars(const std::vector<ContractWindows> &calendars, const Actor &actor,
                                           const MayCommit &mayCommit) override;

    Expected<StoreSummary> importTickets(const std::string &id, const std::vector<Ticket> &tickets,
                                         const Actor &actor, const MayCommit &mayCommit) override;
    Expected<void> recordObligation(const std::string &id, const ObligationRecord &record) override;
    Expected<std::vector<FrozenMonth>> frozenMonths(const std::string &id) override;
    Expected<void> freezeMonth(const std::string &id, const FrozenMonth &frozen) override;

    Expected<std::vector<StoredSource>> sources() override;
    Expected<void> saveSource(const StoredSource &source, const Actor &actor) override;
    Expected<void> removeSource(const std::string &source, const Actor &actor) override;
    Expected<std::optional<std::string>> setting(const std::string &name) override;
    Expected<void> saveSetting(const std::string &name, const std::string &value) override;
    Expected<std::string> policyText(const std::string &sha256) override;
    Expected<std::vector<JournalEntry>> journal() override;
    Expected<std::vector<JournalEntry>> journal(std::int64_t from, std::int64_t count) override;
    Expected<void> verifyJournal() override;
    Expected<JournalHead> journalHead() override;
    Expected<void> backupTo(const std::string &target) override;
    Expected<void> checkIntegrity() override;

private:
    // One transaction around `work`; anything but success leaves everything as it was.
    template <typename F> Expected<void> write(F &&work)
    {
        if (m_readOnly)
            return refuse(ErrorKind::Unreachable,
                          "the workspace is open for reading only; nothing was changed");
        Transaction transaction(*m_database);
        auto done = transaction.begun();
        if (done)
            done = work();
        return done ? transaction.commit() : done;
    }

    // One change of one kind of thing of a contract, told to the journal when something did change.
    template <typename F> Expected<void> change(const std::string &contract, const Actor &actor,
                                                const char *kind, const std::string &payload, F &&work)
    {
        return write([&]() -> Expected<void> {
            if (const auto there = requireContract(contract); !there)
                return there;
            const Expected<std::int64_t> rows = work();
            if (!rows)
                return tl::unexpected(rows.error());
            return *rows == 0 ? Expected<void>() : append(actor, kind, contract, payload);
        });
    }

    // Runs a statement once and gives the number of rows that it changed.
    template <typename... T> Expected<std::int64_t> run(const char *statement, const T &...values)
    {
        Statement s(*m_database, statement);
        (s.bind(values), ...);
        const std::int64_t rows = s.run();
        return s.outcome().map([&] { return rows; });
    }

    template <typename T> static Expected<T> after(const Statement &statement, T &&value)
    {
        if (const auto done = statement.outcome(); !done)
            return tl::unexpected(done.error());
        return std::move(value);
    }

    tl::unexpected<Error> refuse(ErrorKind kind, std::string what) const;
    Expected<void> requireContract(const std::string &id);
    Expected<void> append(const Actor &actor, const char *kind, const std::string &contract,
                          const std::string &payload);
    Expected<void> note(const StoreSummary &summary, const Actor &actor, const char *kind,
                        const std::string &contract, const std::string &texts = {});
    Expected<void> saveStep(const ContractStep &one, const Actor &actor, const std::string &why);
    Expected<CaseData> termsOf(const std::string &id, GivenSets &given);
    Expected<void> writeTexts(const TextChange &change, const Actor &actor, const std::string &why);
    Expected<std::string> writeContract(const CaseData &data, StoreSummary &summary);
    Expected<void> join(const std::string &id, const std::vector<CheckSeries> &all, StoreSummary &summary);

    std::unique_ptr<Database> m_database;
    bool m_readOnly;
    std::string m_notice;
    std::unordered_map<std::string, Policy> m_policies; ///< read already, by their text
};

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/contract_store.h"
#include "store/evidence_store.h"
#include "store/journal_store.h"
#include "store/ledger_store.h"
#include "store/reported_store.h"
#include "store/source_store.h"
#include "store/sql_store.h"
#include "store/upkeep_store.h"

namespace makegood::store
{

class DecidedRows;
struct UndecidedRows;
class TermsRows;

/// sql_contracts.cpp and sql_texts.cpp
class SqlContracts final : public ContractStore, private SqlStore
{
public:
    SqlContracts(Database &database, TermsRows &terms)
        : SqlStore(database)
        , m_terms(terms)
    {
    }

    Expected<std::vector<ContractRow>> list() override;
    Expected<std::vector<ContractRow>> listAt(Instant now) override;
    Expected<CaseData> load(const std::string &id, LoadChecks checks) override;
    Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor,
                                      const MayCommit &mayCommit) override;
    Expected<void> remove(const std::string &id, const Actor &actor, const std::string &why) override;
    Expected<ContractTexts> texts(const std::string &id) override;
    Expected<void> saveTexts(const std::vector<TextChange> &changes, const Actor &actor,
                             const std::string &why) override;
    Expected<std::string> policyText(const std::string &sha256) override;

private:
    Expected<std::optional<CaseData>> termsThatCount(const CaseData &data, DecidedRows &decisions,
                                                     StoreSummary &summary);
    Expected<UndecidedRows> undecidedRows(const CaseData &data, DecidedRows &decisions, std::string &text,
                                          StoreSummary &summary);
    Expected<std::string> writeContract(const CaseData &data, const Evidence &evidence,
                                        StoreSummary &summary);
    Expected<void> writeLater(const std::string &id, const std::vector<CaseData::Later> &later);
    Expected<void> writeTexts(const TextChange &change, const Actor &actor, const std::string &why);

    TermsRows &m_terms;
};

/// sql_checks.cpp, sql_review.cpp, sql_calendars.cpp and sql_support.cpp
class SqlEvidence final : public EvidenceStore, private SqlStore
{
public:
    SqlEvidence(Database &database, TermsRows &terms)
        : SqlStore(database)
        , m_terms(terms)
    {
    }

    Expected<StoreSummary> addPages(const std::vector<ContractPage> &all, const Actor &actor,
                                    const std::optional<SyncCursor> &cursor) override;
    Expected<SeriesImage> image(const ContractPage &page) override;
    Expected<void> replaceSeries(const SeriesImage &expected, const SeriesImage &wanted, const Actor &actor,
                                 const std::string &why) override;
    Expected<std::vector<CheckSeries>> serviceChecks(const std::string &id, const std::string &service,
                                                     const Interval &range) override;
    Expected<void> saveReview(const std::string &id, const ReviewStep &step, const Actor &actor,
                              const std::string &why) override;
    Expected<void> saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                               const std::string &why) override;
    Expected<std::vector<std::uint8_t>> attachedBytes(const std::string &id,
                                                      const Attachment &attachment) override;
    Expected<std::vector<ContractCalendar>> calendars() override;
    Expected<StoreSummary> importCalendars(const std::vector<ContractWindows> &calendars, const Actor &actor,
                                           const MayCommit &mayCommit,
                                           std::vector<CalendarChange> *changes) override;
    Expected<StoreSummary> changeCalendars(const std::vector<CalendarChange> &changes, const Actor &actor,
                                           const std::string &why) override;
    Expected<StoreSummary> importTickets(const std::string &id, const std::vector<Ticket> &tickets,
                                         const Actor &actor, const MayCommit &mayCommit) override;
    Expected<void> recordObligation(const std::string &id, const ObligationRecord &record) override;

private:
    Expected<StoreSummary> importCalendar(const ContractWindows &one, const Actor &actor,
                                          CalendarChange &change);
    Expected<void> saveStep(const ContractStep &one, const Actor &actor, const std::string &why);
    Expected<void> addChanges(const ContractPage &page, StoreSummary &summary);
    Expected<void> moveCursors(const SyncCursor &cursor, const std::vector<ContractPage> &all, Instant at);

    TermsRows &m_terms;
};

/// sql_ledger.cpp
class SqlLedger final : public LedgerStore, private SqlStore
{
public:
    explicit SqlLedger(Database &database)
        : SqlStore(database)
    {
    }

    Expected<ContractLedger> read(const std::string &id) override;
    Expected<void> save(const std::string &id, const LedgerStep &step, const Actor &actor,
                        const std::string &why) override;
    Expected<std::vector<std::pair<Currency, LedgerSum>>> balances() override;
};

/// sql_reported.cpp
class SqlReported final : public ReportedStore, private SqlStore
{
public:
    explicit SqlReported(Database &database)
        : SqlStore(database)
    {
    }

    Expected<std::vector<FrozenMonth>> months(const std::string &id) override;
    Expected<void> freeze(const std::string &id, const FrozenMonth &frozen) override;
};

/// sql_sources.cpp and sql_source_runs.cpp
class SqlSources final : public SourceStore, private SqlStore
{
public:
    explicit SqlSources(Database &database)
        : SqlStore(database)
    {
    }

    Expected<std::string> memory(const std::string &id) override;
    Expected<std::vector<StoredSource>> list() override;
    Expected<void> save(const Edit<StoredSource> &edit, const Actor &actor) override;
    Expected<void> addRun(const std::string &source, const SourceRun &run) override;
    Expected<std::vector<SourceRun>> runs(const std::string &source, int most) override;

private:
    Expected<void> writeUnmapped(const std::string &source, const SourceRun &run);
    Expected<std::map<std::string, std::uint64_t>> unmappedOf(const std::string &source);
    Expected<std::map<std::string, Instant>> cursorsOf(const std::string &source);
    Expected<std::optional<StoredSource>> recorded(const std::string &id);
    Expected<void> writeSource(const Edit<StoredSource> &edit);
};

/// sql_keeping.cpp, as the one after it
class SqlJournal final : public JournalStore, private SqlStore
{
public:
    explicit SqlJournal(Database &database)
        : SqlStore(database)
    {
    }

    Expected<std::vector<JournalEntry>> all() override;
    Expected<std::vector<JournalEntry>> page(std::int64_t from, std::int64_t count) override;
    Expected<void> verify() override;
    Expected<JournalHead> head() override;
    Expected<std::string> hashAt(std::int64_t seq) override;
};

class SqlUpkeep final : public UpkeepStore, private SqlStore
{
public:
    explicit SqlUpkeep(Database &database)
        : SqlStore(database)
    {
    }

    Expected<void> backupTo(const std::string &target, Over over) override;
    std::vector<Finding> findings() override;
    Expected<void> compact() override;
    Expected<std::optional<std::string>> setting(const std::string &name) override;
    Expected<void> saveSetting(const std::string &name, const std::string &value) override;
};

} // namespace makegood::store

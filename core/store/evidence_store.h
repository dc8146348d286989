// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sla/evidence/contract_page.h"
#include "sla/evidence/evidence.h"
#include "sla/evidence/review.h"
#include "sla/exclude/contract_calendar.h"
#include "store/calendar_change.h"
#include "store/ledger.h"
#include "store/series_image.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// How far a source has been read; stored together with what it brought.
struct SyncCursor {
    std::string source;
    Instant at{}; ///< everything before it is stored
    std::string memory = {}; ///< what the source gave for its next sync; empty: nothing
};

/// Evidence of contracts: checks, state changes, counted requests, values, incidents, bridges, attachments,
/// maintenance windows, tickets, obligations. ContractStore::load() reads it as a whole.
class EvidenceStore
{
public:
    virtual ~EvidenceStore() = default;

    /// Adds what a source brought for any number of contracts: joins checks, changes, requests and values
    /// with the stored ones, as their builders do, imports windows by the rules of
    /// ContractStore::importCase(), and moves the source's cursor of each of these contracts: all of it in
    /// one transaction. A cursor never moves back. Adding the same again changes nothing. With a cursor the
    /// journal tells changed windows alone: SourceStore::addRun() keeps the rest; without one it is an
    /// import. Refused: an unknown contract or source, chunks without their bodies, checks and changes of one
    /// service and probe.
    virtual Expected<StoreSummary> addPages(const std::vector<ContractPage> &all, const Actor &actor,
                                            const std::optional<SyncCursor> &cursor = {})
        = 0;
    /// What is stored in the places that adding the page would touch.
    virtual Expected<SeriesImage> image(const ContractPage &page) = 0;
    /// Takes an import back, or makes it again: the stored rows become `wanted`, in one transaction; the
    /// journal records `why`. Refused: rows that differ from `expected` by now.
    virtual Expected<void> replaceSeries(const SeriesImage &expected, const SeriesImage &wanted,
                                         const Actor &actor, const std::string &why)
        = 0;
    /// Every check of one service in the UTC months that overlap `range`, one series per probe.
    virtual Expected<std::vector<CheckSeries>>
    serviceChecks(const std::string &contractId, const std::string &service, const Interval &range) = 0;

    /// Saves a reviewer's step as a whole; the journal records `why` and the former values. Refused: a stored
    /// row that differs from the step's `before`, and what apply() refuses.
    virtual Expected<void> saveReview(const std::string &contractId, const ReviewStep &step,
                                      const Actor &actor, const std::string &why)
        = 0;
    /// The same for several contracts, all of them or none.
    virtual Expected<void> saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                                       const std::string &why)
        = 0;
    /// The bytes of a file attached to an incident. Refused: an attachment that is no longer stored, a
    /// reference, or bytes that do not match the SHA-256.
    virtual Expected<std::vector<std::uint8_t>> attachedBytes(const std::string &contractId,
                                                              const Attachment &attachment)
        = 0;

    /// Maintenance windows of every contract, by contract id, with the terms that accept them; reads no
    /// checks.
    virtual Expected<std::vector<ContractCalendar>> calendars() = 0;
    /// Adds or refreshes the windows of one calendar in several contracts, all of them or none, by the rules
    /// of ContractStore::importCase(). `changes`, where given, gets what to give to changeCalendars() to go
    /// back.
    virtual Expected<StoreSummary> importCalendars(const std::vector<ContractWindows> &calendars,
                                                   const Actor &actor, const MayCommit &mayCommit = {},
                                                   std::vector<CalendarChange> *changes = nullptr)
        = 0;
    /// Takes an import back, or makes it again: exactly the state that `changes` tell, in all contracts or in
    /// none. The journal records `why`. Refused: what is stored of these events is not `before` any more.
    virtual Expected<StoreSummary> changeCalendars(const std::vector<CalendarChange> &changes,
                                                   const Actor &actor, const std::string &why)
        = 0;

    /// Adds tickets or replaces those with the same id. A second import of the same tickets changes nothing.
    /// Refused: two tickets with the same id. Interrupted: `mayCommit` returned false.
    virtual Expected<StoreSummary> importTickets(const std::string &contractId,
                                                 const std::vector<Ticket> &tickets, const Actor &actor,
                                                 const MayCommit &mayCommit = {})
        = 0;
    /// Records the state of an obligation that no file covers (docs/rules.md, section 8); earlier records
    /// stay. A record that equals the last one changes nothing. Refused: a kind that is judged from data, or
    /// a record without evidence.
    virtual Expected<void> recordObligation(const std::string &contractId, const ObligationRecord &record)
        = 0;

protected:
    EvidenceStore() = default;
};

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/obligation_record.h"
#include "sla/exact/money.h"
#include "sla/policy/cause.h"
#include "sla/policy/policy_values.h"
#include "sla/samples/call.h"
#include "sla/samples/check_series.h"
#include "sla/samples/request_count.h"
#include "sla/samples/state_change.h"
#include "sla/samples/value_series.h"
#include "sla/time/interval.h"

namespace makegood::sla
{

enum class WindowStatus {
    Confirmed,
    Tentative,
    Cancelled
};
template <> inline constexpr auto
    wordsOf<WindowStatus> = wordList<WindowStatus::Cancelled>("confirmed", "tentative", "cancelled");

/// The MAINTNOTE properties of a window, word for word, so that an export equals the import. Not judged.
struct MaintenanceNote {
    std::string provider;
    std::string account;
    std::string maintenanceId;
    std::vector<std::string> objects; ///< objects of the work, in the provider's words
    std::string impact; ///< NO-IMPACT, REDUCED-REDUNDANCY, DEGRADED or OUTAGE
    std::string status; ///< the provider's, finer than WindowStatus: IN-PROCESS, COMPLETED, RE-SCHEDULED too

    bool operator==(const MaintenanceNote &) const = default;
};

/// One event of a calendar by its identity and order (RFC 5546, 2.1.4 and 2.1.5): what a workspace keeps so
/// that an older message that is read later changes nothing.
struct EventVersion {
    std::string uid;
    /// The start that its series gives to the one instance that the event is about (RECURRENCE-ID); absent:
    /// the event is the whole series, or does not recur.
    std::optional<Instant> instance;
    std::int64_t sequence = 0;
    std::optional<Instant> stamp; ///< DTSTAMP; absent: the calendar gives none
    bool isDay = false; ///< `instance` is the beginning of the local day in which that start lies
    bool isBare = false; ///< a cancellation that leaves times and texts to what it cancels
    bool keepsNotice = false; ///< an earlier notice that is stored of the UID counts before the one given

    bool operator==(const EventVersion &) const = default;
};

/// One instance of a maintenance window, recurrences expanded.
struct MaintenanceWindow {
    std::string uid;
    std::vector<std::string> services; ///< empty: every service of the contract
    Interval when{};
    std::optional<Instant> notifiedAt; ///< absent: not known
    std::optional<std::string> channel; ///< absent: not given
    WindowStatus status = WindowStatus::Confirmed;
    std::string summary;
    std::optional<MaintenanceNote> note = {}; ///< absent: the calendar has none of these properties
    /// The start that its series gives to an instance that its calendar moved; absent: it stands where the
    /// series puts it.
    std::optional<Instant> movedFrom = {};

    /// Names the instance within its UID (RECURRENCE-ID).
    Instant seriesStart() const { return movedFrom.value_or(when.start); }
    bool operator==(const MaintenanceWindow &) const = default;
};

struct Incident {
    std::string id;
    std::string service;
    Interval when{};
    Cause cause = Cause::Unclassified;
    std::optional<Instant> postMortemAt;
    std::string notes;
    /// When the provider had found the fault (docs/rules.md, section 13); absent: not known.
    std::optional<Instant> identifiedAt = {};
    /// The share of the service that it affects (docs/rules.md, section 25); absent: all of it.
    std::optional<Percent> affected = {};

    bool operator==(const Incident &) const = default;
};

/// A reviewer's decision that the time between two outages is credited (SON-10i).
struct Bridge {
    std::string service;
    Interval when{};
    std::string by;
    Instant at{};
    std::string reason;

    bool operator==(const Bridge &) const = default;
};

/// A file or a reference (a ticket's number, an address) that a reviewer attaches to an incident. Only
/// workspaces have attachments.
struct Attachment {
    static constexpr std::int64_t mostBytes = 8 << 20; ///< of a file

    std::string incident;
    std::int64_t ordinal = 0; ///< unique within the incident
    std::string title; ///< the file's name, or the reference itself
    std::string sha256; ///< of the file's bytes, in hexadecimal; empty: a reference
    std::int64_t size = 0; ///< bytes of the file
    std::string by;
    Instant at{}; ///< when it was added
    std::shared_ptr<const std::vector<std::uint8_t>> content; ///< the file's bytes; null: not loaded

    bool isFile() const { return !sha256.empty(); }
    /// Equality without regard to loaded bytes.
    bool operator==(const Attachment &other) const
    {
        return incident == other.incident && ordinal == other.ordinal && title == other.title
            && sha256 == other.sha256 && size == other.size && by == other.by && at == other.at;
    }
};

/// A remedy agreed by hand where the policy publishes no amount (PRO-3).
struct AgreedRemedy {
    std::string service;
    Month month{};
    Money amount;
    std::string by;
    Instant at{};
    std::string reason;

    bool operator==(const AgreedRemedy &) const = default;
};

enum class TicketEventKind {
    Severity,
    Response,
    Update,
    StatusRequest,
    StatusReply,
    Workaround,
    Patch,
    Resolved,
    Waiting, ///< the customer is to answer
    Resumed,
    Reopened
};
template <> inline constexpr auto wordsOf<TicketEventKind> = wordList<TicketEventKind::Reopened>(
    "severity", "response", "update", "status-request", "status-reply", "workaround", "patch", "resolved",
    "waiting", "resumed", "reopened");

struct TicketEvent {
    Instant at{};
    TicketEventKind kind = TicketEventKind::Update;
    std::string severity; ///< only for Severity

    bool operator==(const TicketEvent &) const = default;
};

struct Ticket {
    std::string id;
    Instant openedAt{};
    std::string channel;
    std::string service; ///< empty: not given
    bool inScope = true;
    std::optional<Instant> costQuotedAt;
    std::optional<Instant> workStartedAt;
    std::optional<Instant> escalatedAt;
    std::optional<Instant> escalationAnsweredAt;
    std::vector<TicketEvent> events; ///< in time order; file order at one instant

    bool operator==(const Ticket &) const = default;
};

struct BackupRow {
    Instant takenAt{};
    std::string service;
    BackupKind kind = BackupKind::Daily;
    bool good = false;
    std::optional<Instant> retainedUntil; ///< absent: still retained

    bool operator==(const BackupRow &) const = default;
};

struct PriceNotice {
    Instant givenAt{};
    Instant effectiveAt{};
    std::string service;
    Money oldPrice;
    Money newPrice;
    std::string channel;

    bool operator==(const PriceNotice &) const = default;
};

/// A connection test that may prove an outage (OPS-4).
struct ProofRow {
    Instant at{};
    std::string service;
    std::string method; ///< ping, dns, tcp, http, smtp, pop3
    std::string target;
    bool failed = false;
    std::uint32_t line = 0;

    bool operator==(const ProofRow &) const = default;
};

/// State of a claim that was filed; from then on no clock runs. Only workspaces have recorded claims.
struct RecordedClaim {
    std::string service;
    Instant outageStart{}; ///< or the period's start
    std::string state; ///< a word of ClaimState from `filed` on
    Instant at{};
    bool forPeriod = false; ///< a claim for the period and no outage

    bool operator==(const RecordedClaim &) const = default;
};

/// All evidence of one contract. A set that was never given (no file) differs from an empty one.
struct Evidence {
    std::vector<CheckSeries> checks;
    std::vector<ChangeSeries> changes; ///< of services and probes without checks
    std::vector<RequestSeries> requests; ///< counted requests, beside checks
    std::vector<ValueSeries> values; ///< by service and probe, each once
    std::vector<Call> calls; ///< any order
    std::vector<MaintenanceWindow> windows;
    std::vector<EventVersion> windowEvents; ///< of a calendar that is imported; no rule reads them
    std::vector<Incident> incidents;
    std::vector<Bridge> bridges;
    std::vector<AgreedRemedy> remedies;
    std::optional<std::vector<Ticket>> tickets;
    std::optional<std::vector<BackupRow>> backups;
    std::optional<std::vector<PriceNotice>> notices;
    std::vector<ProofRow> proofs;
    std::vector<RecordedClaim> claims;
    std::vector<Attachment> attachments; ///< by incident and ordinal, without their bytes
    std::vector<ObligationRecord> obligationRecords; ///< in the order of recording

    const CheckSeries *series(const std::string &service, const std::string &probe) const;
};

} // namespace makegood::sla

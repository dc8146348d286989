// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/judging_input.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// One item judged for an obligation; the items decide its state.
struct ObligationItem {
    enum class Kind {
        BackupDay, ///< `day`, `found` of `wanted` backups
        RestorePoint, ///< `day`, `found` of `wanted`
        SnapshotGap, ///< from `from` to `done`, at most until `due`
        NoBackupRow, ///< of this service; nothing was judged
        PriceIncrease, ///< announced at `from`, effective at `done`, earliest at `due`
        PriceDecrease, ///< effective at `done`
        Escalation, ///< at `from`, to be answered by `due`, answered at `done`
        WorkOutsideService, ///< begun at `from`, its cost announced at `done`
        StartOfWork ///< at `from`; `passedOver` is a waiting ticket of higher priority
    };
    Kind kind = Kind::BackupDay;
    std::string subject; ///< id of the service or of the ticket
    bool kept = true;
    std::optional<LocalDate> day{};
    std::int64_t found = 0;
    std::int64_t wanted = 0;
    std::optional<Instant> from{};
    std::optional<Instant> due{};
    std::optional<Instant> done{}; ///< absent: not yet at as_of
    std::string passedOver{};

    bool operator==(const ObligationItem &) const = default;
};

struct ObligationResult {
    ObligationKind kind = ObligationKind::Coverage;
    std::optional<BackupKind> backup; ///< which backups; absent for the other kinds
    Clauses clauses;
    ObligationState state = ObligationState::Unknown;
    std::string evidence;
    std::vector<ObligationItem> items; ///< judged items, by service or ticket and time
    std::optional<ObligationRecord> record; ///< the record that counts, for kinds recorded by hand
};

/// Judges one obligation (docs/rules.md, section 8). Kinds that are recorded by hand are `unknown` without a
/// record.
ObligationResult judgeObligation(const JudgingInput &input, const Obligation &obligation,
                                 const std::optional<BusinessCalendar> &calendar);

/// Sets the state from the items: kept when all are kept, not due without items.
void concludeFromItems(ObligationResult &result, const std::string &what);

/// OPS-1r, OPS-2, PRO-8, PFP-2, SON-2: the record of a person for the month, the last by as_of.
void judgeByHand(const JudgingInput &input, ObligationResult &result);
/// PRO-5a to PRO-5c: three daily backups on each of seven days, weekly restore points, snapshots without a
/// hole.
void judgeBackups(const JudgingInput &input, const Obligation &obligation, ObligationResult &result);
/// PRO-7: notice of price increases, decreases passed on.
void judgePriceNotice(const JudgingInput &input, const Obligation &obligation, ObligationResult &result);
/// SON-4: escalations answered within the target.
void judgeEscalation(const JudgingInput &input, const Obligation &obligation,
                     const std::optional<BusinessCalendar> &calendar, ObligationResult &result);
/// PRO-4: the extra cost is announced before work outside the service starts.
void judgeCostApproval(const JudgingInput &input, ObligationResult &result);
/// PRO-6: no ticket's work starts while a higher one that was already open waits.
void judgePriorityOrder(const JudgingInput &input, ObligationResult &result);

} // namespace makegood::sla

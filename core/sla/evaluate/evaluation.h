// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/provider_account.h"
#include "sla/evaluate/reason.h"
#include "sla/evidence/evidence.h"
#include "sla/exact/money.h"
#include "sla/measure/measured_outage.h"
#include "sla/measure/metric_figures.h"
#include "sla/obligations/obligations.h"
#include "sla/policy/contract.h"
#include "sla/policy/judged_period.h"
#include "sla/policy/policy.h"
#include "sla/support/follow_ups.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// The fraction of docs/rules.md, section 6, not reduced.
struct Availability {
    Integer num;
    Integer den; ///< above zero

    Fraction ratio() const { return Fraction(num, den); }
    /// At least `target`; compared without reducing.
    bool keeps(const Fraction &target) const { return num * denominator(target) >= numerator(target) * den; }
    std::string percent() const { return percentCut(num, den); } ///< three decimals, cut
};

/// What is said of a service or a group to a person (docs/rules.md, section 26): one rule for every surface.
enum class ServiceState {
    OnTrack, ///< a running month, neither breached nor at risk
    AtRisk, ///< a running month whose error budget is nearly used, or will be at the present rate
    Met,
    Breached,
    Undecided, ///< of an ended month: it depends on how time without data is counted
    NoData
};
template <>
inline constexpr auto wordsOf<ServiceState> = wordList<ServiceState::NoData>("on-track", "at-risk", "met",
                                                                             "breached", "undecided",
                                                                             "no-data");

/// An outage that counts with a share of its time (docs/rules.md, section 25).
struct SharedOutage {
    Interval whole{};
    Fraction share;
};

/// The part of a running month that has passed (docs/rules.md, section 26).
struct SoFar {
    std::optional<Availability> availability; ///< absent: nothing was measured
    Duration downtime{};
};

struct Outage {
    Interval whole{}; ///< not clipped to the period
    bool recorded = true; ///< false: counted nowhere
    std::optional<Unrecorded> unrecorded; ///< why it is not recorded; absent: it is
    Interval seen{}; ///< `whole` before the start of its clock was moved
    std::string ticket; ///< id of the ticket whose opening starts its clock; empty: none
    Cause cause = Cause::Unclassified;
    std::string incident; ///< id of the incident with the cause; empty: none
    std::string service; ///< of a group: whose outage it is; empty: of the judged service
    bool admitted = false; ///< recorded, and a rule admits it, or one that looks at no outages applies
    Duration counted{}; ///< its share of the downtime
    Duration credited{}; ///< its share of the credited time, bridges included, less what is free
    Duration bridged{}; ///< the part of its credited time that a reviewer's bridge added
    IntervalSet creditedSet; ///< its credited time in the period, before anything of it is free
    Duration creditedBefore{}; ///< of its whole credited length, what lies before the period
    Duration creditedAfter{}; ///< and after it
    std::string scenario; ///< id of the scenario by which the first rule admitted it; empty: none
    std::optional<Money> amount; ///< of all rules, before caps of rules and gates; absent unless credit is by
                                 ///< outage
    Clauses clauses;
    std::optional<CheckRef> firstFailed; ///< absent for interval kinds without a failed check
    std::optional<CheckRef> lastFailed;
};

/// Why an amount is withheld; several may hold.
enum class Withholding {
    Gate, ///< a condition of eligibility fails
    Least, ///< it is not above the least amount
    NotDue ///< too few of the last periods missed the target
};
template <>
inline constexpr auto wordsOf<Withholding> = wordList<Withholding::NotDue>("gate", "least", "not-due");

/// What one remedy makes of the period.
struct RuleResult {
    std::string id; ///< empty: the one remedy of an agreement without rules
    CreditKind kind = CreditKind::None;
    Trigger on = Trigger::Outage;
    bool byOutage = false; ///< its amount is the sum of amounts of outages
    bool holds = false; ///< what it is due for is there
    std::optional<Money> amount; ///< absent for negotiated
    Money withheld; ///< where the service's amount is withheld, what the rule would have given
    bool capped = false; ///< by the rule's own cap
    std::optional<Tier> tier; ///< tiers: the row that applies
    Clauses clauses;

    /// Its amount, paid or withheld.
    Money worked() const { return amount.value_or(Money{}) + withheld; }
};

struct CreditResult {
    CreditKind kind = CreditKind::None;
    std::optional<Money> amount; ///< absent for negotiated
    Money withheld; ///< what the amount would be, if it is not given
    bool capped = false;
    std::optional<Tier> tier; ///< tiers: the row that the availability falls into; absent: none
    Clauses clauses;
    std::optional<AgreedRemedy> agreed; ///< negotiated: the recorded decision
    std::optional<Month> dueMonth; ///< no amount yet: the month that ends the class's quarter or year
    std::vector<RuleResult> rules; ///< of the remedies that apply, in file order
    std::vector<Withholding> because; ///< why `withheld` is withheld

    bool isNegotiated() const; ///< one of the remedies is
    bool isToBeAgreed() const; ///< a negotiated remedy is due, and none is recorded
    bool isWithheldFor(Withholding why) const;
};

struct ReadingResult {
    std::string id;
    std::optional<Availability> availability;
    std::optional<bool> met;
    std::optional<Money> amount;
    bool toBeAgreed = false; ///< a negotiated remedy is due under it, and none is recorded
};

/// The promise of one metric in the period (docs/rules.md, section 21).
struct MetricResult {
    Metric terms;
    MetricFigure figure;
    std::optional<bool> met; ///< absent: no sample counts
};

enum class ClaimState {
    Open,
    Due,
    Expired,
    Filed, ///< this and the following are recorded by a person and stop the clock
    Granted,
    Refused,
    Applied
};
template <>
inline constexpr auto wordsOf<ClaimState> = wordList<ClaimState::Applied>("open", "due", "expired", "filed",
                                                                          "granted", "refused", "applied");

/// What `missing` of a claim says where no ticket reports the outage in time.
inline constexpr auto missingTicket = "ticket";

/// Whether a person recorded the state; the others follow from deadline and time.
constexpr bool isRecorded(ClaimState state)
{
    return state >= ClaimState::Filed;
}

/// Whether the claim still has to be filed in time.
constexpr bool clockRuns(ClaimState state)
{
    return state == ClaimState::Open || state == ClaimState::Due;
}

struct Claim {
    Interval outage{}; ///< the period, where the claim is for the period
    std::optional<Instant> deadline;
    ClaimState state = ClaimState::Open;
    std::vector<std::string>
        missing; ///< required items without evidence; last `ticket`, for a report that is missing
    std::vector<std::string>
        failingGates; ///< gates that fail at `as_of`: the claim must not be filed now (OPS-5a)
    bool forPeriod = false; ///< no outage has credited time, or metrics or tickets pay
    std::string report
        = {}; ///< id of the ticket that reports it, where the agreement asks for one; empty: none
};

/// A judged service, or a group of them.
struct ServiceResult {
    std::string service; ///< or the id of the group
    std::string serviceClass;
    std::vector<std::string> members; ///< of a group; empty: a service
    bool earnsByGroup = false; ///< it earns nothing by itself: its group does
    BillingPeriod period; ///< over which it is judged (docs/rules.md, section 23)
    ServiceState state = ServiceState::NoData;
    std::optional<SoFar> soFar; ///< in a running month
    std::optional<Availability> availability; ///< absent: nothing was measured
    bool isMeasured = true; ///< false: its class promises values alone, and no availability
    Percent target; ///< empty when it is not measured
    std::optional<bool> met;
    bool dependsOnUnknown = false; ///< met if time without data was up, and missed if it was down
    Duration downtime{};
    Duration measured{};
    Duration unknown{};
    Duration coveredElapsed{}; ///< covered part of the elapsed period; meaningless for calls
    Duration elapsed{}; ///< part of the period that lies before as_of
    Duration excludedMaintenance{};
    Duration excludedCauses{};
    std::optional<Duration> excludedHours; ///< outside service hours; absent: it has none
    Duration budget{};
    Duration budgetLeft{}; ///< negative: used up
    Money fee;
    std::vector<Outage> outages; ///< that meet the period, in time order
    std::vector<MetricResult> metrics; ///< of its class, in the order of the policy
    CreditResult credit;
    std::vector<ReadingResult> readings;
    std::vector<Claim> claims;
    std::optional<ProviderAccount> provider; ///< absent: it has no account of its own here
    std::vector<Reason> why; ///< availability, where there are metrics one for all of them, credit

    // The sets behind the durations, clipped to the period: for time lines, calendars and charts.
    IntervalSet measuredSet;
    IntervalSet downtimeSet;
    IntervalSet maintenanceSet;
    IntervalSet causesSet;
    IntervalSet outsideHoursSet;
    IntervalSet unknownSet;
    std::vector<SharedOutage> shared; ///< outages of which a share counts as downtime

    /// Downtime in a part of the period, by shares, rounded up to the millisecond.
    Duration downtimeIn(const Interval &part) const;
    /// What a person is shown: of a period without any sample a dash, whatever the figure (section 26).
    std::optional<Availability> shownAvailability() const
    {
        return state == ServiceState::NoData ? std::nullopt : availability;
    }
};

/// A right that has arisen (docs/rules.md, section 22).
struct RightResult {
    std::string id;
    std::string service; ///< or the group
    Instant arisenAt{};
    std::optional<Instant> until; ///< absent: for good
    std::string text; ///< what the customer may do
    Clauses clauses;
    Reason why; ///< empty kind without reasons
};

struct WindowResult {
    MaintenanceWindow window;
    Duration accepted{}; ///< accepted part in the period
    IntervalSet acceptedSet;
    std::vector<std::string> reasons; ///< why it was refused, wholly or in part
    std::vector<std::string> warnings; ///< advisory rules that are not kept
};

struct TicketResult {
    std::string ticket;
    Instant openedAt{};
    TicketClocks clocks;
    std::string channel;
    std::string service; ///< empty: not given
    bool promisesResolution = false; ///< some severity of the agreement has a time until the resolution
    Reason why; ///< empty kind without reasons
};

struct CreditTotal {
    Money amount;
    Money lowest;
    Money highest;
};

struct DataQuality {
    enum class Kind {
        Conflict,
        Coverage
    };
    Kind kind = Kind::Conflict;
    std::uint64_t count = 0; ///< conflict
    Instant first{}; ///< conflict
    std::string service; ///< coverage
    std::string percent; ///< coverage: three decimals, cut
};
template <> inline constexpr auto
    wordsOf<DataQuality::Kind> = wordList<DataQuality::Kind::Coverage>("conflict", "coverage");

/// One contract and month, judged and explained. Every surface shows this and computes nothing of its own.
struct Evaluation {
    std::string contract;
    std::string customer;
    std::string policy;
    Month month{};
    Instant asOf{};
    Zone zone;
    Currency currency;
    Interval period{};
    std::vector<ServiceResult> services; ///< then the groups
    std::vector<WindowResult> maintenance;
    std::vector<TicketResult> support;
    std::vector<FollowUp> followUps; ///< deadlines still to be met over all tickets, of other months too
    std::vector<ObligationResult> obligations;
    std::vector<Reason> whyObligations; ///< for each of `obligations`; empty without reasons
    CreditTotal total;
    std::vector<DataQuality> dataQuality;
    std::optional<std::vector<RightResult>> rights; ///< absent: the policy gives none

    bool isRunning() const { return asOf < period.end; }
};

} // namespace makegood::sla

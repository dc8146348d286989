// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

/// The kinds of a Reason, and the facts of each (name: type). The core handles reasons as data; their
/// sentences are made in ui/explain only. A fact in brackets may be absent.
namespace makegood::sla::reason
{

// Roots
inline constexpr auto availability = "availability"; ///< [percent: Share], measured, downtime: Duration,
                                                     ///< target: Share, [met: bool], state: text
inline constexpr auto credit = "credit"; ///< kind: text, [amount: Amount], withheld: Amount, capped: bool,
                                         ///< [open: bool]: a negotiated remedy is still to be agreed

inline constexpr auto metrics
    = "metrics"; ///< metrics, met, missed: integer (of the rest no sample counts); each metric below

// Below metrics
inline constexpr auto metric = "metric"; ///< id, title, statistic, probes, limit, side: text, [beyond: text],
                                         ///< [unit: text], [bucket: Duration], [value: text], [met: bool],
                                         ///< samples: integer
inline constexpr auto metricSamples
    = "metric-samples"; ///< samples, in-maintenance, in-causes, outside-hours: integer, [buckets, beyond:
                        ///< integer]
inline constexpr auto worstValue = "worst-value"; ///< at: Instant, value: text, [unit: text], probe: text,
                                                  ///< [source: text], [line: integer]
inline constexpr auto noAvailability = "no-availability"; ///< the class promises values and no availability

// Below availability
inline constexpr auto period
    = "period"; ///< when: Interval, month, zone: text; where it is not the month's: period: text (month,
                ///< quarter, year, 30d), ends: bool, last: text, the month that ends it
inline constexpr auto state
    = "state"; ///< state: text, running: bool, budget, left: Duration, [over: Interval, down, ahead,
               ///< until-end: Duration, of the last seven days and of the rest of the period]
inline constexpr auto soFar = "so-far"; ///< [percent: Share], downtime: Duration
inline constexpr auto member = "member"; ///< of a group: service: text, [when: Interval], measured, downtime:
                                         ///< Duration; its outages, maintenance and so on below
inline constexpr auto share = "share"; ///< incident: text, percent: Share: what of an outage counts
inline constexpr auto measure
    = "measure"; ///< kind: text, and each parameter that applies, named as in the policy file
inline constexpr auto outage
    = "outage"; ///< when: Interval, recorded: bool, counted: Duration, cause: text, [incident: text]
inline constexpr auto firstFailed
    = "first-failed"; ///< at: Instant, probe: text, [source: text], [line: integer]; read from a state
                      ///< change: [changed: Instant], [detail: text], source and line of the change;
                      ///< counted requests: [total, failed: integer]
inline constexpr auto lastFailed = "last-failed"; ///< the same
inline constexpr auto tooShort
    = "too-short"; ///< length: Duration, min-outage: Duration, counts: text (from, over)
inline constexpr auto roundedAway = "rounded-away"; ///< length, resolution: Duration, rounding: text
inline constexpr auto noTicket = "no-ticket"; ///< report-before: Duration
inline constexpr auto notIdentified = "not-identified"; ///< incident: text, at: Instant
inline constexpr auto clockStart
    = "clock-start"; ///< failure, start: Instant, and ticket: text, or incident: text
inline constexpr auto outsideHours = "outside-hours"; ///< length: Duration of this outage
inline constexpr auto serviceHours = "service-hours"; ///< length: Duration left out of the period
inline constexpr auto countedRequests
    = "counted-requests"; ///< probe: text, rows: integer, total, failed: integer, in the period
inline constexpr auto excused = "excused"; ///< probes: text, checks: integer, in the period
inline constexpr auto outsidePeriod = "outside-period"; ///< length: Duration cut off at the period's edges
inline constexpr auto inMaintenance
    = "in-maintenance"; ///< window: text, length: Duration of this outage taken out
inline constexpr auto byCause
    = "by-cause"; ///< incident: text, cause: text, length: Duration of this outage taken out
inline constexpr auto maintenance
    = "maintenance"; ///< accepted: Duration, [allowance: Duration], taken-out: Duration
inline constexpr auto window = "window"; ///< uid: text, when: Interval, accepted: Duration, [notified:
                                         ///< Instant], [channel: text], reasons: text, warnings: text
inline constexpr auto causes = "causes"; ///< length: Duration taken out
inline constexpr auto incident = "incident"; ///< id: text, cause: text, when: Interval
inline constexpr auto unknown
    = "unknown"; ///< length: Duration, coverage: Share, counted-as: text (up, down, excluded)
inline constexpr auto stateChanges
    = "state-changes"; ///< probe: text, changes: integer, interval: Duration at which they are read as checks
inline constexpr auto budget = "budget"; ///< budget, left: Duration

// Roots made on demand for the window; not part of an Evaluation
inline constexpr auto span
    = "span"; ///< a day or an hour. when: Interval, downtime, maintenance, causes, unknown, not-yet,
              ///< measured, [outside-hours]: Duration; outages, windows, incidents that meet it below
inline constexpr auto outlook
    = "outlook"; ///< stage: text (ahead, running, over), foreseeable: bool, budget, downtime, left, ahead:
                 ///< Duration, target: Share, [since: Instant]
inline constexpr auto pace = "pace"; ///< over: Interval, week: bool, downtime, measured, by-end: Duration,
                                     ///< [breaks-at: Instant], broken: bool
inline constexpr auto consequence
    = "consequence"; ///< kind: text (breach, tier, hour), more, grain: Duration, [since: Instant], [below:
                     ///< Share], [percent: Share], [credit, cost: Amount], withheld: bool
inline constexpr auto noAmount = "no-amount"; ///< negotiated: the agreement names no amount

// Below credit
inline constexpr auto byGroup = "by-group"; ///< [group: text]: the service earns nothing by itself
inline constexpr auto notDueYet = "not-due-yet"; ///< month: text with which the amount is due
inline constexpr auto monthsFee
    = "months-fee"; ///< below a fee of several months: month: text, amount: Amount, charged: bool
inline constexpr auto fee = "fee"; ///< amount: Amount, charged: bool (the month's charge, not the price)
inline constexpr auto formula
    = "formula"; ///< kind: text, and each parameter that applies, named as in the policy file
inline constexpr auto creditedOutage
    = "credited-outage"; ///< when: Interval, credited: Duration, [amount: Amount], [scenario: text], [blocks:
                         ///< integer]; first-failed, last-failed below
inline constexpr auto notAdmitted = "not-admitted"; ///< when: Interval, cause: text: no scenario fits
inline constexpr auto bridge
    = "bridge"; ///< when: Interval, by: text, at: Instant, reason: text, length: Duration
inline constexpr auto outOfCredit = "out-of-credit"; ///< incident: text, cause: text, length: Duration
inline constexpr auto tier
    = "tier"; ///< below or at-or-below: Share, or beyond: text; base: text, base-amount: Amount, and its
              ///< worth: percent: Share, days, hours: text, or each: Amount
inline constexpr auto noTier
    = "no-tier"; ///< [metric: text]: no row lies above the availability, or is beyond
inline constexpr auto notBreached = "not-breached"; ///< the trigger is a breach and the target was not missed
inline constexpr auto rule
    = "rule"; ///< one of several remedies. id, kind, on: text, [amount: Amount], withheld: Amount, capped:
              ///< bool, [is-withheld: bool]; its own formula, outages, tier and cap below
inline constexpr auto admittedBefore
    = "admitted-before"; ///< when: Interval, cause: text: an earlier rule has admitted the outage
inline constexpr auto freeTime = "free-time"; ///< length: Duration that `free` takes of an outage
inline constexpr auto withinBudget
    = "within-budget"; ///< length: Duration of an outage that lies within the error budget
inline constexpr auto outageCap = "outage-cap"; ///< percent: Share, before: Amount: the cap of one outage
inline constexpr auto lengthRow
    = "length-row"; ///< bound, looked-up: Duration, over: bool, and its worth as for a tier
inline constexpr auto noRow = "no-row"; ///< [looked-up: Duration]: no row of the table is reached
inline constexpr auto paidElsewhere
    = "paid-elsewhere"; ///< table: the outage starts before the period and is paid in that one
inline constexpr auto nothingAdmitted = "nothing-admitted"; ///< flat: no admitted outage has credited time
inline constexpr auto metricOutcome
    = "metric-outcome"; ///< metric: text, [value: text], [met: bool]; neither: the class has no such metric
inline constexpr auto lateAnswer = "late-answer"; ///< ticket, clock: text, due: Instant, delay: Duration,
                                                  ///< amount: Amount, [blocks: integer]
inline constexpr auto noLateAnswer = "no-late-answer"; ///< clock: text: no deadline of that kind was missed
inline constexpr auto underLeast = "under-least"; ///< least, amount: Amount
inline constexpr auto dueAfter
    = "due-after"; ///< months, within, missed: integer, due: bool; the judged periods below
inline constexpr auto judgedPeriod = "judged-period"; ///< month: text, [when: Interval], [met: bool]
inline constexpr auto cap = "cap"; ///< percent: Share, limit: Amount, before: Amount, applied: bool
inline constexpr auto gateFailed
    = "gate-failed"; ///< gate: text, from: Instant, [until: Instant], reason: text
inline constexpr auto agreed = "agreed"; ///< amount: Amount, by: text, at: Instant, reason: text
inline constexpr auto nothingAgreed = "nothing-agreed"; ///< negotiated, and no remedy is recorded
inline constexpr auto noCredit = "no-credit"; ///< the agreement has no credit
inline constexpr auto claim
    = "claim"; ///< outage or period: Interval, [ticket: text, which reports it], [deadline: Instant], state:
               ///< text, missing: text; gate-failed below when it must not be filed now

// Root of a right
inline constexpr auto right = "right"; ///< right, text, service: text, arisen: Instant, [until: Instant],
                                       ///< [downtime-over: Duration], months, within: integer; judged periods
                                       ///< below, with [downtime: Duration]

// Roots of the contract: a ticket and an obligation
inline constexpr auto ticket = "ticket"; ///< ticket, severity: text, breached: bool, late-updates,
                                         ///< late-replies: integer, resolved: bool
inline constexpr auto obligation = "obligation"; ///< kind: text, [backup: text], state, evidence: text

// Below a ticket
inline constexpr auto ticketOpened = "ticket-opened"; ///< at: Instant, channel: text
inline constexpr auto severity
    = "severity"; ///< severity, title: text, since: Instant, [deadline: Instant] and the targets that it
                  ///< sets: response, update, status_reply, resolution: Duration, or the same with
                  ///< _days or _hours: integer (business days, business hours), or continuous: bool;
                  ///< resolved_by: text
inline constexpr auto ticketEvent = "ticket-event"; ///< at: Instant, event: text, [severity: text]
inline constexpr auto responded = "responded"; ///< at: Instant
inline constexpr auto missedDeadline
    = "missed-deadline"; ///< clock: text (response, update, status-reply, resolution), severity: text, from,
                         ///< due: Instant, late: Duration without that in which the clock stood
inline constexpr auto runningDeadline = "running-deadline"; ///< the same, and late: bool
inline constexpr auto waited = "waited"; ///< when: Interval, length: Duration, goes-on: bool: the customer
                                         ///< was to answer, and the clocks stood
inline constexpr auto resolution
    = "resolution"; ///< [at: Instant, when it was resolved], [deadline: Instant], breached: bool
inline constexpr auto noService = "no-service"; ///< [service: text, which the contract does not have]: a rule
                                                ///< pays for late answers, and this ticket earns nothing
inline constexpr auto openRequest = "open-request"; ///< at: Instant: a status request without a reply

// Below an obligation; each but the first two has kept: bool
inline constexpr auto obligationRule
    = "obligation-rule"; ///< kind, [backup]: text, and each parameter, named as in the policy file
inline constexpr auto recorded = "recorded"; ///< state, evidence, by: text, at: Instant
inline constexpr auto backupDay = "backup-day"; ///< service, day: text, found, wanted: integer
inline constexpr auto restorePoint = "restore-point"; ///< the same
inline constexpr auto snapshotGap = "snapshot-gap"; ///< service: text, when: Interval, longest: Duration
inline constexpr auto noBackupRow = "no-backup-row"; ///< service: text
inline constexpr auto priceIncrease
    = "price-increase"; ///< service: text, given, effective, earliest: Instant
inline constexpr auto priceDecrease = "price-decrease"; ///< service: text, effective: Instant
inline constexpr auto escalation = "escalation"; ///< ticket: text, at, deadline: Instant, [answered: Instant]
inline constexpr auto workOutside
    = "work-outside-service"; ///< ticket: text, started: Instant, [quoted: Instant]
inline constexpr auto startOfWork = "start-of-work"; ///< ticket: text, started: Instant, [passed-over: text]

} // namespace makegood::sla::reason

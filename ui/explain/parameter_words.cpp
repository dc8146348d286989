// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/parameter_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <QCoreApplication>

#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

namespace
{

struct Row {
    const char *key;
    const char *name;
    const char *meaning;
    std::span<const std::string_view> choices; ///< empty: any value
    bool isText;
};

constexpr std::span<const std::string_view> any;
constexpr std::array<std::string_view, 2> truths = {"true", "false"};
// The default comes first.
constexpr std::array<std::string_view, 2> dayBases = {wordsOf<Basis>[static_cast<std::size_t>(Basis::Period)],
                                                      wordsOf<Basis>[static_cast<std::size_t>(Basis::ThirtyDays)]};

// In the order of docs/policy-reference.md; the contract's keys come last.
constexpr std::array rows = {
    Row{"class.target", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Target"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Promised availability, in percent of the measured time."),
        any, true},
    Row{"class.measure.kind", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Measured by"),
        QT_TRANSLATE_NOOP(
            "makegood::ui::Parameters",
            "What makes an outage: runs of failed checks, the share of failed checks, or the mean of "
            "intervals."),
        wordsOf<MeasureKind>, true},
    Row{"class.measure.probes", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Probes"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Names of the probes whose checks count."), any, false},
    Row{"class.measure.combine", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Several probes"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Down when any probe is, or only when all of them are."),
        wordsOf<Combine>, true},
    Row{"class.measure.interval", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Check interval"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Nominal distance of two checks of a probe."), any, true},
    Row{"class.measure.max_gap", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longest gap"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Neighbouring checks further apart leave time without data."),
        any, true},
    Row{"class.measure.min_failures", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed checks"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed checks in a row that make an outage."), any, false},
    Row{"class.measure.extent", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Outage lasts"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "From the first to the last failed check, or to the next good one."),
        wordsOf<Extent>, true},
    Row{"class.measure.resolution", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Rounded to"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Lengths of outages are rounded to whole multiples of it, half up."),
        any, true},
    Row{"class.measure.min_outage", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shortest outage"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shorter outages are not recorded."), any, true},
    Row{"class.measure.no_data", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time without data"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Counts as up, as down, or leaves the measured time."),
        wordsOf<NoData>, true},
    Row{"class.measure.bucket", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Interval length"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Length of the parts into which the month is cut."), any,
        true},
    Row{"class.measure.threshold", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed share"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A part is bad when more than this percentage failed."), any,
        true},
    Row{"class.measure.min_bad", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shortest bad stretch"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shorter stretches of bad parts are no outage."), any, true},
    Row{"class.measure.interval_value", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Interval counts"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "A part counts whole or not at all, or with its share of good samples."),
        wordsOf<IntervalValue>, true},
    Row{"class.measure.empty_interval", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Empty interval"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "A part without samples counts as available or is dropped."),
        wordsOf<EmptyInterval>, true},
    Row{"class.measure.max_delay", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longest delay"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "A call delivered later than this after decoding has failed."),
        any, true},
    Row{"class.measure.calls", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Calls count"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Whether telephone calls count beside checks."),
        truths, false},
    Row{"maintenance.excludes", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Leaves out"),
        QT_TRANSLATE_NOOP(
            "makegood::ui::Parameters",
            "Accepted windows leave the measured time, or only downtime inside them is left out."),
        wordsOf<Excludes>, true},
    Row{"maintenance.allowance", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Monthly allowance"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Downtime in maintenance that is left out each month, for each service."),
        any, true},
    Row{"maintenance.min_notice", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Notice"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How long before its start a window must be announced."),
        any, true},
    Row{"maintenance.notice", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Notice rule"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Whether a late notice refuses a window or is only flagged."),
        wordsOf<Force>, true},
    Row{"maintenance.channel", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Announced by"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The notice must have come this way."), any, true},
    Row{"maintenance.allowed_hours.from", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Hours from"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Beginning of the daily span in which maintenance is accepted."),
        any, true},
    Row{"maintenance.allowed_hours.to", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Hours to"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "End of the daily span; before its beginning: on the next day."),
        any, true},
    Row{"maintenance.allowed_hours.zone", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Hours in zone"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Whose clock the span follows; without it the contract’s."),
        any, true},
    Row{"maintenance.allowed_hours.rule", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Hours rule"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Whether another time refuses a window or is only flagged."),
        wordsOf<Force>, true},
    Row{"maintenance.allowed_hours.days", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days on which a span may begin."), any, false},
    Row{"exclusion.causes", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Causes"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Causes of incidents that do not count."), any, false},
    Row{"exclusion.from", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Not counted for"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "For availability, for credit, or for both."), any, false},
    Row{"credit.kind", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Credit"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How a credit is worked out."),
        wordsOf<CreditKind>, true},
    Row{"credit.trigger", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Due for"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Every outage that counts, or only a missed target."),
        wordsOf<Trigger>, true},
    Row{"credit.basis", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Service period"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "The fee is divided by 30 days, or by the length of the period."),
        wordsOf<Basis>, true},
    Row{"credit.multiplier", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Multiplier"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Times the amount in proportion to the time lost."), any,
        true},
    Row{"credit.block", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Block"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Length of a block of time lost."), any, true},
    Row{"credit.days", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days a block"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days of charges that a block is worth."), any, true},
    Row{"credit.percent", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Percent a block"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Share of the fee that a block is worth."), any, true},
    Row{"credit.rounding", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Started blocks"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Not counted, or counted as whole ones."), wordsOf<BlockRounding>, true},
    Row{"credit.aggregate", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Blocks counted"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "For each outage, or over the period."), wordsOf<Aggregate>,
        true},
    Row{"credit.day_basis", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A day’s charge"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The fee divided by the days of the period, or by 30."),
        dayBases, true},
    Row{"credit.base", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Share of"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The fee, or a charge that the contract names."), any, true},
    Row{"credit.cap_percent", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Cap"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A month’s credit is at most this percentage of the fee."),
        any, true},
    Row{"credit.tier.below", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Below"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The tier applies strictly below this availability."), any,
        true},
    Row{"credit.tier.percent", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Percent"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What the tier is worth, in percent of the charge."), any,
        true},
    Row{"credit.tier.days", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What the tier is worth, in days of the charge."), any,
        true},
    Row{"credit.scenario.causes", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Causes"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Causes of the outages that this case admits."), any, false},
    Row{"credit.scenario.service_types", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Kinds of service"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Kinds of service that this case admits."), any, false},
    Row{"credit.scenario.longer_than", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longer than"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The whole outage must be longer."), any, true},
    Row{"claim.within", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Claim within"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time in which a credit must be claimed."), any, true},
    Row{"claim.from", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Counted from"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Where that time begins."),
        wordsOf<ClaimFrom>, true},
    Row{"claim.requires", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Needs"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What a claim must hold."), any, false},
    Row{"claim.payout", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Paid as"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How a credit is paid, in a word."), any, true},
    Row{"support.channels", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Channels"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How tickets come."), any, false},
    Row{"support.default_severity", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "New ticket"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Severity of a new ticket."), any, true},
    Row{"support.business.days", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Business days"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days on which business time runs."), any, false},
    Row{"support.business.from", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Business from"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "When business time begins."), any, true},
    Row{"support.business.to", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Business to"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "When business time ends."), any, true},
    Row{"support.business.holidays", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Holidays"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days without business time."), any, false},
    Row{"support.business.zone", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Business zone"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Whose clock business time follows; without it the contract’s."),
        any, true},
    Row{"support.severity.response", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Response"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time until the first response."), any, true},
    Row{"support.severity.update", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Update"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time between updates."), any, true},
    Row{"support.severity.status_reply", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Status reply"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time in which a request for status is answered."), any,
        true},
    Row{"obligation.kind", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Obligation"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What the provider is obliged to."), any, true},
    Row{"obligation.backup", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Backups"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Which backups must exist."), wordsOf<BackupKind>,
        true},
    Row{"obligation.per_day", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A day"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Good backups on each day."), any, false},
    Row{"obligation.days", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Days back"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "For how many days back they must exist."), any, false},
    Row{"obligation.weekday", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Weekday"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The day of the weekly restore point."), any, true},
    Row{"obligation.weeks", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Weeks back"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "For how many weeks back they must exist."), any, false},
    Row{"obligation.every", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Every"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longest distance of two snapshots."), any, true},
    Row{"obligation.over", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Over"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "For how long back they must exist."), any, true},
    Row{"obligation.notice", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Notice"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How long ahead a price increase is announced."), any, true},
    Row{"obligation.within", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Answered within"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time in which an escalation is answered."), any, true},
    Row{"id", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Id"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Name of the contract in the workspace; it stays."), any,
        true},
    Row{"customer", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Customer"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Whose contract it is, as reports name it."), any, true},
    Row{"policy", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Agreement"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Id of a shipped agreement, or the name of a file of its own."),
        any, true},
    Row{"time_zone", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time zone"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Where the customer’s days and months begin."), any, true},
    Row{"currency", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Currency"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "ISO 4217 code of all amounts."), any, true},
    Row{"billing_day", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Billing day"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Day of the month on which a period begins, 1 to 28."), any,
        false},
    Row{"start", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Start"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "First day of the contract."), any, true},
    Row{"end", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "End"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "First day that no longer belongs to it; without it, it goes on."),
        any, true},
    Row{"service.id", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Id"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Name of the service, as checks and windows name it."), any,
        true},
    Row{"service.class", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Class"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The agreement’s class that promises for this service."),
        any, true},
    Row{"service.type", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Kind"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What kind of service it is."),
        serviceTypes, true},
    Row{"service.price", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Price a month"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What a month costs, where nothing else was charged."), any,
        true},
    Row{"service.charge.month", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Month charged"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A month that was charged otherwise."), any, true},
    Row{"service.charge.amount", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Amount charged"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What was really charged for that month."), any, true},
    Row{"service.named_charge.name", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Charge"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Name of a further charge that credits may be a share of."),
        any, true},
    Row{"service.named_charge.amount", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Amount"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "That charge, a month."), any, true},
    Row{"standing.gate", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Condition"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The agreement’s condition that did not hold."), any, true},
    Row{"standing.from", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "From"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Since when it did not hold, as an instant."), any, true},
    Row{"standing.until", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Until"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Until when; without it, it still does not."), any, true},
    Row{"standing.reason", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Reason"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Why it did not hold."), any, true},
};

const Row *parameterRow(const std::string &key)
{
    const auto *at = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return key == row.key; });
    return at == rows.end() ? nullptr : at;
}

} // namespace

ParameterWords parameterWords(const std::string &key)
{
    const Row *row = parameterRow(key);
    if (row == nullptr)
        return {QString::fromStdString(key), {}, {}, true};
    QStringList choices;
    for (const std::string_view word : row->choices)
        choices << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    return {QCoreApplication::translate("makegood::ui::Parameters", row->name),
            QCoreApplication::translate("makegood::ui::Parameters", row->meaning), choices, row->isText};
}

bool hasParameterWords(const std::string &key)
{
    return parameterRow(key) != nullptr;
}

} // namespace makegood::ui

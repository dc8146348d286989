// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/parameter_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace makegood
{

namespace
{

struct Row {
    const char *key;
    const char *name;
    const char *meaning;
    const char *choices; ///< parted by commas
    bool isText;
};

#define WORD(text) QT_TRANSLATE_NOOP("makegood::Parameters", text)

// In the order of docs/policy-reference.md; the contract's keys come last.
constexpr std::array rows = {
    Row{"class.target", WORD("Target"), WORD("Promised availability, in percent of the measured time."), "",
        true},
    Row{"class.measure.kind", WORD("Measured by"),
        WORD("What makes an outage: runs of failed checks, the share of failed checks, or the mean of "
             "intervals."),
        "runs,error-rate,interval-mean", true},
    Row{"class.measure.probes", WORD("Probes"), WORD("Names of the probes whose checks count."), "", false},
    Row{"class.measure.combine", WORD("Several probes"),
        WORD("Down when any probe is, or only when all of them are."), "any,all", true},
    Row{"class.measure.interval", WORD("Check interval"), WORD("Nominal distance of two checks of a probe."),
        "", true},
    Row{"class.measure.max_gap", WORD("Longest gap"),
        WORD("Neighbouring checks further apart leave time without data."), "", true},
    Row{"class.measure.min_failures", WORD("Failed checks"),
        WORD("Failed checks in a row that make an outage."), "", false},
    Row{"class.measure.extent", WORD("Outage lasts"),
        WORD("From the first to the last failed check, or to the next good one."),
        "first-to-last-failed,first-failed-to-next-up", true},
    Row{"class.measure.resolution", WORD("Rounded to"),
        WORD("Lengths of outages are rounded to whole multiples of it, half up."), "", true},
    Row{"class.measure.min_outage", WORD("Shortest outage"), WORD("Shorter outages are not recorded."), "",
        true},
    Row{"class.measure.no_data", WORD("Time without data"),
        WORD("Counts as up, as down, or leaves the measured time."), "up,down,excluded", true},
    Row{"class.measure.bucket", WORD("Interval length"),
        WORD("Length of the parts into which the month is cut."), "", true},
    Row{"class.measure.threshold", WORD("Failed share"),
        WORD("A part is bad when more than this percentage failed."), "", true},
    Row{"class.measure.min_bad", WORD("Shortest bad stretch"),
        WORD("Shorter stretches of bad parts are no outage."), "", true},
    Row{"class.measure.interval_value", WORD("Interval counts"),
        WORD("A part counts whole or not at all, or with its share of good samples."), "binary,fraction",
        true},
    Row{"class.measure.empty_interval", WORD("Empty interval"),
        WORD("A part without samples counts as available or is dropped."), "available,dropped", true},
    Row{"class.measure.max_delay", WORD("Longest delay"),
        WORD("A call delivered later than this after decoding has failed."), "", true},
    Row{"class.measure.calls", WORD("Calls count"), WORD("Whether telephone calls count beside checks."),
        "true,false", false},
    Row{"maintenance.excludes", WORD("Leaves out"),
        WORD("Accepted windows leave the measured time, or only downtime inside them is left out."),
        "window,unavailability", true},
    Row{"maintenance.allowance", WORD("Monthly allowance"),
        WORD("Downtime in maintenance that is left out each month, for each service."), "", true},
    Row{"maintenance.min_notice", WORD("Notice"),
        WORD("How long before its start a window must be announced."), "", true},
    Row{"maintenance.notice", WORD("Notice rule"),
        WORD("Whether a late notice refuses a window or is only flagged."), "required,advisory", true},
    Row{"maintenance.channel", WORD("Announced by"), WORD("The notice must have come this way."), "", true},
    Row{"maintenance.allowed_hours.from", WORD("Hours from"),
        WORD("Beginning of the daily span in which maintenance is accepted."), "", true},
    Row{"maintenance.allowed_hours.to", WORD("Hours to"),
        WORD("End of the daily span; before its beginning: on the next day."), "", true},
    Row{"maintenance.allowed_hours.zone", WORD("Hours in zone"),
        WORD("Whose clock the span follows; without it the contract’s."), "", true},
    Row{"maintenance.allowed_hours.rule", WORD("Hours rule"),
        WORD("Whether another time refuses a window or is only flagged."), "required,advisory", true},
    Row{"maintenance.allowed_hours.days", WORD("Days"), WORD("Days on which a span may begin."), "", false},
    Row{"exclusion.causes", WORD("Causes"), WORD("Causes of incidents that do not count."), "", false},
    Row{"exclusion.from", WORD("Not counted for"), WORD("For availability, for credit, or for both."), "",
        false},
    Row{"credit.kind", WORD("Credit"), WORD("How a credit is worked out."),
        "pro-rata,per-block,tiers,negotiated,none", true},
    Row{"credit.trigger", WORD("Due for"), WORD("Every outage that counts, or only a missed target."),
        "outage,breach", true},
    Row{"credit.basis", WORD("Service period"),
        WORD("The fee is divided by 30 days, or by the length of the period."), "30d,period", true},
    Row{"credit.multiplier", WORD("Multiplier"), WORD("Times the amount in proportion to the time lost."), "",
        true},
    Row{"credit.block", WORD("Block"), WORD("Length of a block of time lost."), "", true},
    Row{"credit.days", WORD("Days a block"), WORD("Days of charges that a block is worth."), "", true},
    Row{"credit.percent", WORD("Percent a block"), WORD("Share of the fee that a block is worth."), "", true},
    Row{"credit.rounding", WORD("Started blocks"), WORD("Not counted, or counted as whole ones."), "down,up",
        true},
    Row{"credit.aggregate", WORD("Blocks counted"), WORD("For each outage, or over the period."),
        "outage,period", true},
    Row{"credit.day_basis", WORD("A day’s charge"),
        WORD("The fee divided by the days of the period, or by 30."), "period,30d", true},
    Row{"credit.base", WORD("Share of"), WORD("The fee, or a charge that the contract names."), "", true},
    Row{"credit.cap_percent", WORD("Cap"), WORD("A month’s credit is at most this percentage of the fee."),
        "", true},
    Row{"credit.tier.below", WORD("Below"), WORD("The tier applies strictly below this availability."), "",
        true},
    Row{"credit.tier.percent", WORD("Percent"), WORD("What the tier is worth, in percent of the charge."), "",
        true},
    Row{"credit.tier.days", WORD("Days"), WORD("What the tier is worth, in days of the charge."), "", true},
    Row{"credit.scenario.causes", WORD("Causes"), WORD("Causes of the outages that this case admits."), "",
        false},
    Row{"credit.scenario.service_types", WORD("Kinds of service"),
        WORD("Kinds of service that this case admits."), "", false},
    Row{"credit.scenario.longer_than", WORD("Longer than"), WORD("The whole outage must be longer."), "",
        true},
    Row{"claim.within", WORD("Claim within"), WORD("Time in which a credit must be claimed."), "", true},
    Row{"claim.from", WORD("Counted from"), WORD("Where that time begins."),
        "incident-end,post-mortem,month-end", true},
    Row{"claim.requires", WORD("Needs"), WORD("What a claim must hold."), "", false},
    Row{"claim.payout", WORD("Paid as"), WORD("How a credit is paid, in a word."), "", true},
    Row{"support.channels", WORD("Channels"), WORD("How tickets come."), "", false},
    Row{"support.default_severity", WORD("New ticket"), WORD("Severity of a new ticket."), "", true},
    Row{"support.business.days", WORD("Business days"), WORD("Days on which business time runs."), "", false},
    Row{"support.business.from", WORD("Business from"), WORD("When business time begins."), "", true},
    Row{"support.business.to", WORD("Business to"), WORD("When business time ends."), "", true},
    Row{"support.business.holidays", WORD("Holidays"), WORD("Days without business time."), "", false},
    Row{"support.business.zone", WORD("Business zone"),
        WORD("Whose clock business time follows; without it the contract’s."), "", true},
    Row{"support.severity.response", WORD("Response"), WORD("Time until the first response."), "", true},
    Row{"support.severity.update", WORD("Update"), WORD("Time between updates."), "", true},
    Row{"support.severity.status_reply", WORD("Status reply"),
        WORD("Time in which a request for status is answered."), "", true},
    Row{"obligation.kind", WORD("Obligation"), WORD("What the provider is obliged to."), "", true},
    Row{"obligation.backup", WORD("Backups"), WORD("Which backups must exist."), "daily,weekly,snapshot",
        true},
    Row{"obligation.per_day", WORD("A day"), WORD("Good backups on each day."), "", false},
    Row{"obligation.days", WORD("Days back"), WORD("For how many days back they must exist."), "", false},
    Row{"obligation.weekday", WORD("Weekday"), WORD("The day of the weekly restore point."), "", true},
    Row{"obligation.weeks", WORD("Weeks back"), WORD("For how many weeks back they must exist."), "", false},
    Row{"obligation.every", WORD("Every"), WORD("Longest distance of two snapshots."), "", true},
    Row{"obligation.over", WORD("Over"), WORD("For how long back they must exist."), "", true},
    Row{"obligation.notice", WORD("Notice"), WORD("How long ahead a price increase is announced."), "", true},
    Row{"obligation.within", WORD("Answered within"), WORD("Time in which an escalation is answered."), "",
        true},
    Row{"id", WORD("Id"), WORD("Name of the contract in the workspace; it stays."), "", true},
    Row{"customer", WORD("Customer"), WORD("Whose contract it is, as reports name it."), "", true},
    Row{"policy", WORD("Agreement"), WORD("Id of a shipped agreement, or the name of a file of its own."), "",
        true},
    Row{"time_zone", WORD("Time zone"), WORD("Where the customer’s days and months begin."), "", true},
    Row{"currency", WORD("Currency"), WORD("ISO 4217 code of all amounts."), "", true},
    Row{"billing_day", WORD("Billing day"), WORD("Day of the month on which a period begins, 1 to 28."), "",
        false},
    Row{"start", WORD("Start"), WORD("First day of the contract."), "", true},
    Row{"end", WORD("End"), WORD("First day that no longer belongs to it; without it, it goes on."), "",
        true},
    Row{"service.id", WORD("Id"), WORD("Name of the service, as checks and windows name it."), "", true},
    Row{"service.class", WORD("Class"), WORD("The agreement’s class that promises for this service."), "",
        true},
    Row{"service.type", WORD("Kind"), WORD("What kind of service it is."),
        "game,vps,dedicated,web-hosting,mail,hypervisor,hosted,other", true},
    Row{"service.price", WORD("Price a month"), WORD("What a month costs, where nothing else was charged."),
        "", true},
    Row{"service.charge.month", WORD("Month charged"), WORD("A month that was charged otherwise."), "", true},
    Row{"service.charge.amount", WORD("Amount charged"), WORD("What was really charged for that month."), "",
        true},
    Row{"service.named_charge.name", WORD("Charge"),
        WORD("Name of a further charge that credits may be a share of."), "", true},
    Row{"service.named_charge.amount", WORD("Amount"), WORD("That charge, a month."), "", true},
    Row{"standing.gate", WORD("Condition"), WORD("The agreement’s condition that did not hold."), "", true},
    Row{"standing.from", WORD("From"), WORD("Since when it did not hold, as an instant."), "", true},
    Row{"standing.until", WORD("Until"), WORD("Until when; without it, it still does not."), "", true},
    Row{"standing.reason", WORD("Reason"), WORD("Why it did not hold."), "", true},
};

#undef WORD

const Row *rowOf(const std::string &key)
{
    const auto *at = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return key == row.key; });
    return at == rows.end() ? nullptr : at;
}

} // namespace

ParameterWords parameterWords(const std::string &key)
{
    const Row *row = rowOf(key);
    if (row == nullptr)
        return {QString::fromStdString(key), {}, {}, true};
    return {QCoreApplication::translate("makegood::Parameters", row->name),
            QCoreApplication::translate("makegood::Parameters", row->meaning),
            QString::fromLatin1(row->choices).split(QLatin1Char(','), Qt::SkipEmptyParts), row->isText};
}

bool hasParameterWords(const std::string &key)
{
    return rowOf(key) != nullptr;
}

} // namespace makegood

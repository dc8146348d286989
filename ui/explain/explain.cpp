// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain.h"

#include <array>

#include "explain/facts.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

struct Title {
    const char *kind;
    const char *text;
};

constexpr std::array titles = {
    Title{reason::availability, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Availability")},
    Title{reason::credit, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Credit")},
    Title{reason::period, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Billing period")},
    Title{reason::measure, QT_TRANSLATE_NOOP("makegood::ui::Explain", "How it is measured")},
    Title{reason::outage, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Outage")},
    Title{reason::firstFailed, QT_TRANSLATE_NOOP("makegood::ui::Explain", "First failed check")},
    Title{reason::lastFailed, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Last failed check")},
    Title{reason::tooShort, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Too short")},
    Title{reason::roundedAway, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Rounded to nothing")},
    Title{reason::noTicket, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Not reported")},
    Title{reason::notIdentified, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Identified too late")},
    Title{reason::clockStart, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Start of the clock")},
    Title{reason::outsideHours, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Outside service hours")},
    Title{reason::serviceHours, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Service hours")},
    Title{reason::countedRequests, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Counted requests")},
    Title{reason::excused, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Excused checks")},
    Title{reason::outsidePeriod, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Outside the period")},
    Title{reason::inMaintenance, QT_TRANSLATE_NOOP("makegood::ui::Explain", "In maintenance")},
    Title{reason::byCause, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Excluded by its cause")},
    Title{reason::maintenance, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Maintenance")},
    Title{reason::window, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Maintenance window")},
    Title{reason::causes, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Excluded causes")},
    Title{reason::incident, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Incident")},
    Title{reason::unknown, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Time without data")},
    Title{reason::stateChanges, QT_TRANSLATE_NOOP("makegood::ui::Explain", "State changes")},
    Title{reason::noAvailability, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No availability")},
    Title{reason::metrics, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Promised values")},
    Title{reason::metric, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Promised value")},
    Title{reason::metricSamples, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Values that count")},
    Title{reason::worstValue, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Worst value")},
    Title{reason::budget, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Error budget")},
    Title{reason::state, QT_TRANSLATE_NOOP("makegood::ui::Explain", "State")},
    Title{reason::soFar, QT_TRANSLATE_NOOP("makegood::ui::Explain", "So far")},
    Title{reason::member, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Service of the group")},
    Title{reason::share, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Share")},
    Title{reason::byGroup, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Credited by its group")},
    Title{reason::notDueYet, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Not due yet")},
    Title{reason::monthsFee, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Fee of a month")},
    Title{reason::right, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Right")},
    Title{reason::span, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Day or hour")},
    Title{reason::outlook, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Error budget")},
    Title{reason::pace, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Forecast")},
    Title{reason::consequence, QT_TRANSLATE_NOOP("makegood::ui::Explain", "What more downtime brings")},
    Title{reason::noAmount, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No amount")},
    Title{reason::fee, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Fee")},
    Title{reason::formula, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Formula")},
    Title{reason::creditedOutage, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Credited outage")},
    Title{reason::notAdmitted, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Earns nothing")},
    Title{reason::bridge, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Time between outages")},
    Title{reason::outOfCredit, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Not credited")},
    Title{reason::tier, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Tier")},
    Title{reason::noTier, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No tier")},
    Title{reason::rule, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Remedy")},
    Title{reason::admittedBefore, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Earns by another remedy")},
    Title{reason::freeTime, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Free time")},
    Title{reason::withinBudget, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Within the error budget")},
    Title{reason::outageCap, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Cap of one outage")},
    Title{reason::lengthRow, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Row of the table")},
    Title{reason::noRow, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No row reached")},
    Title{reason::paidElsewhere, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Paid in another period")},
    Title{reason::nothingAdmitted, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No outage")},
    Title{reason::metricOutcome, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Promised value")},
    Title{reason::lateAnswer, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Missed deadline")},
    Title{reason::noLateAnswer, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No missed deadline")},
    Title{reason::underLeast, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Least amount")},
    Title{reason::dueAfter, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Due after several misses")},
    Title{reason::judgedPeriod, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Period")},
    Title{reason::notBreached, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Target not missed")},
    Title{reason::cap, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Cap")},
    Title{reason::gateFailed, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Condition not met")},
    Title{reason::agreed, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Agreed remedy")},
    Title{reason::nothingAgreed, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No remedy agreed")},
    Title{reason::noCredit, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No credit")},
    Title{reason::claim, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Claim")},
    Title{reason::ticket, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Ticket")},
    Title{reason::ticketOpened, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Opened")},
    Title{reason::severity, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Severity")},
    Title{reason::ticketEvent, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Event")},
    Title{reason::responded, QT_TRANSLATE_NOOP("makegood::ui::Explain", "First response")},
    Title{reason::missedDeadline, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Missed deadline")},
    Title{reason::runningDeadline, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Running deadline")},
    Title{reason::waited, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Waited for the customer")},
    Title{reason::resolution, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Resolution")},
    Title{reason::noService, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Earns nothing")},
    Title{reason::openRequest, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Open request")},
    Title{reason::obligation, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Obligation")},
    Title{reason::obligationRule, QT_TRANSLATE_NOOP("makegood::ui::Explain", "What is owed")},
    Title{reason::recorded, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Recorded by hand")},
    Title{reason::backupDay, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Daily backups")},
    Title{reason::restorePoint, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Restore point")},
    Title{reason::snapshotGap, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Between snapshots")},
    Title{reason::noBackupRow, QT_TRANSLATE_NOOP("makegood::ui::Explain", "No record")},
    Title{reason::priceIncrease, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Higher price")},
    Title{reason::priceDecrease, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Lower price")},
    Title{reason::escalation, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Escalation")},
    Title{reason::workOutside, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Work outside the service")},
    Title{reason::startOfWork, QT_TRANSLATE_NOOP("makegood::ui::Explain", "Start of work")},
};

} // namespace

QString titleOf(const Reason &reason)
{
    for (const Title &title : titles)
        if (reason.kind == title.kind)
            return ReasonTexts::tr(title.text);
    return plainText(reason.kind);
}

QString sentenceOf(const Reason &reason, const Format &format)
{
    QString out = availabilitySentence(reason, format);
    if (out.isEmpty())
        out = periodSentence(reason, format);
    if (out.isEmpty())
        out = creditSentence(reason, format);
    if (out.isEmpty())
        out = metricSentence(reason, format);
    if (out.isEmpty())
        out = outlookSentence(reason, format);
    if (out.isEmpty())
        out = supportSentence(reason, format);
    if (out.isEmpty())
        out = Facts(reason, format).all();
    return out.isEmpty() ? titleOf(reason) : out;
}

Explanation explain(const Reason &reason, const Format &format)
{
    Explanation out;
    out.title = titleOf(reason);
    out.sentence = sentenceOf(reason, format);
    for (const std::string &id : reason.clauses)
        if (const QString text = plainText(id); !out.clauses.contains(text))
            out.clauses << text;
    out.children.reserve(reason.because.size());
    for (const Reason &below : reason.because)
        out.children.push_back(explain(below, format));
    return out;
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain.h"

#include <array>

#include "explain/facts.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood
{

namespace
{

struct Title {
    const char *kind;
    const char *text;
};

#define TITLE(text) QT_TRANSLATE_NOOP("makegood::Explain", text)

constexpr std::array titles = {
    Title{reason::availability, TITLE("Availability")},
    Title{reason::credit, TITLE("Credit")},
    Title{reason::period, TITLE("Billing period")},
    Title{reason::measure, TITLE("How it is measured")},
    Title{reason::outage, TITLE("Outage")},
    Title{reason::firstFailed, TITLE("First failed check")},
    Title{reason::lastFailed, TITLE("Last failed check")},
    Title{reason::tooShort, TITLE("Too short")},
    Title{reason::outsidePeriod, TITLE("Outside the period")},
    Title{reason::inMaintenance, TITLE("In maintenance")},
    Title{reason::byCause, TITLE("Left out by cause")},
    Title{reason::maintenance, TITLE("Maintenance")},
    Title{reason::window, TITLE("Maintenance window")},
    Title{reason::causes, TITLE("Excluded causes")},
    Title{reason::incident, TITLE("Incident")},
    Title{reason::unknown, TITLE("Unknown time")},
    Title{reason::budget, TITLE("Error budget")},
    Title{reason::span, TITLE("Day or hour")},
    Title{reason::outlook, TITLE("Error budget")},
    Title{reason::pace, TITLE("Forecast")},
    Title{reason::consequence, TITLE("What more downtime brings")},
    Title{reason::noAmount, TITLE("No amount")},
    Title{reason::fee, TITLE("Fee")},
    Title{reason::formula, TITLE("Formula")},
    Title{reason::creditedOutage, TITLE("Credited outage")},
    Title{reason::notAdmitted, TITLE("Earns nothing")},
    Title{reason::bridge, TITLE("Time between outages")},
    Title{reason::outOfCredit, TITLE("Not credited")},
    Title{reason::tier, TITLE("Tier")},
    Title{reason::noTier, TITLE("No tier")},
    Title{reason::notBreached, TITLE("Target not missed")},
    Title{reason::cap, TITLE("Cap")},
    Title{reason::gateFailed, TITLE("Condition not met")},
    Title{reason::agreed, TITLE("Agreed remedy")},
    Title{reason::nothingAgreed, TITLE("No remedy agreed")},
    Title{reason::noCredit, TITLE("No credit")},
    Title{reason::claim, TITLE("Claim")},
    Title{reason::ticket, TITLE("Ticket")},
    Title{reason::ticketOpened, TITLE("Opened")},
    Title{reason::severity, TITLE("Severity")},
    Title{reason::ticketEvent, TITLE("Event")},
    Title{reason::responded, TITLE("First response")},
    Title{reason::missedDeadline, TITLE("Missed deadline")},
    Title{reason::runningDeadline, TITLE("Running deadline")},
    Title{reason::openRequest, TITLE("Open request")},
    Title{reason::obligation, TITLE("Obligation")},
    Title{reason::obligationRule, TITLE("What is owed")},
    Title{reason::recorded, TITLE("Recorded by hand")},
    Title{reason::backupDay, TITLE("Daily backups")},
    Title{reason::restorePoint, TITLE("Restore point")},
    Title{reason::snapshotGap, TITLE("Between snapshots")},
    Title{reason::noBackupRow, TITLE("No record")},
    Title{reason::priceIncrease, TITLE("Higher price")},
    Title{reason::priceDecrease, TITLE("Lower price")},
    Title{reason::escalation, TITLE("Escalation")},
    Title{reason::workOutside, TITLE("Work outside the service")},
    Title{reason::startOfWork, TITLE("Start of work")},
};

#undef TITLE

} // namespace

QString titleOf(const Reason &reason)
{
    for (const Title &title : titles)
        if (reason.kind == title.kind)
            return reasonText(title.text);
    return plainText(reason.kind);
}

QString sentenceOf(const Reason &reason, const Format &format)
{
    QString out = availabilitySentence(reason, format);
    if (out.isEmpty())
        out = creditSentence(reason, format);
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

} // namespace makegood

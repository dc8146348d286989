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

constexpr std::array titles = {
    Title{reason::availability, QT_TRANSLATE_NOOP("makegood::Explain", "Availability")},
    Title{reason::credit, QT_TRANSLATE_NOOP("makegood::Explain", "Credit")},
    Title{reason::period, QT_TRANSLATE_NOOP("makegood::Explain", "Billing period")},
    Title{reason::measure, QT_TRANSLATE_NOOP("makegood::Explain", "How it is measured")},
    Title{reason::outage, QT_TRANSLATE_NOOP("makegood::Explain", "Outage")},
    Title{reason::firstFailed, QT_TRANSLATE_NOOP("makegood::Explain", "First failed check")},
    Title{reason::lastFailed, QT_TRANSLATE_NOOP("makegood::Explain", "Last failed check")},
    Title{reason::tooShort, QT_TRANSLATE_NOOP("makegood::Explain", "Too short")},
    Title{reason::outsidePeriod, QT_TRANSLATE_NOOP("makegood::Explain", "Outside the period")},
    Title{reason::inMaintenance, QT_TRANSLATE_NOOP("makegood::Explain", "In maintenance")},
    Title{reason::byCause, QT_TRANSLATE_NOOP("makegood::Explain", "Left out by cause")},
    Title{reason::maintenance, QT_TRANSLATE_NOOP("makegood::Explain", "Maintenance")},
    Title{reason::window, QT_TRANSLATE_NOOP("makegood::Explain", "Maintenance window")},
    Title{reason::causes, QT_TRANSLATE_NOOP("makegood::Explain", "Excluded causes")},
    Title{reason::incident, QT_TRANSLATE_NOOP("makegood::Explain", "Incident")},
    Title{reason::unknown, QT_TRANSLATE_NOOP("makegood::Explain", "Unknown time")},
    Title{reason::budget, QT_TRANSLATE_NOOP("makegood::Explain", "Error budget")},
    Title{reason::span, QT_TRANSLATE_NOOP("makegood::Explain", "Day or hour")},
    Title{reason::outlook, QT_TRANSLATE_NOOP("makegood::Explain", "Error budget")},
    Title{reason::pace, QT_TRANSLATE_NOOP("makegood::Explain", "Forecast")},
    Title{reason::consequence, QT_TRANSLATE_NOOP("makegood::Explain", "What more downtime brings")},
    Title{reason::noAmount, QT_TRANSLATE_NOOP("makegood::Explain", "No amount")},
    Title{reason::fee, QT_TRANSLATE_NOOP("makegood::Explain", "Fee")},
    Title{reason::formula, QT_TRANSLATE_NOOP("makegood::Explain", "Formula")},
    Title{reason::creditedOutage, QT_TRANSLATE_NOOP("makegood::Explain", "Credited outage")},
    Title{reason::notAdmitted, QT_TRANSLATE_NOOP("makegood::Explain", "Earns nothing")},
    Title{reason::bridge, QT_TRANSLATE_NOOP("makegood::Explain", "Time between outages")},
    Title{reason::outOfCredit, QT_TRANSLATE_NOOP("makegood::Explain", "Not credited")},
    Title{reason::tier, QT_TRANSLATE_NOOP("makegood::Explain", "Tier")},
    Title{reason::noTier, QT_TRANSLATE_NOOP("makegood::Explain", "No tier")},
    Title{reason::notBreached, QT_TRANSLATE_NOOP("makegood::Explain", "Target not missed")},
    Title{reason::cap, QT_TRANSLATE_NOOP("makegood::Explain", "Cap")},
    Title{reason::gateFailed, QT_TRANSLATE_NOOP("makegood::Explain", "Condition not met")},
    Title{reason::agreed, QT_TRANSLATE_NOOP("makegood::Explain", "Agreed remedy")},
    Title{reason::nothingAgreed, QT_TRANSLATE_NOOP("makegood::Explain", "No remedy agreed")},
    Title{reason::noCredit, QT_TRANSLATE_NOOP("makegood::Explain", "No credit")},
    Title{reason::claim, QT_TRANSLATE_NOOP("makegood::Explain", "Claim")},
    Title{reason::ticket, QT_TRANSLATE_NOOP("makegood::Explain", "Ticket")},
    Title{reason::ticketOpened, QT_TRANSLATE_NOOP("makegood::Explain", "Opened")},
    Title{reason::severity, QT_TRANSLATE_NOOP("makegood::Explain", "Severity")},
    Title{reason::ticketEvent, QT_TRANSLATE_NOOP("makegood::Explain", "Event")},
    Title{reason::responded, QT_TRANSLATE_NOOP("makegood::Explain", "First response")},
    Title{reason::missedDeadline, QT_TRANSLATE_NOOP("makegood::Explain", "Missed deadline")},
    Title{reason::runningDeadline, QT_TRANSLATE_NOOP("makegood::Explain", "Running deadline")},
    Title{reason::openRequest, QT_TRANSLATE_NOOP("makegood::Explain", "Open request")},
    Title{reason::obligation, QT_TRANSLATE_NOOP("makegood::Explain", "Obligation")},
    Title{reason::obligationRule, QT_TRANSLATE_NOOP("makegood::Explain", "What is owed")},
    Title{reason::recorded, QT_TRANSLATE_NOOP("makegood::Explain", "Recorded by hand")},
    Title{reason::backupDay, QT_TRANSLATE_NOOP("makegood::Explain", "Daily backups")},
    Title{reason::restorePoint, QT_TRANSLATE_NOOP("makegood::Explain", "Restore point")},
    Title{reason::snapshotGap, QT_TRANSLATE_NOOP("makegood::Explain", "Between snapshots")},
    Title{reason::noBackupRow, QT_TRANSLATE_NOOP("makegood::Explain", "No record")},
    Title{reason::priceIncrease, QT_TRANSLATE_NOOP("makegood::Explain", "Higher price")},
    Title{reason::priceDecrease, QT_TRANSLATE_NOOP("makegood::Explain", "Lower price")},
    Title{reason::escalation, QT_TRANSLATE_NOOP("makegood::Explain", "Escalation")},
    Title{reason::workOutside, QT_TRANSLATE_NOOP("makegood::Explain", "Work outside the service")},
    Title{reason::startOfWork, QT_TRANSLATE_NOOP("makegood::Explain", "Start of work")},
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

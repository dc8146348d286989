// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of reasons below an availability.
#include "explain/facts.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString availability(const Facts &f)
{
    if (!f.has("target"))
        return ReasonTexts::tr("No availability is promised, so none is measured.");
    if (!f.has("percent"))
        return ReasonTexts::tr(
                   "Nothing was measured, so there is no availability to compare with the target of %1.")
            .arg(f.shown("target"));
    QString out = ReasonTexts::tr("Of %1 measured, %2 were downtime: %3 available.")
                      .arg(f.shown("measured"), f.shown("downtime"), f.shown("percent"));
    out += QLatin1Char(' ');
    if (f.is("state", ServiceState::Undecided))
        return out
            + ReasonTexts::tr("Whether the target of %1 is met depends on how unknown time is counted.")
                  .arg(f.shown("target"));
    if (f.is("state", ServiceState::OnTrack) || f.is("state", ServiceState::AtRisk))
        return out + ReasonTexts::tr("The target of %1 is not missed so far.").arg(f.shown("target"));
    return out
        + (f.flag("met") ? ReasonTexts::tr("The target of %1 is met.")
                         : ReasonTexts::tr("The target of %1 is missed."))
              .arg(f.shown("target"));
}

QString fewSamples(const Facts &f)
{
    if (!f.has("min_samples"))
        return {};
    return QLatin1Char(' ')
        + ReasonTexts::tr("With fewer than %n samples one says nothing.", nullptr,
                          static_cast<int>(f.count("min_samples")));
}

QString meanRule(const Facts &f)
{
    if (f.word("bucket") == "period")
        return ReasonTexts::tr(
            "All calls, checks and requests of the month count together: availability is the "
            "share of them that succeeded.");
    const bool atLeast = f.is("threshold_counts", Bound::From);
    QString out
        = (atLeast ? ReasonTexts::tr(
               "The month is cut into intervals of %1. An interval counts as unavailable when at "
               "least %2 of its calls or checks failed; availability is the mean of the intervals.")
                   : ReasonTexts::tr(
                       "The month is cut into intervals of %1. An interval counts as unavailable when more "
                       "than %2 of its calls or checks failed; availability is the mean of the intervals."))
              .arg(f.shown("bucket"), f.shown("threshold"));
    return out + fewSamples(f);
}

QString bucketRule(const Facts &f)
{
    if (f.is("kind", MeasureKind::IntervalMean)) {
        QString out = meanRule(f);
        if (f.is("interval_value", IntervalValue::Share) && f.word("bucket") != "period")
            out += QLatin1Char(' ') + ReasonTexts::tr("Each interval counts with the share that succeeded.");
        if (f.has("max_delay"))
            out += QLatin1Char(' ')
                + ReasonTexts::tr("A call delivered more than %1 after decoding has failed.")
                      .arg(f.shown("max_delay"));
        out += QLatin1Char(' ')
            + (f.is("empty_interval", EmptyInterval::Dropped)
                   ? ReasonTexts::tr("An interval without calls or checks is left out.")
                   : ReasonTexts::tr("An interval without calls or checks counts as available."));
        return out;
    }
    QString out
        = (f.is("threshold_counts", Bound::From)
               ? ReasonTexts::tr("The month is cut into stretches of %1; one is bad when at least %2 of its "
                                 "checks or requests "
                                 "failed.")
               : ReasonTexts::tr("The month is cut into stretches of %1; one is bad when more than %2 of its "
                                 "checks or requests failed."))
              .arg(f.shown("bucket"), f.shown("threshold"))
        + fewSamples(f);
    if (f.has("min_bad"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr("Only %1 of bad stretches in a row are an outage.").arg(f.shown("min_bad"));
    return out;
}

QString together(const Facts &f)
{
    if (f.is("combine", Combine::AtLeast))
        return ReasonTexts::tr("%n probes must fail together.", nullptr,
                               static_cast<int>(f.count("at_least")));
    return f.is("combine", Combine::All) ? ReasonTexts::tr("All probes must fail together.")
                                         : ReasonTexts::tr("Any probe that fails is enough.");
}

QString rounding(const Facts &f)
{
    const QString text = f.is("resolution_rounding", ResolutionRounding::Down)
        ? ReasonTexts::tr("Lengths are cut down to %1.")
        : f.is("resolution_rounding", ResolutionRounding::Up)
        ? ReasonTexts::tr("Lengths are rounded up to %1.")
        : ReasonTexts::tr("Lengths are rounded to %1.");
    return text.arg(f.shown("resolution"));
}

QString measure(const Facts &f)
{
    QString out;
    if (f.is("kind", MeasureKind::Runs)) {
        out = ReasonTexts::tr("Checks are made every %1 (%2).").arg(f.shown("interval"), f.shown("probes"));
        const std::int64_t failures = f.count("min_failures");
        out += QLatin1Char(' ')
            + (failures > 1 ? ReasonTexts::tr("%n failed checks in a row are an outage", nullptr,
                                              static_cast<int>(failures))
                            : ReasonTexts::tr("One failed check is an outage"))
            + (f.is("extent", Extent::FirstToLastFailed)
                   ? ReasonTexts::tr(", from the first to the last failed check.")
                   : ReasonTexts::tr(", from the first failed check to the next good one."));
        if (f.words("probes").size() > 1)
            out += QLatin1Char(' ') + together(f);
        if (f.has("resolution"))
            out += QLatin1Char(' ') + rounding(f);
    } else {
        out = bucketRule(f);
    }
    if (f.has("unless_down"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr("A failed check counts as none while %1 fails too.")
                  .arg(words::list(f.words("unless_down")));
    if (f.has("min_outage"))
        out += QLatin1Char(' ')
            + (f.is("min_outage_counts", Bound::Over) ? ReasonTexts::tr("Only outages over %1 count.")
                                                      : ReasonTexts::tr("Outages under %1 do not count."))
                  .arg(f.shown("min_outage"));
    if (f.is("starts", Starts::Ticket))
        out += QLatin1Char(' ')
            + ReasonTexts::tr(
                   "An outage counts from its ticket. Without a ticket opened before it ends, it does "
                   "not count.");
    else if (f.is("starts", Starts::Identified))
        out += QLatin1Char(' ') + ReasonTexts::tr("An outage counts from when its fault was identified.");
    if (f.has("denominator"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr("Availability is a share of %1, whatever the length of the month.")
                  .arg(f.shown("denominator"));
    return out;
}

// Why an outage is not recorded; empty: the reason is another.
QString unrecorded(const Reason &r, const Facts &f)
{
    if (r.kind == reason::tooShort)
        return (f.is("counts", Bound::Over) ? ReasonTexts::tr("It lasted %1; only outages over %2 count.")
                                            : ReasonTexts::tr("It lasted %1; outages under %2 do not count."))
            .arg(f.shown("length"), f.shown("min-outage"));
    if (r.kind == reason::roundedAway)
        return ReasonTexts::tr("It lasted %1; rounded to whole multiples of %2 nothing is left.")
            .arg(f.shown("length"), f.shown("resolution"));
    if (r.kind == reason::noTicket && f.length("report-before") > Duration::zero())
        return ReasonTexts::tr(
                   "No ticket reports it: none in scope was opened from %1 before it until its end.")
            .arg(f.shown("report-before"));
    if (r.kind == reason::noTicket)
        return ReasonTexts::tr("No ticket reports it: none in scope was opened before its end.");
    if (r.kind == reason::notIdentified)
        return ReasonTexts::tr("The fault of incident %1 was identified at %2, when it was over.")
            .arg(f.shown("incident"), f.shown("at"));
    return {};
}

// What was counted instead of checks, or not counted; empty: the reason is another.
QString samples(const Reason &r, const Facts &f)
{
    if (r.kind == reason::stateChanges)
        return ReasonTexts::tr(
                   "Probe %1 has a log of %Ln state changes: each state is read as a check when it "
                   "begins and every %2 as long as it holds.",
                   nullptr, static_cast<int>(f.count("changes")))
            .arg(f.shown("probe"), f.shown("interval"));
    if (r.kind == reason::countedRequests)
        return ReasonTexts::tr(
                   "Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).",
                   nullptr, static_cast<int>(f.count("total")))
            .arg(f.shown("probe"), f.shown("failed"), f.shown("rows"));
    if (r.kind == reason::excused)
        return ReasonTexts::tr("%Ln failed checks count as none, because %1 failed too.", nullptr,
                               static_cast<int>(f.count("checks")))
            .arg(words::list(f.words("probes")));
    return {};
}

QString outage(const Facts &f)
{
    const QString cause = words::cause(f.word("cause"));
    if (!f.flag("recorded"))
        return ReasonTexts::tr("%1: seen, but it does not count.").arg(f.shown("when"));
    if (f.has("incident"))
        return ReasonTexts::tr("%1: %2 counted as downtime. Cause: %3 (incident %4).")
            .arg(f.shown("when"), f.shown("counted"), cause, f.shown("incident"));
    return ReasonTexts::tr("%1: %2 counted as downtime. Cause: %3.")
        .arg(f.shown("when"), f.shown("counted"), cause);
}

QString check(const Facts &f, const QString &which)
{
    QString out = which.arg(f.shown("at"), f.shown("probe"));
    if (f.has("source") && f.has("line"))
        out += ReasonTexts::tr(" (%1, line %2)").arg(f.shown("source"), f.shown("line"));
    else if (f.has("source"))
        out += ReasonTexts::tr(" (%1)").arg(f.shown("source"));
    if (f.has("total"))
        out += ReasonTexts::tr(", %1 of %Ln requests failed", nullptr, static_cast<int>(f.count("total")))
                   .arg(f.shown("failed"));
    if (f.has("changed") && f.has("detail"))
        out += ReasonTexts::tr(", in the state that holds since the change of %1 (%2)")
                   .arg(f.shown("changed"), f.shown("detail"));
    else if (f.has("changed"))
        out += ReasonTexts::tr(", in the state that holds since the change of %1").arg(f.shown("changed"));
    return out + ReasonTexts::tr(".");
}

QString named(const QStringList &ids)
{
    QStringList out;
    for (const QString &id : ids)
        out << words::maintenanceReason(id.toStdString());
    return words::list(out);
}

QString window(const Facts &f)
{
    QString out = ReasonTexts::tr("Maintenance window %1, %2: %3 accepted.")
                      .arg(f.shown("uid"), f.shown("when"), f.shown("accepted"));
    if (f.has("notified"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Announced %1.").arg(f.shown("notified"));
    if (const QStringList reasons = f.words("reasons"); !reasons.isEmpty())
        // As the calendar calls it: a part may be accepted.
        out += QLatin1Char(' ')
            + (f.length("accepted") > Duration::zero() ? ReasonTexts::tr("Partly accepted: %1.")
                                                       : ReasonTexts::tr("Refused: %1."))
                  .arg(named(reasons));
    if (const QStringList warnings = f.words("warnings"); !warnings.isEmpty())
        out += QLatin1Char(' ') + ReasonTexts::tr("Noted, but not refused: %1.").arg(named(warnings));
    return out;
}

QString maintenance(const Facts &f)
{
    if (f.has("allowance"))
        return ReasonTexts::tr(
                   "%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime "
                   "were left out.")
            .arg(f.shown("accepted"), f.shown("allowance"), f.shown("taken-out"));
    return ReasonTexts::tr("%1 of maintenance accepted; %2 excluded from the measured time.")
        .arg(f.shown("accepted"), f.shown("taken-out"));
}

QString unknown(const Facts &f)
{
    QString out = f.has("coverage") ? ReasonTexts::tr("%1 without data; %2 of the time so far was measured.")
                                          .arg(f.shown("length"), f.shown("coverage"))
                                    : ReasonTexts::tr("%1 without data.").arg(f.shown("length"));
    if (f.is("counted-as", NoData::Down))
        return out + QLatin1Char(' ') + ReasonTexts::tr("It counts as downtime.");
    if (f.is("counted-as", NoData::Excluded))
        return out + QLatin1Char(' ') + ReasonTexts::tr("It is left out of the measured time.");
    return out + QLatin1Char(' ') + ReasonTexts::tr("It does not count as downtime.");
}

QString budget(const Facts &f)
{
    if (f.length("left") < Duration::zero())
        return ReasonTexts::tr("The target leaves %1 of downtime; the budget is overdrawn (%2).")
            .arg(f.shown("budget"), f.shown("left"));
    return ReasonTexts::tr("The target leaves %1 of downtime; %2 of it are left.")
        .arg(f.shown("budget"), f.shown("left"));
}

} // namespace

QString availabilitySentence(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::availability)
        return availability(f);
    if (r.kind == reason::measure)
        return measure(f);
    if (r.kind == reason::outage)
        return outage(f);
    if (r.kind == reason::firstFailed)
        return check(f,
                     f.has("total") ? ReasonTexts::tr("First requests that failed: %1, probe %2")
                                    : ReasonTexts::tr("First failed check: %1, probe %2"));
    if (r.kind == reason::lastFailed)
        return check(f,
                     f.has("total") ? ReasonTexts::tr("Last requests that failed: %1, probe %2")
                                    : ReasonTexts::tr("Last failed check: %1, probe %2"));
    if (const QString text = unrecorded(r, f); !text.isEmpty())
        return text;
    if (const QString text = samples(r, f); !text.isEmpty())
        return text;
    if (r.kind == reason::clockStart)
        return f.has("ticket")
            ? ReasonTexts::tr("The first failure was at %1; it counts from %2, when ticket %3 was opened.")
                  .arg(f.shown("failure"), f.shown("start"), f.shown("ticket"))
            : ReasonTexts::tr("The first failure was at %1; it counts from %2, when the fault of incident %3 "
                              "was identified.")
                  .arg(f.shown("failure"), f.shown("start"), f.shown("incident"));
    if (r.kind == reason::outsideHours)
        return ReasonTexts::tr("%1 of it lie outside service hours and do not count.").arg(f.shown("length"));
    if (r.kind == reason::serviceHours)
        return ReasonTexts::tr("The service is promised in its service hours: %1 of the month are left out.")
            .arg(f.shown("length"));
    if (r.kind == reason::outsidePeriod)
        return ReasonTexts::tr("%1 of it lie outside the billing period.").arg(f.shown("length"));
    if (r.kind == reason::inMaintenance)
        return ReasonTexts::tr("%1 of it lie in maintenance window %2 and do not count.")
            .arg(f.shown("length"), f.shown("window"));
    if (r.kind == reason::byCause)
        return ReasonTexts::tr("%1 of it do not count: incident %2, cause %3.")
            .arg(f.shown("length"), f.shown("incident"), words::cause(f.word("cause")));
    if (r.kind == reason::maintenance)
        return maintenance(f);
    if (r.kind == reason::window)
        return window(f);
    if (r.kind == reason::causes)
        return ReasonTexts::tr("Left out because of the cause: %1 of downtime.").arg(f.shown("length"));
    if (r.kind == reason::incident)
        return ReasonTexts::tr("Incident %1, %2: cause %3.")
            .arg(f.shown("id"), f.shown("when"), words::cause(f.word("cause")));
    if (r.kind == reason::unknown)
        return unknown(f);
    if (r.kind == reason::budget)
        return budget(f);
    return {};
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of the time line say: names, labels beside them, hover cards.
#include <QCoreApplication>
#include <QLocale>

#include "charts/time_lanes.h"
#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/not_counted.h"
#include "explain/words.h"
#include "sla/evidence/attachment.h"

namespace makegood::ui
{

namespace
{

using WordsKind = TimeMark::Kind;

struct LaneWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::TimeLanes)
};

// Of an outage in its month.
QString countsLabel(const Outage &outage, const Interval &period)
{
    const Duration inMonth = outage.whole.clippedTo(period).length();
    if (outage.counted == Duration::zero())
        return LaneWordsTexts::tr("excluded");
    return outage.counted < inMonth
        ? LaneWordsTexts::tr("partly excluded")
        : briefDuration(outage.whole.length(), Format(QLocale(), Zone(), Currency()));
}

QString claimLabel(const Claim &claim, Instant now)
{
    if (!clockRuns(claim.state) || *claim.deadline <= now)
        return words::claimState(claim.state);
    const Duration left = *claim.deadline - now;
    const Duration cut = left >= std::chrono::days(1) ? left - left % std::chrono::days(1)
        : left >= std::chrono::hours(1)               ? left - left % std::chrono::hours(1)
                                                      : left - left % std::chrono::minutes(1);
    return LaneWordsTexts::tr("due in %1").arg(briefDuration(cut, Format(QLocale(), Zone(), Currency())));
}

} // namespace

MarkWords TimeLanes::wordsOf(const TimeMark &mark) const
{
    switch (mark.kind) {
    case WordsKind::Checked:
        return {LaneWordsTexts::tr("Checks came in"), {}};
    case WordsKind::NoData:
        return {LaneWordsTexts::tr("No data"), {}};
    case WordsKind::Failed:
        return {LaneWordsTexts::tr("%n failed checks", nullptr, static_cast<int>(mark.row)), {}};
    case WordsKind::ShortRun:
        return {LaneWordsTexts::tr("%n failed checks in a row", nullptr, static_cast<int>(mark.row)),
                LaneWordsTexts::tr("too few to count")};
    case WordsKind::Run:
        return {LaneWordsTexts::tr("%n failed checks in a row", nullptr, static_cast<int>(mark.row)), {}};
    case WordsKind::ShortOutage:
        if (const Outage *outage = outageOf(mark); outage->unrecorded && !isTooShort(*outage->unrecorded))
            return {LaneWordsTexts::tr("Outage that does not count"),
                    *outage->unrecorded == Unrecorded::NoTicket
                        ? LaneWordsTexts::tr("no ticket reported it in time")
                        : LaneWordsTexts::tr("over when its fault was identified")};
        return {LaneWordsTexts::tr("Outage, too short to count"), {}};
    case WordsKind::Outage: {
        const Outage &outage = *outageOf(mark);
        const bool isClassified = outage.cause != Cause::Unclassified;
        return {LaneWordsTexts::tr("Outage"),
                isClassified ? words::cause(outage.cause) : LaneWordsTexts::tr("not classified")};
    }
    case WordsKind::Accepted:
    case WordsKind::Refused: {
        const WindowResult &result = m_months[mark.source]->maintenance[mark.row];
        const std::string &name = result.window.summary.empty() ? result.window.uid : result.window.summary;
        if (mark.kind == WordsKind::Accepted)
            return {LaneWordsTexts::tr("Maintenance, accepted"), plainText(name)};
        QStringList all{plainText(name)};
        for (const std::string &reason : result.reasons)
            all << words::maintenanceReason(reason);
        return {LaneWordsTexts::tr("Maintenance, not accepted"), words::list(all)};
    }
    case WordsKind::Excluded:
        return {LaneWordsTexts::tr("Excluded from downtime"), words::cause(outageOf(mark)->cause)};
    case WordsKind::Incident: {
        const Incident &incident = *incidentOf(mark);
        const auto kept = static_cast<int>(attachmentsOf(m_data->evidence, incident.id).size());
        const QString cause = words::cause(incident.cause);
        return {LaneWordsTexts::tr("Incident %1").arg(plainText(incident.id)),
                kept == 0 ? cause
                          : LaneWordsTexts::tr("%1, with %2")
                                .arg(cause, LaneWordsTexts::tr("%n pieces of evidence", nullptr, kept))};
    }
    case WordsKind::PostMortem:
        return {LaneWordsTexts::tr("Post-mortem of %1").arg(plainText(incidentOf(mark)->id)), {}};
    case WordsKind::Deadline:
        return {LaneWordsTexts::tr("Claim deadline"), words::claimState(claimOf(mark)->state)};
    }
    return {};
}

QString TimeLanes::labelOf(const TimeMark &mark) const
{
    switch (mark.kind) {
    case WordsKind::Outage:
        return countsLabel(*outageOf(mark), m_months[mark.source]->period);
    case WordsKind::Accepted:
    case WordsKind::Refused: {
        const MaintenanceWindow &window = m_months[mark.source]->maintenance[mark.row].window;
        return plainText(window.summary.empty() ? window.uid : window.summary);
    }
    case WordsKind::Incident:
        return plainText(incidentOf(mark)->id);
    case WordsKind::Deadline:
        return claimLabel(*claimOf(mark), asOf());
    default:
        return {};
    }
}

QString TimeLanes::tipOf(const TimeMark &mark) const
{
    const Format format(QLocale(), *m_months.back());
    const auto [what, detail] = wordsOf(mark);
    QStringList lines{what};
    if (!detail.isEmpty())
        lines << detail;
    if (mark.when.empty()) {
        lines << format.instant(mark.when.start) << utcText(mark.when.start);
    } else {
        lines << LaneWordsTexts::tr("%1, %2").arg(format.interval(mark.when),
                                                  format.duration(mark.when.length()));
        lines << utcText(mark.when.start);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace makegood::ui

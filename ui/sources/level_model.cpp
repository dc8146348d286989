// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/level_model.h"

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

QString periodText(const Interval &period, const Zone &zone)
{
    return QStringLiteral("%1 – %2").arg(momentText(period.start, zone), momentText(period.end, zone));
}

QVariant lengthCell(const std::optional<Duration> &length, bool sort)
{
    if (!length)
        return sort ? QVariant() : QVariant(Format::none());
    return sort ? QVariant(static_cast<qlonglong>(length->count())) : QVariant(lengthText(*length));
}

QString percentCell(const std::string &percent)
{
    return percent.empty() ? Format::none() : percentText(percent);
}

} // namespace

QString LevelModel::title(int column) const
{
    switch (column) {
    case Agreement:
        return tr("Agreement");
    case Service:
        return tr("Service");
    case Objective:
        return tr("Objective");
    case Period:
        return tr("Period");
    case Uptime:
        return tr("Uptime");
    case Downtime:
        return tr("Downtime");
    case Availability:
        return tr("Availability");
    case Ours:
        return tr("Ours");
    case OurDowntime:
        return tr("Our downtime");
    }
    return {};
}

QVariant LevelModel::cell(const ServiceLevel &row, int column, int role) const
{
    const bool isOurs = column == Ours || column == OurDowntime;
    if (role == Qt::ToolTipRole) {
        if (isOurs && row.ours)
            return plainTip(tr("%1, %2: %3", "contract, service and period")
                                .arg(toText(row.ours->contract), toText(row.ours->service),
                                     periodText(row.ours->period, m_zone)));
        if (column == Downtime && row.theirs.excluded > Duration::zero())
            return tr("Besides %1 that it does not count").arg(lengthText(row.theirs.excluded));
        return {};
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    switch (column) {
    case Agreement:
        return toText(row.theirs.agreement);
    case Service:
        return toText(row.theirs.service);
    case Objective:
        return percentCell(row.theirs.objective);
    case Period:
        return sort ? QVariant(static_cast<qlonglong>(row.theirs.period.start.time_since_epoch().count()))
                    : QVariant(periodText(row.theirs.period, m_zone));
    case Uptime:
        return lengthCell(row.theirs.uptime, sort);
    case Downtime:
        return lengthCell(row.theirs.downtime, sort);
    case Availability:
        return percentCell(percentOf(row.theirs));
    case Ours:
        return row.ours ? percentCell(row.ours->percent) : Format::none();
    case OurDowntime:
        return lengthCell(row.ours ? std::optional(row.ours->downtime) : std::nullopt, sort);
    }
    return {};
}

} // namespace makegood::ui

#include "moc_level_model.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/span_model.h"

#include <QLocale>

#include "explain/calendar_parts.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/heat_words.h"

namespace makegood::ui
{

namespace
{

QString utcOf(const Interval &when)
{
    return SpanModel::tr("%1 to %2").arg(utcText(when.start), utcText(when.end));
}

QString clockOf(Instant at, const Zone &zone)
{
    return momentText(at, zone).section(QStringLiteral(", "), -1);
}

// What fits into a box: minutes, else hours, both cut.
QStringList wordings(Duration length)
{
    using namespace std::chrono;
    const QLocale locale;
    if (length == Duration::zero())
        return {};
    if (length < minutes(1))
        return {QLatin1Char('<') + locale.toString(1)};
    QStringList out{locale.toString(static_cast<qlonglong>(length / minutes(1)))};
    if (length >= hours(1))
        out << Format(locale, Zone(), Currency())
                   .inUnit(locale.toString(static_cast<qlonglong>(length / hours(1))), hours(1))
                   .remove(QChar(0x00A0));
    return out;
}

QString detailsOf(const SpanRow &row)
{
    QStringList lines{row.name, wordFor(row.heat)};
    const auto add = [&](const QString &what, Duration length) {
        if (length > Duration::zero())
            lines << SpanModel::tr("%1: %2", "figure and length").arg(what, lengthText(length));
    };
    add(SpanModel::tr("Downtime"), row.figures.downtime);
    add(SpanModel::tr("Excluded maintenance"), row.figures.maintenance);
    add(SpanModel::tr("Excluded causes"), row.figures.causes);
    add(SpanModel::tr("No data"), row.figures.unknown);
    add(SpanModel::tr("Still to come"), row.figures.notYet);
    add(SpanModel::tr("Measured"), row.figures.measured);
    lines << row.utc;
    return lines.join(QLatin1Char('\n'));
}

HeatCell cellOf(const SpanRow &row, const QString &label)
{
    return {row.figures, row.heat, label, wordings(row.figures.downtime), detailsOf(row)};
}

} // namespace

std::vector<SpanRow> dayRows(const Evaluation &evaluation, const ServiceResult &service)
{
    std::vector<SpanRow> out;
    for (const SpanFigures &day : dayFigures(evaluation, service))
        out.push_back(
            {day, heatOf(day, service.budget),
             QLocale().toString(toDate(evaluation.zone.dateOf(day.when.start)), QLocale::LongFormat),
             utcOf(day.when)});
    return out;
}

std::vector<SpanRow> hourRows(const Evaluation &evaluation, const ServiceResult &service, const Interval &day)
{
    std::vector<SpanRow> out;
    for (const SpanFigures &hour : hourFigures(evaluation, service, day)) {
        // The last hour ends at midnight, shown as 00:00.
        const QString name
            = SpanModel::tr("%1 to %2")
                  .arg(clockOf(hour.when.start, evaluation.zone), clockOf(hour.when.end, evaluation.zone));
        out.push_back({hour, heatOf(hour, service.budget), name, utcOf(hour.when)});
    }
    return out;
}

std::vector<HeatCell> dayCells(const std::vector<SpanRow> &rows, const Zone &zone)
{
    std::vector<HeatCell> out;
    for (const SpanRow &row : rows)
        out.push_back(cellOf(row, QLocale().toString(toDate(zone.dateOf(row.figures.when.start)).day())));
    return out;
}

std::vector<HeatCell> hourCells(const std::vector<SpanRow> &rows, const Zone &zone)
{
    std::vector<HeatCell> out;
    for (const SpanRow &row : rows) {
        const QString clock = clockOf(row.figures.when.start, zone);
        // A full hour needs no minutes.
        out.push_back(cellOf(row, clock.endsWith(QStringLiteral(":00")) ? clock.left(2) : clock));
    }
    return out;
}

QString SpanModel::title(int column) const
{
    switch (column) {
    case Name:
        return m_nameTitle;
    case HeatWord:
        return tr("Share of the budget");
    case Downtime:
        return tr("Downtime");
    case Maintenance:
        return tr("Excluded maintenance");
    case Causes:
        return tr("Excluded causes");
    case Unknown:
        return tr("No data");
    case NotYet:
        return tr("Still to come");
    case Measured:
        return tr("Measured");
    }
    return {};
}

QVariant SpanModel::cell(const SpanRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainTip(detailsOf(row));
    if (column == HeatWord && role == StatusRole)
        return static_cast<int>(markOf(row.heat));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sort = role == SortRole;
    const auto length = [&](Duration value) {
        return sort ? QVariant(static_cast<qlonglong>(value.count())) : QVariant(briefText(value));
    };
    switch (column) {
    case Name:
        return sort ? QVariant(static_cast<qlonglong>(row.figures.when.start.time_since_epoch().count()))
                    : QVariant(row.name);
    case HeatWord:
        return sort ? QVariant(static_cast<int>(row.heat)) : QVariant(wordFor(row.heat));
    case Downtime:
        return length(row.figures.downtime);
    case Maintenance:
        return length(row.figures.maintenance);
    case Causes:
        return length(row.figures.causes);
    case Unknown:
        return length(row.figures.unknown);
    case NotYet:
        return length(row.figures.notYet);
    case Measured:
        return length(row.figures.measured);
    default:
        return {};
    }
}

} // namespace makegood::ui

#include "moc_span_model.cpp"

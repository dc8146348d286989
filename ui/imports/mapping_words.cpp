// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mapping_words.h"

#include <string_view>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

struct MappingTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MappingForm)
};

QString columnOf(const feeds::CellRef &cell)
{
    return cell.number > 0 ? MappingTexts::tr("Column %1").arg(cell.number) : toText(cell.column);
}

Zone zoneNamed(const std::string &name)
{
    return Zone::named(name).value_or(Zone());
}

} // namespace

QString questionText(const feeds::MappingQuestion &question, const feeds::TableMapping &mapping)
{
    const std::string &key = question.key;
    if (key == "time" || key == "end") {
        const feeds::CellRef &column = key == "end" && mapping.end ? mapping.end->date : mapping.time.date;
        if (!column.isSet())
            return MappingTexts::tr("Which column has the time, and how is it written?");
        return MappingTexts::tr("In “%1” the day and the month could change places. Which one stands first?")
            .arg(columnOf(column));
    }
    if (key == "zone")
        return MappingTexts::tr("In which time zone are the times? The file does not say.");
    if (key == "covers")
        return MappingTexts::tr(
            "From when until when is the list complete? Between its outages the service counts as up.");
    if (key == "state" && question.options.empty())
        return MappingTexts::tr("Which column says up or down, and with which words?");
    if (key == "state") {
        QStringList words;
        for (const std::string &word : question.options)
            words << toText(word);
        return MappingTexts::tr("Do these words mean up, down or unknown: %1?")
            .arg(words.join(QLatin1String(", ")));
    }
    if (key == "service")
        return MappingTexts::tr("Which service is it? No column names one.");
    if (key == "probe")
        return MappingTexts::tr("By which check of the agreement was it measured? No column names one.");
    if (key == "length")
        return MappingTexts::tr("Are the lengths seconds, minutes or hours?");
    if (key == "row")
        return MappingTexts::tr(
            "Is each row a change of state that holds until the next row, or the result of one check?");
    return toText(question.text);
}

QString readAsText(feeds::RowKind kind)
{
    switch (kind) {
    case feeds::RowKind::Check:
        return MappingTexts::tr("results of checks");
    case feeds::RowKind::Change:
        return MappingTexts::tr("changes of state");
    case feeds::RowKind::Outage:
        return MappingTexts::tr("a list of outages");
    case feeds::RowKind::Interval:
        return MappingTexts::tr("states with their start and end");
    case feeds::RowKind::Count:
        return MappingTexts::tr("counts of requests");
    case feeds::RowKind::Value:
        return MappingTexts::tr("measured values");
    }
    return {};
}

QString timeFormatText(const char *format)
{
    const std::string_view name(format);
    if (name == "epoch-s")
        return MappingTexts::tr("Seconds since 1970");
    if (name == "epoch-ms")
        return MappingTexts::tr("Milliseconds since 1970");
    if (name == "iso")
        return QStringLiteral("2026-12-31T15:45:30Z");
    const QDateTime example(QDate(2026, 12, 31), QTime(15, 45, 30), Qt::UTC);
    return QLocale::c().toString(example, QLatin1String(format));
}

QString edgeText(Instant at, const std::string &zone)
{
    const LocalTime local = zoneNamed(zone).toLocal(at);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto minute = std::chrono::floor<std::chrono::minutes>(local);
    if (minute != local || zoneNamed(zone).toInstant(local) != at)
        return toText(formatInstant(at));
    const QString date = toText(formatDate(day));
    if (local == day)
        return date;
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(local - day).count();
    return QStringLiteral("%1 %2:%3")
        .arg(date)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

Expected<Instant> readEdge(const QString &text, const std::string &zone)
{
    const std::string all = text.trimmed().toStdString();
    const std::size_t blank = all.find(' ');
    const auto day = parseDate(std::string_view(all).substr(0, blank));
    if (!day)
        return parseInstant(all);
    const auto time = blank == std::string::npos ? Expected<Duration>(Duration::zero())
                                                 : parseTimeOfDay(std::string_view(all).substr(blank + 1));
    if (!time)
        return tl::unexpected(time.error());
    return zoneNamed(zone).toInstant(LocalTime(*day) + *time);
}

} // namespace makegood::ui

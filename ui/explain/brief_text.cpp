// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/brief_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include "explain/reading_direction.h"

namespace makegood::ui
{

namespace
{

struct BriefTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Brief)
};

QDate qDateOf(LocalDate date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                 static_cast<int>(static_cast<unsigned>(ymd.day())));
}

LocalTime cutToMinute(LocalTime at)
{
    return std::chrono::floor<std::chrono::minutes>(at);
}

QString namedDate(LocalDate date, const Format &format, std::chrono::year year)
{
    const bool sameYear = std::chrono::year_month_day(date).year() == year;
    //: A day with its weekday: see QDate::toString().
    const QString pattern = sameYear ? BriefTexts::tr("ddd d MMM", "date format")
                                     : BriefTexts::tr("ddd d MMM yyyy", "date format");
    return format.locale().toString(qDateOf(date), pattern);
}

// A day and a time of day, both cut to what a person says.
QString namedMoment(LocalTime at, const Format &format, std::chrono::year year)
{
    const LocalTime minute = cutToMinute(at);
    const auto day = std::chrono::floor<std::chrono::days>(minute);
    return BriefTexts::tr("%1, %2", "day and time")
        .arg(namedDate(day, format, year), format.clock(minute - day));
}

} // namespace

QString briefDuration(Duration length, const Format &format)
{
    using namespace std::chrono;
    if (length < Duration::zero()) {
        // The figure's own isolate has no say in where the sign stands: the mark of direction has.
        const QString sign = format.isRightToLeft() ? QString(QChar(0x200F)) : QString();
        return format.isolated(sign + QChar(0x2212) + briefDuration(-length, format));
    }
    if (length == Duration::zero())
        return format.isolated(
            BriefTexts::tr("%1 min", "minutes").arg(format.number(0)).replace(QLatin1Char(' '), QChar(0xA0)));
    if (length < seconds(1))
        return BriefTexts::tr("less than 1 s");
    if (length >= days(1))
        return format.duration(floor<hours>(length));
    if (length >= hours(1))
        return format.duration(floor<minutes>(length));
    return format.duration(floor<seconds>(length));
}

QString weekdayMoment(Instant at, const Format &format, std::chrono::year year)
{
    return format.isolated(namedMoment(format.zone().toLocal(at), format, year));
}

QString weekdayInterval(const Interval &when, const Format &format, std::chrono::year year)
{
    const LocalTime start = cutToMinute(format.zone().toLocal(when.start));
    const LocalTime end = cutToMinute(format.zone().toLocal(when.end));
    const auto lastDay = std::chrono::floor<std::chrono::days>(end);
    const bool sameDay = std::chrono::floor<std::chrono::days>(start) == lastDay;
    return format.isolated(BriefTexts::tr("%1 to %2", "interval")
                               .arg(namedMoment(start, format, year),
                                    sameDay ? format.clock(end - lastDay) : namedMoment(end, format, year)));
}

QString weekdayDate(Instant at, const Format &format, std::chrono::year year)
{
    return format.isolated(
        namedDate(std::chrono::floor<std::chrono::days>(format.zone().toLocal(at)), format, year));
}

QString dayOfYear(Instant at, const Format &format, std::chrono::year year)
{
    const auto day = std::chrono::floor<std::chrono::days>(format.zone().toLocal(at));
    return std::chrono::year_month_day(day).year() == year ? format.day(day) : format.date(day);
}

QString monthName(Month month, const Format &format, std::chrono::year year)
{
    if (month.value.year() != year)
        return format.month(month);
    return format.locale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.value.month())));
}

QString enumeration(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    //: Stands between the items of a list but the last two.
    const QString most = items.mid(0, items.size() - 1).join(BriefTexts::tr(", ", "list"));
    //: The last two of a list.
    return BriefTexts::tr("%1 and %2", "list").arg(most, items.back());
}

QString shownName(const std::string &name, const Format &format, qsizetype most)
{
    // Cut before it is looked at: a name may be as long as a file.
    const QString whole = QString::fromStdString(name.substr(0, static_cast<std::size_t>(most) * 8));
    QString out;
    bool turns = false;
    for (const QChar c : whole) {
        if (isDirectionMark(c))
            continue;
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        out += breaks ? QChar(QLatin1Char(' ')) : c;
        turns = turns || c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    }
    out = out.simplified();
    if (out.size() > most) {
        out.truncate(most - 1);
        if (out.back().isHighSurrogate())
            out.chop(1);
        out += QChar(0x2026);
    }
    if (out.isEmpty())
        return out;
    return turns ? isolated(out) : format.isolated(out);
}

QString placeOf(const Zone &zone)
{
    const QString name = plainText(zone.name());
    const qsizetype slash = name.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? name : name.mid(slash + 1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace makegood::ui
{

namespace
{

struct FormatTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Format)
};

constexpr QChar noBreak(0x00A0);

QDate qDate(LocalDate date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                 static_cast<int>(static_cast<unsigned>(ymd.day())));
}

} // namespace

Format::Format(QLocale locale, Zone zone, Currency currency)
    : m_locale(std::move(locale))
    , m_zone(std::move(zone))
    , m_currency(std::move(currency))
{
}

Format::Format(QLocale locale, const Evaluation &evaluation)
    : Format(std::move(locale), evaluation.zone, evaluation.currency)
{
}

QString Format::none()
{
    return QString(QChar(0x2013));
}

QString Format::isolated(const QString &value) const
{
    return isRightToLeft() ? ui::isolated(value) : value;
}

QString Format::padded(std::int64_t value, int width) const
{
    QString out = QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
    const QString zero = m_locale.zeroDigit();
    if (zero.size() == 1 && zero != QLatin1String("0"))
        for (QChar &c : out)
            c = QChar(static_cast<char16_t>(zero.at(0).unicode() + c.digitValue()));
    return out;
}

QString Format::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString Format::decimal(const std::string &plain) const
{
    const bool negative = plain.starts_with('-');
    const std::string digits = negative ? plain.substr(1) : plain;
    const std::size_t point = digits.find('.');
    const QString whole = QString::fromStdString(digits.substr(0, point));
    bool ok = false;
    const qlonglong value = whole.toLongLong(&ok);
    if (!ok)
        return plainText(plain);
    QString out = m_locale.toString(value);
    if (point != std::string::npos) {
        out += m_locale.decimalPoint();
        for (const char c : digits.substr(point + 1)) {
            if (c < '0' || c > '9')
                return plainText(plain);
            out += padded(c - '0', 1);
        }
    }
    return negative ? QChar(0x2212) + out : out;
}

QString Format::percent(const std::string &plain) const
{
    if (plain.empty())
        return none();
    return isolated(decimal(plain) + noBreak + m_locale.percent());
}

QString Format::percent(const std::optional<Availability> &availability) const
{
    return availability ? percent(availability->percent()) : none();
}

QString Format::money(Money amount) const
{
    return money(formatMoney(amount, m_currency));
}

QString Format::money(const std::string &plain) const
{
    return isolated(decimal(plain) + noBreak + plainText(m_currency.code));
}

QString Format::money(const std::optional<Money> &amount) const
{
    return amount ? money(*amount) : none();
}

QString Format::duration(Duration length) const
{
    const bool negative = length < Duration::zero();
    const std::int64_t ms = negative ? -length.count() : length.count();
    const std::int64_t days = ms / 86'400'000;
    const std::int64_t hours = ms / 3'600'000 % 24;
    const std::int64_t minutes = ms / 60'000 % 60;
    const std::int64_t seconds = ms / 1000 % 60;
    const std::int64_t rest = ms % 1000;

    QStringList parts;
    const auto whole = [&](std::int64_t value) { return parts.isEmpty() ? number(value) : padded(value, 2); };
    const bool belowHours = minutes > 0 || seconds > 0 || rest > 0;
    const bool belowMinutes = seconds > 0 || rest > 0;
    if (days > 0)
        parts << FormatTexts::tr("%1 d", "days").arg(number(days));
    if (hours > 0 || (!parts.isEmpty() && belowHours))
        parts << FormatTexts::tr("%1 h", "hours").arg(whole(hours));
    if (minutes > 0 || (!parts.isEmpty() && belowMinutes))
        parts << FormatTexts::tr("%1 min", "minutes").arg(whole(minutes));
    if (belowMinutes || parts.isEmpty()) {
        QString text = whole(seconds);
        if (rest > 0)
            text += m_locale.decimalPoint() + padded(rest, 3);
        parts << FormatTexts::tr("%1 s", "seconds").arg(text);
    }
    QString out = parts.join(noBreak);
    out.replace(QLatin1Char(' '), noBreak);
    return isolated(negative ? QChar(0x2212) + out : out);
}

QString Format::inUnit(const QString &number, Duration unit) const
{
    using namespace std::chrono;
    const QString word = unit >= hours(24) ? FormatTexts::tr("%1 d", "days")
        : unit >= hours(1)                 ? FormatTexts::tr("%1 h", "hours")
        : unit >= minutes(1)               ? FormatTexts::tr("%1 min", "minutes")
                                           : FormatTexts::tr("%1 s", "seconds");
    return isolated(word.arg(number).replace(QLatin1Char(' '), noBreak));
}

QString Format::clock(Duration sinceMidnight) const
{
    const std::int64_t ms = sinceMidnight.count();
    QString out = padded(ms / 3'600'000, 2) + QLatin1Char(':') + padded(ms / 60'000 % 60, 2);
    if (ms % 60'000 != 0)
        out += QLatin1Char(':') + padded(ms / 1000 % 60, 2);
    if (ms % 1000 != 0)
        out += m_locale.decimalPoint() + padded(ms % 1000, 3);
    return out;
}

QString Format::local(LocalTime at) const
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    //: A day and a time of day.
    return FormatTexts::tr("%1, %2", "day and time").arg(date(day), clock(at - day));
}

QString Format::instant(Instant at) const
{
    return isolated(local(m_zone.toLocal(at)));
}

QString Format::time(Instant at) const
{
    const LocalTime there = m_zone.toLocal(at);
    return isolated(clock(there - std::chrono::floor<std::chrono::days>(there)));
}

QString Format::instantWithOffset(Instant at) const
{
    const Duration offset = m_zone.offsetAt(at);
    const std::int64_t minutes = std::chrono::abs(offset).count() / 60'000;
    const QString sign = offset < Duration::zero() ? QString(QChar(0x2212)) : QStringLiteral("+");
    return isolated(FormatTexts::tr("%1 (UTC%2)", "instant and offset")
                        .arg(local(m_zone.toLocal(at)),
                             sign + padded(minutes / 60, 2) + QLatin1Char(':') + padded(minutes % 60, 2)));
}

QString Format::utc(Instant at) const
{
    return isolated(FormatTexts::tr("%1 UTC").arg(local(LocalTime(at.time_since_epoch()))));
}

QString Format::date(LocalDate date) const
{
    //: How a day is written: see QDate::toString().
    return m_locale.toString(qDate(date), FormatTexts::tr("d MMM yyyy", "date format"));
}

QString Format::day(LocalDate date) const
{
    //: A day without its year: see QDate::toString().
    return m_locale.toString(qDate(date), FormatTexts::tr("d MMM", "date format"));
}

QString Format::dayAndTime(LocalTime at) const
{
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    return FormatTexts::tr("%1, %2", "day and time").arg(day(midnight), clock(at - midnight));
}

QString Format::interval(const Interval &when) const
{
    const LocalTime start = m_zone.toLocal(when.start);
    const LocalTime end = m_zone.toLocal(when.end);
    const auto firstDay = std::chrono::floor<std::chrono::days>(start);
    const auto lastDay = std::chrono::floor<std::chrono::days>(end);
    //: From one instant to another.
    const QString span = FormatTexts::tr("%1 to %2", "interval");
    if (firstDay == lastDay)
        return isolated(span.arg(local(start), clock(end - lastDay)));
    return isolated(span.arg(local(start), local(end)));
}

QString Format::month(Month month) const
{
    return m_locale.toString(qDate(std::chrono::local_days(month.value / 1)),
                             FormatTexts::tr("MMMM yyyy", "month format"));
}

QString Format::briefMonth(Month month) const
{
    //: A month in a narrow column: see QDate::toString().
    return m_locale.toString(qDate(std::chrono::local_days(month.value / 1)),
                             FormatTexts::tr("MMM yyyy", "month format"));
}

QString Format::shortMonth(Month month) const
{
    return m_locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.value.month())),
                                        QLocale::ShortFormat);
}

} // namespace makegood::ui

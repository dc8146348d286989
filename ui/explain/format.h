// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include <QLocale>
#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// Formats values for users: digits, signs and month names of a locale, instants in the customer's zone,
/// money with its currency. Rounds nothing.
class Format
{
public:
    Format(QLocale locale, Zone zone, Currency currency);
    /// Zone and currency of the judged contract.
    Format(QLocale locale, const Evaluation &evaluation);

    const QLocale &locale() const { return m_locale; }
    const Zone &zone() const { return m_zone; }
    const Currency &currency() const { return m_currency; }
    bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    /// A plain decimal such as `99.977` or `1000.00` with the locale's digits and separators.
    QString decimal(const std::string &plain) const;
    QString number(std::int64_t value) const;
    /// A percentage that core has cut already: `99.977 %`; a dash for an empty one.
    QString percent(const std::string &plain) const;
    /// The percentage, or a dash where nothing was measured.
    QString percent(const std::optional<Availability> &availability) const;
    /// `1,200.00 USD`.
    QString money(Money amount) const;
    QString money(const std::string &plain) const;
    /// The amount, or a dash where there is none.
    QString money(const std::optional<Money> &amount) const;

    /// In words, exact to the millisecond: `31 d`, `1 h 02 min 03 s`, `0.250 s`; `0 s` for nothing. The
    /// smaller units carry two digits; a negative length has a minus sign.
    QString duration(Duration length) const;
    /// A number that is written already with the word of the unit, which is a day, an hour, a minute or a
    /// second: `80 min`.
    QString inUnit(const QString &number, Duration unit) const;

    /// In the customer's zone: `1 Mar 2026, 10:00`; seconds and milliseconds where they are not zero.
    QString instant(Instant at) const;
    /// The same with the zone's offset at that instant: `1 Mar 2026, 10:00 (UTC-07:00)`.
    QString instantWithOffset(Instant at) const;
    /// The same instant in UTC: `1 Mar 2026, 17:00 UTC`.
    QString utc(Instant at) const;
    QString date(LocalDate date) const;
    /// Without the year: `2 Jun`.
    QString day(LocalDate date) const;
    /// Day without the year, and time: `2 Jun, 10:00`.
    QString dayAndTime(LocalTime at) const;
    /// `Jun 2026`.
    QString briefMonth(Month month) const;
    /// Wall-clock time of day in the customer's zone.
    QString time(Instant at) const;
    /// A time of day of any zone.
    QString clock(Duration sinceMidnight) const;
    /// Start and end; the day once when both are on it.
    QString interval(const Interval &when) const;
    QString month(Month month) const; ///< `March 2026`
    QString shortMonth(Month month) const; ///< `Mar`

    /// The dash for an absent figure.
    static QString none();
    /// Keeps a value together and in its own reading direction inside right-to-left sentences.
    QString isolated(const QString &value) const;

private:
    QString padded(std::int64_t value, int width) const;
    QString local(LocalTime at) const;

    QLocale m_locale;
    Zone m_zone;
    Currency m_currency;
};

/// Isolates the reading direction of a text from the text around it (UAX #9).
inline QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Text from data, unchanged.
inline QString plainText(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace makegood::ui

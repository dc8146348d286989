// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/format.h"

namespace makegood::ui
{

// Lengths and times as a person says them. What is cut here stands exact in tips and appendices.

/// At most two units, cut: `2 h 10 min`, `17 min`, `4 min 26 s`; `0 min` for nothing, and less than a second
/// is said in words. A negative length keeps its sign.
QString briefDuration(Duration length, const Format &format);

/// `Tue 27 Oct, 23:00` in the customer's zone; with its year where that is not `year`. Seconds are cut.
QString weekdayMoment(Instant at, const Format &format, std::chrono::year year);
/// `Thu 15 Oct, 11:20 to 13:22`: the day once when both are on it.
QString weekdayInterval(const Interval &when, const Format &format, std::chrono::year year);
/// `Tue 27 Oct` of the customer's zone.
QString weekdayDate(Instant at, const Format &format, std::chrono::year year);
/// `5 Oct`, with its year where that is not `year`.
QString dayOfYear(Instant at, const Format &format, std::chrono::year year);
/// `October`, with its year where that is not `year`.
QString monthName(Month month, const Format &format, std::chrono::year year);

/// `a`, `a and b`, `a, b and c`.
QString enumeration(const QStringList &items);

/// A name from outside in a line of its own text: without line feeds and control or direction characters, at
/// most `most` characters (then with an ellipsis), isolated where its direction may differ from that of the
/// text around it.
QString shownName(const std::string &name, const Format &format, qsizetype most = 120);

/// The place that names a time zone: `Denver`; the zone's name where it names none.
QString placeOf(const Zone &zone);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>
#include <QVariant>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

// Values in cells and figures of the window. Numbers are exact or cut, never rounded up.

QString toText(const std::string &text);
/// Format::duration().
QString lengthText(Duration length);
/// briefDuration(): at most two units, cut.
QString briefText(Duration length);
/// Day and time in the contract's zone: `2 Jun, 10:00`, cut to the minute; tips have utcText().
QString momentText(Instant at, const Zone &zone);
/// The cell of a moment: its text, or for sorting a number.
QVariant momentCell(Instant at, const Zone &zone, bool sort);
/// The end of an interval: the time alone where it ends on the day it began.
QString endText(const Interval &when, const Zone &zone);
/// The same instant in UTC, for tool tips.
QString utcText(Instant at);
QString percentText(const std::string &percent);
QString moneyText(Money amount, const Currency &currency);
/// Without the currency, for cells beside its code.
QString amountText(Money amount, const Currency &currency);
/// `in 2 d 3 h`, or how long the deadline has passed.
QString countdownText(Instant deadline, Instant now);
/// The covered share of the elapsed time with three decimals, cut; empty where nothing has elapsed.
QString coverageText(const ServiceResult &service);
/// The share of the elapsed time that was not measured: three decimals, cut, and never 0 where some was not.
QString missingText(const ServiceResult &service);
/// A text from data for a tool tip, which widgets/plain_texts.h shows as plain text: long lines are broken, and
/// what is far too long is cut, and what turns letters around is left out.
QString plainTip(const QString &text);
/// Whether every word occurs, ignoring case; the filter of every page.
bool hasAllWords(const QString &text, const QStringList &words);
/// A name of at most `longest` letters, digits, dots, hyphens and underscores, which begins with none of the dots; the
/// rest becomes a hyphen, and what is too long is cut before the ending. It is safe as it is returned: whoever
/// judges a name judges this one, and adds to it, but never cuts it.
QString safeFileName(const std::string &id, int longest = 80);

} // namespace makegood::ui

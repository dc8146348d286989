// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace makegood::ui
{

/// A translated sentence with its figures in the digits of the locale, so that no line mixes two kinds:
/// `30` and `99.9 %` in Arabic, where translators write them as in English. Words of Latin letters (a clause,
/// a ticket, `10:00 AM`) stay, and so do sentences that are read from left to right.
QString inDigitsOf(const QLocale &locale, const QString &sentence);

} // namespace makegood::ui

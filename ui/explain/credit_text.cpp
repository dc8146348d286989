// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/credit_text.h"

#include <QStringList>

#include "explain/cell_text.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

// The sign inside the isolates that keep a figure together in a right-to-left text.
QString signedText(const QString &text)
{
    const bool isolates = text.startsWith(QChar(0x2068));
    return isolates ? QChar(0x2068) + (QLatin1Char('+') + text.mid(1)) : QLatin1Char('+') + text;
}

} // namespace

QString clausesText(const Clauses &clauses)
{
    QStringList ids;
    for (const std::string &clause : clauses)
        ids << toText(clause);
    return words::list(ids);
}

QString differenceText(Money difference, const Currency &currency)
{
    const QString text = moneyText(difference, currency);
    return difference > Money{} ? signedText(text) : text;
}

QString differenceText(Duration difference)
{
    const QString text = lengthText(difference);
    return difference > Duration::zero() ? signedText(text) : text;
}

} // namespace makegood::ui

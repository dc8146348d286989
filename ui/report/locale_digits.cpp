// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/locale_digits.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>

namespace makegood::ui
{

namespace
{

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetter();
}

QString inDigits(const QLocale &locale, const QString &word)
{
    const QChar zero = locale.zeroDigit().at(0);
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool isDigit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        const bool isPoint = c == QLatin1Char('.') && i > 0 && i + 1 < word.size() && word.at(i - 1).isDigit()
            && word.at(i + 1).isDigit();
        if (isDigit)
            out += QChar(static_cast<char16_t>(zero.unicode() + c.digitValue()));
        else if (isPoint)
            out += locale.decimalPoint();
        else if (c == QLatin1Char('%'))
            out += locale.percent();
        else
            out += c;
    }
    return out;
}

} // namespace

QString inDigitsOf(const QLocale &locale, const QString &sentence)
{
    if (locale.zeroDigit() == QLatin1String("0") || locale.zeroDigit().size() != 1
        || !sentence.isRightToLeft())
        return sentence;
    static const QRegularExpression hours(QStringLiteral("^[AP]M\\b"));
    QStringList words = sentence.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isName = std::any_of(words.at(i).begin(), words.at(i).end(), isLatin);
        const bool isHour = i + 1 < words.size() && hours.match(words.at(i + 1)).hasMatch();
        if (!isName && !isHour)
            words[i] = inDigits(locale, words.at(i));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace makegood::ui

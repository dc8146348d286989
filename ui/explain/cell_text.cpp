// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "explain/brief_text.h"
#include "explain/format.h"
#include "explain/reading_direction.h"

namespace makegood::ui
{

namespace
{

struct CellTextTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::CellText)
};

// For values without zone and currency.
Format plainFormat()
{
    return {QLocale(), Zone(), Currency()};
}

} // namespace

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString lengthText(Duration length)
{
    return plainFormat().duration(length);
}

QString briefText(Duration length)
{
    return briefDuration(length, plainFormat());
}

QString percentText(const std::string &percent)
{
    return plainFormat().percent(percent);
}

QString moneyText(Money amount, const Currency &currency)
{
    return Format(QLocale(), Zone(), currency).money(amount);
}

QString amountText(Money amount, const Currency &currency)
{
    return plainFormat().decimal(formatMoney(amount, currency));
}

QString momentText(Instant at, const Zone &zone)
{
    return plainFormat().dayAndTime(std::chrono::floor<std::chrono::minutes>(zone.toLocal(at)));
}

QVariant momentCell(Instant at, const Zone &zone, bool sort)
{
    return sort ? QVariant(static_cast<qlonglong>(at.time_since_epoch().count()))
                : QVariant(momentText(at, zone));
}

QString endText(const Interval &when, const Zone &zone)
{
    const LocalTime end = std::chrono::floor<std::chrono::minutes>(zone.toLocal(when.end));
    const LocalDate day = zone.dateOf(when.end);
    return zone.dateOf(when.start) == day ? plainFormat().clock(end - day) : plainFormat().dayAndTime(end);
}

QString utcText(Instant at)
{
    return CellTextTexts::tr("%1 UTC").arg(plainFormat().dayAndTime(LocalTime(at.time_since_epoch())));
}

QString countdownText(Instant deadline, Instant now)
{
    const auto minutes = [](Duration d) { return std::chrono::floor<std::chrono::minutes>(d); };
    if (now < deadline)
        return CellTextTexts::tr("in %1").arg(briefText(minutes(deadline - now)));
    return CellTextTexts::tr("over since %1").arg(briefText(minutes(now - deadline)));
}

QString coverageText(const ServiceResult &service)
{
    if (service.elapsed <= Duration::zero())
        return {};
    return percentText(percentCut(service.coveredElapsed.count(), service.elapsed.count()));
}

QString missingText(const ServiceResult &service)
{
    if (service.elapsed <= Duration::zero())
        return {};
    const Duration missing = service.elapsed - service.coveredElapsed;
    const std::string share = percentCut(missing.count(), service.elapsed.count());
    return missing > Duration::zero() && share == "0.000"
        ? CellTextTexts::tr("less than %1", "a share").arg(percentText("0.001"))
        : percentText(share);
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString plainTip(const QString &text)
{
    constexpr qsizetype longestLine = 100, longest = 2000;
    QString out = withoutTurns(text.size() > longest ? text.left(longest) + QChar(0x2026) : text);
    qsizetype begin = 0, blank = -1;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out.at(i) == QLatin1Char('\n')) {
            begin = i + 1;
            blank = -1;
        } else if (out.at(i) == QLatin1Char(' ')) {
            blank = i;
        }
        if (i - begin >= longestLine && blank >= 0) {
            out[blank] = QLatin1Char('\n');
            begin = blank + 1;
            blank = -1;
        }
    }
    return out;
}

QString safeFileName(const std::string &id, int longest)
{
    QString out;
    for (const QChar c : toText(id)) {
        const bool plain = c.unicode() < 128
            && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_')
                || (c == QLatin1Char('.') && !out.isEmpty()));
        if (plain || !out.endsWith(QLatin1Char('-'))) // ` & ` becomes one hyphen, not three
            out += plain ? c : QLatin1Char('-');
    }
    if (out.isEmpty())
        return QStringLiteral("report");
    constexpr int longestEnding = 10;
    const qsizetype dot = out.lastIndexOf(QLatin1Char('.'));
    const qsizetype ending = dot > 0 && out.size() - dot <= longestEnding ? out.size() - dot : 0;
    return out.size() <= longest ? out : out.left(longest - ending) + out.right(ending);
}

} // namespace makegood::ui

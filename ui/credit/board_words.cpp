// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/board_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct BoardTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ClaimBoard)
};

// One unit up to the last two days: a clock that is far needs no minutes.
QString leftText(Duration left, const Format &format)
{
    using namespace std::chrono;
    if (left >= days(2))
        return format.duration(left - left % Duration(days(1)));
    if (left >= hours(3))
        return format.duration(left - left % Duration(hours(1)));
    return briefDuration(left - left % Duration(minutes(1)), format);
}

} // namespace

QString boardSubject(const BoardRow &row)
{
    const Format format(QLocale(), row.zone, row.currency);
    if (row.outage)
        return momentText(std::chrono::floor<std::chrono::minutes>(row.outage->whole.start), row.zone);
    const QString month = monthName(row.month, format, row.month.value.year());
    if (row.capped)
        return BoardTexts::tr("%1, cut to the cap").arg(month);
    if (row.tier && row.tier->worth.percent)
        return BoardTexts::tr("%1, %2 tier").arg(month, percentText(row.tier->worth.percent->text));
    return month;
}

QString boardStateText(const BoardRow &row)
{
    const Format format(QLocale(), row.zone, row.currency);
    const auto left = [&] { return *row.claim->deadline - row.now; };
    const bool clocked = row.claim && row.claim->deadline && clockRuns(row.claim->state);
    switch (row.state) {
    case BoardState::Due:
        return clocked ? BoardTexts::tr("due in %1").arg(leftText(left(), format)) : BoardTexts::tr("due");
    case BoardState::Ready:
        return clocked ? BoardTexts::tr("ready to file, %1 left").arg(leftText(left(), format))
                       : BoardTexts::tr("ready to file");
    case BoardState::Collecting:
        return row.claim && row.claim->missing.empty() ? BoardTexts::tr("waiting for a condition")
                                                       : BoardTexts::tr("collecting proof");
    case BoardState::Negotiate:
        return BoardTexts::tr("to be agreed");
    case BoardState::Filed:
        return BoardTexts::tr("filed");
    case BoardState::Granted:
        return BoardTexts::tr("granted");
    case BoardState::Applied:
        return BoardTexts::tr("on the invoice");
    case BoardState::NoClaim:
        return BoardTexts::tr("no claim needed");
    case BoardState::Withheld:
        return BoardTexts::tr("%1 withheld").arg(moneyText(row.withheld, row.currency));
    case BoardState::Refused:
        return BoardTexts::tr("refused");
    case BoardState::Expired:
        return BoardTexts::tr("expired");
    }
    return {};
}

QString boardDetails(const BoardRow &row)
{
    const Format format(QLocale(), row.zone, row.currency);
    QStringList lines{
        BoardTexts::tr("%1, %2", "customer and service").arg(toText(row.customer), toText(row.service))};
    if (row.outage) {
        const Interval &whole = row.outage->whole;
        lines << BoardTexts::tr("%1, credited %2")
                     .arg(format.interval(whole), format.duration(row.outage->credited));
        lines << BoardTexts::tr("%1 to %2", "an interval").arg(utcText(whole.start), utcText(whole.end));
    }
    if (row.claim && row.claim->deadline)
        lines << BoardTexts::tr("File by %1 (%2)")
                     .arg(format.instant(*row.claim->deadline), utcText(*row.claim->deadline));
    if (row.claim)
        for (const std::string &item : row.claim->missing)
            lines << BoardTexts::tr("Missing: %1").arg(words::claimItem(item));
    if (row.claim)
        for (const std::string &gate : row.claim->failingGates)
            lines << BoardTexts::tr("Does not hold: %1").arg(words::gate(gate));
    return lines.join(QLatin1Char('\n'));
}

QString boardIcon(BoardState state)
{
    switch (state) {
    case BoardState::Due:
        return QStringLiteral("clock");
    case BoardState::Ready:
        return QStringLiteral("mail");
    case BoardState::Collecting:
        return QStringLiteral("hourglass");
    case BoardState::Negotiate:
        return QStringLiteral("note");
    case BoardState::Filed:
        return QStringLiteral("send");
    case BoardState::Granted:
    case BoardState::Applied:
    case BoardState::NoClaim:
        return QStringLiteral("check");
    case BoardState::Withheld:
        return QStringLiteral("lock");
    case BoardState::Refused:
    case BoardState::Expired:
        return QStringLiteral("close");
    }
    return {};
}

Role boardRole(BoardState state)
{
    switch (state) {
    case BoardState::Due:
    case BoardState::Refused:
        return Role::Breach;
    case BoardState::Ready:
        return Role::Text;
    case BoardState::Collecting:
    case BoardState::Negotiate:
    case BoardState::Withheld:
        return Role::Risk;
    case BoardState::Granted:
    case BoardState::Applied:
        return Role::Met;
    case BoardState::Filed:
    case BoardState::NoClaim:
    case BoardState::Expired:
        break;
    }
    return Role::Text2;
}

} // namespace makegood::ui

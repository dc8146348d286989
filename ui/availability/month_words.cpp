// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/month_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct MonthWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MonthCard)
};

} // namespace

ChartMonth chartMonth(const MonthRow &row)
{
    ChartMonth out;
    const Format format{QLocale(), Zone(), Currency()};
    out.card.status = row.status;
    //: A month and its verdict.
    out.card.title = MonthWordsTexts::tr("%1: %2").arg(format.month(row.month), wordFor(row.status));
    out.bar.month = row.month;
    if (row.result == nullptr) {
        out.bar.kind = row.status == Status::None ? DowntimeBar::Kind::NoPeriod : DowntimeBar::Kind::Pending;
        return out;
    }
    const ServiceResult &result = *row.result;
    out.bar = downtimeBar(*row.evaluation, result);
    QStringList &lines = out.card.lines;
    if (out.bar.kind == DowntimeBar::Kind::Judged) {
        lines << (out.bar.availability
                      ? MonthWordsTexts::tr("%1 available; the target is %2")
                            .arg(percentText(out.bar.availability->percent()),
                                 percentText(result.target.text))
                      : MonthWordsTexts::tr("The target is %1").arg(percentText(result.target.text)));
        lines << MonthWordsTexts::tr("Downtime %1 of %2 allowed")
                     .arg(lengthText(out.bar.downtime), lengthText(out.bar.budget));
    } else {
        lines << MonthWordsTexts::tr("Nothing was measured; %1 of downtime are allowed")
                     .arg(lengthText(out.bar.budget));
    }
    if (out.bar.running)
        lines << MonthWordsTexts::tr("The month is still running: figures so far");
    const Interval &period = result.period.when;
    lines << MonthWordsTexts::tr("%1 to %2", "an interval")
                 .arg(utcText(period.start), utcText(std::min(period.end, row.evaluation->asOf)));
    return out;
}

} // namespace makegood::ui

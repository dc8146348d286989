// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a quarter or a year.
#include "charts/status_shape.h"
#include "report/period_answers.h"
#include "report/sections/cover_parts.h"

namespace makegood::ui::sections
{

namespace
{

Figure targetsOfPeriod(const Context &c, const PeriodSums &sums, Status status)
{
    const ServiceCount &t = sums.targets;
    Figure out;
    const bool nothing = t.all == t.without;
    out.caption = nothing                       ? ReportTexts::tr("Targets")
        : c.input.isUnfinished || sums.goesOn() ? ReportTexts::tr("Targets met or on track")
        : sums.isByMonths()                     ? ReportTexts::tr("Monthly targets met")
                                                : ReportTexts::tr("Targets met");
    out.mark = markOf(status);
    out.value = nothing
        ? Format::none()
        : ReportTexts::tr("%1 of %2", "targets").arg(c.format.number(t.met), c.format.number(t.all));
    const auto months = static_cast<int>(c.input.months.size());
    out.note = nothing ? ReportTexts::tr("no data")
        : months == 1  ? ReportTexts::tr("over one month")
                       : ReportTexts::tr("over %1 months", nullptr, months).arg(c.format.number(months));
    return out;
}

Figure creditOfPeriod(const Context &c, const PeriodSums &sums)
{
    Figure out;
    out.caption = c.input.isUnfinished ? ReportTexts::tr("Credit so far")
                                       : ReportTexts::tr("Credit for %1").arg(c.periodTitle());
    out.value = c.format.money(sums.credit());
    if (sums.targets.all == sums.targets.without && sums.support == Money{}) {
        out.value = Format::none();
        out.note = ReportTexts::tr("no data");
    } else if (c.policy().credit.kind() == CreditKind::None) {
        out.value = ReportTexts::tr("none");
        out.note = ReportTexts::tr("the agreement gives none");
    } else if (sums.toNegotiate && sums.credit() == Money{}) {
        out.value = ReportTexts::tr("to negotiate");
        out.note = ReportTexts::tr("the agreement names no amount");
    } else if (sums.forfeited > Money{}) {
        out.note = sums.owed == Money{}
            ? ReportTexts::tr("not claimed in time")
            : ReportTexts::tr("%1 of it not claimed in time").arg(c.format.money(sums.forfeited));
    } else if (sums.highest > sums.credit()) {
        out.note = ReportTexts::tr("up to %1, see “What is open”")
                       .arg(c.format.decimal(formatMoney(sums.highest, c.now().currency)));
    } else if (sums.credit() > Money{}) {
        out.note = sums.lowest < sums.credit()
            ? ReportTexts::tr("at least %1, see “What is open”")
                  .arg(c.format.decimal(formatMoney(sums.lowest, c.now().currency)))
            : ReportTexts::tr("not disputed");
    }
    return out;
}

} // namespace

void periodCover(const Context &c)
{
    PageFlow &flow = c.flow;
    const PeriodSums sums = sumsOf(c.input.months);
    const Verdict verdict = periodVerdict(c.input, sums, c.format);
    flow.addBookmark(0, ReportTexts::tr("Summary"), 0);
    letterHead(c, ReportTexts::tr("Service level report, %1").arg(c.periodTitle()));
    headline(c, verdict.text());
    figureRow(c,
              {targetsOfPeriod(c, sums, verdict.status), downtimeFigure(c, sums), creditOfPeriod(c, sums)});
    answerRows(c, periodAnswersOf(c.input, sums, c.format), monthsHeight(c));
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().strongRule, 0.6 * pt);
    flow.moveTo(flow.y() + 11 * pt);
    months(c, flow.room() - signHeight);
    signatures(c);
}

} // namespace makegood::ui::sections

// SPDX-License-Identifier: GPL-3.0-or-later
// The month service by service: days, and what happened in words.
#include <algorithm>

#include <QPainter>

#include "charts/downtime_bars.h"
#include "explain/metric_text.h"
#include "report/sections/day_grid.h"
#include "report/sections/incident_words.h"
#include "sla/evaluate/shown_availability.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double amountWidth = 52 * pt;
constexpr double markWidth = 17 * pt;
constexpr double gridGap = 24 * pt; ///< between the calendar and what happened
constexpr double overhang = 60 * pt; ///< by which the words may be longer than the calendar beside them

// How much room a service takes. The loosest is taken by which a page holds the most services.
struct Fit {
    DaySize day;
    double bars = 0; ///< of the chart of twelve months; 0: none
};
constexpr Fit roomy = {{27.4 * pt, 25.5 * pt}, 92 * pt};
constexpr Fit tight = {{26 * pt, 22 * pt}, 80 * pt};
constexpr Fit dense = {{26 * pt, 20.5 * pt}, 72 * pt};
constexpr Fit bare = {{26 * pt, 22 * pt}, 0};

// Height of one happening in a column of a width.
struct Laid {
    TextBlock title;
    TextBlock amount;
    TextBlock text;
    double height() const { return std::max(title.height(), amount.height()) + text.height() + 7 * pt; }
};

Laid laid(const Context &c, const Happening &one, double width)
{
    const PageFlow &flow = c.flow;
    const TextStyle head = {flow.type().font(9.5, true), flow.type().ink};
    const TextStyle body = {flow.type().font(9), flow.type().soft};
    return {TextBlock(one.title, head, width - markWidth - amountWidth, flow.isRightToLeft()),
            TextBlock(one.amount, head.at(TextStyle::Edge::Trailing), amountWidth, flow.isRightToLeft()),
            TextBlock(one.text, body, width - markWidth, flow.isRightToLeft())};
}

void put(const Context &c, const Happening &one, const Laid &blocks, double x, double y, double width)
{
    PageFlow &flow = c.flow;
    const QRectF box = flow.placed(QRectF(x, y + 1.8 * pt, 10 * pt, 10 * pt));
    flow.draw([box, mark = one.mark](QPainter &p) { paintMark(p, box, mark, false); });
    flow.drawText(blocks.title, x + markWidth, y, width - markWidth - amountWidth);
    flow.drawText(blocks.amount, x + width - amountWidth, y, amountWidth);
    flow.drawText(blocks.text, x + markWidth, y + std::max(blocks.title.height(), blocks.amount.height()),
                  width - markWidth);
}

QString downtimeSentence(const Context &c, const ServiceResult &s)
{
    if (s.state == ServiceState::NoData)
        return ReportTexts::tr("Nothing was measured, so nothing can be said.");
    QString out = s.budget > Duration::zero()
        ? ReportTexts::tr("%1 of downtime, %2 were allowed.")
              .arg(briefDuration(s.downtime, c.format), briefDuration(s.budget, c.format))
        : ReportTexts::tr("%1 of downtime, none was allowed.").arg(briefDuration(s.downtime, c.format));
    if (s.downtime == Duration::zero())
        out = ReportTexts::tr("No downtime.");
    if (s.dependsOnUnknown)
        out += QLatin1Char(' ')
            + ReportTexts::tr("%1 were not measured; the verdict depends on them.")
                  .arg(briefDuration(s.unknown, c.format));
    return out;
}

QString targetText(const Context &c, const ServiceResult &s)
{
    const QString target = c.format.percent(s.target.text);
    switch (s.state) {
    case ServiceState::Met:
        return ReportTexts::tr("target %1 met").arg(target);
    case ServiceState::Breached:
        return ReportTexts::tr("target %1 missed").arg(target);
    case ServiceState::OnTrack:
        return ReportTexts::tr("on track, target %1").arg(target);
    case ServiceState::AtRisk:
        return ReportTexts::tr("at risk, target %1").arg(target);
    case ServiceState::Undecided:
        return ReportTexts::tr("incomplete data, target %1").arg(target);
    case ServiceState::NoData:
        return ReportTexts::tr("no data, target %1").arg(target);
    }
    return {};
}

QString amountText(const Context &c, const ServiceResult &s)
{
    if (s.state == ServiceState::NoData || s.credit.kind == CreditKind::None)
        return {};
    if (s.credit.isToBeAgreed() && s.credit.amount.value_or(Money{}) == Money{})
        return ReportTexts::tr("to negotiate");
    return s.credit.amount && *s.credit.amount > Money{} ? c.format.money(*s.credit.amount) : QString();
}

Table metricTable(const Context &c, const ServiceResult &s)
{
    Table table({{ReportTexts::tr("Promise"), false, 2},
                 {ReportTexts::tr("What is compared"), false, 2},
                 {ReportTexts::tr("Promised")},
                 {ReportTexts::tr("Measured")},
                 {ReportTexts::tr("Verdict")}});
    for (const MetricResult &metric : s.metrics)
        table.add({{plainText(metric.terms.title)},
                   {metricStatistic(metric.terms, c.format)},
                   {metricLimit(metric.terms, c.format)},
                   {metricOutcome(metric, c.format), metric.met == false},
                   {metricVerdict(metric), true,
                    !metric.met       ? Mark::NoData
                        : *metric.met ? Mark::Kept
                                      : Mark::Breached}});
    return table;
}

// Days on the leading side, what happened beside them; what finds no room there follows below.
void days(const Context &c, const ServiceResult &s, const DayGrid &grid, const std::vector<Happening> &all)
{
    PageFlow &flow = c.flow;
    const double top = flow.y();
    grid.drawOn(flow, flow.left(), top);
    const double x = flow.left() + grid.width() + gridGap;
    const double width = flow.left() + flow.width() - x;
    double y = top;
    std::size_t next = 0;
    if (all.empty())
        flow.drawText(s.state == ServiceState::NoData ? ReportTexts::tr("No data.")
                                                      : ReportTexts::tr("No outage and no maintenance."),
                      flow.type().lead, x, y, width);
    for (; next < all.size(); ++next) {
        const Laid blocks = laid(c, all[next], width);
        if (y + blocks.height() > top + grid.height() + overhang && next > 0)
            break;
        put(c, all[next], blocks, x, y, width);
        y += blocks.height();
    }
    flow.moveTo(std::max(top + grid.height(), y) + 8 * pt);
    for (; next < all.size(); ++next) {
        const Laid blocks = laid(c, all[next], flow.width());
        flow.need(blocks.height());
        put(c, all[next], blocks, flow.left(), flow.y(), flow.width());
        flow.moveTo(flow.y() + blocks.height());
    }
}

// Twelve months of a service as the window shows them.
void bars(const Context &c, const ServiceResult &s, double height)
{
    std::vector<DowntimeBar> all;
    for (Month month = firstReportMonth(c.now().month); month <= c.now().month; month = month.next()) {
        DowntimeBar one;
        one.month = month;
        one.kind = DowntimeBar::Kind::NoPeriod;
        const auto &history = c.input.history;
        const auto at = std::find_if(history.begin(), history.end(),
                                     [&](const Evaluation &e) { return e.month == month; });
        const Evaluation *e = month == c.now().month ? &c.now() : at == history.end() ? nullptr : &*at;
        if (e != nullptr)
            for (const ServiceResult &other : e->services)
                if (other.service == s.service)
                    one = downtimeBar(*e, other);
        all.push_back(std::move(one));
    }
    DowntimeStyle style;
    style.font = c.flow.type().font(8);
    style.locale = c.format.locale();
    style.unit = 0.75 * pt;
    style.mirrored = c.flow.isRightToLeft();
    style.chosen = c.now().month;
    style.availability = false; // the first page has it
    PageFlow &flow = c.flow;
    flow.need(height);
    const DowntimeBars chart(std::move(all), std::move(style),
                             flow.placed(QRectF(flow.left(), flow.y(), flow.width(), height)));
    flow.draw([chart](QPainter &p) { chart.paint(p); });
    flow.moveTo(flow.y() + height + 8 * pt);
}

// A service without a calendar: one of nothing says nothing.
bool isQuiet(const Context &c, const ServiceResult &s, const std::vector<Happening> &all)
{
    return !s.isMeasured
        || (all.empty() && s.unknown == Duration::zero() && s.state != ServiceState::NoData
            && c.now().services.size() > 2);
}

// A service with what is told of it.
struct ServiceStory {
    const ServiceResult &service;
    std::vector<Happening> happenings;
    bool quiet = false;
};

double heightOf(const Context &c, const ServiceStory &told, const Fit &fit)
{
    const double metrics
        = told.service.metrics.empty() ? 0 : metricTable(c, told.service).startHeight(c.flow);
    if (told.quiet)
        return 75 * pt + metrics;
    const DayGrid grid(c, told.service, fit.day);
    const double width = c.flow.width() - grid.width() - gridGap;
    double words = 0;
    for (const Happening &one : told.happenings)
        words += laid(c, one, width).height();
    const double beside = std::max(grid.height(), std::min(words, grid.height() + overhang));
    return 64 * pt + beside + 8 * pt + metrics + (fit.bars > 0 ? fit.bars + 8 * pt : 0);
}

// The look by which the service, and the one after it, fit on this page; none: not even it alone.
std::optional<Fit> fitHere(const Context &c, const std::vector<ServiceStory> &all, std::size_t at)
{
    const bool isLast = at + 1 == all.size();
    // The legend stands below the last service.
    const double pair = c.flow.room() - (at + 2 == all.size() ? dayLegendHeight(c) : 0);
    const double room = c.flow.room() - (isLast ? dayLegendHeight(c) : 0);
    if (!isLast)
        for (const auto &[one, next] : {std::pair(roomy, roomy), std::pair(tight, tight),
                                        std::pair(dense, dense), std::pair(tight, bare)})
            if (heightOf(c, all[at], one) + heightOf(c, all[at + 1], next) <= pair)
                return one;
    for (const Fit &fit : {roomy, tight, dense, bare})
        if (heightOf(c, all[at], fit) <= room)
            return fit;
    return {};
}

void serviceMonth(const Context &c, const ServiceStory &told, const Fit &fit)
{
    PageFlow &flow = c.flow;
    const ServiceResult &s = told.service;
    const bool hasFigure = s.isMeasured && s.state != ServiceState::NoData;
    const QString figure = hasFigure ? c.format.percent(availabilitySoFar(s)) : QString();
    const QString target = s.isMeasured ? targetText(c, s) : words::state(s.state);
    serviceHead(c, s, figure, target, amountText(c, s), 24 * pt);
    if (s.isMeasured)
        flow.text(downtimeSentence(c, s), flow.type().lead, 8 * pt);
    if (!told.quiet) {
        days(c, s, DayGrid(c, s, fit.day), told.happenings);
        if (fit.bars > 0)
            bars(c, s, fit.bars);
    }
    if (!s.metrics.empty())
        metricTable(c, s).drawOn(c.flow);
}

} // namespace

void serviceHead(const Context &c, const ServiceResult &s, const QString &figure, const QString &detail,
                 const QString &amount, double following)
{
    PageFlow &flow = c.flow;
    const TextStyle head = flow.type().subtitle;
    const double trailing = amount.isEmpty() ? 0 : TextBlock::widthOf(amount, head) + 8 * pt;
    const double room = flow.width() - 22 * pt - trailing;
    const QString name = shownName(s.service, c.format, 60);
    const QString title = figure.isEmpty() ? name : words::list({name, figure});
    const double titleWidth = std::min(TextBlock::widthOf(title, head) + 2 * pt, room);
    const TextBlock block(title, head, titleWidth, flow.isRightToLeft());
    const TextStyle quiet = {flow.type().font(10.5), flow.type().soft};
    const bool beside = TextBlock::widthOf(detail, quiet) + titleWidth + 8 * pt <= room;
    const TextBlock small(detail, quiet, beside ? room - titleWidth - 8 * pt : room, flow.isRightToLeft());
    const double height = block.height() + (beside ? 0 : small.height());
    const bool first = flow.y() <= flow.paper().top + 60 * pt;
    const double before = first ? 4 * pt : 12 * pt;
    if (before + height + 12 * pt + following > flow.room())
        flow.newPage();
    else
        flow.moveTo(flow.y() + before);
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().brand, 1.1 * pt);
    flow.moveTo(flow.y() + 9 * pt);
    flow.addBookmark(1, name, flow.y());
    const QRectF box = flow.placed(QRectF(flow.left(), flow.y() + 2 * pt, 14 * pt, 14 * pt));
    flow.draw([box, mark = ui::markOf(statusOf(s.state))](QPainter &p) { paintMark(p, box, mark, false); });
    const double x = flow.left() + 22 * pt;
    flow.drawText(block, x, flow.y(), titleWidth);
    if (beside)
        flow.drawText(small, x + titleWidth + 8 * pt, flow.y() + 2.8 * pt, room - titleWidth - 8 * pt);
    else
        flow.drawText(small, x, flow.y() + block.height(), room);
    if (!amount.isEmpty())
        flow.drawText(amount, head.at(TextStyle::Edge::Trailing), flow.left() + flow.width() - trailing,
                      flow.y(), trailing);
    flow.moveTo(flow.y() + height + 2 * pt);
}

void month(const Context &c)
{
    PageFlow &flow = c.flow;
    flow.section(c.now().isRunning() ? ReportTexts::tr("%1 so far, service by service").arg(c.monthName())
                                     : ReportTexts::tr("%1, service by service").arg(c.monthName()),
                 220 * pt);
    flow.text(ReportTexts::tr("Times are those of %1. Percentages are never rounded up.")
                  .arg(c.format.isolated(placeOf(c.now().zone))),
              flow.type().lead, 8 * pt);
    if (c.now().services.empty())
        flow.text(ReportTexts::tr("The contract has no services in this month."), flow.type().body);
    std::vector<ServiceStory> all;
    for (const ServiceResult &s : c.now().services) {
        std::vector<Happening> happenings = s.isMeasured ? happeningsOf(c, s) : std::vector<Happening>();
        const bool quiet = isQuiet(c, s, happenings);
        all.push_back({s, std::move(happenings), quiet});
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::optional<Fit> fit = fitHere(c, all, i);
        if (!fit && flow.y() > flow.paper().top) {
            flow.newPage();
            fit = fitHere(c, all, i);
        }
        serviceMonth(c, all[i], fit.value_or(tight));
    }
    const bool anyDays = std::any_of(c.now().services.begin(), c.now().services.end(),
                                     [](const ServiceResult &s) { return s.isMeasured; });
    if (anyDays)
        dayLegend(c);
}

} // namespace makegood::ui::sections

// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve months a service: the shape says whether the promise was kept, the figure how well.
#include <algorithm>

#include <QPainter>

#include "charts/colour_role.h"
#include "charts/month_strip.h"
#include "report/sections/sections.h"
#include "sla/evaluate/shown_availability.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double barHeight = 20 * pt;
constexpr double barWidth = 13 * pt;

// A month of one service, as judged.
struct Told {
    Month month{};
    StripMonth bar;
    Instant since{}; ///< where its judged period begins
    QString value;
};

double shareGone(const Evaluation &e)
{
    if (!e.isRunning())
        return 1;
    return static_cast<double>((e.asOf - e.period.start).count())
        / static_cast<double>(std::max<std::int64_t>(e.period.length().count(), 1));
}

// `99.881`, and `100` where nothing was lost: the percent sign stands in the heading.
QString bareFigure(const Availability &availability, const Format &format)
{
    const std::string text = availability.percent();
    return format.decimal(text == "100.000" ? "100" : text);
}

std::vector<Told> toldOf(const Context &c, const std::string &service)
{
    std::vector<Told> out;
    for (Month month = firstReportMonth(c.now().month); month <= c.now().month; month = month.next()) {
        Told one;
        one.month = month;
        const auto &history = c.input.history;
        const auto at = std::find_if(history.begin(), history.end(),
                                     [&](const Evaluation &e) { return e.month == month; });
        const Evaluation *e = month == c.now().month ? &c.now() : at == history.end() ? nullptr : &*at;
        if (e != nullptr) {
            const auto found = std::find_if(e->services.begin(), e->services.end(),
                                            [&](const ServiceResult &s) { return s.service == service; });
            if (found != e->services.end()) {
                one.bar = {statusOf(found->state), shareGone(*e)};
                one.since = found->period.when.start;
                if (const auto availability = availabilitySoFar(*found); availability && found->isMeasured)
                    one.value = bareFigure(*availability, c.format);
            }
        }
        out.push_back(std::move(one));
    }
    return out;
}

QString metCount(const Context &c, const std::vector<Told> &months)
{
    int met = 0;
    int judged = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Told &one = months[i];
        const Status status = one.bar.status;
        // What a class judges as one is judged with its last month.
        const bool goesOn = status == Status::OnTrack || status == Status::AtRisk
            || (i + 1 < months.size() && months[i + 1].bar.status != Status::None
                && months[i + 1].since == one.since);
        if (one.bar.gone < 1 || goesOn || status == Status::None || status == Status::NoData)
            continue;
        ++judged;
        met += status == Status::Met ? 1 : 0;
    }
    if (judged == 0)
        return {};
    return ReportTexts::tr("met in %1 of %2", nullptr, judged)
        .arg(c.format.number(met), c.format.number(judged));
}

} // namespace

double monthsHeight(const Context &c)
{
    const double line = TextBlock(QStringLiteral("X"), c.flow.type().axis, 100 * pt, false).height();
    const auto rows = static_cast<double>(c.now().services.size());
    return rows > 0 ? 22 * pt + line + (barHeight + line + 7 * pt) * rows : 0;
}

void months(const Context &c, double room)
{
    PageFlow &flow = c.flow;
    const double names = 112 * pt;
    const double pitch = (flow.width() - names) / reportMonths;
    const double axis = TextBlock(QStringLiteral("X"), flow.type().axis, pitch, false).height();
    const double row = barHeight + axis + 7 * pt;
    const auto head = [&] {
        //: %1: the percent sign
        flow.text(ReportTexts::tr("Twelve months, availability in %1").arg(c.format.locale().percent()),
                  flow.type().strong, 3 * pt);
        double x = flow.left() + names;
        for (Month month = firstReportMonth(c.now().month); month <= c.now().month; month = month.next()) {
            flow.drawText(c.format.shortMonth(month), flow.type().axis.at(TextStyle::Edge::Centre), x,
                          flow.y(), pitch);
            x += pitch;
        }
        flow.moveTo(flow.y() + axis + 3 * pt);
    };
    const auto &services = c.now().services;
    if (services.empty())
        return;
    const double needed = 20 * pt + axis + row;
    if (room < needed)
        flow.newPage();
    double end = flow.pageCount() == 1 ? flow.y() + room : flow.paper().bodyEnd();
    head();
    for (const ServiceResult &s : services) {
        if (flow.y() + row > end) {
            flow.newPage();
            end = flow.paper().bodyEnd() - 62 * pt;
            head();
        }
        const std::vector<Told> told = toldOf(c, s.service);
        const TextBlock name(shownName(s.service, c.format, 36), flow.type().strong, names - 8 * pt,
                             flow.isRightToLeft());
        flow.drawText(name, flow.left(), flow.y(), names - 8 * pt);
        if (name.lines() == 1)
            flow.drawText(metCount(c, told), flow.type().quiet, flow.left(), flow.y() + name.height(),
                          names - 8 * pt);
        double x = flow.left() + names;
        for (const Told &one : told) {
            const QRectF box
                = flow.placed(QRectF(x + (pitch - barWidth) / 2, flow.y() + pt, barWidth, barHeight));
            flow.draw([box, bar = one.bar](QPainter &p) { paintStripMonth(p, box, bar, false); });
            const bool missed = one.bar.status == Status::Breached;
            TextStyle value = flow.type().axis.at(TextStyle::Edge::Centre);
            value.font = flow.type().font(8, missed);
            if (missed)
                value.colour = roleColour(Role::Breach, false);
            flow.drawText(one.value, value, x, flow.y() + barHeight + 2 * pt, pitch);
            x += pitch;
        }
        flow.moveTo(flow.y() + row);
    }
}

} // namespace makegood::ui::sections

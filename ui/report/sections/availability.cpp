// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include <QGraphicsScene>
#include <QPainter>

#include "charts/availability_chart.h"
#include "explain/metric_text.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double chartHeight = 172 * pt;
constexpr std::size_t servicesAcross = 4;

std::vector<const Evaluation *> months(const Context &c)
{
    std::vector<const Evaluation *> out;
    for (const Evaluation &e : c.input.history)
        out.push_back(&e);
    out.push_back(&c.now());
    return out;
}

const ServiceResult *resultOf(const Evaluation &e, const std::string &service)
{
    const auto at = std::find_if(e.services.begin(), e.services.end(),
                                 [&](const ServiceResult &s) { return s.service == service; });
    return at == e.services.end() ? nullptr : &*at;
}

void monthsTable(const Context &c, std::size_t first)
{
    const auto &services = c.now().services;
    const std::size_t end = std::min(services.size(), first + servicesAcross);
    std::vector<Column> columns = {{ReportTexts::tr("Month"), false, 1}};
    for (std::size_t i = first; i < end; ++i)
        columns.push_back({plainText(services[i].service), false, 1});
    Table table(std::move(columns));
    for (const Evaluation *e : months(c)) {
        std::vector<Cell> row = {{c.format.month(e->month), e == &c.now()}};
        for (std::size_t i = first; i < end; ++i) {
            const ServiceResult *s = resultOf(*e, services[i].service);
            if (s == nullptr || !s->shownAvailability())
                row.push_back({ReportTexts::tr("– no data")});
            else
                row.push_back({c.format.percent(s->availability), e == &c.now(), markOf(s->state)});
        }
        table.add(std::move(row));
    }
    table.drawOn(c.flow);
}

void chart(const Context &c, const ServiceResult &service)
{
    std::vector<MonthFigure> figures;
    for (const Evaluation *e : months(c)) {
        if (const ServiceResult *s = resultOf(*e, service.service)) {
            figures.push_back(monthFigure(*e, *s));
        } else {
            MonthFigure none;
            none.month = e->month;
            none.target = service.target;
            figures.push_back(none);
        }
    }
    // Four scene units in a point: finer units would shrink the fixed paddings of Qt Charts to nothing.
    constexpr double scale = 4;
    ChartStyle style;
    style.font = c.flow.type().font(7.5 * scale / pt);
    style.locale = c.format.locale();
    style.unit = scale * 0.7;
    const QSizeF size(c.flow.width() / pt * scale, chartHeight / pt * scale);
    auto scene = std::make_shared<QGraphicsScene>();
    QChart *drawn = makeAvailabilityChart(figures, style);
    drawn->setLayoutDirection(c.flow.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    scene->addItem(drawn);
    drawn->resize(size);
    drawn->setBackgroundVisible(false);
    const QRectF box(c.flow.left(), c.flow.y(), c.flow.width(), chartHeight);
    c.flow.draw([scene, box, size](QPainter &p) { scene->render(&p, box, QRectF(QPointF(0, 0), size)); });
    c.flow.moveTo(c.flow.y() + chartHeight + 6 * pt);
}

void metricsTable(const Context &c, const ServiceResult &s)
{
    Table table({{ReportTexts::tr("Promise"), false, 2},
                 {ReportTexts::tr("What is compared"), false, 2},
                 {ReportTexts::tr("Promised"), false, 1},
                 {ReportTexts::tr("Value"), false, 1},
                 {ReportTexts::tr("Verdict"), false, 1},
                 {ReportTexts::tr("Values measured"), false, 1}});
    for (const MetricResult &metric : s.metrics) {
        const bool isMissed = metric.met == false;
        table.add({{plainText(metric.terms.title)},
                   {metricStatistic(metric.terms, c.format)},
                   {metricLimit(metric.terms, c.format)},
                   {metricOutcome(metric, c.format), isMissed},
                   {metricVerdict(metric), isMissed},
                   {c.format.number(static_cast<std::int64_t>(metric.figure.samples))}});
    }
    table.drawOn(c.flow);
}

void figures(const Context &c, const ServiceResult &s)
{
    PageFlow &flow = c.flow;
    const QString coverage = s.elapsed > Duration::zero()
        ? c.format.percent(percentCut(s.coveredElapsed.count(), s.elapsed.count()))
        : Format::none();
    const std::vector<std::pair<QString, QString>> cells
        = {{ReportTexts::tr("Availability"), c.format.percent(s.shownAvailability())},
           {ReportTexts::tr("Target"), c.format.percent(s.target.text)},
           {ReportTexts::tr("Downtime"), c.format.duration(s.downtime)},
           {ReportTexts::tr("Measured"), c.format.duration(s.measured)},
           {ReportTexts::tr("Left out: maintenance"), c.format.duration(s.excludedMaintenance)},
           {ReportTexts::tr("Left out: causes"), c.format.duration(s.excludedCauses)},
           {ReportTexts::tr("Unknown"), c.format.duration(s.unknown)},
           {s.budgetLeft < Duration::zero() ? ReportTexts::tr("Error budget overdrawn")
                                            : ReportTexts::tr("Error budget left"),
            c.format.duration(s.budgetLeft)}};
    const double cell = flow.width() / 4;
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i % 4 == 0 && i > 0)
            flow.moveTo(flow.y() + height + 6 * pt);
        const double x = flow.left() + cell * static_cast<double>(i % 4);
        const TextBlock name(cells[i].first, flow.type().cellHead, cell - 8 * pt, flow.isRightToLeft());
        const TextBlock value(cells[i].second, flow.type().strong, cell - 8 * pt, flow.isRightToLeft());
        flow.drawText(name, x, flow.y(), cell - 8 * pt);
        flow.drawText(value, x, flow.y() + name.height(), cell - 8 * pt);
        height = name.height() + value.height();
    }
    flow.moveTo(flow.y() + height + 8 * pt);
}

} // namespace

void availability(const Context &c)
{
    c.flow.section(ReportTexts::tr("Availability"));
    if (c.now().services.empty()) {
        c.flow.text(ReportTexts::tr("The contract has no services in this month."), c.flow.type().body);
        return;
    }
    c.flow.text(ReportTexts::tr("Percentages are cut after three decimals and never rounded up."),
                c.flow.type().quiet, 6 * pt);
    for (std::size_t i = 0; i < c.now().services.size(); i += servicesAcross)
        monthsTable(c, i);
    for (const ServiceResult &s : c.now().services) {
        if (!s.isMeasured) {
            c.flow.subsection(serviceTitle(c, s), 66 * pt);
            c.flow.text(
                ReportTexts::tr("The agreement promises these values of the service, and no availability."),
                c.flow.type().body, 6 * pt);
            metricsTable(c, s);
            continue;
        }
        c.flow.subsection(serviceTitle(c, s), chartHeight + 66 * pt);
        figures(c, s);
        chart(c, s);
        if (!s.metrics.empty())
            metricsTable(c, s);
    }
}

} // namespace makegood::ui::sections

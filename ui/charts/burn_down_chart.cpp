// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/burn_down_chart.h"

#include <algorithm>

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include "charts/nice_step.h"

namespace makegood::ui
{

namespace
{

struct BurnDownChartTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::BurnDownChart)
};

// Floating point for drawing only; lengths in the unit with the shortest labels.
class Drawing
{
public:
    Drawing(const BurnDown &data, const ChartStyle &style)
        : m_data(data)
        , m_style(style)
        , m_mirrored(style.locale.textDirection() == Qt::RightToLeft)
        , m_chart(new QChart)
    {
        Duration most = data.points.front().even;
        for (const BurnPoint &point : data.points)
            most = std::max(most, point.spent.value_or(Duration::zero()));
        m_hours = most >= std::chrono::hours(5);
        m_seconds = most < std::chrono::minutes(2);
    }

    QChart *make()
    {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundRoundness(0);
        m_chart->setBackgroundPen(Qt::NoPen);
        m_chart->setBackgroundBrush(m_style.colours.background);
        m_chart->setLocalizeNumbers(true);
        m_chart->setLocale(m_style.locale);
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setMargins({4, 0, 4, 0});
        QLegend *legend = m_chart->legend();
        legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
        legend->setFont(m_style.font);
        legend->setLabelColor(m_style.colours.text);
        legend->setAlignment(Qt::AlignTop);
        addLines();
        addAxes();
        return m_chart;
    }

private:
    double x(Instant at) const
    {
        const Duration since = m_mirrored ? m_data.period.end - at : at - m_data.period.start;
        return static_cast<double>(since.count());
    }
    double y(Duration length) const
    {
        const double unit = m_hours ? 3'600'000.0 : m_seconds ? 1000.0 : 60'000.0;
        return static_cast<double>(length.count()) / unit;
    }

    QLineSeries *add(const char *name, const QString &title, const QColor &colour, Qt::PenStyle line,
                     double width)
    {
        auto *series = new QLineSeries;
        series->setObjectName(QLatin1String(name));
        series->setName(title);
        series->setPen(QPen(colour, width * m_style.unit, line));
        m_chart->addSeries(series);
        return series;
    }
    void append(QLineSeries *series, Instant at, Duration length)
    {
        series->append(x(at), y(length));
        m_lowest = std::min(m_lowest, y(length));
        m_highest = std::max(m_highest, y(length));
    }

    void addLines()
    {
        const ChartColours &c = m_style.colours;
        QLineSeries *none = add("none", BurnDownChartTexts::tr("Used up"), c.breached, Qt::SolidLine, 1.2);
        append(none, m_data.period.start, Duration::zero());
        append(none, m_data.period.end, Duration::zero());
        QLineSeries *even = add("even", BurnDownChartTexts::tr("Spent evenly"), c.quietText, Qt::DotLine, 2);
        QLineSeries *left = add("left", BurnDownChartTexts::tr("Left"), c.met, Qt::SolidLine, 2.5);
        for (const BurnPoint &point : m_data.points) {
            append(even, point.at, point.even);
            if (point.left)
                append(left, point.at, *point.left);
        }
        if (!m_data.outlook)
            return;
        const Outlook &outlook = *m_data.outlook;
        const auto lead = [&](const std::optional<Pace> &pace, const char *name, const QString &title,
                              const QColor &colour, Qt::PenStyle line) {
            if (!pace)
                return;
            QLineSeries *series = add(name, title, colour, line, 2);
            append(series, m_data.asOf, outlook.left + outlook.ahead);
            append(series, m_data.period.end, outlook.budget - pace->byEnd);
        };
        lead(outlook.sofar, "sofar", BurnDownChartTexts::tr("Rate so far"), c.target, Qt::DashLine);
        lead(outlook.week, "week", BurnDownChartTexts::tr("Last 7 days’ rate"), c.excluded, Qt::DashDotLine);
    }

    void addAxes()
    {
        auto *days = new QCategoryAxis;
        days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        days->setRange(0, static_cast<double>(m_data.period.length().count()));
        QList<std::pair<double, QString>> labels;
        for (const BurnPoint &point : m_data.points) {
            const LocalTime local = m_data.zone.toLocal(point.at);
            const auto date = std::chrono::floor<std::chrono::days>(local);
            const auto day = static_cast<unsigned>(std::chrono::year_month_day(date).day());
            const bool begins = m_data.zone.startOfDay(date) == point.at && point.at < m_data.period.end;
            if (begins && (day == 1 || (day % 5 == 0 && day < 30)))
                labels.append({x(point.at), m_style.locale.toString(day)});
        }
        std::sort(labels.begin(), labels.end()); // QCategoryAxis requires ascending values
        for (const auto &[at, text] : labels)
            days->append(text, at);
        dress(days, BurnDownChartTexts::tr("Day"));

        auto *budget = new QValueAxis;
        const double step = niceStep(std::max(m_highest - m_lowest, 1.0) / 5.0);
        budget->setTickType(QValueAxis::TicksDynamic);
        budget->setTickAnchor(0);
        budget->setTickInterval(step);
        budget->setRange(std::floor(m_lowest / step) * step,
                         std::max(std::ceil(m_highest / step) * step, step));
        budget->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
        dress(budget,
              m_hours         ? BurnDownChartTexts::tr("Budget left (h)")
                  : m_seconds ? BurnDownChartTexts::tr("Budget left (s)")
                              : BurnDownChartTexts::tr("Budget left (min)"));

        m_chart->addAxis(days, Qt::AlignBottom);
        m_chart->addAxis(budget, m_mirrored ? Qt::AlignRight : Qt::AlignLeft);
        for (QAbstractSeries *series : m_chart->series()) {
            series->attachAxis(days);
            series->attachAxis(budget);
        }
    }

    void dress(QAbstractAxis *axis, const QString &title)
    {
        axis->setTitleText(title);
        axis->setTitleFont(m_style.font);
        axis->setTitleBrush(m_style.colours.text);
        axis->setLabelsFont(m_style.font);
        axis->setTruncateLabels(false);
        axis->setLabelsColor(m_style.colours.text);
        axis->setGridLinePen(QPen(m_style.colours.grid, m_style.unit));
        axis->setLinePen(QPen(m_style.colours.quietText, m_style.unit));
    }

    const BurnDown &m_data;
    const ChartStyle &m_style;
    bool m_mirrored;
    bool m_hours = false;
    bool m_seconds = false;
    double m_lowest = 0;
    double m_highest = 0;
    QChart *m_chart;
};

} // namespace

QChart *makeBurnDownChart(const BurnDown &data, const ChartStyle &style)
{
    return Drawing(data, style).make();
}

} // namespace makegood::ui

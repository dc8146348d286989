// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QString>

#include "charts/duration_axis.h"
#include "sla/evaluate/evaluation.h"

class QPainter;

namespace makegood::ui
{

/// A month of a service as a bar; figures of the Evaluation.
struct DowntimeBar {
    enum class Kind {
        Judged,
        NoData,
        Pending, ///< is being calculated
        NoPeriod ///< the contract does not run in this month
    };
    Month month{};
    Kind kind = Kind::Pending;
    Duration downtime{}; ///< of a running month so far
    Duration budget{};
    std::optional<Availability> availability; ///< of a running month so far
    ServiceState state = ServiceState::NoData;
    bool running = false;

    bool isOver() const { return kind == Kind::Judged && downtime > budget; }
};

DowntimeBar downtimeBar(const Evaluation &evaluation, const ServiceResult &service);

struct DowntimeStyle {
    bool dark = false;
    QFont font; ///< of axis texts; values over the budget are bold
    QLocale locale;
    bool mirrored = false; ///< time runs from right to left
    double unit = 1.0; ///< line width: 1 on the screen, more on finer devices
    std::optional<Month> chosen; ///< its column is highlighted
    bool availability = true; ///< or the years, where the columns have no room for it, below the months
};

/// The chart "Downtime by month" for one size: bars from zero, what lies within the budget in one colour and
/// what lies above in another, the budget as a dashed step line, the value over each bar, and month and
/// availability below. A value of more than four times the second highest, budgets included, is drawn at
/// three times that one and cut. Nothing in it depends on the chosen month but the colour of its column.
class DowntimeBars
{
public:
    DowntimeBars(std::vector<DowntimeBar> bars, DowntimeStyle style, const QRectF &area);

    void paint(QPainter &painter) const;
    /// The whole column of a bar, its texts included.
    QRectF column(int index) const;
    /// The bar alone, down to the zero line.
    QRectF bar(int index) const;
    /// Where the value stands; empty: it has none.
    QRectF valueRect(int index) const;
    QString valueText(int index) const;
    int barAt(const QPointF &at) const; ///< -1: none
    int cut() const { return m_cut; } ///< the bar that is drawn shorter than it is; -1: none
    const DurationAxis &axis() const { return m_axis; }
    /// Whether the columns have room for the availability.
    bool showsAvailability() const { return m_showsAvailability; }

private:
    double yOf(Duration length) const;
    Duration drawn(int index) const;
    const DowntimeBar &at(int index) const { return m_bars[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_bars.size()); }
    QFont valueFont(int index) const;
    QString wordText(int index) const;
    void paintGround(QPainter &p) const;
    void paintBar(QPainter &p, int index) const;
    void paintBudget(QPainter &p) const;
    void paintValue(QPainter &p, int index) const;
    void paintNames(QPainter &p, int index) const;

    std::vector<DowntimeBar> m_bars;
    DowntimeStyle m_style;
    QRectF m_area;
    QRectF m_plot;
    DurationAxis m_axis;
    double m_line = 0; ///< height of a line of text
    int m_cut = -1;
    Duration m_cutTo{}; ///< as what the cut bar is drawn
    bool m_showsAvailability = false;
};

/// The chart in one or two sentences, for screen readers.
QString downtimeSummary(const std::vector<DowntimeBar> &bars, const QLocale &locale);

} // namespace makegood::ui

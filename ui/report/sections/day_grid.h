// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "report/sections/sections.h"
#include "sla/outlook/day_figures.h"

namespace makegood::ui::sections
{

/// How large a calendar is, in units.
struct DaySize {
    double width = 27.4 * pt;
    double height = 25.5 * pt;
};

/// The days of a month as a calendar: no downtime, downtime with its minutes, maintenance, no data, to come.
class DayGrid
{
public:
    DayGrid(const Context &c, const ServiceResult &service, DaySize size = {});

    double width() const;
    double height() const;
    /// Draws it with its top left corner (top right in mirrored layouts) at a place of the last page.
    void drawOn(PageFlow &flow, double x, double y) const;

private:
    struct Day {
        LocalDate date{};
        SpanFigures figures;
        bool hasMaintenance = false; ///< accepted, whether it changed a figure or not
    };
    int column(LocalDate date) const; ///< of the week, from 0
    void drawDay(PageFlow &flow, const Day &day, const QRectF &cell) const;

    Format m_format;
    DaySize m_size;
    std::vector<Day> m_days;
    int m_firstDay = 1; ///< of the week, as Qt counts
};

/// What the colours of the calendar and the chart mean; in as many lines as it takes.
double dayLegendHeight(const Context &c);
void dayLegend(const Context &c);

} // namespace makegood::ui::sections

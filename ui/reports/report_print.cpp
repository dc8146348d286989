// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_print.h"

#include <algorithm>

#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include "report/paper.h"

namespace makegood::ui
{

void setPaperOf(const ReportPages &pages, QPrinter &printer)
{
    printer.setPageSize(QPageSize(pages.pageSize(), QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setFullPage(true);
}

bool printReport(const ReportPages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int first = std::clamp(printer.fromPage(), 1, pages.count());
    const int last = printer.toPage() < first ? pages.count() : std::min(printer.toPage(), pages.count());
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF own = pages.pageSize() * pt;
    const double scale = std::min({paper.width() / own.width(), paper.height() / own.height(),
                                   static_cast<double>(printer.resolution()) / unitsPerInch});
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page - 1);
        painter.restore();
    }
    return painter.end();
}

} // namespace makegood::ui

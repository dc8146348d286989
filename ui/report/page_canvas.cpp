// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_canvas.h"

#include <QPainter>

namespace makegood::ui
{

PageCanvas::PageCanvas(Paper paper, Typography type, bool rightToLeft)
    : m_paper(paper)
    , m_type(std::move(type))
    , m_rightToLeft(rightToLeft)
{
    addPage();
}

void PageCanvas::addPage()
{
    m_pages.emplace_back();
}

void PageCanvas::addBookmark(int level, const QString &title, double y)
{
    m_bookmarks.push_back({level, title, pageCount() - 1, y});
}

QRectF PageCanvas::placed(const QRectF &box) const
{
    if (!m_rightToLeft)
        return box;
    return QRectF(m_paper.width - box.right(), box.top(), box.width(), box.height());
}

void PageCanvas::drawText(const TextBlock &block, double x, double y, double width)
{
    const QRectF box = placed(QRectF(x, y, width, block.height()));
    draw([block, at = box.topLeft()](QPainter &p) { block.draw(p, at); });
}

void PageCanvas::drawText(const QString &text, const TextStyle &style, double x, double y, double width)
{
    drawText(TextBlock(text, style, width, m_rightToLeft), x, y, width);
}

void PageCanvas::fill(const QRectF &box, const QColor &colour)
{
    draw([at = placed(box), colour](QPainter &p) { p.fillRect(at, colour); });
}

void PageCanvas::line(double x1, double x2, double y, const QColor &colour, double thickness)
{
    fill(QRectF(x1, y - thickness / 2, x2 - x1, thickness), colour);
}

void PageCanvas::paintPage(QPainter &painter, int page) const
{
    for (const Draw &operation : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        operation(painter);
        painter.restore();
    }
}

} // namespace makegood::ui

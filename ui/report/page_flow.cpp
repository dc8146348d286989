// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_flow.h"

#include <QPainter>

namespace makegood::ui
{

PageFlow::PageFlow(Paper paper, Typography type, bool rightToLeft)
    : m_paper(paper)
    , m_type(std::move(type))
    , m_rightToLeft(rightToLeft)
{
    newPage();
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_paper.top;
}

void PageFlow::need(double height)
{
    if (height > room() && m_y > m_paper.top)
        newPage();
}

void PageFlow::space(double height)
{
    if (m_y > m_paper.top)
        m_y += height;
}

QRectF PageFlow::placed(const QRectF &box) const
{
    if (!m_rightToLeft)
        return box;
    return QRectF(m_paper.width - box.right(), box.top(), box.width(), box.height());
}

void PageFlow::section(const QString &title)
{
    // Short sections share a sheet; none begins at the foot of one, and none on the cover.
    if (page() == 0 || room() < 230 * pt)
        newPage();
    else
        space(26 * pt);
    m_bookmarks.push_back({0, title, page(), m_y});
    const TextBlock block(title, m_type.title, width(), m_rightToLeft);
    drawText(block, left(), m_y, width());
    m_y += block.height() + 5 * pt;
    line(left(), left() + width(), m_y, m_type.ink, 1.2 * pt);
    m_y += 10 * pt;
}

void PageFlow::subsection(const QString &title, double following)
{
    const TextBlock block(title, m_type.subtitle, width(), m_rightToLeft);
    if (m_y > m_paper.top + 40 * pt)
        m_y += 12 * pt;
    need(block.height() + 5 * pt + following);
    m_bookmarks.push_back({1, title, page(), m_y});
    drawText(block, left(), m_y, width());
    m_y += block.height() + 5 * pt;
}

void PageFlow::text(const QString &text, const TextStyle &style, double after)
{
    const TextBlock block(text, style, width(), m_rightToLeft);
    need(block.height());
    drawText(block, left(), m_y, width());
    m_y += block.height() + after;
}

void PageFlow::drawText(const TextBlock &block, double x, double y, double width)
{
    const QRectF box = placed(QRectF(x, y, width, block.height()));
    draw([block, at = box.topLeft()](QPainter &p) { block.draw(p, at); });
}

void PageFlow::drawText(const QString &text, const TextStyle &style, double x, double y, double width)
{
    drawText(TextBlock(text, style, width, m_rightToLeft), x, y, width);
}

void PageFlow::fill(const QRectF &box, const QColor &colour)
{
    draw([at = placed(box), colour](QPainter &p) { p.fillRect(at, colour); });
}

void PageFlow::line(double x1, double x2, double y, const QColor &colour, double thickness)
{
    fill(QRectF(x1, y - thickness / 2, x2 - x1, thickness), colour);
}

void PageFlow::paintPage(QPainter &painter, int page) const
{
    for (const Draw &what : m_pages.at(static_cast<std::size_t>(page))) {
        painter.save();
        what(painter);
        painter.restore();
    }
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_flow.h"

namespace makegood::ui
{

PageFlow::PageFlow(Paper paper, Typography type, bool rightToLeft)
    : PageCanvas(paper, std::move(type), rightToLeft)
    , m_y(paper.top)
{
}

void PageFlow::newPage()
{
    addPage();
    m_y = paper().top;
}

void PageFlow::need(double height)
{
    if (height > room() && m_y > paper().top)
        newPage();
}

void PageFlow::space(double height)
{
    if (m_y > paper().top)
        m_y += height;
}

void PageFlow::section(const QString &title)
{
    // Short sections share a page. No section begins on the cover or at the bottom of a page.
    const bool isCover = pageCount() == 1;
    if (isCover || room() < 230 * pt)
        newPage();
    else
        space(26 * pt);
    addBookmark(0, title, m_y);
    const TextBlock block(title, type().title, width(), isRightToLeft());
    drawText(block, left(), m_y, width());
    m_y += block.height() + 5 * pt;
    line(left(), left() + width(), m_y, type().ink, 1.2 * pt);
    m_y += 10 * pt;
}

void PageFlow::subsection(const QString &title, double following)
{
    const TextBlock block(title, type().subtitle, width(), isRightToLeft());
    if (m_y > paper().top + 40 * pt)
        m_y += 12 * pt;
    need(block.height() + 5 * pt + following);
    addBookmark(1, title, m_y);
    drawText(block, left(), m_y, width());
    m_y += block.height() + 5 * pt;
}

void PageFlow::text(const QString &text, const TextStyle &style, double after)
{
    const TextBlock block(text, style, width(), isRightToLeft());
    need(block.height());
    drawText(block, left(), m_y, width());
    m_y += block.height() + after;
}

} // namespace makegood::ui

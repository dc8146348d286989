// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_flow.h"

namespace makegood::ui
{

namespace
{
constexpr double sectionGap = 26 * pt; ///< above the heading of a section
}

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

void PageFlow::section(const QString &text, double following)
{
    // Names of months begin small in some languages, headings do not.
    const QString title = text.left(1).toUpper() + text.mid(1);
    const TextBlock block(title, type().title, width(), isRightToLeft());
    const bool isCover = pageCount() <= m_sectionsFromPage;
    if (isCover || room() < sectionGap + block.height() + 8 * pt + following)
        newPage();
    else
        space(sectionGap);
    addBookmark(0, title, m_y);
    drawText(block, left(), m_y, width());
    m_y += block.height() + 8 * pt;
}

double PageFlow::subsectionHeight() const
{
    return 15 * pt + TextBlock(QStringLiteral("X"), type().subtitle, width(), isRightToLeft()).height();
}

void PageFlow::subsection(const QString &title, double following)
{
    const TextBlock block(title, type().subtitle, width(), isRightToLeft());
    if (m_y > paper().top + 40 * pt)
        m_y += 10 * pt;
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

void PageFlow::runs(const TextRuns &runs, double after)
{
    if (runs.empty())
        return;
    const TextBlock block(runs, type().body, type().strongRule, width(), isRightToLeft());
    need(block.height());
    drawText(block, left(), m_y, width());
    m_y += block.height() + after;
}

} // namespace makegood::ui

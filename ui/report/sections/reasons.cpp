// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double levelStep = 13 * pt; ///< of a level

void chain(const Context &c, const Explanation &why, int depth)
{
    PageFlow &flow = c.flow;
    const double indent = levelStep * depth;
    const TextStyle style = depth == 0 ? flow.type().cellStrong : flow.type().cell;
    TextRuns runs = {{why.sentence, TextRun::Look::Plain}};
    if (!why.clauses.isEmpty())
        runs.push_back({QLatin1Char(' ') + words::list(why.clauses), TextRun::Look::Clause});
    const TextBlock block(runs, style, flow.type().strongRule, flow.width() - indent, flow.isRightToLeft());
    flow.need(block.height() + (depth == 0 ? 20 * pt : 0));
    // One vertical guide for each ancestor.
    for (int d = 1; d <= depth; ++d)
        flow.fill(QRectF(flow.left() + levelStep * d - 8 * pt, flow.y(), 0.5 * pt, block.height() + 2.5 * pt),
                  flow.type().rule);
    flow.drawText(block, flow.left() + indent, flow.y(), flow.width() - indent);
    flow.moveTo(flow.y() + block.height() + 2.5 * pt);
    for (const Explanation &below : why.children)
        chain(c, below, depth + 1);
    if (depth == 0)
        flow.moveTo(flow.y() + 6 * pt);
}

} // namespace

void reasons(const Context &c)
{
    c.flow.section(ReportTexts::tr("Appendix: the chain of reasons"), 90 * pt);
    for (const ServiceResult &s : c.now().services) {
        c.flow.subsection(serviceTitle(c, s), 50 * pt);
        if (s.why.empty())
            c.flow.text(ReportTexts::tr("No reasons are recorded."), c.flow.type().body);
        for (const Reason &root : s.why)
            chain(c, explain(root, c.format), 0);
    }
}

} // namespace makegood::ui::sections

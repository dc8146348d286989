// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page_canvas.h"

namespace makegood::ui
{

/// Lays content out from top to bottom in the body of as many pages as it takes. All lengths are in units.
class PageFlow : public PageCanvas
{
public:
    PageFlow(Paper paper, Typography type, bool rightToLeft);

    double y() const { return m_y; } ///< where the next content begins
    double left() const { return paper().side; }
    double width() const { return paper().bodyWidth(); }
    double room() const { return paper().bodyEnd() - m_y; } ///< left on this page

    void newPage();
    /// Begins a new page unless `height` fits on this one.
    void need(double height);
    /// Adds space after content; none at the top of a page.
    void space(double height);
    void moveTo(double y) { m_y = y; }

    /// A section heading with a bookmark, on one page with `following` units of content after it. Short
    /// sections share a page; none begins on the first page.
    void section(const QString &title, double following);
    /// What a subsection's heading takes, the space above it included.
    double subsectionHeight() const;
    /// A heading with a bookmark, on one page with `following` units of content after it.
    void subsection(const QString &title, double following);
    void text(const QString &text, const TextStyle &style, double after = 4 * pt);
    /// Body text with pieces of another look.
    void runs(const TextRuns &runs, double after = 4 * pt);

    /// No section begins on the pages before this one, counted from 0.
    void keepSectionsFrom(int page) { m_sectionsFromPage = page; }

private:
    double m_y = 0;
    int m_sectionsFromPage = 0;
};

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QRectF>
#include <QString>

#include "report/paper.h"
#include "report/text_block.h"

namespace makegood::ui
{

/// An entry of the document's outline.
struct Bookmark {
    int level = 0; ///< 0: section, 1: service within it
    QString title;
    int page = 0; ///< from 0
    double y = 0; ///< from the top of the page, in units
};

/// Pages that record drawing operations and paint them once the number of pages is known. Positions are in
/// units from the top left corner and given in reading direction: right-to-left languages mirror every box.
class PageCanvas
{
public:
    using Draw = std::function<void(QPainter &)>;

    /// Starts with one page.
    PageCanvas(Paper paper, Typography type, bool rightToLeft);

    const Paper &paper() const { return m_paper; }
    const Typography &type() const { return m_type; }
    bool isRightToLeft() const { return m_rightToLeft; }

    void addPage();
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Adds a bookmark to a place on the last page.
    void addBookmark(int level, const QString &title, double y);
    const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }

    // Each of these records an operation for the last page.
    void draw(Draw operation) { m_pages.back().push_back(std::move(operation)); }
    void drawText(const TextBlock &block, double x, double y, double width);
    void drawText(const QString &text, const TextStyle &style, double x, double y, double width);
    void fill(const QRectF &box, const QColor &colour);
    void line(double x1, double x2, double y, const QColor &colour, double thickness = 0.5 * pt);

    /// The box as it is painted: mirrored for right-to-left languages.
    QRectF placed(const QRectF &box) const;
    void paintPage(QPainter &painter, int page) const;

private:
    Paper m_paper;
    Typography m_type;
    bool m_rightToLeft;
    std::vector<std::vector<Draw>> m_pages;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace makegood::ui

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
    double y = 0; ///< from the top of the sheet, in units
};

/// Lays things out from top to bottom over as many sheets as it takes. What is drawn is recorded and painted
/// at the end, when the number of sheets is known. Positions are given in reading direction: in right-to-left
/// languages every box is mirrored.
class PageFlow
{
public:
    using Draw = std::function<void(QPainter &)>;

    PageFlow(Paper paper, Typography type, bool rightToLeft);

    const Paper &paper() const { return m_paper; }
    const Typography &type() const { return m_type; }
    bool isRightToLeft() const { return m_rightToLeft; }
    double y() const { return m_y; }
    double left() const { return m_paper.side; }
    double width() const { return m_paper.bodyWidth(); }
    double room() const { return m_paper.bodyEnd() - m_y; }
    int page() const { return static_cast<int>(m_pages.size()) - 1; }

    void newPage();
    /// Begins a new sheet unless `height` still fits on this one.
    void need(double height);
    /// Space below what stands there; none at the top of a sheet.
    void space(double height);
    void moveTo(double y) { m_y = y; }

    void section(const QString &title); ///< with a bookmark; on a new sheet unless this one has room
    /// With a bookmark; stays together with `following` units below it.
    void subsection(const QString &title, double following);
    void text(const QString &text, const TextStyle &style, double after = 4 * pt);

    /// Draws into a box at the place it has in reading direction.
    void drawText(const TextBlock &block, double x, double y, double width);
    void drawText(const QString &text, const TextStyle &style, double x, double y, double width);
    void fill(const QRectF &box, const QColor &colour);
    void line(double x1, double x2, double y, const QColor &colour, double thickness = 0.5 * pt);
    void draw(Draw what) { m_pages.back().push_back(std::move(what)); }
    QRectF placed(const QRectF &box) const; ///< mirrored where the language is

    const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const;

private:
    Paper m_paper;
    Typography m_type;
    bool m_rightToLeft;
    double m_y = 0;
    std::vector<std::vector<Draw>> m_pages;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace makegood::ui

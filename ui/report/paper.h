// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QSizeF>

#include "report/report_options.h"

namespace makegood::ui
{

/// Device units in a point: fine enough for layout without hinting or visible rounding.
inline constexpr double pt = 20.0;
inline constexpr int unitsPerInch = 1440;

/// Size and margins of a page, in units.
struct Paper {
    double width = 0;
    double height = 0;
    double side = 51.5 * pt; ///< left and right margin
    double top = 66 * pt; ///< to the body; the header is above
    double bottom = 62 * pt; ///< from the body; the footer is below

    double bodyWidth() const { return width - 2 * side; }
    double bodyEnd() const { return height - bottom; }
};

Paper paperOf(PaperSize size);

/// Font, colour and alignment of a text.
struct TextStyle {
    QFont font;
    QColor colour;
    /// Alignment of the text in its box, in reading direction.
    enum class Edge {
        Leading,
        Trailing,
        Centre
    } edge = Edge::Leading;
    double lead = 1.04; ///< distance of lines, as a part of the font's height

    TextStyle at(Edge where) const
    {
        TextStyle out = *this;
        out.edge = where;
        return out;
    }
    TextStyle in(const QColor &other) const
    {
        TextStyle out = *this;
        out.colour = other;
        return out;
    }
};

/// The styles of the report: one font family, two weights, and the colour roles of light ground.
struct Typography {
    /// `brand`: a colour for rules; invalid: they are as dark as the text.
    explicit Typography(const QLocale &locale, const QColor &brand = {});

    QFont font(double points, bool bold = false) const;

    TextStyle display; ///< the verdict
    TextStyle figure; ///< the three figures of the first page
    TextStyle title; ///< a section
    TextStyle subtitle; ///< a service within a section
    TextStyle body;
    TextStyle strong;
    TextStyle lead; ///< one sentence under a heading
    TextStyle quiet;
    TextStyle cell;
    TextStyle cellStrong;
    TextStyle cellHead;
    TextStyle axis; ///< months, weekdays, values of charts
    TextStyle running; ///< header and footer

    QColor ink;
    QColor brand; ///< of the rule above a part
    bool hasBrand = false;
    QColor soft;
    QColor rule;
    QColor strongRule;
    QColor shade;

private:
    QStringList m_families;
};

} // namespace makegood::ui

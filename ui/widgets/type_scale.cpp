// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/type_scale.h"

#include <algorithm>
#include <cmath>

#include <QApplication>

namespace makegood::ui
{

namespace
{

constexpr double bodyLine = 18; ///< of the sheet, in pixels
constexpr double leastCaption = 9; ///< points: 12 px

// A font with tight lines, as DejaVu Sans is, is no smaller: its capitals tell.
int lineOf(const QFontMetrics &body)
{
    constexpr double lineToCapital = 1.9;
    return std::max({body.height(), static_cast<int>(std::lround(body.capHeight() * lineToCapital)), 1});
}

double factorOf(Type type)
{
    switch (type) {
    case Type::Display:
        return 2.15;
    case Type::Figure:
        return 1.85;
    case Type::Title:
        return 1.54;
    case Type::Section:
    case Type::Lead:
        return 1.15;
    case Type::Body:
    case Type::Strong:
        break;
    case Type::Caption:
        return 0.92;
    }
    return 1;
}

} // namespace

QFont typeFont(Type type, const QFont &base)
{
    QFont font = base;
    const double own = base.pointSizeF();
    if (own > 0) {
        const double size = own * factorOf(type);
        font.setPointSizeF(type == Type::Caption ? std::max(size, std::min(own, leastCaption)) : size);
    }
    font.setBold(type == Type::Title || type == Type::Section || type == Type::Strong);
    return font;
}

QFont typeFont(Type type)
{
    return typeFont(type, QApplication::font());
}

int scaled(double length, const QFontMetrics &body)
{
    return static_cast<int>(std::lround(length * lineOf(body) / bodyLine));
}

int effectiveWidth(int width, const QFontMetrics &body)
{
    return static_cast<int>(width * bodyLine / lineOf(body));
}

int heightOf(Part part, const QFontMetrics &body)
{
    const int line = lineOf(body);
    switch (part) {
    case Part::Menu:
        return line + 10;
    case Part::Control:
    case Part::HeaderRow:
        return line + 14;
    case Part::Row:
        return line + 18;
    case Part::TwoLineRow:
        return line + scaled(16, body) + 14;
    case Part::Lane:
        return line + 22;
    case Part::SectionHead:
        return line + 30;
    case Part::RailEntry:
        return line + 38;
    case Part::ContractHeader:
        return scaled(64, body) + 24;
    case Part::Tile:
        return scaled(72, body) + 24;
    }
    return line;
}

} // namespace makegood::ui

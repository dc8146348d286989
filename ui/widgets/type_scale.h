// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The sizes of text, as factors of the application's font.
enum class Type {
    Display, ///< start page, amounts due
    Figure, ///< tiles
    Title, ///< page, customer, figures of the header; bold
    Section, ///< heads of cards; bold
    Lead, ///< the one sentence of Why
    Body,
    Strong, ///< body in bold: what matters in a row
    Caption ///< headers, axes, second lines; never below 12 px
};

/// `base` with the size and the weight of a kind of text.
QFont typeFont(Type type, const QFont &base);
/// From the application's font.
QFont typeFont(Type type);

/// What has a height of its own. All follow from the line of the body font, so that large text fits.
enum class Part {
    Menu, ///< and the status bar
    Control,
    HeaderRow,
    Row,
    TwoLineRow,
    Lane,
    SectionHead, ///< and the tool bar
    RailEntry, ///< and the save bar
    ContractHeader,
    Tile
};
int heightOf(Part part, const QFontMetrics &body);

/// A length of the sheet at 100 % text, grown with the text.
int scaled(double length, const QFontMetrics &body);
/// Width divided by the size of the text: what the rules for narrow windows look at.
int effectiveWidth(int width, const QFontMetrics &body);

/// Distances of the 8 px grid, the same at every size of text.
namespace space
{
constexpr int half = 4;
constexpr int one = 8;
constexpr int field = 12; ///< between fields, and between cards
constexpr int card = 16; ///< inside a card
constexpr int beside = 20; ///< margin of a page beside a list or the inspector
constexpr int page = 24; ///< margin of a page

constexpr double chipRadius = 4;
constexpr double controlRadius = 6;
constexpr double boxRadius = 8;
constexpr double cardRadius = 10;
} // namespace space

} // namespace makegood::ui

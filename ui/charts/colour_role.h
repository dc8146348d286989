// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace makegood::ui
{

/// What a colour means. Every colour of the window and of the report is one of these: green is what was kept,
/// vermilion what was missed, amber what is near the limit, grey what is unknown, blue what can be pressed or
/// is chosen.
enum class Role {
    Window, ///< ground of the window, tool bar, page
    Rail, ///< ground of the rail, canvas behind a page of paper
    Surface, ///< cards, tables, header, inspector, fields
    Surface2, ///< left list, save bar, quiet boxes, days of other months
    Hover, ///< row, button and track under the mouse
    Selected, ///< chosen row, page, segment, month
    Line, ///< hairlines, card borders, grid of charts
    LineStrong, ///< button borders, zero line, separators that matter
    Control, ///< borders of fields, check boxes, ticks; scroll thumb
    Text, ///< text, figures
    Text2, ///< captions, headers, axis labels
    Text3, ///< placeholders, disabled rows, hints
    Disabled, ///< text of disabled controls
    Accent, ///< links, active page, chosen values
    AccentFill, ///< primary button, checked box, estimate bar
    AccentHover, ///< primary button under the mouse
    OnAccent, ///< text on accent-fill
    Focus, ///< focus ring, 2 px
    Met, ///< words Met, On track
    MetFill, ///< marks and bars of what was kept
    MetTint, ///< ground of a pill, day without downtime
    Risk, ///< words At risk, Partly
    RiskFill, ///< marks and bars of what is near the limit
    RiskTint, ///< ground of warnings
    Breach, ///< words Breached, Refused, due
    BreachFill, ///< marks and bars of what was missed
    BreachTint, ///< ground of errors
    Nodata, ///< words No data, Incomplete data
    NodataFill, ///< marks and hatching of missing data
    NodataTint, ///< ground of a quiet pill
    InfoTint, ///< ground of drafts, range bars, icon tiles
    Maint, ///< maintenance, hatched
    Excl, ///< time excluded by cause, where a second hatching is needed
    Now, ///< line of the present
    OnStatus, ///< sign inside a filled mark
    OnRisk ///< sign inside the triangle
};

constexpr int roleCount = static_cast<int>(Role::OnRisk) + 1;

/// On light or on dark ground. Text has a contrast of at least 4.5:1 where it stands, marks and borders of
/// controls 3:1.
QColor roleColour(Role role, bool dark);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace makegood::ui
{

/// Characters that are not seen and say in which direction others are read (UAX #9).
enum class DirectionMark {
    None,
    Turn, ///< embedding or override: reads what follows in its own direction, letters of a name too
    Isolate, ///< sets a text apart from what stands around it; the program writes these itself
    Hint ///< an invisible letter of one direction
};

constexpr DirectionMark directionMark(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x202A && code <= 0x202E)
        return DirectionMark::Turn;
    if (code >= 0x2066 && code <= 0x2069)
        return DirectionMark::Isolate;
    return code == 0x200E || code == 0x200F || code == 0x061C ? DirectionMark::Hint : DirectionMark::None;
}

constexpr bool isDirectionMark(QChar c)
{
    return directionMark(c) != DirectionMark::None;
}

/// Whether the character turns letters around, which the program never does: one in a name from outside shows
/// another name, such as a `.png` that is an `.exe`.
constexpr bool turnsLetters(QChar c)
{
    return directionMark(c) == DirectionMark::Turn;
}

/// The text without what turns letters around.
inline QString withoutTurns(QString text)
{
    text.removeIf(turnsLetters);
    return text;
}

/// A name from outside that stands alone, in a list or a choice: in a window from right to left the dot after
/// its last letter would else stand before its first one.
inline QString ownDirection(const QString &name)
{
    const QString plain = withoutTurns(name);
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2068) + plain + QChar(0x2069) : plain;
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QPainter;
class QRect;

namespace makegood::ui
{

/// The lines into which a text is wrapped, without the space at which each was broken: QPainter leaves its
/// room at the wrong side of a line that reads from right to left.
QStringList wrappedLines(const QFont &font, const QString &text, int width);

/// Paints the text from the top of `box` in the painter's font, at the leading side of `direction`.
void drawParagraph(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, const QString &text);

} // namespace makegood::ui

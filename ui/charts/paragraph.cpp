// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paragraph.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace makegood::ui
{

QStringList wrappedLines(const QFont &font, const QString &text, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList out;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        out << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

void drawParagraph(QPainter &painter, const QRect &box, Qt::LayoutDirection direction, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool toTheRight = QStyle::visualAlignment(direction, Qt::AlignLeft).testFlag(Qt::AlignRight);
    // A line that begins with a foreign name keeps the direction of its text.
    const bool mirrored = text.isRightToLeft();
    const QChar mark = mirrored ? QChar(0x200F) : QChar(0x200E);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    // By the base line: letters of another font in one line alone would push it into the next.
    int base = box.top() + metrics.ascent();
    for (const QString &line : wrappedLines(painter.font(), text, box.width())) {
        const QString words = mark + line + mark;
        const int left = toTheRight ? box.right() + 1 - metrics.horizontalAdvance(words) : box.left();
        painter.drawText(QPoint(left, base), words);
        base += metrics.lineSpacing();
    }
    painter.setLayoutDirection(before);
}

} // namespace makegood::ui

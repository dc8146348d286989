// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paragraph.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include "charts/line_text.h"

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
    const int line = painter.fontMetrics().lineSpacing();
    const auto side = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignTop;
    // A line that begins with a foreign name keeps the direction of its text.
    const bool mirrored = text.isRightToLeft();
    int top = box.top();
    for (const QString &words : wrappedLines(painter.font(), text, box.width())) {
        drawWords(painter, QRect(box.left(), top, box.width(), line), side,
                  (mirrored ? QChar(0x200F) : QChar(0x200E)) + words
                      + (mirrored ? QChar(0x200F) : QChar(0x200E)));
        top += line;
    }
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_block.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextOption>

#include "explain/reading_direction.h"

namespace makegood::ui
{

namespace
{

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            out += QChar(QChar::LineSeparator);
        else if (c == QLatin1Char('\t'))
            out += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && !turnsLetters(c))
            out += c;
    }
    return out;
}

Qt::Alignment alignment(TextStyle::Edge edge, bool rightToLeft)
{
    if (edge == TextStyle::Edge::Centre)
        return Qt::AlignHCenter;
    return (edge == TextStyle::Edge::Leading) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, double width, bool rightToLeft)
    : m_layout(std::make_shared<QTextLayout>(printable(text), style.font))
    , m_colour(style.colour)
{
    layOut(style, width, rightToLeft);
}

TextBlock::TextBlock(const TextRuns &runs, const TextStyle &style, const QColor &quiet, double width,
                     bool rightToLeft)
    : m_colour(style.colour)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        const QString piece = printable(run.text);
        if (run.look != TextRun::Look::Plain) {
            QFont font = style.font;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(piece.size());
            if (run.look == TextRun::Look::Strong) {
                font.setBold(true);
            } else {
                font.setPixelSize(font.pixelSize() * 17 / 20);
                range.format.setForeground(quiet);
            }
            range.format.setFont(font);
            formats << range;
        }
        text += piece;
    }
    m_layout = std::make_shared<QTextLayout>(text, style.font);
    m_layout->setFormats(formats);
    layOut(style, width, rightToLeft);
}

void TextBlock::layOut(const TextStyle &style, double width, bool rightToLeft)
{
    QTextOption option(alignment(style.edge, rightToLeft) | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    const QFontMetricsF metrics(style.font);
    const double step = std::ceil(metrics.height() * style.lead);
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1.0));
        // One baseline for all fonts of a line: fallback fonts have other ascents.
        line.setPosition(QPointF(0, m_height + metrics.ascent() - line.ascent()));
        m_height += step;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

double TextBlock::widthOf(const QString &text, const TextStyle &style)
{
    double widest = 0;
    const QFontMetricsF metrics(style.font);
    for (const QString &line : text.split(QLatin1Char('\n')))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double TextBlock::widestWord(const QString &text, const TextStyle &style)
{
    double widest = 0;
    const QFontMetricsF metrics(style.font);
    static const QRegularExpression blanks(QStringLiteral("[ \\n]+"));
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace makegood::ui

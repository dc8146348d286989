// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_block.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

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
        else if (c.category() != QChar::Other_Control)
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
    QTextOption option(alignment(style.edge, rightToLeft) | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    const QFontMetricsF metrics(style.font);
    const double step = std::ceil(metrics.height() * 1.02);
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

} // namespace makegood::ui

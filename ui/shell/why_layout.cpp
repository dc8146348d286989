// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/why_layout.h"

#include <algorithm>

#include <QFontMetrics>

#include "charts/paragraph.h"
#include "shell/why_delegate.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int gap = space::half;
constexpr int boxPad = 10;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return depth;
}

QSize sizeOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return {0, 0};
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap, text)
        .size();
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty()
        ? 0
        : static_cast<int>(wrappedLines(font, text, width).size()) * QFontMetrics(font).lineSpacing();
}

int lengthOf(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2;
}

} // namespace

WhyLayout::WhyLayout(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    : titleFont(typeFont(Type::Strong, option.font))
    , textFont(typeFont(Type::Caption, option.font))
    , smallFont(typeFont(Type::Caption, option.font))
    , formulaFont(typeFont(Type::Body, option.font))
    , resultFont(typeFont(Type::Strong, option.font))
    , title(index.data(WhyTitle).toString())
    , sentence(index.data(WhySentence).toString())
    , value(index.data(WhyValue).toString())
    , note(index.data(WhyNote).toString())
    , chips(index.data(WhyChips).toStringList())
    , m_body(option.font)
{
    const int depth = depthOf(index);
    m_kind = depth == 0 ? Kind::Answer : depth == 1 ? Kind::Step : Kind::Line;
    const bool opens = index.model() != nullptr && index.model()->hasChildren(index);
    switch (m_kind) {
    case Kind::Answer:
        formula = index.data(WhyFormula).toString();
        result = index.data(WhyResult).toString();
        layAnswer(width);
        break;
    case Kind::Step:
        layStep(width, opens);
        break;
    case Kind::Line:
        titleFont = index.data(WhySum).toBool() ? typeFont(Type::Caption, option.font) : smallFont;
        titleFont.setBold(index.data(WhySum).toBool());
        layLine(width, opens, depth, index.data(WhyMarkKind).toInt() != 0);
        break;
    }
}

void WhyLayout::layAnswer(int width)
{
    title.clear();
    chips.clear();
    textFont = typeFont(Type::Lead, m_body);
    textBox = QRect(0, 0, width, heightOf(textFont, sentence, width));
    ground = textBox;
    m_height = textBox.height() + space::one;
    if (formula.isEmpty())
        return;
    const int top = m_height + gap;
    const int inner = width - 2 * space::field;
    const int tail = lengthOf(resultFont, result);
    const bool oneLine = lengthOf(formulaFont, formula) + space::card + tail <= inner;
    // Measured with the text itself: other scripts reach beyond the line of the font.
    const int line = sizeOf(resultFont, result, inner).height();
    const int high = sizeOf(formulaFont, formula, oneLine ? inner : inner - space::one).height();
    formulaBox = QRect(space::field, top + space::one, oneLine ? inner - tail : inner, std::max(high, line));
    resultBox = QRect(space::field + inner - tail, oneLine ? formulaBox.top() : formulaBox.bottom() + 1, tail,
                      oneLine ? formulaBox.height() : line);
    const int bottom = std::max(formulaBox.bottom(), resultBox.bottom()) + 1;
    formulaFrame = QRect(0, top, width, bottom + space::one - top);
    m_height = formulaFrame.bottom() + 1 + space::field;
}

int WhyLayout::chipsWidth() const
{
    int out = 0;
    for (const QString &chip : chips)
        out += lengthOf(smallFont, chip) + 10 + gap;
    return out;
}

// In rows that begin where the text does.
void WhyLayout::layChips(int left, int right, int top)
{
    const int high = QFontMetrics(smallFont).height() + 2;
    int x = left;
    int y = top;
    for (const QString &chip : chips) {
        const int wide = std::min(lengthOf(smallFont, chip) + 10, right - left);
        if (x > left && x + wide > right) {
            x = left;
            y += high + gap;
        }
        chipBoxes.emplace_back(x, y, wide, high);
        x += wide + gap;
    }
    m_height = chips.isEmpty() ? top : y + high + gap;
}

// The title, with the clauses to its right where they have room; returns its lower edge.
int WhyLayout::layTitle(int left, int right, int top)
{
    const int room = right - left;
    const int wanted = chipsWidth();
    const bool beside = wanted > 0 && lengthOf(titleFont, title) + space::one + wanted <= room;
    const int width = beside ? room - wanted : room;
    titleBox = QRect(left, top, width, heightOf(titleFont, title, width));
    if (beside) {
        const int line = QFontMetrics(titleFont).height();
        const int high = QFontMetrics(smallFont).height() + 2;
        layChips(right - wanted + gap, right + gap, top + (line - high) / 2);
    }
    return titleBox.bottom() + 1;
}

void WhyLayout::layStep(int width, bool opens)
{
    const QFontMetrics body(m_body);
    const int mark = scaled(16, body);
    const int spine = scaled(28, body);
    const int pad = space::half + 2;
    const int arrow = opens ? scaled(18, body) : 0;
    const int right = width - pad;
    int y = layTitle(spine, right - arrow, pad);
    const int line = QFontMetrics(titleFont).height();
    dot = QRect(0, pad + (line - mark) / 2, mark, mark);
    if (opens)
        chevron = QRect(right - scaled(14, body), pad + (line - mark) / 2, mark, mark);
    if (!value.isEmpty()) {
        sentence = note.isEmpty() ? value : value + QChar(QChar::LineSeparator) + note;
        value.clear();
        note.clear();
    }
    textBox = QRect(spine, y + 1, right - spine, heightOf(textFont, sentence, right - spine));
    y = textBox.bottom() + 1;
    if (chipBoxes.empty() && !chips.isEmpty()) {
        layChips(spine, right, y + gap);
        y = m_height - gap;
    }
    m_height = y + pad;
    ground = QRect(spine - pad, 0, width - spine + pad, m_height);
}

void WhyLayout::layLine(int width, bool opens, int depth, bool marked)
{
    const QFontMetrics body(m_body);
    const int spine = scaled(28, body);
    const int mark = scaled(14, body);
    int left = spine + boxPad + (depth - 2) * scaled(12, body);
    const int right = width - boxPad;
    const int top = gap;
    const int line = QFontMetrics(titleFont).height();
    if (marked) {
        dot = QRect(left, top + (line - mark) / 2, mark, mark);
        left += mark + gap + 2;
    }
    const int arrow = opens ? scaled(18, body) : 0;
    if (opens)
        chevron = QRect(right - scaled(12, body), top + (line - mark) / 2, mark, mark);
    int y = top;
    if (value.isEmpty()) {
        y = layTitle(left, right - arrow, top);
        textBox = QRect(left, y, right - left, heightOf(textFont, sentence, right - left));
        y = textBox.bottom() + 1;
    } else {
        QFont strong = textFont;
        strong.setBold(titleFont.bold());
        resultFont = strong;
        const int head = lengthOf(titleFont, title);
        const int tail = lengthOf(strong, value);
        const int room = right - arrow - left;
        const bool beside = head + space::one + tail <= room;
        const int width1 = beside ? head : room;
        titleBox = QRect(left, top, width1, heightOf(titleFont, title, width1));
        y = titleBox.bottom() + 1;
        valueBox = beside ? QRect(right - arrow - tail, top, tail, line)
                          : QRect(left, y, room, heightOf(strong, value, room));
        y = std::max(y, valueBox.bottom() + 1);
        if (!note.isEmpty()) {
            noteBox = QRect(left, y, right - left, heightOf(textFont, note, right - left));
            y = noteBox.bottom() + 1;
        }
    }
    if (chipBoxes.empty() && !chips.isEmpty()) {
        layChips(left, right, y + gap);
        y = m_height - gap;
    }
    m_height = y + gap;
    ground = QRect(spine, 0, width - spine, m_height);
}

int WhyLayout::chipAt(const QPoint &at) const
{
    for (std::size_t i = 0; i < chipBoxes.size(); ++i)
        if (chipBoxes[i].adjusted(-2, -2, 2, 2).contains(at))
            return static_cast<int>(i);
    return -1;
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/figure_cell.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int cellPad = 16;
constexpr int cellWidth = 152;
constexpr int overhang = 10; ///< that words may reach into the trailing pad

} // namespace

FigureCell::FigureCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureCell::setFigure(const QString &caption, const QString &figure, const QString &note, Role role)
{
    m_caption = caption;
    m_figure = figure;
    m_note = note;
    m_role = role;
    setAccessibleName(QStringLiteral("%1: %2").arg(caption, figure));
    const QString keys = tr("Press Enter to see why");
    setAccessibleDescription(note.isEmpty() ? keys : QStringLiteral("%1. %2").arg(note, keys));
    setToolTip(note.isEmpty() ? tr("Click to see why")
                              : QStringLiteral("%1\n%2").arg(note, tr("Click to see why")));
    update();
}

void FigureCell::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void FigureCell::setNoteShown(bool shown)
{
    m_noteShown = shown;
    update();
}

void FigureCell::reserve(const QStringList &words)
{
    m_reserved = words;
    updateGeometry();
}

QSize FigureCell::sizeHint() const
{
    const QFontMetrics small(typeFont(Type::Caption, font()));
    int width = scaled(cellWidth, fontMetrics());
    for (const QString &words : m_reserved)
        width = std::max(width, small.horizontalAdvance(words) + 2 * cellPad - overhang);
    return {width, heightOf(Part::ContractHeader, fontMetrics()) - 2 * space::one};
}

void FigureCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureCell::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(rtl ? 0 : 1, 0, rtl ? -1 : 0, 0);
    if (underMouse()) {
        p.setPen(Qt::NoPen);
        p.setBrush(ink(Role::Hover));
        p.drawRoundedRect(inner.adjusted(4, 0, -4, 0), space::controlRadius, space::controlRadius);
    }
    p.fillRect(QRect(rtl ? width() - 1 : 0, 2, 1, height() - 4), ink(Role::Line));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        p.setPen(QPen(ink(Role::Focus), 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(inner).adjusted(5, 1, -5, -1), space::controlRadius, space::controlRadius);
    }
    const QFont small = typeFont(Type::Caption, font());
    const QFont large = typeFont(Type::Title, font());
    const int smallLine = QFontMetrics(small).height();
    const int largeLine = QFontMetrics(large).height();
    const int used = smallLine * (m_noteShown ? 2 : 1) + largeLine;
    int top = (height() - used) / 2;
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
        | Qt::AlignVCenter | Qt::TextDontClip;
    const auto put = [&](const QFont &font, int line, Role role, const QString &text) {
        p.setFont(font);
        p.setPen(ink(role));
        const QRect box(cellPad, top, width() - 2 * cellPad + overhang, line);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
        drawWords(p, QStyle::visualRect(layoutDirection(), rect(), box), side, rtl ? isolated(shown) : shown);
        top += line;
    };
    put(small, smallLine, Role::Text2, m_caption);
    // A script that is wider than the cell is set smaller before it is cut.
    const bool fits = QFontMetrics(large).horizontalAdvance(m_figure) <= width() - 2 * cellPad + overhang;
    put(fits ? large : typeFont(Type::Section, font()), largeLine,
        m_selected && m_role == Role::Text ? Role::Accent : m_role, m_figure);
    if (m_noteShown)
        put(small, smallLine, Role::Text2, m_note);
}

} // namespace makegood::ui

#include "moc_figure_cell.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/door_card.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QStyle>

#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "charts/paragraph.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int doorPad = 24;

// The drawings stand on a field of 236 by 108.
constexpr double drawnWidth = 236;
constexpr double drawnHeight = 108;

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    const auto lines = static_cast<int>(wrappedLines(font, text, width - 2 * doorPad).size());
    return lines * QFontMetrics(font).lineSpacing();
}

void drawSample(QPainter &p, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor line = roleColour(Role::LineStrong, dark);
    const Status met = Status::Met;
    const Status broken = Status::Breached;
    const std::vector<std::vector<Status>> rows{{met, broken, met, met, broken, broken},
                                                {met, met, met, broken, met, met},
                                                {met, met, met, met, met, met}};
    const double ends[] = {38, 26, 34};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double middle = 27 + 27 * static_cast<double>(i);
        p.setPen(Qt::NoPen);
        p.setBrush(line);
        p.drawRoundedRect(QRectF(24, middle - 3.5, 42, 7), 3.5, 3.5);
        p.drawRoundedRect(QRectF(166, middle - 3.5, ends[i], 7), 3.5, 3.5);
        std::vector<StripMonth> months;
        for (const Status status : rows[i])
            months.push_back({status, 1});
        paintMonthStrip(p, QRectF(84, middle - 10, 68, 20), months, dark, false);
    }
}

void drawSheet(QPainter &p, const QRectF &box, const QColor &line, const QColor &ground, int lines)
{
    p.setPen(QPen(line, 1.4));
    p.setBrush(ground);
    p.drawRoundedRect(box, 4, 4);
    for (int i = 0; i < lines; ++i)
        p.drawLine(QPointF(box.left() + 10, box.top() + 15 + 12 * i),
                   QPointF(box.right() - 10 - 8 * (i % 2), box.top() + 15 + 12 * i));
}

void drawFiles(QPainter &p, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor line = roleColour(Role::Control, dark);
    const QColor surface = roleColour(Role::Surface, dark);
    const QColor accent = roleColour(Role::Accent, dark);
    drawSheet(p, QRectF(30, 20, 50, 66), line, surface, 3);
    drawSheet(p, QRectF(48, 30, 50, 66), line, surface, 4);
    p.setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawLine(QPointF(112, 58), QPointF(142, 58));
    p.drawPolyline(QPolygonF({{133, 49}, {142, 58}, {133, 67}}));
    p.setPen(QPen(accent, 1.4));
    p.setBrush(roleColour(Role::Selected, dark));
    p.drawRoundedRect(QRectF(156, 24, 52, 70), 6, 6);
    paintMonthStrip(p, QRectF(165, 47, 34, 24), {{Status::Met, 1}, {Status::Met, 1}, {Status::Breached, 1}},
                    dark, false);
}

void drawSources(QPainter &p, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor line = roleColour(Role::Control, dark);
    const QColor accent = roleColour(Role::Accent, dark);
    for (const double top : {23.0, 60.0}) {
        p.setPen(QPen(line, 1.4));
        p.setBrush(roleColour(Role::Surface, dark));
        p.drawRoundedRect(QRectF(24, top, 60, 25), 4, 4);
        p.drawLine(QPointF(48, top + 12.5), QPointF(72, top + 12.5));
        p.setPen(Qt::NoPen);
        p.setBrush(roleColour(Role::MetFill, dark));
        p.drawEllipse(QPointF(36, top + 12.5), 3, 3);
    }
    p.setPen(QPen(accent, 2));
    p.setBrush(Qt::NoBrush);
    QPainterPath wires(QPointF(84, 35.5));
    wires.lineTo(108, 35.5);
    wires.quadTo(118, 35.5, 118, 45);
    wires.quadTo(118, 54, 128, 54);
    wires.lineTo(142, 54);
    wires.moveTo(84, 72.5);
    wires.lineTo(108, 72.5);
    wires.quadTo(118, 72.5, 118, 63);
    wires.quadTo(118, 54, 128, 54);
    p.drawPath(wires);
    p.setPen(QPen(accent, 1.4));
    p.setBrush(roleColour(Role::Selected, dark));
    p.drawRoundedRect(QRectF(142, 25, 70, 58), 6, 6);
    p.drawPolyline(QPolygonF({{154, 68}, {166, 58}, {175, 65}, {187, 44}, {199, 68}}));
}

} // namespace

DoorCard::DoorCard(Picture picture, const QString &title, const QString &text, const QString &act,
                   QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(picture)
    , m_text(text)
    , m_act(act)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorCard::setPrimary(bool primary)
{
    m_isPrimary = primary;
    update();
}

// Grows with the text, up to what its card is wide.
int DoorCard::pictureHeight() const
{
    return static_cast<int>(drawnHeight * std::min(scaled(100, fontMetrics()) / 100.0, 1.4));
}

int DoorCard::textHeight(int width) const
{
    return wrappedHeight(font(), m_text, width);
}

int DoorCard::heightForWidth(int width) const
{
    return doorPad + pictureHeight() + 16 + wrappedHeight(typeFont(Type::Section, font()), text(), width) + 4
        + textHeight(width) + 20 + heightOf(Part::Control, fontMetrics()) + doorPad;
}

void DoorCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DoorCard::paintPicture(QPainter &painter, const QRectF &box) const
{
    painter.save();
    painter.setPen(Theme::colour(Role::Line, palette()));
    painter.setBrush(Theme::colour(Role::Surface2, palette()));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::boxRadius, space::boxRadius);
    const double grown = box.height() / drawnHeight;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // What leads to something leads the way that one reads.
    painter.translate(box.center().x() + (mirrored ? 1 : -1) * grown * drawnWidth / 2, box.top());
    painter.scale(mirrored ? -grown : grown, grown);
    switch (m_picture) {
    case Picture::Sample:
        drawSample(painter, palette());
        break;
    case Picture::Files:
        drawFiles(painter, palette());
        break;
    case Picture::Sources:
        drawSources(painter, palette());
        break;
    }
    painter.restore();
}

void DoorCard::paintAct(QPainter &painter, const QRect &box) const
{
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const bool active = underMouse() || isDown();
    if (m_isPrimary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(active ? Role::AccentHover : Role::AccentFill));
    } else {
        painter.setPen(ink(Role::LineStrong));
        painter.setBrush(ink(active ? Role::Hover : Role::Surface));
    }
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius,
                            space::controlRadius);
    painter.setFont(typeFont(m_isPrimary ? Type::Strong : Type::Body, font()));
    painter.setPen(ink(m_isPrimary ? Role::OnAccent : Role::Text));
    drawWords(painter, box, Qt::AlignCenter, m_act);
}

void DoorCard::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    const bool marked = hasFocus() || underMouse();
    const double width = hasFocus() ? 2 : 1;
    p.setPen(QPen(ink(marked ? Role::Focus : Role::Line), width));
    p.setBrush(ink(Role::Surface));
    p.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                      space::cardRadius, space::cardRadius);
    QRect inner = rect().adjusted(doorPad, doorPad, -doorPad, -doorPad);
    paintPicture(p, QRectF(inner.left(), inner.top(), inner.width(), pictureHeight()));
    inner.setTop(inner.top() + pictureHeight() + 16);
    const QFont title = typeFont(Type::Section, font());
    p.setFont(title);
    p.setPen(ink(Role::Text));
    drawParagraph(p, inner, layoutDirection(), text());
    inner.setTop(inner.top() + wrappedHeight(title, text(), this->width()) + 4);
    p.setFont(font());
    p.setPen(ink(Role::Text2));
    drawParagraph(p, inner, layoutDirection(), m_text);
    const int control = heightOf(Part::Control, fontMetrics());
    paintAct(p, QRect(inner.left(), rect().bottom() - doorPad - control + 1, inner.width(), control));
}

} // namespace makegood::ui

#include "moc_door_card.cpp"

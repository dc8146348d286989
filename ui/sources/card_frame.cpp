// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/card_frame.h"

#include <QPainter>

#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr double cardRadius = 10;
constexpr double boxRadius = 8;

} // namespace

CardFrame::CardFrame(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
}

void CardFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor base = palette().color(QPalette::Base);
    switch (m_tone) {
    case Tone::Card:
        p.setPen(palette().color(QPalette::Mid));
        p.setBrush(base);
        p.drawRoundedRect(box, cardRadius, cardRadius);
        break;
    case Tone::Quiet:
        p.setPen(Qt::NoPen);
        p.setBrush(palette().color(QPalette::AlternateBase));
        p.drawRoundedRect(box, boxRadius, boxRadius);
        break;
    case Tone::Problem: {
        const QColor edge = Theme::statusColour(Status::Breached, Theme::isDark(palette()));
        p.setPen(Qt::NoPen);
        p.setBrush(Theme::mixed(edge, base, 0.11));
        p.drawRoundedRect(box, boxRadius, boxRadius);
        break;
    }
    }
}

} // namespace makegood::ui

#include "moc_card_frame.cpp"

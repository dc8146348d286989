// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card_frame.h"

#include <QPainter>

#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

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
    const auto ink = [this](Role role) { return Theme::colour(role, palette()); };
    switch (m_tone) {
    case Tone::Card:
        p.setPen(ink(Role::Line));
        p.setBrush(ink(Role::Surface));
        p.drawRoundedRect(box, space::cardRadius, space::cardRadius);
        break;
    case Tone::Quiet:
        p.setPen(Qt::NoPen);
        p.setBrush(ink(Role::Surface2));
        p.drawRoundedRect(box, space::boxRadius, space::boxRadius);
        break;
    case Tone::Kept:
    case Tone::Warning:
    case Tone::Problem:
        p.setPen(Qt::NoPen);
        p.setBrush(ink(m_tone == Tone::Kept          ? Role::MetTint
                           : m_tone == Tone::Warning ? Role::RiskTint
                                                     : Role::BreachTint));
        p.drawRoundedRect(box, space::boxRadius, space::boxRadius);
        break;
    }
}

} // namespace makegood::ui

#include "moc_card_frame.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading.h"

#include <QApplication>
#include <QEvent>

namespace makegood
{

Heading::Heading(const QString &text, double scale, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_scale(scale)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    follow();
}

bool Heading::event(QEvent *event)
{
    const auto type = event->type();
    const bool done = QLabel::event(event);
    if (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange)
        follow();
    return done;
}

void Heading::follow()
{
    if (m_following)
        return;
    m_following = true;
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * m_scale);
    font.setBold(m_tone == Tone::Strong);
    setFont(font);
    // By role, so that the colour follows the theme without being set again.
    setForegroundRole(m_tone == Tone::Quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    m_following = false;
}

} // namespace makegood

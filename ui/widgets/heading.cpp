// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heading.h"

#include <QApplication>

namespace makegood::ui
{

Heading::Heading(const QString &text, double scale, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_scale(scale)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    follow();
}

void Heading::follow()
{
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * m_scale);
    font.setBold(m_tone == Tone::Strong);
    setFont(font);
    // By role, so that the colour follows the theme without being set again.
    setForegroundRole(m_tone == Tone::Quiet ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace makegood::ui

#include "moc_heading.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/state_pill.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(Status status, const QString &words)
{
    if (m_status == status && m_words == words)
        return;
    m_status = status;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont StatePill::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.92);
    return bold;
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(boldFont());
    const int mark = metrics.ascent();
    return {mark + metrics.horizontalAdvance(m_words) + 26, metrics.height() + 8};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::statusColour(m_status, Theme::isDark(palette()));
    const QColor tint = Theme::mixed(colour, palette().color(QPalette::Base), 0.13);
    p.setPen(Qt::NoPen);
    p.setBrush(tint);
    p.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    p.setFont(boldFont());
    const int mark = p.fontMetrics().ascent();
    const QRect shape
        = QStyle::visualRect(layoutDirection(), rect(), QRect(9, (height() - mark) / 2, mark, mark));
    p.setBackground(tint);
    paintStatus(p, shape, m_status, colour);
    p.setPen(colour);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(mark + 15, 0, -9, 0));
    p.drawText(words,
               static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
               m_words);
}

void StatePill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace makegood::ui

#include "moc_state_pill.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_mark.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "widgets/theme.h"

namespace makegood::ui
{

void paintStatus(QPainter &painter, const QRectF &where, Status status, const QColor &colour)
{
    for (const bool dark : {false, true})
        if (colour == Theme::statusColour(status, dark) || colour == roleColour(Role::Text, dark)) {
            paintMark(painter, where, markOf(status), dark);
            return;
        }
    paintMark(painter, where, markOf(status), colour, painter.background().color());
}

void paintStatusIn(QPainter &painter, const QStyleOptionViewItem &cell, Status status)
{
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    const QRect shape = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(cell.font);
    painter.setBackground(selected ? cell.palette.highlight() : cell.palette.base());
    paintStatus(painter, shape, status,
                cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter.restore();
}

StatusMark::StatusMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(Status::Pending);
}

void StatusMark::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(tr("Status: %1").arg(text()));
    setToolTip(text());
    updateGeometry();
    update();
}

int StatusMark::shapeSize() const
{
    return fontMetrics().height();
}

QSize StatusMark::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    return {shapeSize() + 8 + QFontMetrics(bold).horizontalAdvance(text()) + 2, shapeSize() + 6};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setBackground(palette().window());
    const QColor colour = Theme::statusColour(m_status, Theme::isDark(palette()));
    const int size = shapeSize();
    const QRect shape
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - size) / 2, size, size));
    paintStatus(p, QRectF(shape).adjusted(1, 1, -1, -1), m_status, colour);
    QFont bold = font();
    bold.setBold(true);
    p.setFont(bold);
    p.setPen(colour);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(size + 8, 0, 0, 0));
    drawWords(p, words,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
              text());
}

void StatusMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

} // namespace makegood::ui

#include "moc_status_mark.cpp"

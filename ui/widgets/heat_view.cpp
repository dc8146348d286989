// SPDX-License-Identifier: GPL-3.0-or-later
// What days and hours have in common; how they look is in heat_view_paint.cpp.
#include "widgets/heat_view.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "explain/cell_text.h"

namespace makegood::ui
{

HeatView::HeatView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatView::setCells(std::vector<HeatCell> cells, int current)
{
    m_cells = std::move(cells);
    m_hovered = -1;
    m_current = -1;
    setCurrent(m_cells.empty() ? -1 : std::max(0, current));
    updateGeometry();
}

void HeatView::setCurrent(int index)
{
    if (index < static_cast<int>(m_cells.size()))
        m_current = index;
    describe();
    update();
}

void HeatView::goTo(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    emit currentChanged(m_current);
}

void HeatView::hover(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    index >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

void HeatView::describe()
{
    setAccessibleName(title());
    if (m_current < 0)
        setAccessibleDescription(tr("Nothing to show."));
    else
        setAccessibleDescription(m_cells[static_cast<std::size_t>(m_current)].details + QLatin1Char('\n')
                                 + tr("Press Enter to see why."));
}

int HeatView::cellAt(const QPoint &at) const
{
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        if (cellRect(i).contains(at))
            return i;
    return -1;
}

QString HeatView::tipAt(const QPoint &at) const
{
    const int index = cellAt(at);
    return index < 0 ? QString() : m_cells[static_cast<std::size_t>(index)].details;
}

bool HeatView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

void HeatView::keyPressEvent(QKeyEvent *event)
{
    const int forth = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (m_current < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(neighbour(m_current, -forth, 0));
    case Qt::Key_Right:
        return goTo(neighbour(m_current, forth, 0));
    case Qt::Key_Up:
        return goTo(neighbour(m_current, 0, -1));
    case Qt::Key_Down:
        return goTo(neighbour(m_current, 0, 1));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(static_cast<int>(m_cells.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit asked(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const int index = cellAt(event->position().toPoint()); index >= 0)
        goTo(index);
}

void HeatView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    // Pressed elsewhere, it asks nothing.
    if (m_current >= 0 && cellAt(event->position().toPoint()) == m_current)
        emit asked(m_current);
}

void HeatView::mouseMoveEvent(QMouseEvent *event)
{
    hover(cellAt(event->position().toPoint()));
}

void HeatView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void HeatView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace makegood::ui

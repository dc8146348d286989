// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_view.h"

#include <algorithm>

#include <QKeyEvent>

#include "explain/heat_words.h"
#include "widgets/item_key.h"

namespace makegood::ui
{

HeatView::HeatView(QWidget *parent)
    : PaintedView(parent)
{
    setHeightForWidth();
}

void HeatView::setCells(std::vector<HeatCell> cells, int current)
{
    m_cells = std::move(cells);
    setHovered(-1);
    m_current = -1;
    setCurrent(m_cells.empty() ? -1 : std::max(0, current));
    updateGeometry();
}

void HeatView::setCurrent(int index)
{
    if (index < static_cast<int>(m_cells.size()))
        m_current = index;
    refresh();
}

void HeatView::goTo(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    if (hasFocus())
        showCard(index);
    emit currentChanged(m_current);
}

PaintedView::Description HeatView::description() const
{
    if (m_current < 0)
        return {title(), tr("Nothing to show.")};
    return {title(),
            m_cells[static_cast<std::size_t>(m_current)].details + QLatin1Char('\n')
                + tr("Press Enter to see why.")};
}

int HeatView::itemAt(const QPoint &at) const
{
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        if (cellRect(i).contains(at))
            return i;
    return -1;
}

QString HeatView::tipAt(const QPoint &at) const
{
    const int index = itemAt(at);
    return index < 0 ? QString() : m_cells[static_cast<std::size_t>(index)].details;
}

HoverWords HeatView::cardAt(int item) const
{
    QStringList lines = cell(item).details.split(QLatin1Char('\n'));
    const QString title = lines.takeFirst();
    return {markOf(cell(item).heat), title, lines};
}

bool HeatView::handleKey(const QKeyEvent &key)
{
    if (m_current < 0)
        return false;
    if (const auto step = arrowStep(key)) {
        goTo(neighbour(m_current, step->columns, step->rows));
        return true;
    }
    const auto wanted = itemKey(key, m_current, static_cast<int>(m_cells.size()));
    if (!wanted)
        return false;
    if (wanted->chooses)
        emit asked(wanted->item);
    else
        goTo(wanted->item);
    return true;
}

bool HeatView::handlePress(const QPoint &at)
{
    if (const int index = itemAt(at); index >= 0)
        goTo(index);
    return true;
}

bool HeatView::handleRelease(const QPoint &at)
{
    // A press on one box and a release on another asks nothing.
    if (m_current >= 0 && itemAt(at) == m_current)
        emit asked(m_current);
    return true;
}

} // namespace makegood::ui

#include "moc_heat_view.cpp"

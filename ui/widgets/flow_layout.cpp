// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace makegood::ui
{

namespace
{

bool wantsToGrow(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<std::vector<QLayoutItem *>> FlowLayout::linesFor(int width) const
{
    std::vector<std::vector<QLayoutItem *>> lines;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = std::min(item->sizeHint().width(), width);
        if (lines.empty() || wanted > left) {
            lines.emplace_back();
            left = width;
        }
        lines.back().push_back(item.get());
        left -= wanted + m_gap;
    }
    return lines;
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    const QWidget *widget = parentWidget();
    const Qt::LayoutDirection direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (const auto &line : linesFor(rect.width())) {
        int height = 0;
        int left = rect.width() + m_gap;
        int growing = 0;
        for (const QLayoutItem *item : line) {
            height = std::max(height, item->sizeHint().height());
            left -= std::min(item->sizeHint().width(), rect.width()) + m_gap;
            growing += wantsToGrow(item) ? 1 : 0;
        }
        int x = rect.left();
        for (QLayoutItem *item : line) {
            int width = std::min(item->sizeHint().width(), rect.width());
            if (wantsToGrow(item)) {
                width += left / growing;
                left -= left / growing;
                --growing;
            }
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, rect, QRect(x, y, width, height)));
            x += width + m_gap;
        }
        y += height + m_gap;
    }
    return std::max(0, y - m_gap - rect.top());
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        size.rwidth() += item->sizeHint().width() + m_gap;
        size.rheight() = std::max(size.height(), item->sizeHint().height());
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

} // namespace makegood::ui

#include "moc_flow_layout.cpp"

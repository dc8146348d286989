// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_flow.h"

#include <algorithm>

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include "widgets/heading.h"

namespace makegood
{

namespace
{
constexpr int gap = 6;
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue; // hidden
        const QSize size = item->sizeHint();
        if (rows.empty() || rows.back().width + gap + size.width() > width)
            rows.push_back({i, i, -gap, 0});
        Row &row = rows.back();
        row.end = i + 1;
        row.width += gap + size.width();
        row.height = std::max(row.height, size.height());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = -gap;
    for (const Row &row : rowsFor(width))
        height += gap + row.height;
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const
{
    int width = -gap;
    int height = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) {
            width += gap + item->sizeHint().width();
            height = std::max(height, item->sizeHint().height());
        }
    return {std::max(0, width), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::place(const Row &row, const QRect &where) const
{
    int growing = 0;
    for (std::size_t i = row.first; i < row.end; ++i)
        if (!m_items[i]->isEmpty() && m_items[i]->expandingDirections().testFlag(Qt::Horizontal))
            ++growing;
    int left = std::max(0, where.width() - row.width);
    int x = where.left();
    for (std::size_t i = row.first; i < row.end; ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (growing > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int more = left / growing--;
            left -= more;
            size.rwidth() += more;
        }
        size.setWidth(std::min(size.width(), where.width()));
        const QRect placed(QPoint(x, where.top() + row.height - size.height()), size);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), where, placed));
        x += size.width() + gap;
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Row &row : rowsFor(rect.width())) {
        place(row, QRect(rect.left(), y, rect.width(), row.height));
        y += row.height + gap;
    }
}

FieldFlow::FieldFlow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldFlow::addField(const QString &caption, QWidget *field, bool grows)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new Heading(caption, 0.9, Heading::Tone::Quiet);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    box->setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (!grows)
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout()->addWidget(box);
}

void FieldFlow::addButton(QWidget *button)
{
    layout()->addWidget(button);
}

} // namespace makegood

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_cell_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "explain/format.h"
#include "widgets/card_table.h"
#include "widgets/row_model.h"
#include "widgets/status_mark.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

QRect wordsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table != nullptr ? insideOf(*table, option.rect, index.column()) : option.rect;
}

} // namespace

void TableCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    // The ground takes the whole cell, the words the part inside the card's edge.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, option.widget);
    shown.rect = wordsOf(option, index);
    QStyleOptionViewItem inner = option;
    inner.rect = shown.rect;
    QStyledItemDelegate::paint(painter, inner, index);
    if (const QVariant status = index.data(StatusRole); status.isValid())
        paintStatusIn(*painter, shown, static_cast<Status>(status.toInt()));
}

QSize TableCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int edges = option.rect.width() - wordsOf(option, index).width();
    QStyleOptionViewItem inner = option;
    inner.rect.setWidth(std::max(0, option.rect.width() - edges));
    return QStyledItemDelegate::sizeHint(inner, index) + QSize(edges, 0);
}

void TableCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *table = qobject_cast<const TableView *>(option->widget);
    option->state.setFlag(QStyle::State_MouseOver, table != nullptr && table->isHovered(index.row()));
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        // Room for the shape, and the word in its colour.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(1, 1) * (option->fontMetrics.height() - 2);
        const QColor ink
            = Theme::statusColour(static_cast<Status>(status.toInt()), Theme::isDark(option->palette));
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
    if (option->direction == Qt::RightToLeft)
        option->text = isolated(option->text);
}

} // namespace makegood::ui

#include "moc_table_cell_delegate.cpp"

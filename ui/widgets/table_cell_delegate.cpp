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

// A mark stands beside its word, also where the words stand at the end of the cell.
void moveToEnd(QRect &rect, const QStyleOptionViewItem &shown)
{
    if (!shown.displayAlignment.testFlag(Qt::AlignTrailing)
        || shown.displayAlignment.testFlag(Qt::AlignHCenter))
        return;
    const QStyle *style = shown.widget != nullptr ? shown.widget->style() : QApplication::style();
    constexpr int margins = 2 * 8 + 2; // of the style, beside words
    const int room
        = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget).width() - margins;
    const int words
        = shown.fontMetrics.boundingRect(QRect(0, 0, std::max(1, room), 10000), Qt::TextWordWrap, shown.text)
              .width();
    const int spare = std::max(0, room - words);
    rect
        = shown.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -spare, 0) : rect.adjusted(spare, 0, 0, 0);
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
    const QVariant status = index.data(StatusRole);
    if (status.isValid())
        moveToEnd(shown.rect, shown);
    QStyleOptionViewItem inner = option;
    inner.rect = shown.rect;
    QStyledItemDelegate::paint(painter, inner, index);
    if (status.isValid())
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

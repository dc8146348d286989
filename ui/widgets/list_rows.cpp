// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_rows.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int rowPad = 6; ///< beside what the style keeps, so that words begin at 10
constexpr int separatorHeight = 9;

bool isSeparator(const QModelIndex &index)
{
    return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
}

} // namespace

void ListRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isSeparator(index)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                          Theme::colour(Role::Line, option.palette));
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem words = option;
    words.rect = option.rect.adjusted(rowPad, 0, -rowPad, 0);
    words.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    QStyledItemDelegate::paint(painter, words, index);
}

QSize ListRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isSeparator(index))
        return {separatorHeight, separatorHeight};
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    return {base.width() + 2 * rowPad, std::max(base.height(), option.fontMetrics.height() + 12)};
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_state_delegate.h"

#include "credit/board_model.h"
#include "credit/board_words.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

void ClaimStateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data(BoardStateRole);
    if (!value.isValid())
        return;
    const auto state = static_cast<BoardState>(value.toInt());
    const Role role = boardRole(state);
    option->icon = icon(boardIcon(state), role);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = scaled(16, option->fontMetrics);
    option->decorationSize = {side, side};
    const QColor colour = Theme::colour(role, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->font.setBold(state == BoardState::Due);
}

} // namespace makegood::ui

#include "moc_claim_state_delegate.cpp"

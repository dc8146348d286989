// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/reading_bar_delegate.h"

#include <algorithm>

#include <QPainter>

#include "credit/reading_model.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int barPad = 8;
constexpr double quietShare = 0.65; ///< of the estimate's colour, for the other interpretations

} // namespace

void ReadingBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // ground and focus
    const QVariant value = index.data(ReadingBarRole);
    if (!value.isValid())
        return;
    const auto bar = value.value<ReadingBar>();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRectF room = QRectF(option.rect).adjusted(barPad, 0, -barPad, 0);
    const auto x = [&](double share) {
        return mirrored ? room.right() - share * room.width() : room.left() + share * room.width();
    };
    const double thick = scaled(12, option.fontMetrics);
    const double y = room.center().y() - thick / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor blue = Theme::colour(Role::AccentFill, option.palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(bar.isEstimate
                          ? blue
                          : Theme::mixed(Theme::colour(Role::Accent, option.palette),
                                         Theme::colour(Role::Surface, option.palette), quietShare));
    const double from = x(0);
    const double to = x(std::max(0.0, bar.share));
    painter->drawRect(QRectF(std::min(from, to), y, std::abs(to - from), thick));
    QPen pen(Theme::colour(Role::Text, option.palette), 1.4);
    pen.setDashPattern({2.5, 2});
    painter->setPen(pen);
    painter->drawLine(QPointF(x(bar.estimate), option.rect.top() + 4),
                      QPointF(x(bar.estimate), option.rect.bottom() - 3));
    painter->restore();
}

QSize ReadingBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {scaled(140, option.fontMetrics), size.height()};
}

} // namespace makegood::ui

#include "moc_reading_bar_delegate.cpp"

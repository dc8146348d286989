// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "sla/base/floors.h"

namespace makegood::ui
{

struct PortfolioRow;

/// Delegate of the portfolio table: a row of two lines with status, names, the strip of months, availability,
/// downtime budget, credit and the next step; group heads run across the row.
class PortfolioCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Between a cell's edge and its content, in pixels.
    static constexpr int padding = 12;
    /// Width of the strip's column in this font, in pixels.
    static int stripWidth(const QFontMetrics &metrics);
    /// The strip inside its cell.
    static QRectF stripRect(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction);
    /// The month of the strip under a position of its cell; -1: none.
    static int monthAt(const QRect &cell, const QPoint &at, const QFontMetrics &metrics,
                       Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Tool tip of the month under the mouse; of the names, with the columns that have no room.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace makegood::ui

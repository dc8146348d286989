// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Delegate of the portfolio table: paints the strip of months as status marks and group heads across the
/// row; `usual` paints the other cells.
class PortfolioCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PortfolioCellDelegate(QAbstractItemDelegate *usual, QObject *parent);

    /// Width of the strip in this font, in pixels.
    static int stripWidth(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Tool tip of the month under the mouse.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintStrip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QAbstractItemDelegate *m_usual;
};

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Cells of the portfolio's table: the strip of months as shapes, a group's head across the whole line; the
/// rest as in any table.
class PortfolioCells : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PortfolioCells(QAbstractItemDelegate *usual, QObject *parent);

    /// How wide a strip is in this font.
    static int stripWidth(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The month under the mouse.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintStrip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QAbstractItemDelegate *m_usual;
};

} // namespace makegood::ui

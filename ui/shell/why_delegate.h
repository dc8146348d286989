// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Roles of an item of the Why tree.
enum WhyRole {
    WhySentence = Qt::DisplayRole,
    WhyTitle = Qt::UserRole + 1, ///< two or three words
    WhyClauses, ///< QStringList of clause ids
    WhyExact ///< the sentence to the millisecond; empty: it is exact
};

/// Draws a bold title, a sentence that wraps at the tree's width, and the clause ids in quiet type below.
class WhyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace makegood::ui

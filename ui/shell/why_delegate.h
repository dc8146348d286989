// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "shell/why_layout.h"

namespace makegood::ui
{

/// Roles of an item of the Why tree.
enum WhyRole {
    WhySentence = Qt::DisplayRole,
    WhyTitle = Qt::UserRole + 1, ///< a few words
    WhyClauses, ///< QStringList of all clause ids
    WhyChips, ///< QStringList of those that nothing above has named
    WhyExact, ///< the sentence to the millisecond; empty: it is exact
    WhyValue, ///< one figure in place of the sentence
    WhyNote, ///< below the value
    WhyFormula, ///< of the answer
    WhyResult, ///< of the formula
    WhyMarkKind, ///< int of ReasonMark
    WhySum ///< whether the lines above lead to this one
};

/// Draws the items of the Why tree: the answer and its formula, steps on a spine, and lines in a box. The
/// clause ids are chips.
class WhyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The width that an item has in its tree.
    static int widthFor(const QStyleOptionViewItem &option);
};

} // namespace makegood::ui

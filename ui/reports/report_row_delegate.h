// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "sla/base/floors.h"

namespace makegood::ui
{

class ReportRows;

/// Box, mark, customer, verdict and state of a report in two lines.
class ReportRowDelegate : public QStyledItemDelegate
{
public:
    ReportRowDelegate(const ReportRows *rows, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the box checks it without showing the report.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /// Where the box is, in the coordinates of `row`.
    static QRect boxRect(const QRect &row, const QStyleOptionViewItem &option);

private:
    const ReportRows *m_rows;
};

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card_table.h"

#include <algorithm>

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVariant>

#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr char sideways[] = "sidewaysPolicy";
constexpr int mostLetters = 22; ///< a longer word is cut
constexpr int shortWord = 6; ///< needs no look: a column is wider than that
constexpr int cellMargins = 18; ///< of both sides, with the line of the focus

} // namespace

bool isOnCard(const QTableView &table)
{
    return table.frameShape() == QFrame::NoFrame;
}

CardEnds cardEndsOf(const QTableView &table, int column)
{
    if (!isOnCard(table))
        return {};
    const QHeaderView *header = table.horizontalHeader();
    const auto isOuter = [&](int step) {
        for (int v = header->visualIndex(column) + step; v >= 0 && v < header->count(); v += step)
            if (!header->isSectionHidden(header->logicalIndex(v)))
                return false;
        return true;
    };
    return {isOuter(-1) ? cardEdge : 0, isOuter(1) ? cardEdge : 0};
}

QRect insideOf(const QTableView &table, const QRect &cell, int column)
{
    const CardEnds ends = cardEndsOf(table, column);
    return table.layoutDirection() == Qt::RightToLeft ? cell.adjusted(ends.end, 0, -ends.begin, 0)
                                                      : cell.adjusted(ends.begin, 0, -ends.end, 0);
}

void showHeads(QTableView &table, bool shown)
{
    QHeaderView *header = table.horizontalHeader();
    const QVariant kept = table.property(sideways);
    if (!shown && !kept.isValid()) {
        // A header that its owner has hidden stays so.
        table.setProperty(sideways, QPoint(table.horizontalScrollBarPolicy(), header->isHidden() ? 1 : 0));
        header->hide();
        table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    } else if (shown && kept.isValid()) {
        header->setHidden(kept.toPoint().y() != 0);
        table.setHorizontalScrollBarPolicy(static_cast<Qt::ScrollBarPolicy>(kept.toPoint().x()));
        table.setProperty(sideways, QVariant());
    }
    for (QWidget *ground : {table.viewport(), header->viewport()})
        ground->setAutoFillBackground(!isOnCard(table));
}

void paintRules(QTableView &table)
{
    const int rows = table.model() != nullptr ? table.model()->rowCount() : 0;
    QPainter p(table.viewport());
    const QColor line = Theme::colour(Role::Line, table.palette());
    const int last = table.rowAt(table.viewport()->height() - 1);
    const int end = last < 0 ? rows : last + 1;
    for (int row = std::max(0, table.rowAt(0)); row < std::min(end, rows - 1); ++row)
        p.fillRect(0, table.rowViewportPosition(row) + table.rowHeight(row) - 1, table.viewport()->width(), 1,
                   line);
}

int widestWord(const QTableView &table, int column, int rows)
{
    const QFontMetrics metrics = table.fontMetrics();
    int widest = 0;
    for (int row = 0; row < std::min(table.model()->rowCount(), rows); ++row)
        for (const QString &word :
             table.model()->index(row, column).data().toString().split(QLatin1Char(' ')))
            if (word.size() >= shortWord)
                widest = std::max(widest, metrics.horizontalAdvance(word) + cellMargins);
    return std::min(widest, mostLetters * metrics.averageCharWidth());
}

} // namespace makegood::ui

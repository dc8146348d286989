// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_cell_delegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "portfolio/portfolio_cell_paint.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

const PortfolioLine &lineOf(const QModelIndex &index)
{
    return static_cast<const PortfolioTableModel *>(index.model())->at(index.row());
}

bool isHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const PortfolioTable *>(option.widget);
    return table != nullptr && table->hoveredRow() == index.row();
}

bool isLastRow(const QModelIndex &index)
{
    return index.row() + 1 == index.model()->rowCount();
}

// The ground of a cell, with the line below the row.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, Role ground, bool isLast)
{
    painter->fillRect(option.rect, Theme::colour(ground, option.palette));
    if (isLast)
        return; // the card ends here, with a line of its own
    painter->setPen(Theme::colour(Role::Line, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

int PortfolioCellDelegate::stripWidth(const QFontMetrics &metrics)
{
    return 2 * padding + scaled(stripPitch * PortfolioRow::stripMonths, metrics);
}

QRectF PortfolioCellDelegate::stripRect(const QRect &cell, const QFontMetrics &metrics,
                                        Qt::LayoutDirection direction)
{
    const int width = scaled(stripPitch * PortfolioRow::stripMonths, metrics);
    const int height = scaled(stripHeight, metrics);
    const QRect logical(cell.left() + padding, cell.center().y() - height / 2, width, height);
    return QStyle::visualRect(direction, cell, logical);
}

int PortfolioCellDelegate::monthAt(const QRect &cell, const QPoint &at, const QFontMetrics &metrics,
                                   Qt::LayoutDirection direction)
{
    const QRectF strip = stripRect(cell, metrics, direction);
    for (std::size_t month = 0; month < PortfolioRow::stripMonths; ++month) {
        const QRectF bar = stripCell(strip, PortfolioRow::stripMonths, month, direction == Qt::RightToLeft);
        const double half = strip.width() / (2.0 * PortfolioRow::stripMonths);
        if (std::abs(at.x() - bar.center().x()) <= half)
            return static_cast<int>(month);
    }
    return -1;
}

void PortfolioCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const PortfolioLine &line = lineOf(index);
    if (!line.row) {
        paintHead(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, option,
                option.state.testFlag(QStyle::State_Selected) ? Role::Selected
                    : isHovered(option, index)                ? Role::Hover
                                                              : Role::Surface,
                isLastRow(index));
    painter->setRenderHint(QPainter::Antialiasing);
    const PortfolioCellPaint cell(*painter, option, *line.row);
    cell.paint(index.column(), index.data().toString(), PortfolioModel::alignment(index.column()));
    painter->restore();
}

// The text starts at the leading edge of the row and crosses the columns; each cell paints its own part.
void PortfolioCellDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option,
                option.state.testFlag(QStyle::State_Selected) ? Role::Selected : Role::Surface2,
                isLastRow(index));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect line(0, option.rect.top(), view != nullptr ? view->viewport()->width() : option.rect.width(),
                     option.rect.height());
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, line, r); };
    const int side = scaled(16, option.fontMetrics);
    const PortfolioGroup &group = *lineOf(index).group;
    icon(group.folded ? QStringLiteral("right") : QStringLiteral("down"), Role::Text2)
        .paint(painter, placed(QRect(padding, line.center().y() - side / 2, side, side)));
    const QFont bold = typeFont(Type::Strong, option.font);
    painter->setFont(bold);
    painter->setPen(Theme::colour(Role::Text, option.palette));
    const QRect words = line.adjusted(padding + side + space::one, 0, -padding, 0);
    drawWords(*painter, placed(words),
              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
              isolated(QFontMetrics(bold).elidedText(index.siblingAtColumn(0).data().toString(),
                                                     Qt::ElideRight, words.width())));
    painter->restore();
}

bool PortfolioCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !lineOf(index).row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const PortfolioRow &row = *lineOf(index).row;
    if (index.column() == PortfolioModel::Strip) {
        const int month = monthAt(option.rect, event->pos(), option.fontMetrics, option.direction);
        if (month >= 0) {
            QToolTip::showText(event->globalPos(), plainTip(row.monthText(static_cast<std::size_t>(month))),
                               view);
            return true;
        }
    }
    const auto *table = qobject_cast<const PortfolioTable *>(view);
    if (index.column() == PortfolioModel::Customer && table != nullptr) {
        QStringList lines;
        for (const int column : table->columnsWithoutRoom())
            if (const QString text = index.siblingAtColumn(column).data().toString(); !text.isEmpty())
                lines << tr("%1: %2", "a column and its cell").arg(PortfolioModel::columnTitle(column), text);
        if (!lines.isEmpty() && row.refusal.isEmpty()) {
            QToolTip::showText(event->globalPos(), plainTip(lines.join(QLatin1Char('\n'))), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace makegood::ui

#include "moc_portfolio_cell_delegate.cpp"

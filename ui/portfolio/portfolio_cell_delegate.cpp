// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_cell_delegate.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table_model.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int margin = 6;
constexpr int cellGap = 2;
constexpr int stripMonths = static_cast<int>(PortfolioRow::stripMonths);

int sideOf(const QFontMetrics &metrics)
{
    return metrics.height() - 4;
}

const PortfolioLine &lineOf(const QModelIndex &index)
{
    return static_cast<const PortfolioTableModel *>(index.model())->at(index.row());
}

// The oldest month is at the leading edge.
QRect cellRect(const QStyleOptionViewItem &option, int month)
{
    const int side = sideOf(option.fontMetrics);
    const QRect logical(option.rect.left() + margin + month * (side + cellGap),
                        option.rect.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void paintPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

// The branch arrow of a tree view: sideways when folded, down when unfolded.
QPolygonF arrow(const QRectF &r, bool folded, Qt::LayoutDirection direction)
{
    if (!folded)
        return QPolygonF({r.topLeft(), r.topRight(), QPointF(r.center().x(), r.bottom())});
    if (direction == Qt::RightToLeft)
        return QPolygonF({r.topRight(), r.bottomRight(), QPointF(r.left(), r.center().y())});
    return QPolygonF({r.topLeft(), r.bottomLeft(), QPointF(r.right(), r.center().y())});
}

} // namespace

PortfolioCellDelegate::PortfolioCellDelegate(QAbstractItemDelegate *usual, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_usual(usual)
{
}

int PortfolioCellDelegate::stripWidth(const QFontMetrics &metrics)
{
    return 2 * margin + stripMonths * (sideOf(metrics) + cellGap) - cellGap;
}

void PortfolioCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (!lineOf(index).row)
        paintHead(painter, option, index);
    else if (index.column() == PortfolioModel::Strip)
        paintStrip(painter, option, index);
    else
        m_usual->paint(painter, option, index);
}

void PortfolioCellDelegate::paintStrip(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    paintPanel(painter, option); // without the text: the cell's data is the strip in words
    const PortfolioRow &row = *lineOf(index).row;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool dark = Theme::isDark(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setBackground(selected ? option.palette.highlight() : option.palette.base());
    for (int month = 0; month < stripMonths; ++month) {
        const QRect cell = cellRect(option, month);
        const Status status = row.strip[static_cast<std::size_t>(month)];
        const QColor colour
            = selected ? option.palette.color(QPalette::HighlightedText) : Theme::statusColour(status, dark);
        if (status == Status::Pending) // unknown: hatched
            painter->fillRect(cell.adjusted(1, 1, -1, -1), QBrush(colour, Qt::BDiagPattern));
        else
            paintStatus(*painter, QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), status, colour);
    }
    painter->restore();
}

// The text starts at the leading edge of the row and crosses the columns; each cell paints its own part.
void PortfolioCellDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    if (!selected)
        painter->fillRect(option.rect, option.palette.button());
    paintPanel(painter, shown);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect line(0, option.rect.top(), view != nullptr ? view->viewport()->width() : option.rect.width(),
                     option.rect.height());
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, line, r); };
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::ButtonText);
    const double size = option.fontMetrics.height() * 0.5;
    const QRect mark = placed(QRect(line.left() + margin, line.center().y() - static_cast<int>(size / 2),
                                    static_cast<int>(size), static_cast<int>(size)));
    const PortfolioGroup &group = *lineOf(index).group;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(arrow(mark, group.folded, option.direction));
    painter->setPen(ink);
    painter->setFont(shown.font);
    const QString text = index.siblingAtColumn(0).data().toString();
    const QRect words = line.adjusted(margin * 2 + static_cast<int>(size), 0, -margin, 0);
    painter->drawText(
        placed(words),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        isolated(QFontMetrics(shown.font).elidedText(text, Qt::ElideRight, words.width())));
    painter->restore();
}

bool PortfolioCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.column() == PortfolioModel::Strip
        && lineOf(index).row) {
        for (int month = 0; month < stripMonths; ++month) {
            const QRect cell = cellRect(option, month).adjusted(-cellGap / 2, 0, cellGap / 2, 0);
            if (cell.left() <= event->pos().x() && event->pos().x() <= cell.right()) {
                QToolTip::showText(event->globalPos(),
                                   lineOf(index).row->monthText(static_cast<std::size_t>(month)), view);
                return true;
            }
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace makegood::ui

#include "moc_portfolio_cell_delegate.cpp"

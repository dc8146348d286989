// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_list_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include "explain/format.h"
#include "portfolio/portfolio_model.h"
#include "widgets/row_model.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int linePad = 10;
constexpr int lineGap = 8;

// If the text is too wide, availability and status get a third line.
bool isNarrow(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr && view->viewport()->width() < option.fontMetrics.averageCharWidth() * 27;
}

} // namespace

QSize PortfolioListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() * (isNarrow(option) ? 3 : 2) + linePad + 8};
}

void PortfolioListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &pal = option.palette;
    const QColor strong = pal.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : pal.color(QPalette::PlaceholderText);
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto cell = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    const auto shown = [&](const QString &text) { return rtl ? isolated(text) : text; };
    const auto status
        = static_cast<Status>(index.siblingAtColumn(PortfolioModel::StatusWord).data(StatusRole).toInt());
    const QColor colour = selected ? strong : Theme::statusColour(status, Theme::isDark(pal));

    painter->save();
    const int line = option.fontMetrics.height();
    const QRect all = option.rect.adjusted(linePad, linePad / 2 + 2, -linePad, -linePad / 2 - 2);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, all, r); };
    const auto side = [&](Qt::Alignment a) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, a)) | Qt::TextDontClip;
    };

    painter->setBackground(selected ? pal.highlight() : pal.base());
    const QRect shape = placed(QRect(all.left(), all.top() + 1, line - 2, line - 2));
    paintStatus(*painter, shape, status, colour);

    const int left = all.left() + line + lineGap;
    QFont bold = option.font;
    bold.setBold(true);
    const QString percent = cell(PortfolioModel::AvailabilityPercent);
    const QString word = cell(PortfolioModel::StatusWord);
    const int percentWidth = QFontMetrics(bold).horizontalAdvance(percent);
    const int wordWidth = option.fontMetrics.horizontalAdvance(word);

    painter->setFont(bold);
    painter->setPen(strong);
    const bool narrow = isNarrow(option);
    const int last = all.bottom() - line + 1;
    const QRect top(left, all.top(), all.right() - left - (narrow ? 0 : percentWidth + lineGap), line);
    painter->drawText(
        placed(top), side(Qt::AlignLeft | Qt::AlignVCenter),
        shown(QFontMetrics(bold).elidedText(cell(PortfolioModel::Customer), Qt::ElideRight, top.width())));
    const QRect figure = narrow ? QRect(all.left(), last, percentWidth + 1, line)
                                : QRect(all.right() - percentWidth, all.top(), percentWidth + 1, line);
    painter->drawText(placed(figure), side(Qt::AlignRight | Qt::AlignVCenter), shown(percent));

    painter->setFont(option.font);
    painter->setPen(quiet);
    QString under = cell(PortfolioModel::ServiceName);
    if (under.isEmpty())
        under = cell(PortfolioModel::Agreement);
    const QRect second(left, narrow ? top.bottom() + 1 : last,
                       all.right() - left - (narrow ? 0 : wordWidth + lineGap), line);
    painter->drawText(placed(second), side(Qt::AlignLeft | Qt::AlignVCenter),
                      shown(option.fontMetrics.elidedText(under, Qt::ElideRight, second.width())));
    painter->setPen(colour);
    painter->drawText(placed(QRect(all.right() - wordWidth, last, wordWidth + 1, line)),
                      side(Qt::AlignRight | Qt::AlignVCenter), shown(word));
    painter->restore();
}

} // namespace makegood::ui

#include "moc_portfolio_list_delegate.cpp"

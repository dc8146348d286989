// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_header.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "charts/month_strip.h"
#include "explain/format.h"
#include "portfolio/portfolio_cell_delegate.h"
#include "portfolio/portfolio_model.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int arrowSide = 7;

QPolygonF sortArrow(const QRectF &r, bool up)
{
    if (up)
        return QPolygonF({r.bottomLeft(), r.bottomRight(), QPointF(r.center().x(), r.top() + 2)});
    return QPolygonF({r.topLeft(), r.topRight(), QPointF(r.center().x(), r.bottom() - 2)});
}

} // namespace

// The column of names has the service in its second line.
QString PortfolioHeader::titleOf(int section) const
{
    return section == PortfolioModel::Customer ? tr("Customer and service")
                                               : model()->headerData(section, orientation()).toString();
}

PortfolioHeader::PortfolioHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

void PortfolioHeader::setMonth(Month month)
{
    m_month = month;
    viewport()->update();
}

QSize PortfolioHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), heightOf(Part::HeaderRow, fontMetrics())};
}

void PortfolioHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, Theme::colour(Role::Surface, palette()));
    painter->setPen(Theme::colour(Role::Line, palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(typeFont(Type::Caption, font()));
    painter->setPen(Theme::colour(Role::Text2, palette()));
    if (section == PortfolioModel::Strip && m_month != Month{}) {
        paintLetters(painter, rect);
        painter->restore();
        return;
    }
    const int pad = PortfolioCellDelegate::padding;
    const bool sorts = sortIndicatorSection() == section;
    const bool atEnd = PortfolioModel::alignment(section).testFlag(Qt::AlignTrailing);
    QRect inside = rect.adjusted(pad, 0, -pad, 0);
    const QRect whole = inside;
    if (sorts && atEnd)
        inside.setLeft(inside.left() + arrowSide + space::half);
    else if (sorts)
        inside.setRight(inside.right() - arrowSide - space::half);
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), whole, r); };
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = metrics.elidedText(titleOf(section), Qt::ElideRight, inside.width());
    const Qt::Alignment side = (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    drawWords(*painter, placed(inside), static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)),
              isolated(text));
    if (sorts) {
        const int width = metrics.horizontalAdvance(text);
        const int left
            = atEnd ? inside.right() - width - arrowSide - space::half : inside.left() + width + space::half;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(painter->pen().color());
        painter->setPen(Qt::NoPen);
        painter->drawPolygon(
            sortArrow(placed(QRect(left, rect.center().y() - arrowSide / 2, arrowSide, arrowSide)),
                      sortIndicatorOrder() == Qt::AscendingOrder));
    }
    painter->restore();
}

void PortfolioHeader::paintLetters(QPainter *painter, const QRect &rect) const
{
    const QRectF strip = PortfolioCellDelegate::stripRect(rect, fontMetrics(), layoutDirection());
    const QLocale locale;
    const auto nameOf = [&](std::size_t cell) {
        const Month month{m_month.value
                          - std::chrono::months(static_cast<int>(PortfolioRow::stripMonths - 1 - cell))};
        return locale
            .standaloneMonthName(static_cast<int>(unsigned(month.value.month())), QLocale::NarrowFormat)
            .left(2);
    };
    // Where months have numbers, two of them side by side would read as one: then every other one has its
    // own.
    const double pitch = strip.width() / PortfolioRow::stripMonths;
    std::size_t each = 1;
    for (std::size_t cell = 0; cell < PortfolioRow::stripMonths; ++cell)
        if (nameOf(cell).size() > 1 && painter->fontMetrics().horizontalAdvance(nameOf(cell)) > pitch)
            each = 2;
    for (std::size_t cell = (PortfolioRow::stripMonths - 1) % each; cell < PortfolioRow::stripMonths;
         cell += each) {
        const QString letter = nameOf(cell);
        const QRectF bar
            = stripCell(strip, PortfolioRow::stripMonths, cell, layoutDirection() == Qt::RightToLeft);
        const QRectF where(bar.center().x() - bar.width(), rect.top(), 2 * bar.width(), rect.height());
        drawWords(*painter, where, Qt::AlignCenter, letter);
    }
}

} // namespace makegood::ui

#include "moc_portfolio_header.cpp"

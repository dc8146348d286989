// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/service_list_delegate.h"

#include <QApplication>
#include <QPainter>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "explain/format.h"
#include "portfolio/portfolio_model.h"
#include "widgets/row_model.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

QString customerOf(const QModelIndex &index)
{
    return index.siblingAtColumn(PortfolioModel::Customer).data().toString();
}

bool isFirstOfCustomer(const QModelIndex &index)
{
    return index.row() == 0 || customerOf(index) != customerOf(index.siblingAtRow(index.row() - 1));
}

int headHeight(const QFontMetrics &body)
{
    return heightOf(Part::Control, body) - 2;
}

} // namespace

QSize ServiceListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = heightOf(Part::Control, option.fontMetrics);
    return {100, row + (isFirstOfCustomer(index) ? headHeight(option.fontMetrics) : 0)};
}

void ServiceListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

void ServiceListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto ink = [&](Role role) { return Theme::colour(role, option.palette); };
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto shown = [&](const QString &text) { return rtl ? isolated(text) : text; };
    const auto side = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::AlignVCenter
            | Qt::TextDontClip;
    };
    QStyleOptionViewItem row = option;
    painter->save();
    if (isFirstOfCustomer(index)) {
        const int head = headHeight(option.fontMetrics);
        painter->setFont(typeFont(Type::Caption, option.font));
        painter->setPen(ink(Role::Text2));
        const QRect box(option.rect.left() + 8, option.rect.top(), option.rect.width() - 16, head);
        drawWords(*painter, box, side(Qt::AlignLeft),
                  shown(painter->fontMetrics().elidedText(customerOf(index), Qt::ElideRight, box.width())));
        row.rect.setTop(option.rect.top() + head);
    }
    QStyleOptionViewItem ground = row;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect all = row.rect.adjusted(8, 0, -8, 0);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, all, box); };
    const int mark = scaled(16, option.fontMetrics);
    const auto status
        = static_cast<Status>(index.siblingAtColumn(PortfolioModel::StatusWord).data(StatusRole).toInt());
    paintMark(*painter, placed(QRect(all.left(), all.top() + (all.height() - mark) / 2, mark, mark)),
              markOf(status), Theme::isDark(option.palette));

    painter->setFont(option.font);
    const QString percent = index.siblingAtColumn(PortfolioModel::AvailabilityPercent).data().toString();
    const bool none = status == Status::NoData || percent.isEmpty();
    const QString figure = none ? wordFor(status) : percent;
    const int figureWidth = option.fontMetrics.horizontalAdvance(figure) + 1;
    painter->setPen(ink(none ? Role::Text3 : Role::Text));
    drawWords(*painter, placed(QRect(all.right() - figureWidth + 1, all.top(), figureWidth, all.height())),
              side(Qt::AlignRight), shown(figure));
    QString name = index.siblingAtColumn(PortfolioModel::ServiceName).data().toString();
    if (name.isEmpty())
        name = index.siblingAtColumn(PortfolioModel::Agreement).data().toString();
    painter->setFont(typeFont(selected ? Type::Strong : Type::Body, option.font));
    painter->setPen(ink(Role::Text));
    const int left = all.left() + mark + 8;
    const QRect box(left, all.top(), all.right() - figureWidth - 8 - left, all.height());
    drawWords(*painter, placed(box), side(Qt::AlignLeft),
              shown(painter->fontMetrics().elidedText(name, Qt::ElideRight, box.width())));
    painter->restore();
}

} // namespace makegood::ui

#include "moc_service_list_delegate.cpp"

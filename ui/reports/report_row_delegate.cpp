// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_row_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "explain/format.h"
#include "reports/report_rows.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

struct Lines {
    QFont name;
    QFont small;
    int nameHeight;
    int smallHeight;
};

Lines linesOf(const QStyleOptionViewItem &option)
{
    const QFont name = typeFont(Type::Strong, option.font);
    const QFont small = typeFont(Type::Caption, option.font);
    return {name, small, QFontMetrics(name).height(), QFontMetrics(small).height()};
}

} // namespace

ReportRowDelegate::ReportRowDelegate(const ReportRows *rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
{
}

QSize ReportRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Lines lines = linesOf(option);
    return {200, lines.nameHeight + lines.smallHeight + scaled(24, option.fontMetrics)};
}

QRect ReportRowDelegate::boxRect(const QRect &row, const QStyleOptionViewItem &option)
{
    const int size = scaled(16, option.fontMetrics);
    const QRect box(row.left() + space::card, row.center().y() - size / 2, size, size);
    return QStyle::visualRect(option.direction, row, box);
}

void ReportRowDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReportRow &row = m_rows->rows().at(static_cast<std::size_t>(index.row()));
    const QPalette &palette = option.palette;
    const bool dark = Theme::isDark(palette);
    const auto colour = [dark](Role role) { return roleColour(role, dark); };
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const Lines lines = linesOf(option);

    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        p->fillRect(option.rect, colour(chosen ? Role::Selected : Role::Hover));
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Line));

    QStyleOptionButton box;
    box.rect = boxRect(option.rect, option);
    box.palette = palette;
    box.state = QStyle::State_Enabled
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, p, option.widget);

    const int mark = scaled(16, option.fontMetrics);
    int x = option.rect.left() + space::card + scaled(16, option.fontMetrics) + space::field;
    const int top = option.rect.top() + (option.rect.height() - lines.nameHeight - lines.smallHeight) / 2;
    paintMark(*p, placed(QRect(x, top + (lines.nameHeight - mark) / 2, mark, mark)), markOf(row.status),
              dark);
    x += mark + 10;
    const int width = option.rect.right() - x - space::card;
    const Qt::Alignment leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QString name = QFontMetrics(lines.name).elidedText(row.customer, Qt::ElideRight, width);
    p->setFont(lines.name);
    p->setPen(colour(Role::Text));
    drawWords(*p, placed(QRect(x, top, width, lines.nameHeight)), int(leading), rtl ? isolated(name) : name);

    const QFontMetrics small(lines.small);
    const QString state = standingText(row);
    const int icons = scaled(14, option.fontMetrics);
    const int stateWidth = small.horizontalAdvance(state) + icons + 6;
    const int y = top + lines.nameHeight;
    p->setFont(lines.small);
    p->setPen(colour(Role::Text2));
    const int room = width - stateWidth - 8;
    drawWords(*p, placed(QRect(x, y, room, lines.smallHeight)), int(leading),
              small.elidedText(row.verdict, Qt::ElideRight, room));
    const int end = x + width - stateWidth;
    icon(stateIcon(row.standing.state), Role::Text2)
        .paint(p, placed(QRect(end, y + (lines.smallHeight - icons) / 2, icons, icons)));
    drawWords(*p, placed(QRect(end + icons + 6, y, stateWidth - icons - 6, lines.smallHeight)), int(leading),
              state);
    if (option.state.testFlag(QStyle::State_HasFocus) || chosen) {
        p->setPen(QPen(colour(Role::Focus), option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        p->setBrush(Qt::NoBrush);
        p->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    p->restore();
}

bool ReportRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto turn = [&] {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        return turn();
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease
        && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !boxRect(option.rect, option).adjusted(-8, -8, 6, 8).contains(mouse->position().toPoint()))
        return false;
    return event->type() != QEvent::MouseButtonRelease || turn();
}

} // namespace makegood::ui

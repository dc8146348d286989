// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of buttons, headers, tabs, menus, tool bars and progress.
#include "widgets/flat_style.h"

#include <algorithm>

#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>

#include "widgets/card_table.h"
#include "widgets/flat_parts.h"

namespace makegood::ui
{

namespace
{

using namespace flat;

constexpr int rounding = 2; ///< by which a text may be wider than it was said to be

// The head of a table that lets the card below it be seen.
bool letsCardThrough(const QWidget *widget)
{
    const auto *head = qobject_cast<const QHeaderView *>(widget);
    return head != nullptr && !head->viewport()->autoFillBackground();
}

// A head's words begin and end where those of the card do, as in the cells below it. Qt names positions as
// they are seen: the beginning is on the left in both directions.
QRect insideCard(const QStyleOptionHeader &head)
{
    const bool first = head.position == QStyleOptionHeader::Beginning
        || head.position == QStyleOptionHeader::OnlyOneSection;
    const bool last
        = head.position == QStyleOptionHeader::End || head.position == QStyleOptionHeader::OnlyOneSection;
    return head.rect.adjusted(first ? cardEdge : 0, 0, last ? -cardEdge : 0, 0);
}

bool isPrimary(const QStyleOptionButton &button, const QWidget *widget)
{
    const ButtonTone tone = toneOf(widget);
    return tone == ButtonTone::Primary
        || (tone == ButtonTone::Usual && button.features.testFlag(QStyleOptionButton::DefaultButton));
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const bool isBusy = bar.minimum == 0 && bar.maximum == 0;
    const qint64 span = std::max<qint64>(1, qint64(bar.maximum) - bar.minimum);
    const double share = isBusy ? 1.0 : double(qint64(bar.progress) - bar.minimum) / double(span);
    QRect filled = bar.rect;
    filled.setWidth(static_cast<int>(filled.width() * std::clamp(share, 0.0, 1.0)));
    filled = QStyle::visualRect(bar.invertedAppearance ? Qt::RightToLeft : bar.direction, bar.rect, filled);
    drawBox(painter, QRectF(filled), filled.height() / 2.0, Qt::NoPen,
            ink(bar, isBusy ? Role::Control : Role::AccentFill));
}

} // namespace

void FlatStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                             bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const bool isLine = (flags & Qt::TextWordWrap) == 0 && !text.contains(QLatin1Char('\n'));
    // A mark that is not drawn takes no room either.
    const bool hasMark = (flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic)) != 0;
    const int mark = hasMark ? Qt::TextShowMnemonic : 0;
    const bool fits = !isLine || metrics.size(mark, text).width() <= rect.width() + rounding;
    QProxyStyle::drawItemText(painter, rect, flags | (isLine ? Qt::TextDontClip : 0), palette, enabled,
                              fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width(), mark),
                              role);
}

void FlatStyle::drawLabel(const QStyleOption &option, const Label &label, const QRect &where, bool leading,
                          QPainter *painter, const QWidget *widget) const
{
    const bool withIcon = !label.icon.isNull();
    const int gap = withIcon && !label.text.isEmpty() ? 8 : 0;
    const QSize icon = withIcon ? label.iconSize : QSize(0, 0);
    const int words = painter->fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    const int used = icon.width() + gap + words;
    const int start = where.left() + (leading ? 0 : std::max(0, (where.width() - used) / 2));
    const auto placed = [&](const QRect &box) { return visualRect(option.direction, where, box); };
    const bool enabled = isOn(option, State_Enabled);
    if (withIcon)
        label.icon.paint(painter,
                         placed(QRect(start, where.top() + (where.height() - icon.height()) / 2, icon.width(),
                                      icon.height())),
                         Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                         isOn(option, State_On) ? QIcon::On : QIcon::Off);
    const int flags = static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextSingleLine
        | (styleHint(SH_UnderlineShortcut, &option, widget) != 0 ? Qt::TextShowMnemonic
                                                                 : Qt::TextHideMnemonic);
    const int left = start + icon.width() + gap;
    drawItemText(painter, placed(QRect(left, where.top(), where.right() - left + 1, where.height())), flags,
                 option.palette, enabled, label.text, QPalette::ButtonText);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int size = scaled(16, option->fontMetrics);
            const QRect arrow = visualRect(
                option->direction, option->rect,
                QRect(option->rect.right() - size - 5, option->rect.top(), size, option->rect.height()));
            drawChevron(*painter, arrow, Qt::DownArrow, ink(*option, Role::Text2),
                        scaled(9, option->fontMetrics));
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton own = *button;
            const bool enabled = isOn(own, State_Enabled);
            const bool primary = isPrimary(own, widget);
            painter->save();
            if (primary)
                painter->setFont(typeFont(Type::Strong, painter->font()));
            const Role role = !enabled               ? Role::Disabled
                : primary                            ? Role::OnAccent
                : toneOf(widget) == ButtonTone::Link ? Role::Accent
                : isOn(own, State_On)                ? Role::Accent
                                                     : Role::Text;
            own.palette.setColor(QPalette::ButtonText, ink(own, role));
            const bool hasMenu = own.features.testFlag(QStyleOptionButton::HasMenu);
            const int room = hasMenu ? scaled(16, own.fontMetrics) : 0;
            drawLabel(own, {own.icon, own.iconSize, own.text},
                      visualRect(own.direction, own.rect, own.rect.adjusted(4, 0, -4 - room, 0)), false,
                      painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_Header: // as Qt's, but for the place of the arrow
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader part = *header;
            part.rect = subElementRect(SE_HeaderLabel, option, widget);
            if (part.rect.isValid())
                drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, option, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (!letsCardThrough(widget))
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ink(*option, Role::Line));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, ink(own, Role::Text2));
            own.state &= ~State_On; // no bold head over a selected cell
            if (letsCardThrough(widget))
                own.rect = insideCard(own);
            painter->save();
            painter->setFont(typeFont(Type::Caption, painter->font()));
            QProxyStyle::drawControl(element, &own, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (isHovered(*option) && !isOn(*option, State_Selected))
            painter->fillRect(option->rect.adjusted(4, option->rect.height() - 3, -4, -1),
                              ink(*option, Role::LineStrong));
        if (isOn(*option, State_Selected))
            painter->fillRect(option->rect.adjusted(4, option->rect.height() - 2, -4, 0),
                              ink(*option, Role::Accent));
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab own = *tab;
            const bool selected = isOn(own, State_Selected);
            own.palette.setColor(QPalette::WindowText, ink(own, selected ? Role::Text : Role::Text2));
            painter->save();
            if (selected)
                painter->setFont(typeFont(Type::Strong, painter->font()));
            QProxyStyle::drawControl(element, &own, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, ink(*option, Role::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ink(*option, Role::Line));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, ink(*option, Role::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, ink(*option, Role::Window));
            if (isOn(*option, State_Selected))
                drawBox(*painter, QRectF(option->rect).adjusted(1, 2, -1, -2), space::controlRadius,
                        Qt::NoPen, ink(*option, isOn(*option, State_Sunken) ? Role::Selected : Role::Hover));
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                | (styleHint(SH_UnderlineShortcut, option, widget) != 0 ? Qt::TextShowMnemonic
                                                                        : Qt::TextHideMnemonic);
            drawItemText(painter, option->rect, flags, option->palette, isOn(*option, State_Enabled),
                         item->text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_Splitter: {
        const bool upright = option->rect.height() > option->rect.width();
        QRect line = option->rect;
        if (upright)
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        painter->fillRect(line, ink(*option, isHovered(*option) ? Role::Control : Role::Line));
        return;
    }
    case CE_ProgressBarGroove:
        return drawBox(*painter, QRectF(option->rect), option->rect.height() / 2.0, Qt::NoPen,
                       ink(*option, Role::Line));
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace makegood::ui

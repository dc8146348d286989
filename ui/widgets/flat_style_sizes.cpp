// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and places of controls; all grow with the font.
#include "widgets/flat_style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTextEdit>

#include "widgets/flat_parts.h"
#include "widgets/icons.h"

namespace makegood::ui
{

namespace
{

using namespace flat;

constexpr int scrollStrip = 12; ///< always reserved
constexpr int leastThumb = 28;
constexpr int cellMargin = 7;
constexpr int fieldPad = 8;
constexpr int framedBox = 3; ///< so that what is inside does not reach into the round corners

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (option != nullptr)
        return option->fontMetrics;
    return widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

} // namespace

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto grown = [&](double length) { return scaled(length, metricsOf(option, widget)); };
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollStrip;
    case PM_ScrollBarSliderMin:
        return leastThumb;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return grown(16);
    case PM_ToolBarIconSize:
        return grown(16);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
            || qobject_cast<const QTextEdit *>(widget) != nullptr)
            return framedBox;
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMarkSize:
        return grown(10);
    case PM_HeaderMargin:
        return cellMargin + 1;
    case PM_FocusFrameHMargin: // left and right of the words of a cell
        if (qobject_cast<const QTableView *>(widget) != nullptr)
            return cellMargin;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QDialog *>(widget) != nullptr && widget->isWindow()
            ? space::card
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return qobject_cast<const QDialog *>(widget) != nullptr
            ? space::one
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut:
        // The line would cut a word of joined letters, as Arabic is, into pieces.
        return QApplication::isRightToLeft() ? 0 : 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return ui::icon(QStringLiteral("close"), Role::Text2);
    // Qt's own is a file, for which it loads every reader of pictures; each menu bar asks for one.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return ui::icon(QStringLiteral("more"), Role::Text2);
    if (icon == SP_MessageBoxQuestion || icon == SP_MessageBoxInformation)
        return ui::icon(QStringLiteral("info"), Role::Accent);
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    const int control = heightOf(Part::Control, metrics);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QFont own = widget != nullptr ? widget->font() : QApplication::font();
            // Bold where the button may become the filled one: its neighbours must not move then.
            const int more
                = QFontMetrics(typeFont(Type::Strong, own)).size(Qt::TextShowMnemonic, button->text).width()
                - metrics.size(Qt::TextShowMnemonic, button->text).width();
            const bool hasMenu = button->features.testFlag(QStyleOptionButton::HasMenu);
            return {size.width() + std::max(more, 0) + 26 + (button->icon.isNull() ? 0 : 4)
                        + (hasMenu ? scaled(16, metrics) : 0),
                    std::max(size.height() + 4, control)};
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool isOnlyIcon
                = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
            const bool isArrow = button->features.testFlag(QStyleOptionToolButton::Arrow);
            if (isOnlyIcon || (isArrow && button->text.isEmpty()))
                return {control, control};
            const bool hasMenu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
            // Qt has added a part for the menu's arrow where it asks for one.
            return {size.width() + 16 + (hasMenu ? scaled(20, metrics) : 0),
                    std::max(size.height() + 4, control)};
        }
        break;
    case CT_LineEdit:
        return {size.width() + 14, std::max(size.height() + 8, control)};
    case CT_ComboBox:
        return {size.width() + 14 + scaled(24, metrics), std::max(size.height() + 8, control)};
    case CT_SpinBox:
        // As high as the fields beside it: the height that Qt asks for has the inner field's margins in it.
        return {size.width() + 14 + scaled(20, metrics), control};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), heightOf(Part::HeaderRow, metrics))};
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const QFont own = widget != nullptr ? widget->font() : QApplication::font();
        const int bold = tab != nullptr
            ? QFontMetrics(typeFont(Type::Strong, own)).horizontalAdvance(tab->text)
                - metrics.horizontalAdvance(tab->text)
            : 0;
        return {size.width() + std::max(bold, 0), std::max(size.height(), control)};
    }
    case CT_MenuBarItem:
        return {size.width() + 20, heightOf(Part::Menu, metrics)};
    case CT_MenuItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr || item->menuItemType != QStyleOptionMenuItem::Separator)
            base.setHeight(std::max(base.height(), metrics.height() + 10));
        return base;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPad, 1, -fieldPad, -1);
    if (element == SE_HeaderArrow) { // in the middle of the line, at the end of the head
        const int side = scaled(10, option->fontMetrics);
        const QRect all = option->rect;
        return visualRect(option->direction, all,
                          QRect(all.right() - side - cellMargin, all.center().y() - side / 2, side, side));
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // A mark and its word stand together; the margin of the cell is not between them again.
    if (element == SE_ItemViewItemText && qobject_cast<const QTableView *>(widget) != nullptr)
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item != nullptr
            && item->features.testFlag(QStyleOptionViewItem::HasDecoration)
            && item->decorationPosition == QStyleOptionViewItem::Left)
            return item->direction == Qt::RightToLeft ? rect.adjusted(0, 0, cellMargin, 0)
                                                      : rect.adjusted(-cellMargin, 0, 0, 0);
    return rect;
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = scaled(24, option->fontMetrics);
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int pad = box != nullptr && !box->frame ? 2 : 9;
        switch (part) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, all, all.adjusted(pad, 2, -arrow - 2, -2));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, all,
                              QRect(all.right() - arrow - 1, all.top(), arrow, all.height()));
        default:
            return all;
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool stepped = box == nullptr || box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int steps = stepped ? scaled(20, option->fontMetrics) : 0;
        const int half = all.height() / 2;
        const QRect both(all.right() - steps - 2, all.top() + 3, steps, half - 3);
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, all, stepped ? both : QRect());
        case SC_SpinBoxDown:
            return visualRect(option->direction, all, stepped ? both.translated(0, half - 3) : QRect());
        case SC_SpinBoxEditField:
            return visualRect(option->direction, all, all.adjusted(6, 2, -steps - 4, -2));
        default:
            return all;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar == nullptr)
            return QProxyStyle::subControlRect(control, option, part, widget);
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? all.width() : all.height();
        int thumb = length;
        if (bar->maximum > bar->minimum) {
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            thumb = static_cast<int>(qint64(bar->pageStep) * length
                                     / std::max<qint64>(1, span + bar->pageStep));
            thumb = std::clamp(thumb, std::min(leastThumb, length), length);
        }
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - thumb, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            const QRect one = flat ? QRect(all.left() + from, all.top(), size, all.height())
                                   : QRect(all.left(), all.top() + from, all.width(), size);
            return visualRect(option->direction, all, one);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(at, thumb);
        case SC_ScrollBarSubPage:
            return piece(0, at);
        case SC_ScrollBarAddPage:
            return piece(at + thumb, length - at - thumb);
        case SC_ScrollBarGroove:
            return all;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace makegood::ui

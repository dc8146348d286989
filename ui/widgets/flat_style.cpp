// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn of one piece: panels of buttons and fields, boxes, arrows, rows.
#include "widgets/flat_style.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include "widgets/flat_parts.h"
#include "widgets/list_rows.h"

namespace makegood::ui
{

namespace
{

using namespace flat;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr;
}

// Inside a box that draws the edge itself.
bool isInnerEdit(const QWidget *widget)
{
    const QWidget *owner = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(owner) != nullptr
        || qobject_cast<const QComboBox *>(owner) != nullptr;
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.34)}));
    painter.restore();
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const double side = std::min(option.rect.width(), option.rect.height());
    const QPointF middle = QRectF(option.rect).center();
    const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    if (on || partly) {
        drawBox(painter, box, space::chipRadius, Qt::NoPen,
                ink(option, enabled ? Role::AccentFill : Role::Disabled));
        const QColor sign = ink(option, Role::OnAccent);
        if (partly)
            painter.fillRect(box.adjusted(side / 4, side * 0.44, -side / 4, -side * 0.44), sign);
        else
            drawTick(painter, box, sign);
        return;
    }
    drawBox(painter, box, space::chipRadius, QPen(ink(option, enabled ? Role::Control : Role::LineStrong), 1),
            ink(option, isHovered(option) ? Role::Hover : Role::Surface));
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const double side = std::min(option.rect.width(), option.rect.height());
    const QPointF middle = QRectF(option.rect).center();
    const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    if (!isOn(option, QStyle::State_On)) {
        drawBox(painter, box, side / 2, QPen(ink(option, enabled ? Role::Control : Role::LineStrong), 1),
                ink(option, isHovered(option) ? Role::Hover : Role::Surface));
        return;
    }
    drawBox(painter, box, side / 2, Qt::NoPen, ink(option, enabled ? Role::AccentFill : Role::Disabled));
    drawBox(painter, box.adjusted(side * 0.32, side * 0.32, -side * 0.32, -side * 0.32), side / 2, Qt::NoPen,
            ink(option, Role::OnAccent));
}

void drawRow(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool selected = isOn(option, QStyle::State_Selected);
    if (!selected && !isHovered(option))
        return;
    const QColor ground = ink(option, selected ? Role::Selected : Role::Hover);
    if (qobject_cast<const QListView *>(widget) != nullptr)
        drawBox(painter, QRectF(option.rect), space::controlRadius, Qt::NoPen, ground);
    else
        painter.fillRect(option.rect, ground);
}

void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isTextArea(widget)) {
        drawField(painter, option, widget, isOn(option, QStyle::State_HasFocus));
        return;
    }
    const bool isView = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    drawBox(painter, QRectF(option.rect), space::controlRadius, QPen(ink(option, Role::Line), 1),
            isView ? QBrush(option.palette.color(QPalette::Base)) : QBrush(Qt::NoBrush));
    if (isView && hasRing(option))
        drawRing(painter, option, QRectF(option.rect), space::controlRadius);
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (!isOn(option, QStyle::State_KeyboardFocusChange)
        || qobject_cast<const QPushButton *>(widget) != nullptr
        || qobject_cast<const QToolButton *>(widget) != nullptr)
        return; // those draw it with their panel
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table != nullptr && table->selectionBehavior() == QAbstractItemView::SelectRows)
        return; // the table draws it round the row
    drawRing(painter, option, QRectF(option.rect), space::controlRadius - 2);
}

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void FlatStyle::polish(QPalette &palette)
{
    Q_UNUSED(palette) // the theme has set it
}

void FlatStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        // Unless its owner gave it another, Qt's own knows neither the row of a menu nor the field's edge.
        if (view->inherits("QComboBoxListView") && view->itemDelegate() != nullptr
            && view->itemDelegate()->inherits("QComboBoxDelegate"))
            view->setItemDelegate(new ListRows(view));
        return;
    }
    if (qobject_cast<QComboBox *>(widget) != nullptr)
        widget->installEventFilter(this);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr
        || qobject_cast<QSplitterHandle *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

// A combo box measures its list before the list is polished. It is made when somebody comes to the box: most
// are never opened.
bool FlatStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn)
        if (auto *box = qobject_cast<QComboBox *>(watched))
            box->view()->ensurePolished();
    return QProxyStyle::eventFilter(watched, event);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        ButtonTone tone = toneOf(widget);
        if (button != nullptr && tone == ButtonTone::Usual) {
            if (button->features.testFlag(QStyleOptionButton::DefaultButton))
                tone = ButtonTone::Primary;
            else if (button->features.testFlag(QStyleOptionButton::Flat))
                tone = ButtonTone::Quiet;
        }
        return drawButton(*painter, *option, tone);
    }
    case PE_PanelButtonTool: {
        const bool quiet = isOn(*option, State_AutoRaise);
        const ButtonTone tone = toneOf(widget);
        return drawButton(*painter, *option, tone == ButtonTone::Usual && quiet ? ButtonTone::Quiet : tone);
    }
    case PE_FrameFocusRect:
        return drawFocus(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (!isInnerEdit(widget))
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
                frame != nullptr && frame->lineWidth > 0)
                drawField(*painter, *option, widget, isOn(*option, State_HasFocus));
        return;
    case PE_FrameLineEdit:
        return; // drawn with the ground
    case PE_Frame:
        return drawFrame(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option);
    case PE_PanelItemViewItem:
        return drawRow(*painter, *option, widget);
    case PE_PanelItemViewRow:
        return; // no bands, and the items draw the rest
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          ink(*option, Role::Line));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType direction = element == PE_IndicatorArrowUp ? Qt::UpArrow
            : element == PE_IndicatorArrowDown                         ? Qt::DownArrow
            : element == PE_IndicatorArrowLeft                         ? Qt::LeftArrow
                                                                       : Qt::RightArrow;
        const Role role = isOn(*option, State_Enabled) ? Role::Text2 : Role::Disabled;
        return drawChevron(
            *painter, option->rect, direction, ink(*option, role),
            std::min({option->rect.width(), option->rect.height(), scaled(9, option->fontMetrics)}));
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawChevron(*painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow,
                           ink(*option, Role::Text2), scaled(7, option->fontMetrics));
    }
    case PE_IndicatorBranch:
        if (isOn(*option, State_Children)) {
            const Qt::ArrowType folded
                = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
            drawChevron(*painter, option->rect, isOn(*option, State_Open) ? Qt::DownArrow : folded,
                        ink(*option, Role::Text2), scaled(8, option->fontMetrics));
        }
        return;
    case PE_PanelTipLabel:
        return drawBox(*painter, QRectF(option->rect), space::chipRadius,
                       QPen(ink(*option, Role::LineStrong), 1), ink(*option, Role::Surface));
    case PE_PanelMenu:
    case PE_FrameMenu:
        return drawBox(*painter, QRectF(option->rect), 0, QPen(ink(*option, Role::LineStrong), 1),
                       element == PE_PanelMenu ? QBrush(ink(*option, Role::Surface)) : QBrush(Qt::NoBrush));
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, ink(*option, Role::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          ink(*option, Role::Line));
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_PanelMenuBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace makegood::ui

#include "moc_flat_style.cpp"

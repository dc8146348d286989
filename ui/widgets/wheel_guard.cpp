// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheel_guard.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

namespace makegood::ui
{

namespace
{

// The field whose value the wheel would change at this widget; null: none.
QWidget *fieldOf(QObject *watched)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    for (int depth = 0; widget != nullptr && depth < 2; ++depth, widget = widget->parentWidget()) {
        if (qobject_cast<QScrollBar *>(widget) != nullptr)
            return nullptr;
        if (qobject_cast<QComboBox *>(widget) != nullptr
            || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
            || qobject_cast<QAbstractSlider *>(widget) != nullptr
            || qobject_cast<QTabBar *>(widget) != nullptr)
            return widget;
        if (widget->isWindow())
            return nullptr; // the list of an opened box scrolls
    }
    return nullptr;
}

bool takesWheel(const QWidget &field)
{
    // A tab and a box with a list are chosen, not turned; the others turn while a person is in them.
    const bool isChosen = qobject_cast<const QComboBox *>(&field) != nullptr
        || qobject_cast<const QTabBar *>(&field) != nullptr;
    return !isChosen && field.hasFocus();
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    QWidget *field = fieldOf(watched);
    if (field == nullptr || takesWheel(*field))
        return false;
    const auto *wheel = static_cast<QWheelEvent *>(event);
    for (QWidget *above = field->parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto *area = qobject_cast<QAbstractScrollArea *>(above)) {
            QWidget *ground = area->viewport();
            QWheelEvent passed(ground->mapFromGlobal(wheel->globalPosition()), wheel->globalPosition(),
                               wheel->pixelDelta(), wheel->angleDelta(), wheel->buttons(), wheel->modifiers(),
                               wheel->phase(), wheel->inverted(), wheel->source(), wheel->pointingDevice());
            QCoreApplication::sendEvent(ground, &passed);
            break;
        }
    event->accept(); // it is not offered to anything else
    return true;
}

} // namespace makegood::ui

#include "moc_wheel_guard.cpp"

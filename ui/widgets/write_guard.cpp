// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/write_guard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include "widgets/writes.h"

namespace makegood::ui
{

namespace
{

// Set while this guard disables it: its tool tip before.
constexpr const char *tipProperty = "makegoodTipBefore";

} // namespace

WriteGuard::WriteGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void WriteGuard::setReason(const QString &why)
{
    if (m_why == why)
        return;
    m_why = why;
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->property(writesProperty).toBool())
            apply(widget);
}

void WriteGuard::apply(QWidget *control)
{
    const QVariant before = control->property(tipProperty);
    if (m_why.isEmpty()) {
        if (before.isValid()) {
            control->setProperty(tipProperty, QVariant());
            control->setToolTip(before.toString());
            control->setEnabled(true);
        }
        return;
    }
    // What is disabled for a reason of its own becomes enabled by its form alone.
    if (!control->isEnabledTo(control->parentWidget()) && !before.isValid())
        return;
    if (!before.isValid())
        control->setProperty(tipProperty, control->toolTip());
    control->setToolTip(m_why);
    control->setEnabled(false);
}

bool WriteGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_why.isEmpty() && (event->type() == QEvent::EnabledChange || event->type() == QEvent::Polish)
        && watched->isWidgetType() && watched->property(writesProperty).toBool())
        apply(static_cast<QWidget *>(watched));
    return false;
}

} // namespace makegood::ui

#include "moc_write_guard.cpp"

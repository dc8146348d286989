// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QVariant>

namespace makegood::ui
{

namespace
{

constexpr auto roleProperty = "makegoodAccessibleRole";
constexpr auto tableProperty = "makegoodChartTable";

// Interface of a widget with an assigned role. The press action of a button sends Space.
class RoleInterface : public QAccessibleWidget
{
public:
    RoleInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        auto *table = widget()->property(tableProperty).value<QPointer<QWidget>>().data();
        if (table != nullptr && (match & QAccessible::Controlled) != 0)
            found.append({QAccessible::queryAccessibleInterface(table), QAccessible::Controlled});
        return found;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
            if (role() == QAccessible::PageTab) {
                state.selectable = true;
                state.selected = button->isChecked();
            }
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        const bool presses = role() == QAccessible::Button || role() == QAccessible::RadioButton
            || role() == QAccessible::PageTab;
        if (presses && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction() || !widget()->isEnabled()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            QCoreApplication::sendEvent(widget(), &key);
        }
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new RoleInterface(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface); // Qt ignores a factory that is installed already
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setChartTable(QWidget *chart, QWidget *table)
{
    setAccessibleRole(chart, QAccessible::Chart);
    chart->setProperty(tableProperty, QVariant::fromValue(QPointer<QWidget>(table)));
}

} // namespace makegood::ui

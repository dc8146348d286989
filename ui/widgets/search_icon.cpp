// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_icon.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

#include "widgets/accessible_role.h"
#include "widgets/icons.h"

namespace makegood::ui
{

void addSearchIcon(QLineEdit *field, Role ink)
{
    const QAction *action = field->addAction(icon(QStringLiteral("search"), ink), QLineEdit::LeadingPosition);
    // Qt shows a field's action as a button.
    for (QToolButton *button : field->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (button->defaultAction() == action) {
            setAccessibleRole(button, QAccessible::Graphic);
            button->setAccessibleName(field->accessibleName());
        }
}

} // namespace makegood::ui

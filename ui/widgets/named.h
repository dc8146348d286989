// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Sets the object name and the accessible name of a control.
template <typename Control> Control *named(Control *control, const char *name, const QString &accessibleName)
{
    control->setObjectName(QLatin1String(name));
    control->setAccessibleName(accessibleName);
    return control;
}

/// A label for sentences: plain text that breaks into lines.
inline QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace makegood::ui

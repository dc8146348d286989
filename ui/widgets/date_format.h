// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Sets how a date is shown and typed. In a layout from right to left Qt turns the parts of a format around,
/// so that a day would stand where the year belongs.
inline void setDateFormat(QDateTimeEdit *edit, const QString &format)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(format);
    edit->unsetLayoutDirection();
}

} // namespace makegood::ui

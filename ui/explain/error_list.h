// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/error.h"

namespace makegood::ui
{

/// The first errors of a reader, a line each with file, line and key, and the number of the others.
QString errorList(const Errors &errors);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/base/error.h"

namespace makegood::ui
{

/// The first few errors of a reader, a line each with file, line and key, and how many more there are.
QString errorList(const Errors &errors);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Path in the user's documents folder, named after the contract, as default of a file dialog. `ending`
/// follows the name: `-2026-03.pdf`.
QString suggestedFile(const std::string &contract, const QString &ending);

} // namespace makegood::ui

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

/// As safeFileName(), but no two ids share one: what had to be changed ends with digits of the id's hash. For
/// files that are written without asking, where one customer's report would replace another's.
QString distinctFileName(const std::string &id);

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// A file in the person's documents that is named after the contract, for a dialogue to offer. `ending`
/// begins after the name: `-2026-03.pdf`.
QString suggestedFile(const std::string &contract, const QString &ending);

} // namespace makegood::ui

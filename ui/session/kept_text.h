// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/base/floors.h"
#include "store/store_summary.h"

namespace makegood::ui
{

/// What stays as people decided, though a file has it differently, each with both values; the first ones and
/// the number of the others. Empty: nothing.
QString keptText(const std::vector<store::KeptRow> &kept);

} // namespace makegood::ui

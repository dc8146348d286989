// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_summary.h"

namespace makegood::cli
{

/// Writes a message for each row that stays as a person decided, with what the file or source has instead.
void tellKept(const StoreSummary &summary);

} // namespace makegood::cli

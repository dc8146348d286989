// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/calendar_parts.h"
#include "session/figures_cache.h"
#include "store/contract_store.h"

namespace makegood::ui
{

/// The claims that may still be filed, each on the day of its deadline by its customer's clock; of the
/// contracts named `only`, or of all (empty). Deadlines that have passed at `now` are left out.
std::vector<DayNote> claimNotes(const FiguresCache &figures, const std::vector<ContractRow> &contracts,
                                const std::string &only, Instant now);

} // namespace makegood::ui

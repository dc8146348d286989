// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "sla/samples/state_change.h"
#include "store/database.h"

namespace makegood::store
{

/// From one monthNumber() to another, both included; UTC.
struct MonthSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// State changes have a checksum for every month of a service and probe, which covers each row and how many
/// they are. In these functions `stored` has every row of its service and probe within `span`.

/// Writes the checksums of the span, once its rows were written. Inside the caller's transaction.
Expected<void> sumChanges(Database &database, const std::string &contract, const ChangeSeries &stored,
                          const MonthSpan &span);

/// Refused: a month that is not as it was written.
Expected<void> changesAsWritten(Database &database, const std::string &contract, const ChangeSeries &stored,
                                const MonthSpan &span);
/// The same for every month of a contract.
Expected<void> changesAsWritten(Database &database, const std::string &contract,
                                const std::vector<ChangeSeries> &stored);

} // namespace makegood::store

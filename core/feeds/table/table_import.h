// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/row_mapper.h"
#include "sla/samples/check_series.h"
#include "sla/samples/request_count.h"
#include "sla/samples/state_change.h"
#include "sla/samples/value_series.h"

namespace makegood::feeds
{

/// What a file says, by service and probe.
struct TableImport {
    std::vector<CheckSeries> checks; ///< of rows that are checks; by service and probe
    std::vector<ChangeSeries> changes; ///< of rows that are changes, outages or intervals
    std::vector<RequestSeries> requests; ///< of rows that count requests
    std::vector<ValueSeries> values; ///< of rows that measure values
    std::uint64_t rows = 0;
    std::uint64_t skipped = 0; ///< rows that do not count by the mapping
    RepeatedTimes repeated;

    /// Sentences that a person must see: local times that occurred twice and what was made of them, rows
    /// left out.
    std::vector<std::string> notes() const;
};

/// Reads a whole file by a mapping. `origin` names it in the checks and changes. Rows of outages that have no
/// end last to the end of the stated span; without one they are refused. Fails with every problem of the file
/// and its line, at most 20, and as of readTable(); nothing is half-read.
Checked<TableImport> importTable(const std::string &path, const TableMapping &mapping,
                                 const std::string &origin, const TableHooks &hooks = {});

} // namespace makegood::feeds

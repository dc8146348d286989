// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/samples/check_series.h"
#include "sla/samples/request_count.h"
#include "sla/time/interval_set.h"

namespace makegood::sla
{

/// One end of an outage: its check and the origin of that check.
struct CheckRef {
    Instant at{};
    std::string probe;
    std::string source; ///< file or query; empty: not known
    std::uint32_t line = 0; ///< 1-based, 0: the source has none
    /// The check was read from this state change, whose source and line stand here (docs/rules.md, section
    /// L3); absent: a check of its own.
    std::optional<Instant> changedAt = {};
    std::string detail = {}; ///< of the change
    /// The sample is a row of counted requests (docs/rules.md, section 12); absent: it is a check.
    std::optional<RequestCount> requests = {};
};

/// A row of counted requests as one end of an outage; `from` must be of a row.
CheckRef refOf(const RequestSeries &series, Instant from);

/// The row that was read as this check; null: it is a check of its own.
const RequestCount *rowBehind(const RequestSeries &series, const CheckRef &check);

/// One end of a run, its source still unresolved: most runs are too short to become an outage.
struct RunEnd {
    const CheckSeries *series = nullptr;
    const ChunkHead *head = nullptr; ///< holds the sources; null, or part of the series
    Instant at{};
    Origin origin{};

    CheckRef ref() const;
};

/// A longest sequence of consecutive failed checks of one probe, split where neighbouring checks are further
/// apart than `max_gap` (docs/rules.md, section 3, step 1). Never cut at a month's boundary.
struct Run {
    std::uint64_t count = 0;
    std::optional<Instant>
        endedBy; ///< the good check that ended it; absent: a hole or the end of the data did
    RunEnd firstFailed;
    RunEnd lastFailed;

    Instant first() const { return firstFailed.at; }
    Instant last() const { return lastFailed.at; }
};

/// Facts from the checks of one probe over all months.
struct ProbeFacts {
    std::vector<Run> runs; ///< in time order
    IntervalSet covered; ///< time that known checks cover (docs/rules.md, section 4)
};

/// Data that probeFacts() reads.
enum class FactsFrom {
    Heads, ///< and the checks of a chunk whose hole threshold is coarser than `maxGap`
    EveryCheck ///< audit: spells and holes are computed again from every instant
};

/// Both modes give the same facts. `series` may be null: a probe without checks covers nothing and is no
/// error. The series must outlive the facts.
ProbeFacts probeFacts(const CheckSeries *series, Duration interval, Duration maxGap,
                      FactsFrom from = FactsFrom::Heads);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/interval_set.h"
#include "work/connect_source.h"
#include "work/judged.h"

namespace makegood::work
{

/// What a source has of a month, in memory and series by series, so that another mapping needs no further
/// pull.
struct PulledMonth {
    struct Series {
        Labels labels;
        CheckSeries checks; ///< or changes, not both
        ChangeSeries changes;
        RequestSeries requests; ///< beside checks
        ValueSeries values;
    };
    Month month{};
    Interval range{}; ///< pulled
    std::string place;
    std::vector<Series> series; ///< in the order of the list that was given
    std::vector<MaintenanceWindow> windows; ///< `#3` in `services`: what the series at index 3 is mapped to
    std::uint64_t samples = 0; ///< changes too
    Duration took{};
};

/// Pulls the month with a day before and after it, up to `now`. `found`: the series to pull. Stores nothing.
/// Errors: as pullSource(), and Interrupted. Progress and cancelling: `hooks`.
Expected<PulledMonth> pullMonth(const Source &source, const SourceAsk &ask,
                                const std::vector<FoundSeries> &found, Month month, Instant now,
                                const PullHooks &hooks = {});

/// One pulled series, mapped or not.
struct PreviewSeries {
    Labels labels;
    std::optional<MappedProbe> target; ///< empty: ignored
    std::uint64_t checks = 0; ///< or state changes, counted requests, values
    std::uint64_t failed = 0; ///< of them
    std::optional<Instant> first; ///< check of the month; empty: none
    std::optional<Instant> last;
    Duration step{}; ///< usual distance of two checks
    IntervalSet covered; ///< within the month
    IntervalSet down; ///< from failed checks to the next good one, within the month
};

/// A service as it would be judged.
struct PreviewService {
    std::string contract;
    std::string customer;
    std::string service;
    std::shared_ptr<const Evaluation> evaluation; ///< of the contract; null when refused
    std::string refusal; ///< why it could not be judged
    /// The service in `evaluation`; null when refused.
    const ServiceResult *result = nullptr;
};

struct MonthPreview {
    Month month{};
    Interval when{}; ///< the calendar month in UTC up to now
    std::vector<PreviewSeries> series; ///< in the order of PulledMonth::series
    std::vector<PreviewService> services; ///< that get checks, by customer and service
};

/// The month that would come of the mapping: the contracts that it feeds are judged with the pulled checks
/// beside the stored ones. Stores nothing. Fails when a contract cannot be read.
Expected<MonthPreview> previewMonth(Workspace &workspace, const PulledMonth &pulled,
                                    const std::vector<MappingRow> &rows, Instant now,
                                    const std::function<bool()> &isCancelled = {});

/// How long the first sync will take: the time from the earliest start of the fed contracts, or from where
/// the source's data begins if that is later, at the pace of the pull. Empty: nothing was pulled, or nothing
/// is fed.
Expected<std::optional<Duration>> firstSyncTime(Workspace &workspace, const PulledMonth &pulled,
                                                const std::vector<MappingRow> &rows,
                                                const std::optional<Instant> &earliest, Instant now);

} // namespace makegood::work

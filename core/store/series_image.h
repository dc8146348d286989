// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/contract_page.h"
#include "store/database.h"
#include "store/sample_rows.h"

namespace makegood::store
{

/// What a workspace has exactly in the places that a page touches: UTC months of checks, of counted
/// requests and of values, and the time of its state changes. Taken before and after an import it is what
/// undoing and redoing need.
struct SeriesImage {
    struct CheckMonth {
        std::string service;
        std::string probe;
        Month month{};
        std::optional<CheckChunk> chunk; ///< empty: no checks

        bool operator==(const CheckMonth &) const = default;
    };
    struct ChangeSpan {
        Instant first{};
        Instant last{}; ///< itself belongs to it
        ChangeSeries stored; ///< of its service and probe, inside the span

        bool operator==(const ChangeSpan &) const = default;
    };

    std::string contract;
    std::vector<CheckMonth> months;
    std::vector<ChangeSpan> spans;
    std::vector<SampleMonth> samples; ///< counted requests and values

    bool operator==(const SeriesImage &) const = default;
};

/// The image of the places that `page` touches.
Expected<SeriesImage> readImage(Database &database, const ContractPage &page);
/// Makes the stored rows as the image says. Inside the caller's transaction.
Expected<void> writeImage(Database &database, const SeriesImage &image);
/// The image of the same places as they are now.
Expected<SeriesImage> imageAgain(Database &database, const SeriesImage &image);

} // namespace makegood::store

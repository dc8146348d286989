// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"
#include "sla/samples/contract_checks.h"

namespace makegood::feeds
{

/// A page's samples as checks.
struct PageChecks {
    std::vector<ContractChecks> contracts; ///< one for each fed contract, by id; series by service and probe
    std::uint64_t samples = 0; ///< mapped
    std::uint64_t unknown = 0;
    std::uint64_t conflicts = 0;
    std::map<std::string, std::uint64_t> unmapped; ///< samples by the series' labels
    std::map<std::string, std::uint64_t>
        absentContracts; ///< of those, samples mapped to a contract that is not known
};

/// Maps each series to its contract, service and probe. Series of the same probe are joined: at one instant
/// equal states collapse, otherwise down wins (docs/rules.md, section 2). A check's origin is `place` and the
/// series' labels, the same for every page, so that reading a page again changes nothing.
PageChecks checksOf(const std::vector<RawSeries> &series, const std::vector<MappingRow> &mapping,
                    const std::set<std::string> &known, const std::string &place);

} // namespace makegood::feeds

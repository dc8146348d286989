// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"
#include "sla/evidence/contract_page.h"

namespace makegood::feeds
{

/// A source's page by contract.
struct MappedPage {
    std::vector<ContractPage> contracts; ///< one for each fed contract, by id; series by service and probe
    std::uint64_t samples = 0; ///< mapped checks
    std::uint64_t changes = 0; ///< mapped state changes
    std::uint64_t figures = 0; ///< mapped rows of counted requests, and values
    std::uint64_t windows = 0; ///< mapped, each counted once a contract
    std::uint64_t unknown = 0; ///< samples and changes
    std::uint64_t conflicts = 0;
    std::map<std::string, std::uint64_t> unmapped; ///< samples and changes by the series' labels
    std::uint64_t unmappedWindows = 0;
    std::map<std::string, std::uint64_t>
        absentContracts; ///< of unmapped samples and changes, those mapped to a contract that is not known
};

/// Maps each series and window to its contract, service and probe. Series of the same probe are joined: at
/// one instant equal states collapse, otherwise down wins (docs/rules.md, sections 2 and L3). The origin of a
/// check or change is `place` and the series' labels, the same for every page, so that reading a page again
/// changes nothing. Windows that differ in their services alone are one window with the services of all; a
/// uid that is not global gets the source's id and `/` before it. Refused: checks and changes that are mapped
/// to one service and probe.
Expected<MappedPage> mapPage(const SourcePage &page, const std::vector<MappingRow> &mapping,
                             const Recipients &recipients, const std::string &place);

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sla/samples/check.h"

namespace makegood::sla
{

/// One row of a log of state changes: the state holds from its instant to the next row of the same service
/// and probe, the last one to `as_of` (docs/rules.md, section L3).
struct StateChange {
    Instant at{};
    CheckState state = CheckState::Up;
    bool conflict = false; ///< rows of this instant said `up` and `down`; `down` was kept
    Origin origin{}; ///< into ChangeSeries::sources
    std::string detail = {};

    bool operator==(const StateChange &) const = default;
};

/// The state changes of one service and probe in time order, one an instant.
struct ChangeSeries {
    std::string service;
    std::string probe;
    std::vector<std::string> sources; ///< files or systems that Origin::source names
    std::vector<StateChange> changes;

    bool operator==(const ChangeSeries &) const = default;
};

/// Makes `into` what both rows of one instant say together: `down` wins over `up`, `up` over `unknown`; `up`
/// with `down` is a conflict. Of equal states `into` stays. The order of joining does not matter to state and
/// conflict.
void joinChange(StateChange &into, const StateChange &other);

/// Collects changes in any order and joins those of one instant.
class ChangeSeriesBuilder
{
public:
    ChangeSeriesBuilder(std::string service, std::string probe);

    /// `source` names the file or system.
    std::uint32_t addSource(const std::string &source);
    void add(StateChange change);
    ChangeSeries build();

private:
    ChangeSeries m_series;
};

} // namespace makegood::sla

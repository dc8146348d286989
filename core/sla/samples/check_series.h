// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sla/samples/check_chunk.h"
#include "sla/samples/state_change.h"

namespace makegood::sla
{

/// The loaded checks of one service and probe: month chunks in time order, each month once.
class CheckSeries
{
public:
    CheckSeries() = default;
    CheckSeries(std::string service, std::string probe, std::vector<std::shared_ptr<const CheckChunk>> chunks,
                const ChangeSeries *changes = nullptr);

    const std::string &service() const { return m_service; }
    const std::string &probe() const { return m_probe; }
    std::span<const std::shared_ptr<const CheckChunk>> chunks() const { return m_chunks; }
    bool empty() const { return m_chunks.empty(); }
    /// Whether the checks were read from state changes, which must outlive the series.
    bool isOfChanges() const { return m_changes != nullptr; }
    const ChangeSeries *changes() const { return m_changes; } ///< null: checks of their own
    /// The change whose state was read as the check at `at`; null: a check of its own.
    const StateChange *changeBehind(Instant at) const;
    std::uint64_t size() const;

    /// Checks with `range.start <= at < range.end`, in time order.
    std::vector<Check> checks(const Interval &range) const;

private:
    std::string m_service;
    std::string m_probe;
    std::vector<std::shared_ptr<const CheckChunk>> m_chunks;
    const ChangeSeries *m_changes = nullptr; ///< that the checks were read from
};

} // namespace makegood::sla

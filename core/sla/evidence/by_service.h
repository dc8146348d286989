// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"

namespace makegood::sla
{

/// The incidents of one service sorted by start, with a search by time that does not visit all of them.
class IncidentList
{
public:
    IncidentList() = default;
    explicit IncidentList(std::vector<const Incident *> incidents);

    std::span<const Incident *const> all() const { return m_byStart; }
    /// All incidents that meet `when`, and possibly others that began before it.
    std::span<const Incident *const> around(const Interval &when) const;

private:
    std::vector<const Incident *> m_byStart;
    std::vector<Instant> m_latestEnd; ///< of the incidents up to and including each
};

/// The evidence of one service.
struct ServiceEvidence {
    std::vector<const CheckSeries *> checks;
    std::vector<const ChangeSeries *> changes;
    std::vector<const RequestSeries *> requests;
    std::vector<const ValueSeries *> values;
    IncidentList incidents;
    std::vector<const Bridge *> bridges; ///< in the order of the evidence

    /// Null: the probe has no checks.
    const CheckSeries *series(std::string_view probe) const;
    /// Null: the probe has no state changes.
    const ChangeSeries *changesOf(std::string_view probe) const;
    /// Null: the probe has no counted requests.
    const RequestSeries *requestsOf(std::string_view probe) const;
    /// Null: the probe has no values.
    const ValueSeries *valuesOf(std::string_view probe) const;
};

/// A contract's services by name: evidence is partitioned once instead of being searched for each service.
class ServiceIndex
{
public:
    explicit ServiceIndex(const Contract &contract);

    std::size_t size() const { return m_size; }
    /// Index of the service in the contract; nothing when the contract has no such service.
    std::optional<std::size_t> find(std::string_view service) const;

    /// One entry for each service of the contract, in its order. `evidence` must outlive the result.
    std::vector<ServiceEvidence> partitionByService(const Evidence &evidence) const;

private:
    std::size_t m_size;
    std::unordered_map<std::string_view, std::size_t> m_position;
};

} // namespace makegood::sla

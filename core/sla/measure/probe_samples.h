// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <span>
#include <vector>

#include "sla/evidence/by_service.h"
#include "sla/measure/probe_runs.h"
#include "sla/policy/measure.h"

namespace makegood::sla
{

/// The samples of one service's probes as its measure reads them (docs/rules.md, sections L3, 12 and 13):
/// state changes are checks, for runs counted requests too, and a failed check that `unless_down` excuses is
/// none. The evidence must outlive this object.
class ProbeSamples
{
public:
    /// `bodies` is the time of which every check is read, as buckets need it; empty: heads will do.
    ProbeSamples(const Measure &measure, const ServiceEvidence &evidence, Instant asOf,
                 const Interval &bodies);
    ProbeSamples(const ProbeSamples &) = delete;
    ProbeSamples &operator=(const ProbeSamples &) = delete;

    /// By probe of the measure; null: the probe has none.
    std::span<const CheckSeries *const> checks() const { return m_checks; }
    /// Counted requests, where they are counted by bucket and not read as checks; null: the probe has none.
    std::span<const RequestSeries *const> requests() const { return m_requests; }
    /// Runs of failures and covered time of each probe, time that counted requests cover in `when` included;
    /// none for a measure without an interval.
    std::vector<ProbeFacts> facts(const Interval &when) const;
    /// Number of failed checks in `when` that are excused.
    std::int64_t excusedIn(const Interval &when) const;

private:
    const CheckSeries *read(const std::string &probe, const Interval &bodies, bool rowsAreChecks);
    IntervalSet excuses();
    void excuse(const CheckSeries *&series, const IntervalSet &excuses);

    const Measure &m_measure;
    const ServiceEvidence &m_evidence;
    Instant m_asOf;
    std::deque<CheckSeries> m_made; ///< series that are not stored as they are read
    std::vector<const CheckSeries *> m_checks;
    std::vector<const RequestSeries *> m_requests;
    std::vector<Instant> m_excused; ///< failed checks that are none
    std::vector<const RequestSeries *> m_covering; ///< by probe; rows that cover time
};

} // namespace makegood::sla

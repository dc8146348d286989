// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "charts/mark_list.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"
#include "sla/samples/check_index.h"

namespace makegood::ui
{

/// Every check of a service's probes, by the name of the probe.
using CheckIndexes = std::vector<std::pair<std::string, std::shared_ptr<const CheckIndex>>>;

struct TimeLane {
    QString title;
    std::vector<MarkList> lists; ///< the first ones below
    std::shared_ptr<const CheckIndex> checks; ///< of a lane of checks, once they were read; else null
};

/// What a mark is, in words.
struct MarkWords {
    QString what;
    QString detail; ///< may be empty
};

/// A service's months in lanes: checks, runs, outages, maintenance, exclusions, incidents, claims, from the
/// judged figures and the heads of the checks.
class TimeLanes
{
public:
    using Months = std::vector<std::shared_ptr<const Evaluation>>;

    TimeLanes() = default;
    /// `months` were judged, one after the other, the shown one last; at least one.
    TimeLanes(Months months, const std::string &service, std::shared_ptr<const CaseData> data);

    const std::vector<TimeLane> &lanes() const { return m_lanes; }
    bool empty() const { return m_lanes.empty(); }
    /// From the first month's beginning to the last one's end.
    const Interval &extent() const { return m_extent; }
    const Interval &period() const { return m_months.back()->period; } ///< of the shown month
    const Zone &zone() const { return m_months.back()->zone; }

    /// Fills the lanes of checks with every single one.
    void setChecks(const CheckIndexes &checks);

    MarkWords wordsOf(const TimeMark &mark) const;
    /// One sentence for a tool tip, plain text.
    QString tipOf(const TimeMark &mark) const;
    /// The outage of a mark; nothing for other kinds.
    const Outage *outageOf(const TimeMark &mark) const;
    const Incident *incidentOf(const TimeMark &mark) const;
    /// Outages of all months in the order of time, each once.
    const MarkList *outages() const;

private:
    friend class LaneMaker;
    const ServiceResult *resultOf(const TimeMark &mark) const;

    Months m_months;
    std::vector<const ServiceResult *> m_results; ///< the service's, for each month; may be null
    std::shared_ptr<const CaseData> m_data;
    Interval m_extent{};
    std::vector<TimeLane> m_lanes;
    std::vector<std::string> m_probes; ///< of the lanes of checks, which come first
};

} // namespace makegood::ui

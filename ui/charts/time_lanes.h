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

/// Single checks of a service, by probe.
using CheckIndexes = std::vector<std::pair<std::string, std::shared_ptr<const CheckIndex>>>;

struct TimeLane {
    QString title;
    std::vector<MarkList> lists; ///< painted in this order, the last on top
    std::shared_ptr<const CheckIndex> checks; ///< of a lane of checks, once they were read; else null
    bool ofChecks = false;
    bool isKept = false; ///< an edit may fill it: it keeps its place while it is empty

    const MarkList *listOf(TimeMark::Kind kind) const; ///< null: the lane has none
    /// Whether the lane has something to show in this time. A lane of checks always has: their absence too
    /// is worth seeing; and so has one that is kept.
    bool isUsedIn(const Interval &when) const;
};

/// Texts of a mark.
struct MarkWords {
    QString what;
    QString detail; ///< may be empty
};

/// Lanes of a service over judged months: checks with their runs, outages with what is excluded of them,
/// maintenance, incidents, claims.
/// Made of the Evaluations, and of chunk heads by the same functions that judge them.
class TimeLanes
{
public:
    using Months = std::vector<std::shared_ptr<const Evaluation>>;

    TimeLanes() = default;
    /// `months` in order without gaps, at least one; the shown month last.
    TimeLanes(Months months, const std::string &service, std::shared_ptr<const CaseData> data);

    const std::vector<TimeLane> &lanes() const { return m_lanes; }
    bool empty() const { return m_lanes.empty(); }
    /// From the start of the first month to the end of the last one.
    const Interval &extent() const { return m_extent; }
    const Interval &period() const { return m_months.back()->period; } ///< of the shown month
    const Zone &zone() const { return m_months.back()->zone; }
    Instant asOf() const { return m_months.back()->asOf; } ///< what comes later has not happened yet

    /// Adds single checks to the lanes of their probes.
    void setChecks(const CheckIndexes &checks);

    MarkWords wordsOf(const TimeMark &mark) const;
    /// A few words that stand beside the mark where there is room; empty: none.
    QString labelOf(const TimeMark &mark) const;
    /// For a hover card, plain text: what it is, and on further lines details, exact times and UTC.
    QString tipOf(const TimeMark &mark) const;
    /// The outage of a mark, or of which the mark is an excluded part; null for other kinds.
    const Outage *outageOf(const TimeMark &mark) const;
    const Incident *incidentOf(const TimeMark &mark) const;
    const Claim *claimOf(const TimeMark &mark) const;

private:
    friend class LaneMaker;
    const ServiceResult *resultOf(const TimeMark &mark) const;

    Months m_months;
    std::vector<const ServiceResult *> m_results; ///< of the service, one a month; null: not in that month
    std::shared_ptr<const CaseData> m_data;
    Interval m_extent{};
    std::vector<TimeLane> m_lanes;
    std::vector<std::string> m_probes; ///< of the lanes of checks, which are the first ones
};

/// Recorded outages of all months in time order, each once; null: there are none.
const MarkList *recordedOutages(const TimeLanes &lanes);

} // namespace makegood::ui

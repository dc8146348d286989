// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood
{

/// Something that lasts, on a lane of the time line.
struct TimeMark {
    enum class Kind {
        Failed, ///< failed checks in a row
        NoData,
        Outage,
        ShortOutage, ///< not recorded
        Accepted, ///< maintenance
        Refused, ///< maintenance, the part that counts as downtime
        Excluded, ///< downtime that a cause takes out
        Incident,
        Deadline ///< of a claim; no length
    };
    Interval when{};
    Kind kind = Kind::Outage;
    QString tip; ///< one sentence, plain text
};

struct TimeLane {
    QString title;
    std::vector<TimeMark> marks; ///< in the order of their starts
};

/// The lanes of a service's month, from its judged figures and the heads of its checks.
std::vector<TimeLane> timeLanes(const Evaluation &evaluation, const ServiceResult &service,
                                const CaseData &data);

} // namespace makegood

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QString>

#include "commands/edit_history.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// A month as it is recorded, or as it would be.
struct WhatIfScenario {
    QString title;
    ReviewStep step; ///< what it takes; empty: as recorded
    std::shared_ptr<const Evaluation> evaluation; ///< null: the step does not fit what is recorded now
};

/// The recorded month, each what-if and all of them together. What was judged is kept until the evidence or
/// the recorded month is another, so that looking again costs nothing.
class ScenarioController
{
public:
    using Judge = std::function<Expected<Evaluation>(const ReviewStep &)>;
    explicit ScenarioController(Judge judge)
        : m_judge(std::move(judge))
    {
    }

    /// The first is the month as recorded; where there are two what-ifs or more, the last one is all of them
    /// together, without a result when they are in each other's way.
    std::vector<WhatIfScenario> compare(const std::shared_ptr<const CaseData> &data,
                                        const std::shared_ptr<const Evaluation> &recorded,
                                        const std::vector<WhatIf> &whatIfs);

private:
    std::shared_ptr<const Evaluation> judged(const ReviewStep &step);

    Judge m_judge;
    std::shared_ptr<const CaseData> m_data;
    std::shared_ptr<const Evaluation> m_recorded;
    std::vector<std::pair<ReviewStep, std::shared_ptr<const Evaluation>>> m_known;
};

} // namespace makegood::ui

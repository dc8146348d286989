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

/// A month as recorded, or with what-ifs applied.
struct WhatIfScenario {
    QString title;
    ReviewStep step; ///< change of the evidence; empty: as recorded
    std::shared_ptr<const Evaluation> evaluation; ///< null: the step does not apply to the recorded evidence
};

/// Judges the recorded month with each what-if and with all of them. Caches results until the evidence or the
/// recorded month changes.
class ScenarioController
{
public:
    using Judge = std::function<Expected<Evaluation>(const ReviewStep &)>;
    explicit ScenarioController(Judge judge)
        : m_judge(std::move(judge))
    {
    }

    /// The recorded month first; with two or more what-ifs the last scenario combines them, without a result
    /// when they conflict.
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

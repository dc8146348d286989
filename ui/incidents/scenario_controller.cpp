// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/scenario_controller.h"

#include <algorithm>

#include <QCoreApplication>

namespace makegood::ui
{

namespace
{

struct ScenarioTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ScenarioController)
};

} // namespace

std::vector<WhatIfScenario> ScenarioController::compare(const std::shared_ptr<const CaseData> &data,
                                                        const std::shared_ptr<const Evaluation> &recorded,
                                                        const std::vector<WhatIf> &whatIfs)
{
    if (m_data != data || m_recorded != recorded)
        m_known.clear();
    m_data = data;
    m_recorded = recorded;
    std::vector<WhatIfScenario> out{{ScenarioTexts::tr("As recorded"), {}, recorded}};
    ReviewStep together;
    for (const WhatIf &one : whatIfs) {
        out.push_back({one.title, one.step, judged(one.step)});
        together = joined(together, one.step);
    }
    if (whatIfs.size() > 1)
        out.push_back({ScenarioTexts::tr("All together"), together, judged(together)});
    return out;
}

std::shared_ptr<const Evaluation> ScenarioController::judged(const ReviewStep &step)
{
    const auto known
        = std::find_if(m_known.begin(), m_known.end(), [&](const auto &one) { return one.first == step; });
    if (known != m_known.end())
        return known->second;
    auto result = m_judge(step);
    m_known.emplace_back(step, result ? std::make_shared<const Evaluation>(std::move(*result)) : nullptr);
    return m_known.back().second;
}

} // namespace makegood::ui

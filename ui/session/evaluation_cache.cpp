// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_cache.h"

#include "sla/evaluate/evaluate.h"

#include <iterator>

namespace makegood::ui
{

Judged judge(const CaseData &data, Month month, Instant asOf)
{
    auto result = evaluate(data.policy, data.contract, data.evidence, month, asOf);
    if (!result)
        return {nullptr, result.error().text()};
    return {std::make_shared<const Evaluation>(std::move(*result)), {}};
}

const Judged *EvaluationCache::find(const std::string &contract, Month month) const
{
    const auto at = m_rows.find({contract, month});
    return at == m_rows.end() ? nullptr : &at->second;
}

void EvaluationCache::put(const std::string &contract, Month month, Judged judged)
{
    m_rows[{contract, month}] = std::move(judged);
}

void EvaluationCache::drop(const std::string &contract)
{
    std::erase_if(m_rows, [&](const auto &row) { return row.first.first == contract; });
}

} // namespace makegood::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_cache.h"

#include <iterator>

namespace makegood::ui
{

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "work/judged.h"

namespace makegood::ui
{

/// Evaluations by contract and month. A change of a contract's data must drop() the contract.
class EvaluationCache
{
public:
    const Judged *find(const std::string &contract, Month month) const;
    void put(const std::string &contract, Month month, Judged judged);
    void drop(const std::string &contract);
    void clear() { m_rows.clear(); }
    std::size_t size() const { return m_rows.size(); }

private:
    std::map<std::pair<std::string, Month>, Judged> m_rows;
};

} // namespace makegood::ui

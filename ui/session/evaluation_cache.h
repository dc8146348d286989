// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/case_data.h"

namespace makegood::ui
{

/// A judged contract-month, or the sentence why it could not be judged (an empty period, unreadable data).
struct Judged {
    std::shared_ptr<const Evaluation> evaluation; ///< null when refused
    std::string refusal; ///< one sentence, empty when judged
};

/// evaluate() as the window keeps it.
Judged judge(const CaseData &data, Month month, Instant asOf);

/// What has been judged so far, by contract and month. Whoever changes a contract's data drops its entries.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/case_data.h"

#include <algorithm>

namespace makegood::sla
{

std::size_t CaseData::placeOf(Month month) const
{
    return std::min(contract.termsOf(month), later.size());
}

const Policy &CaseData::policyOf(Month month) const
{
    const std::size_t place = placeOf(month);
    return place == 0 ? policy : later[place - 1].policy;
}

ContractTexts CaseData::texts() const
{
    ContractTexts out{contractToml, policyToml, policyFile, {}};
    for (const Later &one : later)
        out.later.push_back(one.text);
    return out;
}

void CaseData::take(Terms terms, const ContractTexts &from)
{
    contract = std::move(terms.contract);
    policy = std::move(terms.policy);
    contractToml = from.contractToml;
    policyToml = from.policyToml;
    policyFile = from.policyFile;
    later.clear();
    for (std::size_t i = 0; i < from.later.size() && i < terms.later.size(); ++i)
        later.push_back({from.later[i], std::move(terms.later[i])});
}

} // namespace makegood::sla

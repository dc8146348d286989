// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/terms_rows.h"

#include "sla/policy/policy_reader.h"

namespace makegood::store
{

Expected<CaseData> TermsRows::read(const std::string &id, GivenSets &given)
{
    Statement select(m_database, "select_contract");
    const bool found = select.bind(id).next();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return tl::unexpected(m_database.damaged("the policy of contract '" + id + "' is not there"));
    CaseData out;
    out.contractToml = select.text(0);
    out.policyToml = select.text(1);
    out.policyFile = select.text(2);
    given = {select.flag(3), select.flag(4), select.flag(5)};
    auto contract = readContract(out.contractToml, m_database.path() + ": contract " + id);
    if (!contract)
        return tl::unexpected(contract.error().front());
    auto known = m_policies.find(out.policyToml);
    if (known == m_policies.end()) {
        auto policy = readPolicy(out.policyToml, out.policyFile);
        if (!policy)
            return tl::unexpected(policy.error().front());
        known = m_policies.emplace(out.policyToml, std::move(*policy)).first;
    }
    out.contract = std::move(*contract);
    out.policy = known->second;
    return out;
}

} // namespace makegood::store

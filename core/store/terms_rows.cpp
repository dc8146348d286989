// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/terms_rows.h"

#include "sla/policy/policy_reader.h"

namespace makegood::store
{

Expected<std::vector<LaterText>> readLaterTexts(Database &database, const std::string &contract)
{
    Statement select(database, "select_contract_terms");
    select.bind(contract);
    std::vector<LaterText> out;
    while (select.next()) {
        const auto from = parseDate(select.text(0));
        if (!from)
            return tl::unexpected(database.damaged("a day of the terms of '" + contract + "' is no date"));
        out.push_back({*from, select.text(1), select.text(2)});
    }
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

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
    const auto first = policyIn(out.policyToml, out.policyFile);
    if (!first)
        return tl::unexpected(first.error());
    out.policy = **first;
    // Most contracts have one agreement all their life, and their text says so.
    auto later = contract->terms.empty() ? Expected<std::vector<LaterText>>(std::vector<LaterText>())
                                         : readLaterTexts(m_database, id);
    if (!later)
        return tl::unexpected(later.error());
    for (LaterText &text : *later) {
        const auto policy = policyIn(text.policyToml, text.policyFile);
        if (!policy)
            return tl::unexpected(policy.error());
        out.later.push_back({std::move(text), **policy});
    }
    if (out.later.size() != contract->terms.size())
        return tl::unexpected(m_database.damaged("a policy of contract '" + id + "' is not there"));
    out.contract = std::move(*contract);
    return out;
}

Expected<const Policy *> TermsRows::policyIn(const std::string &toml, const std::string &file)
{
    auto known = m_policies.find(toml);
    if (known == m_policies.end()) {
        auto policy = readPolicy(toml, file);
        if (!policy)
            return tl::unexpected(policy.error().front());
        known = m_policies.emplace(toml, std::move(*policy)).first;
    }
    return &known->second;
}

} // namespace makegood::store

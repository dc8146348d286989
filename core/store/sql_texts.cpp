// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of contracts and their policies; reads no evidence.
#include <algorithm>

#include "store/decision_rows.h"
#include "store/sql_stores.h"
#include "store/terms_rows.h"

namespace makegood::store
{

namespace
{

// The journal entry for one contract; empty when no text changed.
std::string textsJournalText(const ContractTexts &before, const ContractTexts &after,
                             const std::string &policyId)
{
    std::string out;
    const auto add = [&](const std::string &what, const std::string &old, const std::string &now) {
        if (old != now)
            out += (out.empty() ? "" : "; ") + what + " sha256 " + sha256Of(now)
                + " (before: " + sha256Of(old) + ')';
    };
    add("contract text", before.contractToml, after.contractToml);
    add("policy " + policyId, before.policyToml, after.policyToml);
    for (const LaterText &now : after.later) {
        const auto old = std::ranges::find(before.later, now.from, &LaterText::from);
        add("policy from " + formatDate(now.from),
            old == before.later.end() ? std::string() : old->policyToml, now.policyToml);
    }
    return out;
}

} // namespace

Expected<ContractTexts> SqlContracts::texts(const std::string &id)
{
    if (const auto there = requireContract(id); !there)
        return tl::unexpected(there.error());
    Statement select(m_database, "select_contract");
    const bool found = select.bind(id).next();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return tl::unexpected(m_database.damaged("the policy of contract '" + id + "' is not there"));
    auto later = readLaterTexts(m_database, id);
    if (!later)
        return tl::unexpected(later.error());
    return ContractTexts{select.text(0), select.text(1), select.text(2), std::move(*later)};
}

Expected<void> SqlContracts::saveTexts(const std::vector<TextChange> &changes, const Actor &actor,
                                       const std::string &why)
{
    return write([&]() -> Expected<void> {
        for (const TextChange &change : changes)
            if (const auto done = writeTexts(change, actor, why); !done)
                return done;
        return {};
    });
}

Expected<void> SqlContracts::writeTexts(const TextChange &change, const Actor &actor, const std::string &why)
{
    const auto &[id, before, after] = change;
    auto terms = readTerms(after);
    if (!terms)
        return tl::unexpected(terms.error().front());
    if (terms->contract.id != id)
        return refuse(ErrorKind::Refused,
                      "a contract keeps its id: '" + id + "' cannot become '" + terms->contract.id + "'");
    const auto stored = texts(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != before)
        return refuse(ErrorKind::Refused,
                      "somebody else changed the contract or the agreement of '" + id
                          + "' meanwhile; nothing was changed");
    if (const auto known = readTerms(before);
        known && !(known->contract.currency == terms->contract.currency)) {
        Statement amounts(m_database, "select_has_amounts");
        const bool some = amounts.bind(id).next() && amounts.flag(0);
        if (const auto done = amounts.outcome(); !done)
            return done;
        if (some)
            return refuse(ErrorKind::Refused,
                          "amounts in " + known->contract.currency.code + " are recorded for '" + id
                              + "', so its currency stays");
    }
    const std::string payload = textsJournalText(before, after, terms->policy.id);
    if (payload.empty())
        return {};
    const std::string policy = sha256Of(after.policyToml);
    if (const auto text
        = run("insert_policy_text", policy, terms->policy.id, terms->policy.name, after.policyToml);
        !text)
        return tl::unexpected(text.error());
    const auto rows
        = run("update_contract_texts", terms->contract.customer, after.contractToml, policy, after.policyFile,
              id, before.contractToml, sha256Of(before.policyToml), before.policyFile);
    if (!rows)
        return tl::unexpected(rows.error());
    CaseData read;
    read.take(std::move(*terms), after);
    if (const auto later = writeLater(id, read.later); !later)
        return later;
    auto decisions = DecidedRows::of(m_database, id);
    if (!decisions)
        return tl::unexpected(decisions.error());
    if (const auto done = decisions->decide(decided::terms, {}, termsText(before), termsText(after), actor);
        !done)
        return done;
    return append(actor, "terms", id, payload + ": " + why);
}

// Replaces the policies that hold from later days on. The contract must be there already.
Expected<void> SqlContracts::writeLater(const std::string &id, const std::vector<CaseData::Later> &later)
{
    auto done = run("delete_contract_terms", id);
    for (const auto &[text, policy] : later) {
        const std::string sha256 = sha256Of(text.policyToml);
        if (done)
            done = run("insert_policy_text", sha256, policy.id, policy.name, text.policyToml);
        if (done)
            done = run("insert_contract_terms", id, formatDate(text.from), sha256, text.policyFile);
    }
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Expected<std::string> SqlContracts::policyText(const std::string &sha256)
{
    Statement select(m_database, "select_policy_text");
    const bool found = select.bind(sha256).next();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return refuse(ErrorKind::Refused, "no policy of this workspace has the SHA-256 " + sha256);
    return select.text(0);
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decision_rows.h"

namespace makegood::store
{

Expected<DecidedRows> DecidedRows::of(Database &database, const std::string &contract)
{
    DecidedRows out(database, contract);
    Statement select(database, "select_decisions");
    select.bind(contract);
    while (select.next())
        out.m_all[{select.text(0), select.text(1)}]
            = {select.optionalText(2), {select.text(4), select.instant(3)}};
    return select.outcome().map([&] { return std::move(out); });
}

Expected<void> DecidedRows::decide(const char *kind, const std::string &key, const RowText &before,
                                   const RowText &after, const Actor &actor)
{
    if (before == after)
        return {};
    const auto known = m_all.find({kind, key});
    const RowText given = known == m_all.end() ? before : known->second.given;
    if (after != given)
        return write(kind, key, {given, actor});
    if (known == m_all.end())
        return {};
    m_all.erase(known);
    Statement gone(*m_database, "delete_decision");
    gone.bind(m_contract).bind(std::string(kind)).bind(key).run();
    return gone.outcome();
}

Expected<bool> DecidedRows::stands(const char *kind, const std::string &key, const RowText &here,
                                   const std::string &outside, const std::string &name, StoreSummary &summary)
{
    const auto known = m_all.find({kind, key});
    if (known == m_all.end())
        return false;
    if (here != outside)
        summary.kept.push_back({name, here.value_or("removed"), outside});
    if (known->second.given != outside) {
        summary.keptIsNew = true;
        if (const auto done = write(kind, key, {outside, known->second.decided}); !done)
            return tl::unexpected(done.error());
    }
    return true;
}

std::set<std::pair<std::string, std::string>> DecidedRows::ledgerRows() const
{
    std::set<std::pair<std::string, std::string>> out;
    for (const auto &[key, decision] : m_all)
        if (key.first == decided::figure || key.first == decided::invoice)
            out.insert(key);
    return out;
}

Expected<void> DecidedRows::write(const char *kind, const std::string &key, const Decision &decision)
{
    m_all[{kind, key}] = decision;
    Statement upsert(*m_database, "upsert_decision");
    upsert.bind(m_contract).bind(std::string(kind)).bind(key).bind(decision.given);
    upsert.bind(decision.decided.at).bind(decision.decided.who).run();
    return upsert.outcome();
}

} // namespace makegood::store

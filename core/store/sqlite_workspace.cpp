// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_workspace.h"

#include "sla/policy/policy_reader.h"
#include "store/chunk_rows.h"
#include "store/evidence_rows.h"
#include "store/journal.h"
#include "store/ledger_rows.h"

namespace makegood::store
{

SqliteWorkspace::SqliteWorkspace(std::unique_ptr<Database> database, bool readOnly, std::string notice)
    : m_database(std::move(database))
    , m_readOnly(readOnly)
    , m_notice(std::move(notice))
{
}

tl::unexpected<Error> SqliteWorkspace::refuse(ErrorKind kind, std::string what) const
{
    return tl::unexpected(storeError(kind, path(), std::move(what)));
}

Expected<void> SqliteWorkspace::requireContract(const std::string &id)
{
    Statement select(*m_database, "select_contract_texts");
    const bool found = select.bind(id).next();
    if (const auto done = select.outcome(); !done)
        return done;
    if (!found)
        return refuse(ErrorKind::Refused, "there is no contract '" + id + "' in this workspace");
    return {};
}

Expected<void> SqliteWorkspace::append(const Actor &actor, const char *kind, const std::string &contract,
                                       const std::string &payload)
{
    return appendToJournal(*m_database, {0, actor.at, actor.who, kind, contract, payload});
}

Expected<void> SqliteWorkspace::note(const StoreSummary &summary, const Actor &actor, const char *kind,
                                     const std::string &contract, const std::string &texts)
{
    if (!summary.changedAnything())
        return {};
    return append(actor, kind, contract,
                  std::to_string(summary.checksAdded) + " checks, " + std::to_string(summary.rowsChanged)
                      + " rows" + texts
                      + (summary.windowsKept > 0 ? "; " + std::to_string(summary.windowsKept)
                                 + " maintenance windows stay as they were edited here"
                                                 : std::string()));
}

Expected<std::vector<ContractRow>> SqliteWorkspace::contracts()
{
    Statement select(*m_database, "select_contracts");
    std::vector<ContractRow> out;
    while (select.next())
        out.push_back({select.text(0), select.text(1), select.text(2), select.text(3)});
    return after(select, std::move(out));
}

Expected<CaseData> SqliteWorkspace::load(const std::string &id, LoadChecks checks)
{
    // Every part as of one moment, whatever another program writes meanwhile.
    const Transaction moment(*m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    if (const auto there = requireContract(id); !there)
        return tl::unexpected(there.error());
    GivenSets given;
    auto terms = termsOf(id, given);
    if (!terms)
        return terms;
    CaseData out = std::move(*terms);
    auto series = readChecks(*m_database, id, checks, out.policy);
    if (!series)
        return tl::unexpected(series.error());
    out.evidence.checks = std::move(*series);
    if (const auto done = readEvidence(*m_database, id, given, out.evidence); !done)
        return tl::unexpected(done.error());
    const auto recorded = readClaims(*m_database, id);
    if (!recorded)
        return tl::unexpected(recorded.error());
    for (const StoredClaim &claim : *recorded)
        out.evidence.claims.push_back(recordedClaim(claim));
    return out;
}

// The texts of a contract and its agreement, read; no evidence.
Expected<CaseData> SqliteWorkspace::termsOf(const std::string &id, GivenSets &given)
{
    Statement select(*m_database, "select_contract");
    const bool found = select.bind(id).next();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return tl::unexpected(m_database->damaged("the policy of contract '" + id + "' is not there"));
    CaseData out;
    out.contractToml = select.text(0);
    out.policyToml = select.text(1);
    out.policyFile = select.text(2);
    given = {select.flag(3), select.flag(4), select.flag(5)};
    auto contract = readContract(out.contractToml, path() + ": contract " + id);
    if (!contract)
        return tl::unexpected(contract.error().front());
    // Many contracts stand under few policies.
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

Expected<StoreSummary> SqliteWorkspace::importCase(const CaseData &data, const Actor &actor,
                                                   const MayCommit &mayCommit)
{
    StoreSummary summary;
    const auto done = write([&]() -> Expected<void> {
        const auto texts = writeContract(data, summary);
        if (!texts)
            return tl::unexpected(texts.error());
        if (const auto ok = join(data.contract.id, data.evidence.checks, summary); !ok)
            return ok;
        const auto rows = writeEvidence(*m_database, data.contract.id, data.evidence);
        if (!rows)
            return tl::unexpected(rows.error());
        summary.rowsChanged += static_cast<std::uint64_t>(rows->changed);
        summary.windowsKept = static_cast<std::uint64_t>(rows->windowsKept);
        const auto noted = note(summary, actor, "import", data.contract.id, *texts);
        if (noted && mayCommit && !mayCommit())
            return tl::unexpected(
                Error{ErrorKind::Interrupted, "the import was cancelled", {}, 0, {}, {}, {}});
        return noted;
    });
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

// What the journal says of the texts: nothing when they were there already.
Expected<std::string> SqliteWorkspace::writeContract(const CaseData &data, StoreSummary &summary)
{
    const std::string policy = sha256Of(data.policyToml);
    std::string told;
    {
        Statement before(*m_database, "select_contract_texts");
        const bool known = before.bind(data.contract.id).next();
        if (!known || before.text(0) != data.contractToml)
            told += "; contract text sha256 " + sha256Of(data.contractToml);
        if (!known || before.text(1) != policy)
            told += "; policy " + data.policy.id + " sha256 " + policy;
        if (const auto done = before.outcome(); !done)
            return tl::unexpected(done.error());
    }
    const auto text = run("insert_policy_text", policy, data.policy.id, data.policy.name, data.policyToml);
    if (!text)
        return tl::unexpected(text.error());
    const Evidence &e = data.evidence;
    const auto rows
        = run("upsert_contract", data.contract.id, data.contract.customer, data.contractToml, policy,
              data.policyFile, e.tickets.has_value(), e.backups.has_value(), e.notices.has_value());
    if (!rows)
        return tl::unexpected(rows.error());
    summary.rowsChanged += static_cast<std::uint64_t>(*rows);
    return told;
}

Expected<void> SqliteWorkspace::join(const std::string &id, const std::vector<CheckSeries> &all,
                                     StoreSummary &summary)
{
    for (const CheckSeries &series : all) {
        const auto added = joinChecks(*m_database, id, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.checksAdded += added->checks;
        summary.rowsChanged += added->otherMonths;
    }
    return {};
}

Expected<StoreSummary> SqliteWorkspace::addChecks(const std::string &id, const std::vector<CheckSeries> &all,
                                                  const Actor &actor, const std::optional<SyncCursor> &cursor)
{
    StoreSummary summary;
    const auto done = write([&]() -> Expected<void> {
        if (const auto there = requireContract(id); !there)
            return there;
        if (const auto ok = join(id, all, summary); !ok)
            return ok;
        if (cursor) {
            const auto moved = run("update_cursor", cursor->at, cursor->at, actor.at, cursor->source, id);
            if (!moved)
                return tl::unexpected(moved.error());
            if (*moved == 0)
                return refuse(ErrorKind::Refused,
                              "contract '" + id + "' has no source '" + cursor->source
                                  + "'; nothing was changed");
        }
        return note(summary, actor, "sync", id);
    });
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

Expected<void> SqliteWorkspace::removeContract(const std::string &id, const Actor &actor,
                                               const std::string &why)
{
    return change(id, actor, "remove-contract", why, [&] { return run("delete_contract", id); });
}

} // namespace makegood::store

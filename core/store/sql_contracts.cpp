// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contracts, loading one and importing one.
#include <algorithm>
#include <set>

#include "sla/evidence/change_rules.h"
#include "sla/time/billing_period.h"
#include "store/change_rows.h"
#include "store/chunk_rows.h"
#include "store/decision_rows.h"
#include "store/evidence_rows.h"
#include "store/ledger_rows.h"
#include "store/replaced_rows.h"
#include "store/sample_rows.h"
#include "store/sql_stores.h"
#include "store/terms_rows.h"

namespace makegood::store
{

Expected<std::vector<ContractRow>> SqlContracts::list()
{
    Statement select(m_database, "select_contracts");
    std::vector<ContractRow> out;
    while (select.next())
        out.push_back({select.text(0), select.text(1), select.text(2), select.text(3)});
    return after(select, std::move(out));
}

Expected<std::vector<ContractRow>> SqlContracts::listAt(Instant now)
{
    auto rows = list();
    if (!rows)
        return rows;
    std::set<std::string> changed;
    Statement select(m_database, "select_contracts_with_terms");
    while (select.next())
        changed.insert(select.text(0));
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    for (ContractRow &row : *rows) {
        if (!changed.contains(row.id))
            continue;
        GivenSets given;
        // Texts that cannot be read are told where the contract is opened; the list still has it.
        const auto terms = m_terms.read(row.id, given);
        if (!terms)
            continue;
        const Contract &contract = terms->contract;
        const Policy &policy
            = terms->policyOf(billingMonthOf(contract.zone.dateOf(now), contract.billingDay));
        row.policyId = policy.id;
        row.policyName = policy.name;
    }
    return rows;
}

Expected<CaseData> SqlContracts::load(const std::string &id, LoadChecks checks)
{
    // Every part as of one moment, whatever another program writes meanwhile.
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    if (const auto there = requireContract(id); !there)
        return tl::unexpected(there.error());
    GivenSets given;
    auto terms = m_terms.read(id, given);
    if (!terms)
        return terms;
    CaseData out = std::move(*terms);
    auto requests = readRequests(m_database, id);
    if (!requests)
        return tl::unexpected(requests.error());
    out.evidence.requests = std::move(*requests);
    // A body that one of several policies reads is read for all.
    const bool all = checks == LoadChecks::ForJudging && !out.later.empty();
    auto series = readChecks(m_database, id, all ? LoadChecks::HeadsAndBodies : checks,
                             {out.policy, out.evidence.requests});
    if (!series)
        return tl::unexpected(series.error());
    out.evidence.checks = std::move(*series);
    auto changes = readChanges(m_database, id);
    if (!changes)
        return tl::unexpected(changes.error());
    out.evidence.changes = std::move(*changes);
    auto values = readValues(m_database, id);
    if (!values)
        return tl::unexpected(values.error());
    out.evidence.values = std::move(*values);
    if (const auto done = readEvidence(m_database, id, given, out.evidence); !done)
        return tl::unexpected(done.error());
    const auto recorded = readClaims(m_database, id);
    if (!recorded)
        return tl::unexpected(recorded.error());
    for (const StoredClaim &claim : *recorded)
        out.evidence.claims.push_back(recordedClaim(claim));
    return out;
}

Expected<StoreSummary> SqlContracts::importCase(const CaseData &data, const Actor &actor,
                                                const MayCommit &mayCommit)
{
    StoreSummary summary;
    const auto done = write([&]() -> Expected<void> {
        auto decisions = DecidedRows::of(m_database, data.contract.id);
        if (!decisions)
            return tl::unexpected(decisions.error());
        const auto counting = termsThatCount(data, *decisions, summary);
        if (!counting)
            return tl::unexpected(counting.error());
        const CaseData &terms = *counting ? **counting : data;
        auto texts = writeContract(terms, data.evidence, summary);
        if (!texts)
            return tl::unexpected(texts.error());
        const auto rows = undecidedRows(data, *decisions, *texts, summary);
        if (!rows)
            return tl::unexpected(rows.error());
        if (const auto ok = changesAreReadable(data.evidence, terms.contract, terms.policy); !ok)
            return refuse(ErrorKind::Refused, ok.error().what + "; nothing was changed");
        for (const CaseData::Later &later : terms.later)
            if (const auto ok = changesAreReadable(data.evidence, terms.contract, later.policy); !ok)
                return refuse(ErrorKind::Refused, ok.error().what + "; nothing was changed");
        if (const auto ok = join(data.contract.id, data.evidence.checks, summary); !ok)
            return ok;
        if (const auto ok = join(data.contract.id, data.evidence.changes, summary); !ok)
            return ok;
        if (const auto ok = join(data.contract.id, data.evidence.requests, summary); !ok)
            return ok;
        if (const auto ok = join(data.contract.id, data.evidence.values, summary); !ok)
            return ok;
        if (data.evidence.tickets)
            if (const auto ok
                = tellReplaced(m_database, data.contract.id, *data.evidence.tickets, *texts, summary);
                !ok)
                return ok;
        const auto written = writeEvidence(m_database, data.contract.id, data.evidence, *rows, summary);
        if (!written)
            return tl::unexpected(written.error());
        summary.rowsChanged += static_cast<std::uint64_t>(written->changed);
        summary.windowsKept = static_cast<std::uint64_t>(written->windowsKept);
        summary.eventsOutdated = static_cast<std::uint64_t>(written->eventsOutdated);
        const auto noted = note(summary, actor, "import", data.contract.id, *texts);
        if (noted && mayCommit && !mayCommit())
            return interrupted("the import was cancelled");
        return noted;
    });
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

// The stored terms when a person decided them and the case has others; none: those of the case.
Expected<std::optional<CaseData>> SqlContracts::termsThatCount(const CaseData &data, DecidedRows &decisions,
                                                               StoreSummary &summary)
{
    std::optional<CaseData> out;
    if (!decisions.has(decided::terms, {}))
        return out;
    const auto stored = texts(data.contract.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto stands = decisions.stands(decided::terms, {}, termsText(*stored), termsText(data.texts()),
                                         "the agreement", summary);
    if (!stands)
        return tl::unexpected(stands.error());
    GivenSets given;
    auto terms = m_terms.read(data.contract.id, given);
    if (!terms)
        return tl::unexpected(terms.error());
    out = std::move(*terms);
    return out;
}

// What the case says of rows that no person decided; the journal's `text` tells which stored ones it
// replaces.
Expected<UndecidedRows> SqlContracts::undecidedRows(const CaseData &data, DecidedRows &decisions,
                                                    std::string &text, StoreSummary &summary)
{
    const Evidence &given = data.evidence;
    if (given.incidents.empty() && given.bridges.empty() && given.remedies.empty())
        return UndecidedRows{};
    Evidence stored;
    auto done = readReviewed(m_database, data.contract.id, stored);
    if (done)
        done = readRemedies(m_database, data.contract.id, stored.remedies);
    if (!done)
        return tl::unexpected(done.error());
    auto incidents = undecided(decisions, decided::incident, given.incidents, stored.incidents, summary);
    auto bridges = undecided(decisions, decided::bridge, given.bridges, stored.bridges, summary);
    auto remedies = undecided(decisions, decided::remedy, given.remedies, stored.remedies, summary);
    if (!incidents || !bridges || !remedies)
        return tl::unexpected(!incidents ? incidents.error() : !bridges ? bridges.error() : remedies.error());
    UndecidedRows out{std::move(*incidents), std::move(*bridges), std::move(*remedies)};
    for (const ReplacedRow &row : replacedBy(stored, out)) {
        summary.replaced.push_back(row.name);
        text += "; replaced " + row.name + " (before: " + row.before + ')';
    }
    return out;
}

// Returns the part of the journal entry that names the texts; empty when both were stored already.
Expected<std::string> SqlContracts::writeContract(const CaseData &data, const Evidence &e,
                                                  StoreSummary &summary)
{
    const std::string policy = sha256Of(data.policyToml);
    std::string changes;
    {
        Statement before(m_database, "select_contract_texts");
        const bool known = before.bind(data.contract.id).next();
        if (!known || before.text(0) != data.contractToml) {
            changes += "; contract text sha256 " + sha256Of(data.contractToml);
            if (known)
                summary.replaced.push_back("the contract's text");
        }
        if (!known || before.text(1) != policy) {
            changes += "; policy " + data.policy.id + " sha256 " + policy;
            if (known)
                summary.replaced.push_back("the policy's text");
        }
        if (const auto done = before.outcome(); !done)
            return tl::unexpected(done.error());
    }
    const auto stored = readLaterTexts(m_database, data.contract.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const std::vector<LaterText> later = data.texts().later;
    for (const LaterText &one : later)
        if (std::ranges::find(*stored, one) == stored->end())
            changes += "; policy from " + formatDate(one.from) + " sha256 " + sha256Of(one.policyToml);
    const auto text = run("insert_policy_text", policy, data.policy.id, data.policy.name, data.policyToml);
    if (!text)
        return tl::unexpected(text.error());
    const auto rows
        = run("upsert_contract", data.contract.id, data.contract.customer, data.contractToml, policy,
              data.policyFile, e.tickets.has_value(), e.backups.has_value(), e.notices.has_value());
    if (!rows)
        return tl::unexpected(rows.error());
    summary.rowsChanged += static_cast<std::uint64_t>(*rows);
    // A contract that comes in is not put away.
    const auto shown = run("delete_contract_state", data.contract.id);
    if (!shown)
        return tl::unexpected(shown.error());
    if (*shown > 0) {
        changes += "; put back";
        summary.rowsChanged += static_cast<std::uint64_t>(*shown);
    }
    if (later != *stored) {
        if (const auto written = writeLater(data.contract.id, data.later); !written)
            return tl::unexpected(written.error());
        summary.rowsChanged += later.size();
    }
    return changes;
}

Expected<void> SqlContracts::remove(const std::string &id, const Actor &actor, const std::string &why)
{
    return change(id, actor, "remove-contract", why, [&] { return run("delete_contract", id); });
}

} // namespace makegood::store

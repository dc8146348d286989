// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded credits: claims, figures of the provider, credits on invoices, remedies. A step and its journal
// entries are one transaction.
#include "sla/policy/policy_reader.h"
#include "store/decision_rows.h"
#include "store/evidence_rows.h"
#include "store/ledger_rows.h"
#include "store/month_number.h"
#include "store/sql_stores.h"

namespace makegood::store
{

namespace
{

// Money in minor units: the journal stores no currency.
std::string journalText(const StoredClaim &claim)
{
    return claim.service + (claim.forPeriod ? " period " : " ") + formatInstant(claim.outageStart) + ' '
        + claim.state + ' ' + std::to_string(claim.amount.minor)
        + (claim.note.empty() ? "" : " note \"" + claim.note + '"');
}

std::string journalText(const ProviderFigure &figure)
{
    return figure.service + ' ' + formatInstant(figure.outageStart)
        + (figure.downtime ? " downtime " + formatDuration(*figure.downtime) : std::string())
        + (figure.amount ? " amount " + std::to_string(figure.amount->minor) : std::string())
        + (figure.note.empty() ? "" : " note \"" + figure.note + '"');
}

std::string journalText(const InvoiceCredit &credit)
{
    return credit.invoice + ' ' + formatDate(credit.invoicedOn) + ' ' + credit.service + ' '
        + formatMonth(credit.month) + ' ' + std::to_string(credit.amount.minor)
        + (credit.note.empty() ? "" : " note \"" + credit.note + '"');
}

std::string journalText(const AgreedRemedy &remedy)
{
    return remedy.service + ' ' + formatMonth(remedy.month) + ' ' + std::to_string(remedy.amount.minor)
        + " agreed by " + remedy.by + " on " + formatInstant(remedy.at) + ": " + remedy.reason;
}

// The journal entry of an edit: the new row, the former row, the reason.
template <typename T> std::string ledgerJournalText(const Edit<T> &edit, const std::string &why)
{
    std::string out = journalText(edit.after ? *edit.after : *edit.before);
    if (edit.before && edit.after)
        out += " (before: " + journalText(*edit.before) + ')';
    return why.empty() ? out : out + ": " + why;
}

} // namespace

Expected<ContractLedger> SqlLedger::read(const std::string &id)
{
    const Transaction together(m_database, Transaction::Kind::Read);
    if (const auto begun = together.begun(); !begun)
        return tl::unexpected(begun.error());
    auto ledger = readLedger(m_database, id);
    const auto decisions = DecidedRows::of(m_database, id);
    if (!ledger || !decisions)
        return tl::unexpected(!ledger ? ledger.error() : decisions.error());
    ledger->decided = decisions->ledgerRows();
    return ledger;
}

Expected<void> SqlLedger::save(const std::string &id, const LedgerStep &step, const Actor &actor,
                               const std::string &why)
{
    return write([&]() -> Expected<void> {
        if (const auto there = requireContract(id); !there)
            return there;
        auto stored = readLedger(m_database, id);
        if (!stored)
            return tl::unexpected(stored.error());
        std::vector<AgreedRemedy> remedies;
        Expected<void> done = readRemedies(m_database, id, remedies);
        const ContractLedger before = *stored;
        const std::vector<AgreedRemedy> agreed = remedies;
        if (done)
            done = apply(step, *stored, remedies);
        auto decisions = DecidedRows::of(m_database, id);
        if (!decisions)
            return tl::unexpected(decisions.error());
        // Rows of a file are no decision; the step left out those that a person decided (bringingIn()).
        if (done && !step.fromFile)
            done = decideEdits(*decisions, decided::figure, step.figures, before.figures, stored->figures,
                               actor)
                       .and_then([&] {
                           return decideEdits(*decisions, decided::invoice, step.invoices, before.invoices,
                                              stored->invoices, actor);
                       });
        if (done)
            done = decideEdits(*decisions, decided::remedy, step.remedies, agreed, remedies, actor);
        const auto note = [&](const auto &edit, const std::string &kind) {
            return append(actor, (edit.after ? kind : "remove-" + kind).c_str(), id,
                          ledgerJournalText(edit, why));
        };
        // One kind after the other; an edit that changes nothing is not noted.
        const auto save = [&](const auto &edits, const std::string &kind, auto &&writeRow) {
            for (const auto &edit : edits)
                if (done && edit.before != edit.after)
                    done = writeRow(edit).and_then([&] { return note(edit, kind); });
        };
        const auto row = [&](const auto &edit) { return writeEdit(m_database, id, edit); };
        save(step.claims, "claim", [&](const auto &edit) { return writeEdit(m_database, id, edit, actor); });
        save(step.figures, "provider-figure", row);
        save(step.invoices, "invoice-credit", row);
        if (done && !step.remedies.empty())
            done = writeEdits(m_database, id, step.remedies, remedies).map([](std::int64_t) {});
        save(step.remedies, "agreed-remedy", [](const auto &) { return Expected<void>(); });
        return done;
    });
}

Expected<std::vector<std::pair<Currency, LedgerSum>>> SqlLedger::balances()
{
    const Transaction together(m_database, Transaction::Kind::Read);
    if (const auto begun = together.begun(); !begun)
        return tl::unexpected(begun.error());
    std::vector<std::pair<Currency, LedgerSum>> out;
    Statement select(m_database, "select_credited_contracts");
    while (select.next()) {
        const std::string id = select.text(0);
        const auto contract = readContract(select.text(1), m_database.path() + ": contract " + id);
        if (!contract)
            return tl::unexpected(contract.error().front());
        const auto claims = readClaims(m_database, id);
        const auto invoices = readInvoices(m_database, id);
        if (!claims || !invoices)
            return tl::unexpected(claims ? invoices.error() : claims.error());
        out.emplace_back(contract->currency, creditLedger(*contract, ledgerClaims(*claims), *invoices).sum);
    }
    return after(select, std::move(out));
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include <algorithm>

#include "sla/ledger/claim_overlap.h"
#include "store/decision_rows.h"
#include "store/row_texts.h"

namespace makegood::store
{

bool isSameRecord(const StoredClaim &a, const StoredClaim &b)
{
    return a.service == b.service && a.outageStart == b.outageStart && a.forPeriod == b.forPeriod;
}

bool isSameRecord(const ProviderFigure &a, const ProviderFigure &b)
{
    return a.service == b.service && a.outageStart == b.outageStart;
}

bool isSameRecord(const InvoiceCredit &a, const InvoiceCredit &b)
{
    return a.invoice == b.invoice && a.service == b.service && a.month == b.month;
}

bool isSameRecord(const AgreedRemedy &a, const AgreedRemedy &b)
{
    return a.service == b.service && a.month == b.month && a.at == b.at;
}

namespace
{

std::string nameOf(const StoredClaim &claim)
{
    return (claim.forPeriod ? "the claim for the period of " : "the claim for the outage of ") + claim.service
        + " from " + formatInstant(claim.outageStart);
}

std::string nameOf(const ProviderFigure &figure)
{
    return "the provider's figure for " + figure.service + " from " + formatInstant(figure.outageStart);
}

std::string nameOf(const InvoiceCredit &credit)
{
    return "the credit of " + credit.service + " for " + formatMonth(credit.month) + " on invoice '"
        + credit.invoice + "'";
}

std::string nameOf(const AgreedRemedy &remedy)
{
    return "the remedy for " + remedy.service + " in " + formatMonth(remedy.month) + " agreed on "
        + formatInstant(remedy.at);
}

template <typename T> Expected<void> applyAll(const std::vector<Edit<T>> &edits, std::vector<T> &rows)
{
    for (const Edit<T> &edit : edits) {
        const auto recorded = [&](const T &record) {
            return std::find_if(rows.begin(), rows.end(),
                                [&](const T &row) { return isSameRecord(row, record); });
        };
        const auto at
            = edit.before ? std::find(rows.begin(), rows.end(), *edit.before) : recorded(*edit.after);
        if (edit.before ? at == rows.end() : at != rows.end())
            return refused(nameOf(edit.before ? *edit.before : *edit.after)
                           + " was changed by somebody else in the meantime");
        if (edit.before && edit.after && !isSameRecord(*edit.before, *edit.after)
            && recorded(*edit.after) != rows.end())
            return refused(nameOf(*edit.after) + " was changed by somebody else in the meantime");
        if (edit.before && edit.after)
            *at = *edit.after;
        else if (edit.before)
            rows.erase(at);
        else
            rows.push_back(*edit.after);
    }
    return {};
}

// Refuses two claims for the same time (OPS-5b).
Expected<void> eachTimeOnce(const std::vector<Edit<StoredClaim>> &edits,
                            const std::vector<StoredClaim> &claims)
{
    const std::vector<LedgerClaim> recorded = ledgerClaims(claims);
    for (const Edit<StoredClaim> &edit : edits) {
        if (!edit.after)
            continue;
        LedgerClaim claim;
        claim.service = edit.after->service;
        claim.outage = {edit.after->outageStart,
                        edit.after->outageEnd.value_or(edit.after->outageStart + Duration(1))};
        claim.forPeriod = edit.after->forPeriod;
        if (const LedgerClaim *other = claimOnSameTime(recorded, claim))
            return refused(nameOf(*edit.after) + " covers time that the claim from "
                           + formatInstant(other->outage.start) + " covers already");
    }
    return {};
}

template <typename T> std::vector<Edit<T>> editsFor(const char *kind, const std::vector<T> &rows,
                                                    const std::vector<T> &there, const ContractLedger &ledger,
                                                    std::vector<KeptRow> *kept)
{
    std::vector<Edit<T>> out;
    for (T row : rows) {
        const auto old
            = std::find_if(there.begin(), there.end(), [&](const T &one) { return isSameRecord(one, row); });
        if (old != there.end()) {
            row.by = old->by; // equal when only the person and time of entry differ
            row.at = old->at;
        }
        if (old != there.end() && row == *old)
            continue;
        if (ledger.decided.count({kind, rowKey(row)}) > 0) {
            if (kept != nullptr)
                kept->push_back({rowName(row), old == there.end() ? "removed" : rowText(*old), rowText(row)});
        } else if (old == there.end()) {
            out.push_back({{}, row});
        } else {
            out.push_back({*old, row});
        }
    }
    return out;
}

} // namespace

LedgerStep signedBy(LedgerStep step, const Actor &actor)
{
    for (auto &edit : step.claims)
        if (edit.after)
            edit.after->changed = actor;
    const auto sign = [&](auto &edits) {
        for (auto &edit : edits)
            if (edit.after) {
                edit.after->by = actor.who;
                edit.after->at = actor.at;
            }
    };
    sign(step.figures);
    sign(step.invoices);
    return step;
}

LedgerStep bringingIn(const std::vector<ProviderFigure> &rows, const ContractLedger &ledger,
                      std::vector<KeptRow> *kept)
{
    return {{}, editsFor(decided::figure, rows, ledger.figures, ledger, kept), {}, {}, true};
}

LedgerStep bringingIn(const std::vector<InvoiceCredit> &rows, const ContractLedger &ledger,
                      std::vector<KeptRow> *kept)
{
    return {{}, {}, editsFor(decided::invoice, rows, ledger.invoices, ledger, kept), {}, true};
}

RecordedClaim recordedClaim(const StoredClaim &claim)
{
    return {claim.service, claim.outageStart, claim.state, claim.changed.at, claim.forPeriod};
}

std::vector<LedgerClaim> ledgerClaims(const std::vector<StoredClaim> &claims)
{
    std::vector<LedgerClaim> out;
    for (const StoredClaim &claim : claims)
        out.push_back({claim.service,
                       {claim.outageStart, claim.outageEnd.value_or(claim.outageStart)},
                       claim.state,
                       claim.amount,
                       claim.forPeriod});
    return out;
}

LedgerStep LedgerStep::undone() const
{
    return {undoneEdits(claims), undoneEdits(figures), undoneEdits(invoices), undoneEdits(remedies),
            fromFile};
}

Expected<void> apply(const LedgerStep &step, ContractLedger &ledger, std::vector<AgreedRemedy> &remedies)
{
    ContractLedger changed = ledger;
    std::vector<AgreedRemedy> agreed = remedies;
    for (const auto &done : {applyAll(step.claims, changed.claims), eachTimeOnce(step.claims, changed.claims),
                             applyAll(step.figures, changed.figures),
                             applyAll(step.invoices, changed.invoices), applyAll(step.remedies, agreed)})
        if (!done)
            return done;
    ledger = std::move(changed);
    remedies = std::move(agreed);
    return {};
}

} // namespace makegood::store

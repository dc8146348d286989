// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/edit.h"
#include "sla/ledger/credit_ledger.h"
#include "sla/ledger/provider_figures.h"

namespace makegood::store
{

/// Who did something and when; goes to the journal.
struct Actor {
    std::string who;
    Instant at{};

    bool operator==(const Actor &) const = default;
};

/// A claim's state once it was filed; the states before that follow from the clock.
struct StoredClaim {
    std::string service;
    Instant outageStart{};
    std::string state; ///< filed, granted, refused, applied
    Money amount; ///< claimed; once it is granted, granted
    std::string note;
    Actor changed;
    std::optional<Instant> outageEnd = {}; ///< absent: recorded before ends were kept

    bool operator==(const StoredClaim &) const = default;
};

/// As the judgement takes it, and as the ledger does.
RecordedClaim recordedClaim(const StoredClaim &claim);
std::vector<LedgerClaim> ledgerClaims(const std::vector<StoredClaim> &claims);

/// One line of a claim's history.
struct ClaimMark {
    std::string service;
    Instant outageStart{};
    std::string state; ///< empty: what was recorded was taken back
    Money amount;
    std::string note;
    Actor changed;

    bool operator==(const ClaimMark &) const = default;
};

/// What is recorded about one contract's credits.
struct ContractLedger {
    std::vector<StoredClaim> claims;
    std::vector<ClaimMark> history; ///< of all claims, in the order in which it happened
    std::vector<ProviderFigure> figures;
    std::vector<InvoiceCredit> invoices;

    bool operator==(const ContractLedger &) const = default;
};

/// What a person records at once. A claim and a provider's figure are known by service and outage, a credit
/// on an invoice by invoice, service and month, a remedy by service, month and moment of agreement.
struct LedgerStep {
    std::vector<Edit<StoredClaim>> claims;
    std::vector<Edit<ProviderFigure>> figures;
    std::vector<Edit<InvoiceCredit>> invoices;
    std::vector<Edit<AgreedRemedy>> remedies;

    bool isEmpty() const { return claims.empty() && figures.empty() && invoices.empty() && remedies.empty(); }
    LedgerStep undone() const; ///< takes everything back
    bool operator==(const LedgerStep &) const = default;
};

/// The step with this person and instant on every row that it adds or changes; who agreed a remedy is a part
/// of it and stays.
LedgerStep signedBy(LedgerStep step, const Actor &actor);

/// The step that brings rows from a file in: new ones are added, those of the same name are replaced, and
/// those that say the same already are left out.
LedgerStep bringingIn(const std::vector<ProviderFigure> &rows, const ContractLedger &ledger);
LedgerStep bringingIn(const std::vector<InvoiceCredit> &rows, const ContractLedger &ledger);

/// Does the step on what is recorded and on the remedies of the evidence. Refused, with both as they were, as
/// Workspace::saveLedger() says. History is the store's.
Expected<void> apply(const LedgerStep &step, ContractLedger &ledger, std::vector<AgreedRemedy> &remedies);

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sla/evidence/edit.h"
#include "sla/ledger/credit_ledger.h"
#include "sla/ledger/provider_figures.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// User and time of a change; goes to the journal.
struct Actor {
    std::string who;
    Instant at{};

    bool operator==(const Actor &) const = default;
};

/// A filed claim. The states before filing follow from deadlines and are not stored.
struct StoredClaim {
    std::string service;
    Instant outageStart{};
    std::string state; ///< filed, granted, refused, applied
    Money amount; ///< the claimed amount; in the states granted and applied the granted one
    std::string note;
    Actor changed;
    std::optional<Instant> outageEnd = {}; ///< absent: recorded by schema 1, which stored no ends
    bool forPeriod = false; ///< for a period and no outage; start and end are the period's

    bool operator==(const StoredClaim &) const = default;
};

/// The input of evaluate(), and of creditLedger().
RecordedClaim recordedClaim(const StoredClaim &claim);
std::vector<LedgerClaim> ledgerClaims(const std::vector<StoredClaim> &claims);

/// One entry of a claim's history.
struct ClaimMark {
    std::string service;
    Instant outageStart{};
    std::string state; ///< empty: the claim was removed
    Money amount;
    std::string note;
    Actor changed;
    bool forPeriod = false;

    bool operator==(const ClaimMark &) const = default;
};

/// Recorded credits of one contract.
struct ContractLedger {
    std::vector<StoredClaim> claims;
    std::vector<ClaimMark> history; ///< of all claims, in the order of time
    std::vector<ProviderFigure> figures;
    std::vector<InvoiceCredit> invoices;
    /// Provider's figures and invoice credits that a person entered, changed or removed, by kind and key:
    /// rows of files give way to them.
    std::set<std::pair<std::string, std::string>> decided = {};

    bool operator==(const ContractLedger &) const = default;
};

/// Edits that are saved together. The key of a claim is service, outage start and whether it is for a
/// period, of a provider's figure service and outage start, of an invoice credit invoice, service and month,
/// of a remedy service, month and instant of the agreement.
struct LedgerStep {
    std::vector<Edit<StoredClaim>> claims;
    std::vector<Edit<ProviderFigure>> figures;
    std::vector<Edit<InvoiceCredit>> invoices;
    std::vector<Edit<AgreedRemedy>> remedies;
    bool fromFile = false; ///< rows of a file and no decision of a person

    bool isEmpty() const { return claims.empty() && figures.empty() && invoices.empty() && remedies.empty(); }
    LedgerStep undone() const; ///< the step that reverses this one
    bool operator==(const LedgerStep &) const = default;
};

/// Whether both are records of one thing, with the same key (LedgerStep).
bool isSameRecord(const StoredClaim &a, const StoredClaim &b);
bool isSameRecord(const ProviderFigure &a, const ProviderFigure &b);
bool isSameRecord(const InvoiceCredit &a, const InvoiceCredit &b);
bool isSameRecord(const AgreedRemedy &a, const AgreedRemedy &b);

/// The step with `actor` on every row that it adds or changes. A remedy keeps the person who agreed to it.
LedgerStep signedBy(LedgerStep step, const Actor &actor);

/// The step that imports rows of a file: adds new rows, replaces rows with the same key, leaves out equal
/// rows and those that a person decided. `kept` gets what the file has otherwise of the latter.
LedgerStep bringingIn(const std::vector<ProviderFigure> &rows, const ContractLedger &ledger,
                      std::vector<KeptRow> *kept = nullptr);
LedgerStep bringingIn(const std::vector<InvoiceCredit> &rows, const ContractLedger &ledger,
                      std::vector<KeptRow> *kept = nullptr);

/// Applies the step to recorded credits and to the remedies of the evidence; the store writes the history.
/// Refused, with both unchanged: as LedgerStore::save().
Expected<void> apply(const LedgerStep &step, ContractLedger &ledger, std::vector<AgreedRemedy> &remedies);

} // namespace makegood::store

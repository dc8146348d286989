// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "sla/policy/contract_texts.h"
#include "store/ledger.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// A row of the portfolio list; reading it touches no checks.
struct ContractRow {
    std::string id;
    std::string customer;
    std::string policyId;
    std::string policyName;
};

/// Which parts of the checks load() reads.
enum class LoadChecks {
    Heads,
    /// Heads, and the bodies that evaluate() reads: those of buckets, or where a head is too coarse
    ForJudging,
    HeadsAndBodies
};

/// Contracts with the texts of their agreements, and everything that judging one of them takes.
class ContractStore
{
public:
    virtual ~ContractStore() = default;

    /// Every active contract (CustomerStore::setState()) by customer and id, with the agreement that judged
    /// it first.
    virtual Expected<std::vector<ContractRow>> list() = 0;
    /// The same, with the agreement that judges the month in which `now` lies.
    virtual Expected<std::vector<ContractRow>> listAt(Instant now) = 0;
    /// The input of evaluate() for one contract, as of one moment. Refused: an unknown contract.
    virtual Expected<CaseData> load(const std::string &contractId,
                                    LoadChecks checks = LoadChecks::HeadsAndBodies)
        = 0;

    /// Adds or refreshes one contract's data. A second import of the same data changes nothing. Maintenance
    /// windows that were edited here stay as edited until that edit is taken back. The journal records when
    /// the text of the contract or of its policy changed, and the former incidents, bridges and agreed
    /// remedies; StoreSummary::replaced names them. Refused: two incidents or tickets with the same id.
    /// Interrupted: `mayCommit` returned false.
    virtual Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor,
                                              const MayCommit &mayCommit = {})
        = 0;
    /// Removes a contract with its evidence; the journal keeps its entries and `why`. Refused: an unknown
    /// contract.
    virtual Expected<void> remove(const std::string &contractId, const Actor &actor, const std::string &why)
        = 0;

    /// The current texts of a contract and its agreement. Refused: an unknown contract.
    virtual Expected<ContractTexts> texts(const std::string &contractId) = 0;
    /// Changes the texts of several contracts, all of them or none; the journal records `why` and the SHA-256
    /// of each text. Refused: stored texts that differ from `before`, texts that cannot be read, that rename
    /// the contract, or that change its currency while amounts are recorded in it.
    virtual Expected<void> saveTexts(const std::vector<TextChange> &changes, const Actor &actor,
                                     const std::string &why)
        = 0;
    /// The text of a policy that judges or once judged a contract; the journal names it by its SHA-256, in
    /// hexadecimal. Refused: an unknown SHA-256.
    virtual Expected<std::string> policyText(const std::string &sha256) = 0;

protected:
    ContractStore() = default;
};

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "store/ledger.h"

namespace makegood::store
{

/// Recorded credits: claims, figures of the provider, credits on invoices, agreed remedies.
class LedgerStore
{
public:
    virtual ~LedgerStore() = default;

    /// Records of one contract, each kind in the order of time.
    virtual Expected<ContractLedger> read(const std::string &contractId) = 0;
    /// Saves a step as a whole; the journal records `why` and the former values. Refused: a stored row that
    /// differs from the step's `before`, a claim for time that another claim covers (OPS-5b), a claim state
    /// other than filed, granted, refused and applied.
    virtual Expected<void> save(const std::string &contractId, const LedgerStep &step, const Actor &actor,
                                const std::string &why)
        = 0;
    /// Granted against invoiced of every contract that has either, with its currency; reads no checks.
    virtual Expected<std::vector<std::pair<Currency, LedgerSum>>> balances() = 0;

protected:
    LedgerStore() = default;
};

} // namespace makegood::store

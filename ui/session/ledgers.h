// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"
#include "session/workspace_edit.h"
#include "sla/ledger/credit_ledger.h"

namespace makegood::ui
{

/// What is recorded about credits: of the focused contract in full, of all contracts as balances.
class Ledgers : public QObject
{
    Q_OBJECT
public:
    Ledgers(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    /// Of the focused contract; empty until the contract was read.
    const ContractLedger &focused() const { return m_focused; }
    /// Adds up what was granted and invoiced of every contract; then balancesRead() or
    /// WorkspaceHandle::failed().
    void readBalances();
    /// A saved step, with the ledger as it is in the store now.
    void accept(const ContractLedgerStep &saved, const ContractLedger &ledger);

signals:
    void balancesRead(const std::vector<makegood::sla::CurrencyBalance> &balances);

private:
    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    ContractLedger m_focused;
};

} // namespace makegood::ui

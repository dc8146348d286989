// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ledgers.h"

namespace makegood::ui
{

Ledgers::Ledgers(WorkspaceHandle *workspace, Judging *judging, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
{
    connect(m_judging, &Judging::focusChanged, this, [this] { m_focused = {}; });
    m_judging->readWithFocus([this](Workspace &store, const std::string &contract) {
        return
            [this, ledger = store.ledger().read(contract).value_or(ContractLedger())] { m_focused = ledger; };
    });
}

void Ledgers::readBalances()
{
    m_workspace->read(
        JobLane::ReadBalances, tr("Adding up the credits"),
        [](Workspace &workspace, JobControl &) { return workspace.ledger().balances(); },
        [this](const std::vector<std::pair<Currency, LedgerSum>> &sums) {
            emit balancesRead(balancesOf(sums));
        });
}

void Ledgers::accept(const ContractLedgerStep &saved, const ContractLedger &ledger)
{
    if (m_judging->focused() == saved.contract)
        m_focused = ledger;
    m_judging->changeCase(saved.contract, [&](CaseData &data) {
        data.evidence.claims.clear();
        for (const StoredClaim &claim : ledger.claims)
            data.evidence.claims.push_back(recordedClaim(claim));
        ContractLedger others;
        return apply({{}, {}, {}, saved.step.remedies}, others, data.evidence.remedies).has_value();
    });
}

} // namespace makegood::ui

#include "moc_ledgers.cpp"

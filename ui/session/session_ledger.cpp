// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded about credits: taken over once it is stored, and added up over all contracts.
#include "jobs/job_tracker.h"
#include "session/session.h"

namespace makegood::ui
{

void Session::takeLedger(const ContractLedgerStep &recorded, const ContractLedger &ledger)
{
    const auto &[contract, step] = recorded;
    if (m_focus == contract)
        m_ledger = ledger;
    changeCase(contract, [&, &remedies = step.remedies](CaseData &data) {
        data.evidence.claims.clear();
        for (const StoredClaim &claim : ledger.claims)
            data.evidence.claims.push_back(recordedClaim(claim));
        ContractLedger others;
        return apply({{}, {}, {}, remedies}, others, data.evidence.remedies).has_value();
    });
    emit reviewed(QString::fromStdString(contract));
}

void Session::readBalances()
{
    if (!m_opener)
        return;
    m_jobs->start(QStringLiteral("balances"), tr("Adding up the credits"),
                  [this, opener = m_opener](JobControl &job) {
                      auto workspace = opener();
                      auto sums = workspace ? (*workspace)->balances()
                                            : Expected<std::vector<std::pair<Currency, LedgerSum>>>(
                                                tl::unexpected<Error>(workspace.error()));
                      job.post([this, sums = std::move(sums)] {
                          if (sums)
                              emit balancesRead(balancesOf(*sums));
                          else
                              emit failed(QString::fromStdString(sums.error().text()));
                      });
                  });
}

} // namespace makegood::ui

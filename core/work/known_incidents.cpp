// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/known_incidents.h"

namespace makegood::work
{

Expected<std::vector<KnownIncident>> knownIncidents(Workspace &workspace,
                                                    const std::function<bool()> &isCancelled)
{
    const auto rows = workspace.contracts().list();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<KnownIncident> out;
    for (const ContractRow &row : *rows) {
        if (isCancelled && isCancelled())
            break;
        const auto data = workspace.contracts().load(row.id, LoadChecks::Heads);
        if (!data)
            continue;
        for (const Incident &one : data->evidence.incidents) {
            const LocalDate day = data->contract.zone.dateOf(one.when.start);
            out.push_back({row.id, row.customer, one, billingMonthOf(day, data->contract.billingDay), day});
        }
    }
    return out;
}

} // namespace makegood::work

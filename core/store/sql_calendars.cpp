// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance windows across contracts: the calendars of all, and the import of one calendar into several.
#include "store/evidence_rows.h"
#include "store/sql_stores.h"
#include "store/terms_rows.h"
#include "store/window_rows.h"

namespace makegood::store
{

Expected<std::vector<ContractCalendar>> SqlEvidence::calendars()
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    std::vector<std::string> ids;
    {
        Statement select(m_database, "select_contract_ids");
        while (select.next())
            ids.push_back(select.text(0));
        if (const auto done = select.outcome(); !done)
            return tl::unexpected(done.error());
    }
    std::vector<ContractCalendar> out;
    for (const std::string &id : ids) {
        GivenSets given;
        auto terms = m_terms.read(id, given);
        if (!terms)
            return tl::unexpected(terms.error());
        out.push_back({std::move(terms->contract),
                       terms->policy.name,
                       terms->policy.provider,
                       terms->policy.maintenance,
                       {}});
        if (const auto done = readWindows(m_database, id, out.back().windows); !done)
            return tl::unexpected(done.error());
    }
    return out;
}

Expected<StoreSummary> SqlEvidence::importCalendars(const std::vector<ContractWindows> &calendars,
                                                    const Actor &actor, const MayCommit &mayCommit)
{
    StoreSummary all;
    const auto done = write([&]() -> Expected<void> {
        for (const ContractWindows &one : calendars) {
            if (const auto there = requireContract(one.contract); !there)
                return there;
            const auto rows = importWindows(m_database, one.contract, one.windows);
            if (!rows)
                return tl::unexpected(rows.error());
            StoreSummary summary;
            summary.rowsChanged = static_cast<std::uint64_t>(rows->changed);
            summary.windowsKept = static_cast<std::uint64_t>(rows->kept);
            if (const auto noted = note(summary, actor, "import-calendar", one.contract); !noted)
                return noted;
            all.rowsChanged += summary.rowsChanged;
            all.windowsKept += summary.windowsKept;
        }
        if (mayCommit && !mayCommit())
            return interrupted("the import was cancelled");
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace makegood::store

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
                       {},
                       {}});
        for (CaseData::Later &later : terms->later)
            out.back().later.push_back({later.policy.name, later.policy.maintenance});
        if (const auto done = readWindows(m_database, id, out.back().windows); !done)
            return tl::unexpected(done.error());
    }
    return out;
}

Expected<StoreSummary> SqlEvidence::importCalendars(const std::vector<ContractWindows> &calendars,
                                                    const Actor &actor, const MayCommit &mayCommit,
                                                    std::vector<CalendarChange> *changes)
{
    StoreSummary all;
    std::vector<CalendarChange> made;
    const auto done = write([&]() -> Expected<void> {
        for (const ContractWindows &one : calendars) {
            const auto summary = importCalendar(one, actor, made.emplace_back());
            if (!summary)
                return tl::unexpected(summary.error());
            all.rowsChanged += summary->rowsChanged;
            all.windowsKept += summary->windowsKept;
            all.eventsOutdated += summary->eventsOutdated;
            all.kept.insert(all.kept.end(), summary->kept.begin(), summary->kept.end());
            all.keptIsNew |= summary->keptIsNew;
        }
        if (mayCommit && !mayCommit())
            return interrupted("the import was cancelled");
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (changes != nullptr)
        *changes = std::move(made);
    return all;
}

Expected<StoreSummary> SqlEvidence::importCalendar(const ContractWindows &one, const Actor &actor,
                                                   CalendarChange &change)
{
    if (const auto there = requireContract(one.contract); !there)
        return tl::unexpected(there.error());
    change.contract = one.contract;
    for (const MaintenanceWindow &window : one.windows)
        change.uids.insert(window.uid);
    for (const EventVersion &event : one.events)
        change.uids.insert(event.uid);
    auto before = readCalendarState(m_database, one.contract, change.uids);
    if (!before)
        return tl::unexpected(before.error());
    StoreSummary summary;
    const auto rows = importWindows(m_database, one.contract, one.windows, one.events, summary.kept);
    if (!rows)
        return tl::unexpected(rows.error());
    auto after = readCalendarState(m_database, one.contract, change.uids);
    if (!after)
        return tl::unexpected(after.error());
    change.before = std::move(*before);
    change.after = std::move(*after);
    summary.keptIsNew = rows->keptIsNew;
    summary.rowsChanged = static_cast<std::uint64_t>(rows->changed);
    summary.windowsKept = static_cast<std::uint64_t>(rows->kept);
    summary.eventsOutdated = static_cast<std::uint64_t>(rows->outdated);
    return note(summary, actor, "import-calendar", one.contract).map([&] { return summary; });
}

Expected<StoreSummary> SqlEvidence::changeCalendars(const std::vector<CalendarChange> &changes,
                                                    const Actor &actor, const std::string &why)
{
    StoreSummary all;
    const auto done = write([&]() -> Expected<void> {
        for (const CalendarChange &change : changes) {
            if (const auto there = requireContract(change.contract); !there)
                return there;
            const auto stored = readCalendarState(m_database, change.contract, change.uids);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored != change.before)
                return refuse(ErrorKind::Refused,
                              "the maintenance was changed by somebody else meanwhile; nothing was changed");
            const auto rows = writeCalendarState(m_database, change.contract, change.uids, change.after);
            if (!rows)
                return tl::unexpected(rows.error());
            StoreSummary summary;
            summary.rowsChanged = static_cast<std::uint64_t>(*rows);
            if (const auto noted
                = note(summary, actor, "import-calendar", change.contract, why.empty() ? why : ": " + why);
                !noted)
                return noted;
            all.rowsChanged += summary.rowsChanged;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

} // namespace makegood::store

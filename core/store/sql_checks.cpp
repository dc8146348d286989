// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of one service, and the bytes of attached files: large rows that load() leaves out or reads in part.
#include "store/attachment_rows.h"
#include "store/chunk_rows.h"
#include "store/sql_stores.h"

namespace makegood::store
{

Expected<StoreSummary> SqlEvidence::addChecks(const std::vector<ContractChecks> &all, const Actor &actor,
                                              const std::optional<SyncCursor> &cursor)
{
    StoreSummary sum;
    const auto done = write([&]() -> Expected<void> {
        for (const ContractChecks &checks : all) {
            if (const auto there = requireContract(checks.contract); !there)
                return there;
            StoreSummary summary;
            if (const auto ok = join(checks.contract, checks.series, summary); !ok)
                return ok;
            if (const auto noted = note(summary, actor, "sync", checks.contract); !noted)
                return noted;
            sum.checksAdded += summary.checksAdded;
            sum.rowsChanged += summary.rowsChanged;
        }
        return cursor ? moveCursors(*cursor, all, actor.at) : Expected<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return sum;
}

Expected<void> SqlEvidence::moveCursors(const SyncCursor &cursor, const std::vector<ContractChecks> &all,
                                        Instant at)
{
    const auto source = run("update_synced", at, cursor.source);
    if (!source)
        return tl::unexpected(source.error());
    if (*source == 0)
        return refuse(ErrorKind::Refused,
                      "there is no source '" + cursor.source + "' in this workspace; nothing was changed");
    for (const ContractChecks &checks : all)
        if (const auto moved = run("upsert_source_cursor", cursor.source, checks.contract, cursor.at); !moved)
            return tl::unexpected(moved.error());
    return {};
}

Expected<std::vector<CheckSeries>>
SqlEvidence::serviceChecks(const std::string &id, const std::string &service, const Interval &range)
{
    return readServiceChecks(m_database, id, service, range);
}

Expected<std::vector<std::uint8_t>> SqlEvidence::attachedBytes(const std::string &id,
                                                               const Attachment &attachment)
{
    return readAttached(m_database, id, attachment);
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of sources, checks of one service, and the bytes of attached files: large rows that load() leaves out
// or reads in part.
#include <algorithm>
#include <iterator>

#include "sla/evidence/change_rules.h"
#include "store/attachment_rows.h"
#include "store/chunk_rows.h"
#include "store/evidence_rows.h"
#include "store/sql_stores.h"
#include "store/terms_rows.h"
#include "store/window_rows.h"

namespace makegood::store
{

Expected<StoreSummary> SqlEvidence::addPages(const std::vector<ContractPage> &all, const Actor &actor,
                                             const std::optional<SyncCursor> &cursor)
{
    StoreSummary sum;
    const auto done = write([&]() -> Expected<void> {
        for (const ContractPage &page : all) {
            if (const auto there = requireContract(page.contract); !there)
                return there;
            StoreSummary summary;
            if (const auto ok = join(page.contract, page.series, summary); !ok)
                return ok;
            if (const auto ok = addChanges(page, summary); !ok)
                return ok;
            if (const auto ok = join(page.contract, page.requests, summary); !ok)
                return ok;
            if (const auto ok = join(page.contract, page.values, summary); !ok)
                return ok;
            const auto windows
                = importWindows(m_database, page.contract, page.windows, page.windowEvents, summary.kept);
            if (!windows)
                return tl::unexpected(windows.error());
            summary.rowsChanged += static_cast<std::uint64_t>(windows->changed);
            summary.windowsKept = static_cast<std::uint64_t>(windows->kept);
            summary.keptIsNew = windows->keptIsNew;
            // A source's syncs have a history of their own; the journal is for what people do, and for
            // maintenance.
            if (!cursor || windows->changed > 0 || windows->keptIsNew)
                if (const auto noted = note(summary, actor, cursor ? "sync" : "import", page.contract);
                    !noted)
                    return noted;
            sum.checksAdded += summary.checksAdded;
            sum.changesAdded += summary.changesAdded;
            sum.requestsAdded += summary.requestsAdded;
            sum.valuesAdded += summary.valuesAdded;
            sum.rowsChanged += summary.rowsChanged;
            sum.windowsKept += summary.windowsKept;
            std::ranges::move(summary.kept, std::back_inserter(sum.kept));
            sum.keptIsNew |= summary.keptIsNew;
        }
        return cursor ? moveCursors(*cursor, all, actor.at) : Expected<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return sum;
}

// Changes that the contract's terms cannot read would leave it without a judgement.
Expected<void> SqlEvidence::addChanges(const ContractPage &page, StoreSummary &summary)
{
    if (page.changes.empty())
        return {};
    GivenSets given;
    const auto terms = m_terms.read(page.contract, given);
    if (!terms)
        return tl::unexpected(terms.error());
    if (const auto ok = changesAreReadable(page.changes, terms->contract, terms->policy); !ok)
        return refuse(ErrorKind::Refused, ok.error().what + "; nothing was changed");
    for (const CaseData::Later &later : terms->later)
        if (const auto ok = changesAreReadable(page.changes, terms->contract, later.policy); !ok)
            return refuse(ErrorKind::Refused, ok.error().what + "; nothing was changed");
    return join(page.contract, page.changes, summary);
}

Expected<void> SqlEvidence::moveCursors(const SyncCursor &cursor, const std::vector<ContractPage> &all,
                                        Instant at)
{
    const auto source = run("update_synced", at, cursor.source);
    if (!source)
        return tl::unexpected(source.error());
    if (*source == 0)
        return refuse(ErrorKind::Refused,
                      "there is no source '" + cursor.source + "' in this workspace; nothing was changed");
    if (const auto remembered = run("upsert_source_memory", cursor.source, cursor.memory); !remembered)
        return tl::unexpected(remembered.error());
    for (const ContractPage &page : all)
        if (const auto moved = run("upsert_source_cursor", cursor.source, page.contract, cursor.at); !moved)
            return tl::unexpected(moved.error());
    return {};
}

Expected<SeriesImage> SqlEvidence::image(const ContractPage &page)
{
    const Transaction moment(m_database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return tl::unexpected(begun.error());
    return readImage(m_database, page);
}

Expected<void> SqlEvidence::replaceSeries(const SeriesImage &expected, const SeriesImage &wanted,
                                          const Actor &actor, const std::string &why)
{
    return write([&]() -> Expected<void> {
        const auto there = imageAgain(m_database, expected);
        if (!there)
            return tl::unexpected(there.error());
        if (*there != expected)
            return refuse(ErrorKind::Refused,
                          "checks, state changes, requests or values of '" + expected.contract
                              + "' came in meanwhile where the import was; nothing was changed");
        if (auto done = writeImage(m_database, wanted); !done)
            return done;
        return append(actor, "import", expected.contract,
                      std::to_string(wanted.months.size()) + " months of checks, "
                          + std::to_string(wanted.spans.size()) + " series of state changes, "
                          + std::to_string(wanted.samples.size()) + " months of requests and values: " + why);
    });
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

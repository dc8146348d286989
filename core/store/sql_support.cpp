// SPDX-License-Identifier: GPL-3.0-or-later
// Imported tickets, and obligations that are recorded by hand.
#include <algorithm>

#include "store/evidence_rows.h"
#include "store/month_number.h"
#include "store/replaced_rows.h"
#include "store/sql_stores.h"

namespace makegood::store
{

namespace
{

// Whether the last record of this kind and month has the same state and evidence.
bool repeatsTheLast(const std::vector<ObligationRecord> &stored, const ObligationRecord &record)
{
    const auto last = std::find_if(stored.rbegin(), stored.rend(), [&](const ObligationRecord &one) {
        return one.kind == record.kind && one.month == record.month;
    });
    if (last == stored.rend())
        return record.state == ObligationState::Unknown;
    return last->state == record.state && last->evidence == record.evidence;
}

} // namespace

Expected<StoreSummary> SqlEvidence::importTickets(const std::string &id, const std::vector<Ticket> &tickets,
                                                  const Actor &actor, const MayCommit &mayCommit)
{
    StoreSummary summary;
    const auto done = write([&]() -> Expected<void> {
        if (const auto there = requireContract(id); !there)
            return there;
        std::string replaced;
        if (const auto told = tellReplaced(m_database, id, tickets, replaced, summary); !told)
            return told;
        const auto given = run("update_has_tickets", id);
        const auto rows = given ? writeTickets(m_database, id, tickets) : given;
        if (!rows)
            return tl::unexpected(rows.error());
        summary.rowsChanged = static_cast<std::uint64_t>(*given + *rows);
        if (summary.changedAnything()) {
            const std::string what
                = std::to_string(tickets.size()) + " tickets, " + std::to_string(*rows) + " rows" + replaced;
            if (const auto noted = append(actor, "import-tickets", id, what); !noted)
                return noted;
        }
        if (mayCommit && !mayCommit())
            return interrupted("the import was cancelled");
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

Expected<void> SqlEvidence::recordObligation(const std::string &id, const ObligationRecord &record)
{
    const std::string kind(wordOf(record.kind));
    if (!isRecordedByHand(record.kind))
        return refuse(ErrorKind::Refused,
                      "'" + kind + "' is judged from the data and not by hand; nothing was changed");
    if (record.evidence.empty())
        return refuse(ErrorKind::Refused,
                      "a record of an obligation needs its evidence; nothing was changed");
    const std::string payload
        = kind + ' ' + formatMonth(record.month) + ' ' + wordOf(record.state) + ": " + record.evidence;
    return change(id, {record.by, record.at}, "obligation", payload, [&]() -> Expected<std::int64_t> {
        const auto stored = readObligationRecords(m_database, id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (repeatsTheLast(*stored, record))
            return 0;
        const std::int64_t month = monthNumber(record.month);
        return run("insert_obligation_record", id, kind, month, id, kind, month, wordOf(record.state),
                   record.evidence, record.at, record.by);
    });
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <tuple>

#include "store/evidence_rows.h"
#include "store/month_number.h"
#include "store/row_writer.h"
#include "store/window_rows.h"

namespace makegood::store
{

namespace
{

using Changed = Expected<std::int64_t>;

Changed sumOf(std::initializer_list<Changed> parts)
{
    std::int64_t sum = 0;
    for (const Changed &part : parts) {
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

// A second row with the same id would silently replace the first.
template <typename T>
Expected<void> eachIdOnce(const Database &database, const char *kind, const std::vector<T> &rows)
{
    std::set<std::string> seen;
    for (const T &row : rows)
        if (!seen.insert(row.id).second)
            return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                             std::string("there are two ") + kind + "s of the id '" + row.id
                                                 + "'; nothing was changed"));
    return {};
}

Changed writeCalls(Database &database, const std::string &contract, std::vector<Call> calls)
{
    // Calls arrive in any order; calls of the same millisecond are numbered in the order of their lines.
    std::stable_sort(calls.begin(), calls.end(),
                     [](const Call &a, const Call &b) { return a.line < b.line; });
    RowWriter rows(database, "upsert_call", contract);
    forEachNumbered(
        calls, [](const Call &c) { return std::tie(c.service, c.started); },
        [&](const Call &c, std::int64_t ordinal) {
            rows.write(c.service, c.started, ordinal, c.lineAvailable, c.answered, c.decodedAt, c.deliveredAt,
                       c.attempts, std::int64_t(c.line));
        });
    return rows.changed();
}

Changed writeIncidents(Database &database, const std::string &contract,
                       const std::vector<Incident> &incidents)
{
    if (const auto once = eachIdOnce(database, "incident", incidents); !once)
        return tl::unexpected(once.error());
    RowWriter rows(database, "upsert_incident", contract);
    for (const Incident &i : incidents)
        rows.write(i.id, i.service, i.when.start, i.when.end, wordOf(i.cause), i.postMortemAt, i.notes,
                   i.identifiedAt, i.affected ? std::optional(i.affected->text) : std::nullopt);
    return rows.changed();
}

auto keyOf(const Bridge &b)
{
    return std::tie(b.service, b.when.start, b.when.end);
}

auto keyOf(const AgreedRemedy &r)
{
    return std::tie(r.service, r.month, r.at);
}

void write(RowWriter &rows, const Bridge &b, std::int64_t ordinal)
{
    rows.write(b.service, b.when.start, b.when.end, ordinal, b.by, b.at, b.reason);
}

void write(RowWriter &rows, const AgreedRemedy &r, std::int64_t ordinal)
{
    rows.write(r.service, monthNumber(r.month), r.at, ordinal, r.amount.minor, r.by, r.reason);
}

// Rows that are numbered within their key.
template <typename T> Changed writeNumbered(Database &database, const char *upsert,
                                            const std::string &contract, const std::vector<T> &all)
{
    RowWriter rows(database, upsert, contract);
    forEachNumbered(
        all, [](const T &row) { return keyOf(row); },
        [&](const T &row, std::int64_t ordinal) { write(rows, row, ordinal); });
    return rows.changed();
}

Changed writeBackups(Database &database, const std::string &contract, const std::vector<BackupRow> &backups)
{
    RowWriter rows(database, "upsert_backup", contract);
    forEachNumbered(
        backups, [](const BackupRow &b) { return std::tie(b.service, b.kind, b.takenAt); },
        [&](const BackupRow &b, std::int64_t ordinal) {
            rows.write(b.service, std::int64_t(b.kind), b.takenAt, ordinal, b.good, b.retainedUntil);
        });
    return rows.changed();
}

Changed writeNotices(Database &database, const std::string &contract, const std::vector<PriceNotice> &notices)
{
    RowWriter rows(database, "upsert_notice", contract);
    forEachNumbered(
        notices, [](const PriceNotice &n) { return std::tie(n.service, n.effectiveAt, n.givenAt); },
        [&](const PriceNotice &n, std::int64_t ordinal) {
            rows.write(n.service, n.effectiveAt, n.givenAt, ordinal, n.oldPrice.minor, n.newPrice.minor,
                       n.channel);
        });
    return rows.changed();
}

Changed writeProofs(Database &database, const std::string &contract, const std::vector<ProofRow> &proofs)
{
    RowWriter rows(database, "upsert_proof", contract);
    forEachNumbered(
        proofs, [](const ProofRow &p) { return std::tie(p.at, p.service, p.method, p.target); },
        [&](const ProofRow &p, std::int64_t ordinal) {
            rows.write(p.at, p.service, p.method, p.target, ordinal, p.failed, std::int64_t(p.line));
        });
    return rows.changed();
}

} // namespace

Expected<std::int64_t> writeTickets(Database &database, const std::string &contract,
                                    const std::vector<Ticket> &tickets)
{
    if (const auto once = eachIdOnce(database, "ticket", tickets); !once)
        return tl::unexpected(once.error());
    RowWriter rows(database, "upsert_ticket", contract);
    RowWriter events(database, "upsert_ticket_event", contract);
    RowWriter gone(database, "delete_ticket_events", contract);
    for (const Ticket &t : tickets) {
        rows.write(t.id, t.openedAt, t.channel, t.service, t.inScope, t.costQuotedAt, t.workStartedAt,
                   t.escalatedAt, t.escalationAnsweredAt);
        std::int64_t ordinal = 0;
        for (const TicketEvent &e : t.events)
            events.write(t.id, ordinal++, e.at, std::int64_t(e.kind), e.severity);
        gone.write(t.id, ordinal);
    }
    return sumOf({rows.changed(), events.changed(), gone.changed()});
}

Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<Incident>> &edits)
{
    RowWriter gone(database, "delete_incident", contract);
    std::int64_t written = 0;
    for (const auto &[before, after] : edits) {
        if (before && (!after || after->id != before->id))
            gone.write(before->id);
        const auto rows = after ? writeIncidents(database, contract, {*after}) : Changed(0);
        if (!rows)
            return rows;
        written += *rows;
    }
    return gone.changed().map([&](std::int64_t removed) { return removed + written; });
}

Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<Bridge>> &edits, const std::vector<Bridge> &after)
{
    RowWriter rows(database, "upsert_bridge", contract);
    RowWriter gone(database, "delete_bridge", contract);
    forEachEdited(
        edits, after, [](const Bridge &b) { return keyOf(b); },
        [&](const Bridge &b, std::int64_t ordinal) { write(rows, b, ordinal); },
        [&](const auto &key, std::int64_t count) {
            const auto &[service, start, end] = key;
            gone.write(service, start, end, count);
        });
    return sumOf({rows.changed(), gone.changed()});
}

Expected<std::int64_t> writeEdits(Database &database, const std::string &contract,
                                  const std::vector<Edit<AgreedRemedy>> &edits,
                                  const std::vector<AgreedRemedy> &after)
{
    RowWriter rows(database, "upsert_remedy", contract);
    RowWriter gone(database, "delete_remedy", contract);
    forEachEdited(
        edits, after, [](const AgreedRemedy &r) { return keyOf(r); },
        [&](const AgreedRemedy &r, std::int64_t ordinal) { write(rows, r, ordinal); },
        [&](const auto &key, std::int64_t count) {
            const auto &[service, month, at] = key;
            gone.write(service, monthNumber(month), at, count);
        });
    return sumOf({rows.changed(), gone.changed()});
}

Expected<EvidenceWritten> writeEvidence(Database &database, const std::string &contract, const Evidence &e,
                                        const UndecidedRows &undecided, StoreSummary &summary)
{
    if (const auto once = eachIdOnce(database, "incident", e.incidents); !once)
        return tl::unexpected(once.error());
    const auto windows = importWindows(database, contract, e.windows, e.windowEvents, summary.kept);
    if (!windows)
        return tl::unexpected(windows.error());
    summary.keptIsNew |= windows->keptIsNew;
    const auto rows = sumOf({writeCalls(database, contract, e.calls),
                             writeIncidents(database, contract, undecided.incidents),
                             writeNumbered(database, "upsert_bridge", contract, undecided.bridges),
                             writeNumbered(database, "upsert_remedy", contract, undecided.remedies),
                             writeTickets(database, contract, e.tickets.value_or(std::vector<Ticket>{})),
                             writeBackups(database, contract, e.backups.value_or(std::vector<BackupRow>{})),
                             writeNotices(database, contract, e.notices.value_or(std::vector<PriceNotice>{})),
                             writeProofs(database, contract, e.proofs)});
    return rows.map([&](std::int64_t changed) {
        return EvidenceWritten{changed + windows->changed, windows->kept, windows->outdated};
    });
}

} // namespace makegood::store

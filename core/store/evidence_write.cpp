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

// An id names one row; a second one would quietly take its place.
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
    // Calls may come in any order; those of one millisecond keep that of their lines.
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
        rows.write(i.id, i.service, i.when.start, i.when.end, std::string(causeName(i.cause)), i.postMortemAt,
                   i.notes);
    return rows.changed();
}

Changed writeBridges(Database &database, const std::string &contract, const std::vector<Bridge> &bridges)
{
    RowWriter rows(database, "upsert_bridge", contract);
    forEachNumbered(
        bridges, [](const Bridge &b) { return std::tie(b.service, b.when.start, b.when.end); },
        [&](const Bridge &b, std::int64_t ordinal) {
            rows.write(b.service, b.when.start, b.when.end, ordinal, b.by, b.at, b.reason);
        });
    return rows.changed();
}

Changed writeRemedies(Database &database, const std::string &contract,
                      const std::vector<AgreedRemedy> &remedies)
{
    RowWriter rows(database, "upsert_remedy", contract);
    forEachNumbered(
        remedies, [](const AgreedRemedy &r) { return std::tie(r.service, r.month, r.at); },
        [&](const AgreedRemedy &r, std::int64_t ordinal) {
            rows.write(r.service, monthNumber(r.month), r.at, ordinal, r.amount.minor, r.by, r.reason);
        });
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

Expected<std::int64_t> writeIncident(Database &database, const std::string &contract,
                                     const Incident &incident)
{
    return writeIncidents(database, contract, {incident});
}

Expected<std::int64_t> writeBridge(Database &database, const std::string &contract, const Bridge &bridge)
{
    return writeBridges(database, contract, {bridge});
}

Expected<std::int64_t> writeRemedy(Database &database, const std::string &contract,
                                   const AgreedRemedy &remedy)
{
    return writeRemedies(database, contract, {remedy});
}

Expected<EvidenceWritten> writeEvidence(Database &database, const std::string &contract, const Evidence &e)
{
    const auto windows = importWindows(database, contract, e.windows);
    if (!windows)
        return tl::unexpected(windows.error());
    const auto rows
        = sumOf({writeCalls(database, contract, e.calls), writeIncidents(database, contract, e.incidents),
                 writeBridges(database, contract, e.bridges), writeRemedies(database, contract, e.remedies),
                 writeTickets(database, contract, e.tickets.value_or(std::vector<Ticket>{})),
                 writeBackups(database, contract, e.backups.value_or(std::vector<BackupRow>{})),
                 writeNotices(database, contract, e.notices.value_or(std::vector<PriceNotice>{})),
                 writeProofs(database, contract, e.proofs)});
    return rows.map([&](std::int64_t changed) {
        return EvidenceWritten{changed + windows->changed, windows->kept};
    });
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidence_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "store/month_number.h"

namespace makegood
{

namespace
{

// Runs one statement for each row and adds up what changed.
class RowWriter
{
public:
    RowWriter(Database &database, const char *name, const std::string &contract)
        : m_statement(database, name)
        , m_contract(contract)
    {
    }
    Statement &row() { return m_statement.bind(m_contract); } ///< begins a row with the contract
    Statement &rest() { return m_statement; } ///< goes on with it
    void done() { m_changed += m_statement.run(); }
    Expected<std::int64_t> changed() const
    {
        if (const auto ok = m_statement.outcome(); !ok)
            return tl::unexpected(ok.error());
        return m_changed;
    }

private:
    Statement m_statement;
    const std::string &m_contract;
    std::int64_t m_changed = 0;
};

// Services of a window as one text; names hold no line feed because they come from CATEGORIES.
std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += word + '\n';
    return out;
}

std::vector<std::string> parted(const std::string &text)
{
    std::vector<std::string> out;
    for (std::size_t from = 0, to = 0; (to = text.find('\n', from)) != std::string::npos; from = to + 1)
        out.push_back(text.substr(from, to - from));
    return out;
}

Expected<std::int64_t> writeCalls(Database &database, const std::string &contract, std::vector<Call> calls)
{
    std::stable_sort(calls.begin(), calls.end(), [](const Call &a, const Call &b) {
        return std::tie(a.service, a.started, a.line) < std::tie(b.service, b.started, b.line);
    });
    RowWriter rows(database, "upsert_call", contract);
    std::int64_t ordinal = 0;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const Call &c = calls[i];
        const bool again = i > 0 && calls[i - 1].service == c.service && calls[i - 1].started == c.started;
        ordinal = again ? ordinal + 1 : 0;
        rows.row().bind(c.service).bind(c.started).bind(ordinal).bind(std::int64_t(c.lineAvailable));
        rows.rest().bind(std::int64_t(c.answered)).bind(c.decodedAt).bind(c.deliveredAt).bind(c.attempts);
        rows.rest().bind(std::int64_t(c.line));
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeWindows(Database &database, const std::string &contract,
                                    const std::vector<MaintenanceWindow> &windows)
{
    // An instance that a series no longer has was moved or dropped by its calendar.
    std::set<std::string> uids;
    std::set<std::pair<std::string, Instant>> kept;
    for (const MaintenanceWindow &w : windows) {
        uids.insert(w.uid);
        kept.emplace(w.uid, w.when.start);
    }
    RowWriter gone(database, "delete_window", contract);
    Evidence stored;
    if (const auto done = readEvidence(database, contract, {}, stored); !done)
        return tl::unexpected(done.error());
    for (const MaintenanceWindow &w : stored.windows) {
        if (uids.count(w.uid) == 0 || kept.count({w.uid, w.when.start}) > 0)
            continue;
        gone.row().bind(w.uid).bind(w.when.start);
        gone.done();
    }
    RowWriter rows(database, "upsert_window", contract);
    for (const MaintenanceWindow &w : windows) {
        rows.row()
            .bind(w.uid)
            .bind(w.when.start)
            .bind(w.when.end)
            .bind(joined(w.services))
            .bind(w.notifiedAt);
        rows.rest().bind(w.channel).bind(std::int64_t(w.status)).bind(w.summary);
        rows.done();
    }
    const auto removed = gone.changed();
    const auto changed = rows.changed();
    if (!removed || !changed)
        return removed ? changed : removed;
    return *removed + *changed;
}

Expected<std::int64_t> writeIncidents(Database &database, const std::string &contract,
                                      const std::vector<Incident> &incidents)
{
    RowWriter rows(database, "upsert_incident", contract);
    for (const Incident &i : incidents) {
        rows.row()
            .bind(i.id)
            .bind(i.service)
            .bind(i.when.start)
            .bind(i.when.end)
            .bind(std::string(causeName(i.cause)));
        rows.rest().bind(i.postMortemAt).bind(i.notes);
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeBridges(Database &database, const std::string &contract,
                                    const std::vector<Bridge> &bridges)
{
    RowWriter rows(database, "upsert_bridge", contract);
    for (const Bridge &b : bridges) {
        rows.row().bind(b.service).bind(b.when.start).bind(b.when.end).bind(b.by).bind(b.at).bind(b.reason);
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeRemedies(Database &database, const std::string &contract,
                                     const std::vector<AgreedRemedy> &remedies)
{
    RowWriter rows(database, "upsert_remedy", contract);
    for (const AgreedRemedy &r : remedies) {
        rows.row()
            .bind(r.service)
            .bind(monthNumber(r.month))
            .bind(r.at)
            .bind(r.amount.minor)
            .bind(r.by)
            .bind(r.reason);
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeTickets(Database &database, const std::string &contract,
                                    const std::vector<Ticket> &tickets)
{
    RowWriter rows(database, "upsert_ticket", contract);
    RowWriter events(database, "upsert_ticket_event", contract);
    RowWriter gone(database, "delete_ticket_events", contract);
    for (const Ticket &t : tickets) {
        rows.row().bind(t.id).bind(t.openedAt).bind(t.channel).bind(t.service).bind(std::int64_t(t.inScope));
        rows.rest()
            .bind(t.costQuotedAt)
            .bind(t.workStartedAt)
            .bind(t.escalatedAt)
            .bind(t.escalationAnsweredAt);
        rows.done();
        std::int64_t ordinal = 0;
        for (const TicketEvent &e : t.events) {
            events.row().bind(t.id).bind(ordinal++).bind(e.at).bind(std::int64_t(e.kind)).bind(e.severity);
            events.done();
        }
        gone.row().bind(t.id).bind(ordinal);
        gone.done();
    }
    std::int64_t sum = 0;
    for (const RowWriter *writer : {&rows, &events, &gone}) {
        const auto changed = writer->changed();
        if (!changed)
            return changed;
        sum += *changed;
    }
    return sum;
}

Expected<std::int64_t> writeBackups(Database &database, const std::string &contract,
                                    const std::vector<BackupRow> &backups)
{
    RowWriter rows(database, "upsert_backup", contract);
    for (const BackupRow &b : backups) {
        rows.row()
            .bind(b.service)
            .bind(std::int64_t(b.kind))
            .bind(b.takenAt)
            .bind(std::int64_t(b.good))
            .bind(b.retainedUntil);
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeNotices(Database &database, const std::string &contract,
                                    const std::vector<PriceNotice> &notices)
{
    RowWriter rows(database, "upsert_notice", contract);
    for (const PriceNotice &n : notices) {
        rows.row()
            .bind(n.service)
            .bind(n.effectiveAt)
            .bind(n.givenAt)
            .bind(n.oldPrice.minor)
            .bind(n.newPrice.minor);
        rows.rest().bind(n.channel);
        rows.done();
    }
    return rows.changed();
}

Expected<std::int64_t> writeProofs(Database &database, const std::string &contract,
                                   const std::vector<ProofRow> &proofs)
{
    RowWriter rows(database, "upsert_proof", contract);
    for (const ProofRow &p : proofs) {
        rows.row().bind(p.at).bind(p.service).bind(p.method).bind(p.target).bind(std::int64_t(p.failed));
        rows.rest().bind(std::int64_t(p.line));
        rows.done();
    }
    return rows.changed();
}

// Reads every row of one kind; `take` gets the statement at each.
template <typename F>
Expected<void> readRows(Database &database, const char *name, const std::string &contract, F &&take)
{
    Statement select(database, name);
    select.bind(contract);
    while (select.next())
        take(select);
    return select.outcome();
}

Expected<std::vector<Ticket>> readTickets(Database &database, const std::string &contract)
{
    std::vector<Ticket> out;
    std::map<std::string, std::size_t> position;
    auto done = readRows(database, "select_tickets", contract, [&](Statement &s) {
        position[s.text(0)] = out.size();
        out.push_back({s.text(0),
                       s.instant(1),
                       s.text(2),
                       s.text(3),
                       s.number(4) != 0,
                       s.optionalInstant(5),
                       s.optionalInstant(6),
                       s.optionalInstant(7),
                       s.optionalInstant(8),
                       {}});
    });
    if (done)
        done = readRows(database, "select_ticket_events", contract, [&](Statement &s) {
            out[position[s.text(0)]].events.push_back(
                {s.instant(1), static_cast<TicketEventKind>(s.number(2)), s.text(3)});
        });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace

Expected<std::int64_t> writeIncident(Database &database, const std::string &contract,
                                     const Incident &incident)
{
    return writeIncidents(database, contract, {incident});
}

Expected<std::int64_t> writeEvidence(Database &database, const std::string &contract, const Evidence &e)
{
    std::int64_t sum = 0;
    std::optional<Error> failed;
    const auto add = [&](Expected<std::int64_t> changed) {
        if (!changed && !failed)
            failed = changed.error();
        sum += changed.value_or(0);
        return !failed;
    };
    const bool all = add(writeCalls(database, contract, e.calls))
        && add(writeWindows(database, contract, e.windows))
        && add(writeIncidents(database, contract, e.incidents))
        && add(writeBridges(database, contract, e.bridges))
        && add(writeRemedies(database, contract, e.remedies))
        && add(writeTickets(database, contract, e.tickets.value_or(std::vector<Ticket>{})))
        && add(writeBackups(database, contract, e.backups.value_or(std::vector<BackupRow>{})))
        && add(writeNotices(database, contract, e.notices.value_or(std::vector<PriceNotice>{})))
        && add(writeProofs(database, contract, e.proofs));
    if (!all)
        return tl::unexpected(*failed);
    return sum;
}

Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &e)
{
    auto done = readRows(database, "select_calls", contract, [&](Statement &s) {
        e.calls.push_back({s.instant(1), s.text(0), s.number(2) != 0, s.number(3) != 0, s.optionalInstant(4),
                           s.optionalInstant(5), s.number(6), static_cast<std::uint32_t>(s.number(7))});
    });
    if (done)
        done = readRows(database, "select_windows", contract, [&](Statement &s) {
            e.windows.push_back({s.text(0),
                                 parted(s.text(3)),
                                 {s.instant(1), s.instant(2)},
                                 s.optionalInstant(4),
                                 s.optionalText(5),
                                 static_cast<WindowStatus>(s.number(6)),
                                 s.text(7)});
        });
    if (done)
        done = readRows(database, "select_incidents", contract, [&](Statement &s) {
            e.incidents.push_back({s.text(0),
                                   s.text(1),
                                   {s.instant(2), s.instant(3)},
                                   causeNamed(s.text(4)).value_or(Cause::Unclassified),
                                   s.optionalInstant(5),
                                   s.text(6)});
        });
    if (done)
        done = readRows(database, "select_bridges", contract, [&](Statement &s) {
            e.bridges.push_back(
                {s.text(0), {s.instant(1), s.instant(2)}, s.text(3), s.instant(4), s.text(5)});
        });
    if (done)
        done = readRows(database, "select_remedies", contract, [&](Statement &s) {
            e.remedies.push_back(
                {s.text(0), monthNumbered(s.number(1)), {s.number(2)}, s.text(3), s.instant(4), s.text(5)});
        });
    if (done)
        done = readRows(database, "select_proofs", contract, [&](Statement &s) {
            e.proofs.push_back({s.instant(0), s.text(1), s.text(2), s.text(3), s.number(4) != 0,
                                static_cast<std::uint32_t>(s.number(5))});
        });
    if (done && given.tickets) {
        auto tickets = readTickets(database, contract);
        if (!tickets)
            return tl::unexpected(tickets.error());
        e.tickets = std::move(*tickets);
    }
    if (done && given.backups) {
        e.backups.emplace();
        done = readRows(database, "select_backups", contract, [&](Statement &s) {
            e.backups->push_back({s.instant(2), s.text(0), static_cast<BackupRowKind>(s.number(1)),
                                  s.number(3) != 0, s.optionalInstant(4)});
        });
    }
    if (done && given.notices) {
        e.notices.emplace();
        done = readRows(database, "select_notices", contract, [&](Statement &s) {
            e.notices->push_back(
                {s.instant(2), s.instant(1), s.text(0), {s.number(3)}, {s.number(4)}, s.text(5)});
        });
    }
    return done;
}

} // namespace makegood

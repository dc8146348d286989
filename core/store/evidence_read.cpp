// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <tuple>

#include "store/attachment_rows.h"
#include "store/evidence_rows.h"
#include "store/month_number.h"
#include "store/window_rows.h"

namespace makegood::store
{

namespace
{

// Calls `take` with the statement at each row of one kind.
template <typename F>
Expected<void> readRows(Database &database, const char *name, const std::string &contract, F &&take)
{
    Statement select(database, name);
    select.bind(contract);
    while (select.next())
        take(select);
    return select.outcome();
}

// The share of the service that the incident affects; absent: all of it.
std::optional<Percent> affectedOf(Database &database, Statement &s)
{
    const auto text = s.optionalText(8);
    if (!text)
        return std::nullopt;
    const auto value = parseDecimal(*text);
    if (!value) {
        s.fail(database.damaged("an incident affects a share of '" + *text + "'"));
        return std::nullopt;
    }
    return Percent{*text, *value / 100};
}

} // namespace

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
                       s.flag(4),
                       s.optionalInstant(5),
                       s.optionalInstant(6),
                       s.optionalInstant(7),
                       s.optionalInstant(8),
                       {}});
    });
    if (done)
        done = readRows(database, "select_ticket_events", contract, [&](Statement &s) {
            const auto ticket = position.find(s.text(0));
            if (ticket == position.end())
                s.fail(database.damaged("an event belongs to no ticket"));
            else
                out[ticket->second].events.push_back(
                    {s.instant(1), s.choice<TicketEventKind>(2, int(wordsOf<TicketEventKind>.size())),
                     s.text(3)});
        });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Expected<void> readRemedies(Database &database, const std::string &contract,
                            std::vector<AgreedRemedy> &remedies)
{
    return readRows(database, "select_remedies", contract, [&](Statement &s) {
        remedies.push_back(
            {s.text(0), monthNumbered(s.number(1)), {s.number(2)}, s.text(3), s.instant(4), s.text(5)});
    });
}

Expected<std::vector<ObligationRecord>> readObligationRecords(Database &database, const std::string &contract)
{
    std::vector<ObligationRecord> out;
    const auto done = readRows(database, "select_obligation_records", contract, [&](Statement &s) {
        const auto kind = fromWord<ObligationKind>(s.text(0));
        const auto state = fromWord<ObligationState>(s.text(2));
        if (!kind || !state)
            s.fail(
                database.damaged("there is no obligation '" + s.text(0) + "' that is '" + s.text(2) + "'"));
        else
            out.push_back({*kind, monthNumbered(s.number(1)), *state, s.text(3), s.text(5), s.instant(4)});
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Expected<void> readReviewed(Database &database, const std::string &contract, Evidence &e)
{
    auto done = readRows(database, "select_incidents", contract, [&](Statement &s) {
        const auto cause = fromWord<Cause>(s.text(4));
        if (!cause)
            s.fail(database.damaged("there is no cause '" + s.text(4) + "'"));
        e.incidents.push_back({s.text(0),
                               s.text(1),
                               {s.instant(2), s.instant(3)},
                               cause.value_or(Cause::Unclassified),
                               s.optionalInstant(5),
                               s.text(6),
                               s.optionalInstant(7),
                               affectedOf(database, s)});
    });
    if (done)
        done = readRows(database, "select_bridges", contract, [&](Statement &s) {
            e.bridges.push_back(
                {s.text(0), {s.instant(1), s.instant(2)}, s.text(3), s.instant(4), s.text(5)});
        });
    if (!done)
        return done;
    auto attachments = readAttachments(database, contract);
    if (!attachments)
        return tl::unexpected(attachments.error());
    e.attachments = std::move(*attachments);
    return readWindows(database, contract, e.windows);
}

Expected<void> readEvidence(Database &database, const std::string &contract, const GivenSets &given,
                            Evidence &e)
{
    auto done = readRows(database, "select_calls", contract, [&](Statement &s) {
        e.calls.push_back({s.instant(1), s.text(0), s.flag(2), s.flag(3), s.optionalInstant(4),
                           s.optionalInstant(5), s.number(6), static_cast<std::uint32_t>(s.number(7))});
    });
    // They come in the order of their key, service by service: the database would sort them in a file.
    std::stable_sort(e.calls.begin(), e.calls.end(), [](const Call &a, const Call &b) {
        return std::tie(a.started, a.service) < std::tie(b.started, b.service);
    });
    if (done)
        done = readReviewed(database, contract, e);
    if (done)
        done = readRemedies(database, contract, e.remedies);
    if (done)
        done = readRows(database, "select_proofs", contract, [&](Statement &s) {
            e.proofs.push_back({s.instant(0), s.text(1), s.text(2), s.text(3), s.flag(4),
                                static_cast<std::uint32_t>(s.number(5))});
        });
    if (done) {
        auto records = readObligationRecords(database, contract);
        if (!records)
            return tl::unexpected(records.error());
        e.obligationRecords = std::move(*records);
    }
    if (done && given.tickets) {
        auto tickets = readTickets(database, contract);
        if (!tickets)
            return tl::unexpected(tickets.error());
        e.tickets = std::move(*tickets);
    }
    if (done && given.backups) {
        e.backups.emplace();
        done = readRows(database, "select_backups", contract, [&](Statement &s) {
            e.backups->push_back(
                {s.instant(2), s.text(0), s.choice<BackupKind>(1, 3), s.flag(3), s.optionalInstant(4)});
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

} // namespace makegood::store

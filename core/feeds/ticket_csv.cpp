// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ticket_csv.h"

#include <algorithm>
#include <map>

#include "feeds/case_references.h"
#include "feeds/csv_cells.h"
#include "feeds/json_files.h"
#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

enum Column : std::size_t {
    TicketId,
    At,
    Event,
    SeverityId,
    Channel,
    ServiceId,
    InScope
};
constexpr std::array<std::string_view, 7> columns
    = {"ticket", "at", "event", "severity", "channel", "service", "in_scope"};

// TicketEventKind in its order, then the moments of the ticket itself.
constexpr std::size_t opened = wordsOf<TicketEventKind>.size();
constexpr std::array<std::string_view, 5> momentWords
    = {"opened", "cost-quoted", "work-started", "escalated", "escalation-answered"};
constexpr auto events = [] {
    std::array<std::string_view, opened + momentWords.size()> all{};
    std::copy(momentWords.begin(), momentWords.end(),
              std::copy(wordsOf<TicketEventKind>.begin(), wordsOf<TicketEventKind>.end(), all.begin()));
    return all;
}();
constexpr std::array<std::optional<Instant> Ticket::*, 4> moments
    = {&Ticket::costQuotedAt, &Ticket::workStartedAt, &Ticket::escalatedAt, &Ticket::escalationAnsweredAt};

struct Draft {
    Ticket ticket;
    int firstLine = 0;
    bool isOpened = false;
    Instant earliest{}; ///< of its rows other than `opened`
    int earliestLine = 0; ///< 0: no such row
    bool isUnsure = false; ///< one of its rows could not be read, and may be the missing one
};

class TicketRows
{
public:
    void add(const CsvRow &row, CsvProblems &problems)
    {
        CsvCells cells(row, problems);
        const std::string id = cells.name(TicketId);
        const Instant at = cells.instant(At);
        const std::size_t event = cells.word(Event, events);
        const auto [place, isNew] = m_position.try_emplace(id, m_drafts.size());
        if (isNew) {
            m_drafts.push_back({});
            m_drafts.back().ticket.id = id;
            m_drafts.back().firstLine = row.line;
        }
        Draft &draft = m_drafts[place->second];
        if (at == Instant{} || events[event] != row.fields[Event]) {
            draft.isUnsure = true;
            return;
        }
        if (event == opened) {
            open(draft, at, row, cells, problems);
            return;
        }
        for (const std::size_t column : {Channel, ServiceId, InScope})
            mustBeEmpty(row, column, "only where a ticket is opened", problems);
        if (draft.earliestLine == 0 || at < draft.earliest) {
            draft.earliest = at;
            draft.earliestLine = row.line;
        }
        if (event > opened) {
            mustBeEmpty(row, SeverityId, "only for opened and severity", problems);
            auto &moment = draft.ticket.*moments[event - opened - 1];
            if (moment)
                problems.add(row.line, Event, "stands twice for this ticket", events[event], "once");
            moment = at;
            return;
        }
        const auto kind = static_cast<TicketEventKind>(event);
        if (kind == TicketEventKind::Severity)
            draft.ticket.events.push_back({at, kind, cells.name(SeverityId)});
        else {
            mustBeEmpty(row, SeverityId, "only for opened and severity", problems);
            draft.ticket.events.push_back({at, kind, {}});
        }
    }

    std::vector<Ticket> finish(CsvProblems &problems)
    {
        std::vector<Ticket> out;
        for (Draft &draft : m_drafts) {
            Ticket &t = draft.ticket;
            if (draft.isUnsure || problems.full())
                continue;
            if (!draft.isOpened)
                problems.add(draft.firstLine, TicketId, "is never opened", t.id,
                             "one row with the event opened");
            else if (draft.earliestLine > 0 && draft.earliest < t.openedAt)
                problems.add(draft.earliestLine, At, "before the ticket was opened",
                             formatInstant(draft.earliest), formatInstant(t.openedAt) + " or later");
            std::stable_sort(t.events.begin(), t.events.end(),
                             [](const TicketEvent &a, const TicketEvent &b) { return a.at < b.at; });
            out.push_back(std::move(t));
        }
        return out;
    }

private:
    static void open(Draft &draft, Instant at, const CsvRow &row, CsvCells &cells, CsvProblems &problems)
    {
        if (draft.isOpened)
            problems.add(row.line, Event, "stands twice for this ticket", "opened", "once");
        draft.isOpened = true;
        Ticket &t = draft.ticket;
        t.openedAt = at;
        t.channel = cells.name(Channel);
        t.service = row.fields[ServiceId].empty() ? std::string() : cells.name(ServiceId);
        t.inScope = row.fields[InScope].empty() || cells.flag(InScope);
        // Before the other events of that instant.
        if (!row.fields[SeverityId].empty())
            t.events.insert(t.events.begin(), {at, TicketEventKind::Severity, cells.name(SeverityId)});
    }

    static void mustBeEmpty(const CsvRow &row, std::size_t column, const char *where, CsvProblems &problems)
    {
        if (!row.fields[column].empty())
            problems.add(row.line, column, std::string("stands ") + where, row.fields[column], "nothing");
    }

    std::map<std::string, std::size_t> m_position; ///< by id
    std::vector<Draft> m_drafts; ///< in the order of the file
};

} // namespace

Checked<std::vector<Ticket>> readTicketsCsv(std::string_view text, const std::string &file)
{
    TicketRows rows;
    Errors errors;
    const auto done = readCsv(text, file, columns, columns.size(),
                              [&](const CsvRow &row, CsvProblems &problems) { rows.add(row, problems); });
    if (!done)
        errors = done.error();
    // Checks of whole tickets come last; they are skipped when rows could not be assigned to tickets.
    const bool allSeen
        = std::none_of(errors.begin(), errors.end(), [](const Error &error) { return error.key.empty(); });
    CsvProblems late(file, columns);
    std::vector<Ticket> tickets = rows.finish(late);
    if (allSeen)
        for (Error &error : late.take())
            errors.push_back(std::move(error));
    if (!errors.empty()) {
        std::stable_sort(errors.begin(), errors.end(),
                         [](const Error &a, const Error &b) { return a.line < b.line; });
        return tl::unexpected(std::move(errors));
    }
    return tickets;
}

namespace
{

// The tickets of a file, and of which lines they are where the format says so.
Checked<std::vector<Ticket>> readPlaced(const std::string &path, RowPlaces &places)
{
    const auto text = readTextFile(path, largestDocument);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    std::string name = path;
    for (const char *packed : {".gz", ".zst"})
        if (name.ends_with(packed))
            name.resize(name.size() - std::string_view(packed).size());
    places.file = path;
    if (!name.ends_with(".json"))
        return readTicketsCsv(*text, path);
    auto tickets = readTicketsJson(*text, path);
    if (tickets)
        places = placesOf(*text, path);
    return tickets;
}

} // namespace

Checked<std::vector<Ticket>> readTicketsFile(const std::string &path)
{
    RowPlaces places;
    return readPlaced(path, places);
}

Checked<std::vector<Ticket>> readTicketsFor(const std::string &path, const CaseData &terms)
{
    RowPlaces places;
    auto tickets = readPlaced(path, places);
    if (!tickets)
        return tickets;
    if (Errors dangling = danglingTickets(*tickets, terms, places); !dangling.empty())
        return tl::unexpected(std::move(dangling));
    return tickets;
}

} // namespace makegood::feeds

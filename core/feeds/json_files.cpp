// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/json_files.h"

#include <algorithm>

#include "feeds/json_document.h"

namespace makegood::feeds
{

namespace
{

// Reads both ends of a time range. Reports an end before the start; an empty range has no effect.
Interval interval(JsonObject &object, const char *from, const char *to)
{
    const Interval when{object.instant(from), object.instant(to)};
    if (when.end < when.start)
        object.report(to, "before " + std::string(from), formatInstant(when.end),
                      formatInstant(when.start) + " or later");
    return when;
}

// A percentage in quotes; absent: nothing.
std::optional<Percent> share(JsonObject &object, const char *key)
{
    const std::string text = object.optionalText(key);
    if (text.empty())
        return std::nullopt;
    const Expected<Fraction> value = parseDecimal(text);
    if (value && *value <= 100)
        return Percent{text, *value / 100};
    object.report(key, "no percentage", '"' + text + '"', "a decimal from \"0\" to \"100\"");
    return std::nullopt;
}

// Reports ids that occur twice: nothing would distinguish the two rows.
class Ids
{
public:
    void add(JsonObject &object, const std::string &id)
    {
        if (!id.empty() && !m_seen.insert(id).second)
            object.report("id", "stands twice", '"' + id + '"', "each id once");
    }

private:
    std::set<std::string> m_seen;
};

TicketEvent event(JsonObject &object)
{
    TicketEvent out;
    out.at = object.instant("at");
    out.kind = static_cast<TicketEventKind>(object.word("kind", wordsOf<TicketEventKind>));
    if (out.kind == TicketEventKind::Severity)
        out.severity = object.text("severity", longestName);
    else
        object.optionalText("severity", longestName);
    return out;
}

} // namespace

Checked<std::vector<Incident>> readIncidentsJson(std::string_view text, const std::string &file)
{
    Ids ids;
    return readJsonArray<Incident>(text, file, [&](JsonObject &object, JsonProblems &) {
        Incident out;
        out.id = object.text("id", longestName);
        ids.add(object, out.id);
        out.service = object.text("service", longestName);
        out.when = interval(object, "start", "end");
        out.cause = static_cast<Cause>(object.word("cause", wordsOf<Cause>));
        out.postMortemAt = object.optionalInstant("post_mortem_at");
        out.notes = object.optionalText("notes");
        out.affected = share(object, "affected");
        out.identifiedAt = object.optionalInstant("identified_at");
        return out;
    });
}

Checked<Decisions> readDecisionsJson(std::string_view text, const std::string &file, const Currency &currency)
{
    static constexpr std::array<std::string_view, 2> kinds = {"bridge", "agreed-remedy"};
    Decisions out;
    const auto done = readJsonArray<bool>(text, file, [&](JsonObject &object, JsonProblems &) {
        const bool isBridge = object.word("kind", kinds) == 0;
        const std::string service = object.text("service", longestName);
        const std::string by = object.text("by", longestName);
        const Instant at = object.instant("at");
        const std::string reason = object.text("reason");
        if (isBridge)
            out.bridges.push_back({service, interval(object, "from", "to"), by, at, reason});
        else
            out.remedies.push_back(
                {service, object.month("month"), object.money("amount", currency), by, at, reason});
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Checked<std::vector<Ticket>> readTicketsJson(std::string_view text, const std::string &file)
{
    Ids ids;
    return readJsonArray<Ticket>(text, file, [&](JsonObject &object, JsonProblems &problems) {
        Ticket out;
        out.id = object.text("id", longestName);
        ids.add(object, out.id);
        out.openedAt = object.instant("opened_at");
        out.channel = object.text("channel", longestName);
        out.service = object.optionalText("service", longestName);
        // Absent means what it means in tickets as CSV.
        out.inScope = object.optional("in_scope") == nullptr || object.flag("in_scope");
        out.costQuotedAt = object.optionalInstant("cost_quoted_at");
        out.workStartedAt = object.optionalInstant("work_started_at");
        out.escalatedAt = object.optionalInstant("escalated_at");
        out.escalationAnsweredAt = object.optionalInstant("escalation_answered_at");
        if (const Json *events = object.array("events")) {
            for (std::size_t i = 0; i < events->size() && !problems.full(); ++i) {
                JsonObject row((*events)[i], object.path("events") + '[' + std::to_string(i) + ']', problems);
                out.events.push_back(event(row));
                row.finish();
            }
        }
        std::stable_sort(out.events.begin(), out.events.end(),
                         [](const TicketEvent &a, const TicketEvent &b) { return a.at < b.at; });
        return out;
    });
}

} // namespace makegood::feeds

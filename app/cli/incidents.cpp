// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "stored.h"
#include "text_table.h"

namespace makegood::cli
{

namespace
{

/// In the format of incidents.json, so that the list can be edited and imported again.
std::string asJson(const std::vector<Incident> &incidents)
{
    auto out = nlohmann::ordered_json::array();
    for (const Incident &incident : incidents) {
        nlohmann::ordered_json row{{"id", incident.id},
                                   {"service", incident.service},
                                   {"start", formatInstant(incident.when.start)},
                                   {"end", formatInstant(incident.when.end)},
                                   {"cause", wordOf(incident.cause)}};
        if (incident.postMortemAt)
            row["post_mortem_at"] = formatInstant(*incident.postMortemAt);
        if (incident.identifiedAt)
            row["identified_at"] = formatInstant(*incident.identifiedAt);
        if (incident.affected)
            row["affected"] = incident.affected->text;
        if (!incident.notes.empty())
            row["notes"] = incident.notes;
        out.push_back(std::move(row));
    }
    return out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string asText(const std::vector<Incident> &incidents)
{
    using enum TextTable::Align;
    TextTable table({Left, Left, Left, Left, Left, Left});
    table.add({"incident", "service", "start", "end", "cause", "notes"});
    for (const Incident &incident : incidents)
        table.add({incident.id, incident.service, formatInstant(incident.when.start),
                   formatInstant(incident.when.end), wordOf(incident.cause), incident.notes});
    return table.text();
}

} // namespace

int runIncidents(const QStringList &words)
{
    Options options(
        QStringLiteral("incidents --workspace FILE [--contract ID] [--json]"),
        QStringLiteral(
            "Lists the recorded incidents of a contract; with --json as incidents.json has them."));
    addWorkspace(options);
    addContract(options);
    addJson(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto row = oneContract(**workspace, options);
    if (!row)
        return fail(row.error());
    const auto data = (*workspace)->contracts().load(row->id, LoadChecks::Heads);
    if (!data)
        return fail(data.error());
    const auto &incidents = data->evidence.incidents;
    return finish(options.isSet(QStringLiteral("json")) ? asJson(incidents) : asText(incidents));
}

} // namespace makegood::cli

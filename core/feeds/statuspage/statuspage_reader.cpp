// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_reader.h"

#include <algorithm>
#include <map>

#include "feeds/statuspage/page_row.h"

namespace makegood::feeds
{

namespace
{

Expected<std::vector<PageUpdate>> updatesOf(const PageRow &row)
{
    std::vector<PageUpdate> out;
    const Json *list = row.list("incident_updates");
    if (list == nullptr)
        return out;
    if (const auto checked = checkObjects(*list, "updates"); !checked)
        return tl::unexpected(checked.error());
    for (const Json &json : *list) {
        const PageRow update(json);
        const auto shown = update.instant("display_at");
        const auto at = shown ? shown : update.instant("created_at");
        if (!at)
            return refused("the answer cannot be used: an update of an incident has no time");
        PageUpdate &one = out.emplace_back();
        one.at = *at;
        const Json *affected = update.list("affected_components");
        if (affected == nullptr)
            continue;
        if (const auto checked = checkObjects(*affected, "affected components"); !checked)
            return tl::unexpected(checked.error());
        for (const Json &part : *affected) {
            const PageRow change(part);
            if (change.text("code").empty())
                return refused("the answer cannot be used: an affected component has no code");
            one.changes.push_back({change.text("code"), change.text("name"),
                                   pageStatus(change.text("old_status")),
                                   pageStatus(change.text("new_status"))});
        }
    }
    return out;
}

std::vector<std::string> componentsOf(const PageRow &row)
{
    std::vector<std::string> out;
    if (const Json *list = row.list("components"))
        for (const Json &json : *list)
            if (json.is_object())
                if (std::string id = PageRow(json).text("id"); !id.empty() && !PageRow(json).flag("group"))
                    out.push_back(std::move(id));
    return out;
}

Expected<PageIncident> incidentOf(const PageRow &row)
{
    PageIncident out;
    out.id = row.text("id");
    out.name = row.text("name");
    const auto created = row.instant("created_at");
    if (out.id.empty() || !created)
        return refused("the answer cannot be used: an incident has no id or no time");
    out.created = *created;
    out.started = row.instant("started_at").value_or(*created);
    out.ended = row.instant("resolved_at");
    out.worst = statusOfImpact(row.text("impact"));
    out.components = componentsOf(row);
    auto updates = updatesOf(row);
    if (!updates)
        return tl::unexpected(std::move(updates.error()));
    out.updates = std::move(*updates);
    return out;
}

// The incidents of a list that are not there yet.
Expected<void> addIncidents(const Json &list, PageContents &contents)
{
    if (const auto checked = checkObjects(list, "incidents"); !checked)
        return checked;
    for (const Json &json : list) {
        auto incident = incidentOf(PageRow(json));
        if (!incident)
            return tl::unexpected(std::move(incident.error()));
        const auto same = std::ranges::find(contents.incidents, incident->id, &PageIncident::id);
        if (same == contents.incidents.end())
            contents.incidents.push_back(std::move(*incident));
        else
            *same = std::move(*incident); // read later
    }
    return {};
}

} // namespace

Expected<PageContents> readStatuspageSummary(std::string_view json)
{
    const auto document = pageAnswer(json, "a status page's summary");
    if (!document)
        return tl::unexpected(document.error());
    const PageRow summary(*document);
    if (summary.list("activeIncidents") != nullptr || summary.list("activeMaintenances") != nullptr)
        return refused("this is a page of Instatus: choose Instatus as its service (service = instatus)");
    const Json *page = summary.object("page");
    const Json *components = summary.list("components");
    if (page == nullptr || components == nullptr)
        return refused("the answer cannot be used: it is no status page's summary, with its page and "
                       "components");
    if (const auto checked = checkObjects(*components, "components"); !checked)
        return tl::unexpected(checked.error());
    PageContents out;
    out.page = PageRow(*page).text("name");
    std::map<std::string, std::string> groups;
    for (const Json &one : *components)
        if (PageRow(one).flag("group"))
            groups[PageRow(one).text("id")] = PageRow(one).text("name");
    for (const Json &one : *components) {
        const PageRow row(one);
        if (row.flag("group"))
            continue;
        PageComponent component{row.text("id"), row.text("name"), {}, pageStatus(row.text("status"))};
        if (component.id.empty() || component.name.empty())
            return refused("the answer cannot be used: a component has no id or no name");
        if (const auto group = groups.find(row.text("group_id")); group != groups.end())
            component.group = group->second;
        component.since = row.instant("created_at");
        component.changed = row.instant("updated_at");
        out.components.push_back(std::move(component));
    }
    if (const Json *open = summary.list("incidents"))
        if (const auto added = addIncidents(*open, out); !added)
            return tl::unexpected(added.error());
    return out;
}

Expected<void> addStatuspageIncidents(std::string_view json, PageContents &contents)
{
    const auto document = pageAnswer(json, "a list of incidents");
    if (!document)
        return tl::unexpected(document.error());
    const Json *list = PageRow(*document).list("incidents");
    if (list == nullptr)
        return refused("the answer cannot be used: it has no list of incidents");
    if (const auto added = addIncidents(*list, contents); !added)
        return added;
    contents.isCut = list->size() >= statuspageListLength;
    // By when they were put on the page: one that was entered afterwards began earlier.
    for (const Json &one : *list)
        if (const auto created = PageRow(one).instant("created_at"))
            contents.begin = std::min(contents.begin.value_or(*created), *created);
    return {};
}

Expected<void> addStatuspageMaintenance(std::string_view json, PageContents &contents)
{
    const auto document = pageAnswer(json, "a list of maintenance");
    if (!document)
        return tl::unexpected(document.error());
    const Json *list = PageRow(*document).list("scheduled_maintenances");
    if (list == nullptr)
        return refused("the answer cannot be used: it has no list of scheduled maintenance");
    if (const auto checked = checkObjects(*list, "maintenances"); !checked)
        return checked;
    contents.isMaintenanceCut = list->size() >= statuspageListLength;
    for (const Json &one : *list) {
        const PageRow row(one);
        const auto start = row.instant("scheduled_for");
        const auto end = row.instant("scheduled_until");
        PageMaintenance out{row.text("id"), row.text("name")};
        if (out.id.empty() || !start || !end)
            return refused("the answer cannot be used: a scheduled maintenance has no id or no times");
        out.when = {*start, std::max(*start, *end)};
        out.announced = row.instant("created_at");
        out.components = componentsOf(row);
        auto updates = updatesOf(row);
        if (!updates)
            return tl::unexpected(std::move(updates.error()));
        out.updates = std::move(*updates);
        contents.maintenance.push_back(std::move(out));
    }
    return {};
}

} // namespace makegood::feeds

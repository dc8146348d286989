// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/instatus_reader.h"

#include <algorithm>
#include <charconv>

#include "feeds/statuspage/page_row.h"

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t mostMinutes = 60 * 24 * 366;

// Newer pages give an id; others end their address with it.
std::string instatusId(const PageRow &row)
{
    if (std::string id = row.text("id"); !id.empty())
        return id;
    const std::string address = row.text("url");
    return address.substr(address.rfind('/') + 1);
}

// A number, or a number as text.
std::optional<Duration> minutesOf(const Json &object)
{
    const auto at = object.find("duration");
    if (at == object.end())
        return std::nullopt;
    std::int64_t minutes = -1;
    if (at->is_number_integer())
        minutes = at->get<std::int64_t>();
    else if (at->is_string()) {
        const auto &text = at->get_ref<const std::string &>();
        const char *const end = text.data() + text.size();
        if (const auto [last, error] = std::from_chars(text.data(), end, minutes);
            error != std::errc() || last != end)
            return std::nullopt;
    }
    return minutes < 0 || minutes > mostMinutes ? std::nullopt
                                                : std::optional<Duration>(std::chrono::minutes(minutes));
}

// `children` are components of a group, which older answers hold inside it.
Expected<void> addComponents(const Json &list, const std::string &group, PageContents &contents)
{
    if (const auto checked = checkObjects(list, "components"); !checked)
        return checked;
    for (const Json &one : list) {
        const PageRow row(one);
        const std::string name = row.text("name");
        if (const Json *children = row.list("children"); children != nullptr && !children->empty()) {
            if (group.empty()) {
                if (const auto added = addComponents(*children, name, contents); !added)
                    return added;
            }
            continue;
        }
        if (row.flag("isParent"))
            continue;
        PageComponent component{row.text("id"), name, group, pageStatus(row.text("status"))};
        if (component.id.empty() || component.name.empty())
            return refused("the answer cannot be used: a component has no id or no name");
        if (const Json *its = row.object("group"); its != nullptr && component.group.empty())
            component.group = PageRow(*its).text("name");
        contents.components.push_back(std::move(component));
    }
    return {};
}

} // namespace

Expected<PageContents> readInstatusSummary(std::string_view json)
{
    const auto document = pageAnswer(json, "a status page's summary");
    if (!document)
        return tl::unexpected(document.error());
    const PageRow summary(*document);
    const Json *page = summary.object("page");
    if (page == nullptr)
        return refused("the answer cannot be used: it is no summary of a page of Instatus");
    if (summary.list("components") != nullptr && summary.object("status") != nullptr)
        return refused(
            "this is a page of Statuspage: choose Statuspage as its service (service = statuspage)");
    PageContents out;
    out.hasHistory = false;
    out.page = PageRow(*page).text("name");
    if (const Json *list = summary.list("activeIncidents")) {
        if (const auto checked = checkObjects(*list, "incidents"); !checked)
            return tl::unexpected(checked.error());
        for (const Json &one : *list) {
            const PageRow row(one);
            const auto started = row.instant("started");
            if (!started)
                return refused("the answer cannot be used: an incident has no time");
            PageIncident &incident = out.incidents.emplace_back();
            incident.id = instatusId(row);
            incident.name = row.text("name");
            incident.created = incident.started = *started;
            incident.worst = statusOfImpact(row.text("impact"));
        }
    }
    if (const Json *list = summary.list("activeMaintenances")) {
        if (const auto checked = checkObjects(*list, "maintenances"); !checked)
            return tl::unexpected(checked.error());
        for (const Json &one : *list) {
            const PageRow row(one);
            const auto start = row.instant("start");
            const auto length = minutesOf(one);
            const std::string id = instatusId(row);
            if (!start || !length || id.empty())
                return refused("the answer cannot be used: a maintenance has no id, start or duration");
            out.maintenance.push_back({id, row.text("name"), {*start, *start + *length}});
        }
    }
    return out;
}

Expected<void> addInstatusComponents(std::string_view json, PageContents &contents)
{
    const auto document = pageAnswer(json, "a list of components");
    if (!document)
        return tl::unexpected(document.error());
    const Json *list = PageRow(*document).list("components");
    if (list == nullptr)
        return refused("the answer cannot be used: it has no list of components");
    return addComponents(*list, {}, contents);
}

} // namespace makegood::feeds

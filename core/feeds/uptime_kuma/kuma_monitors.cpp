// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_monitors.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

// `Customers / Acme`; a monitor that contains itself ends the path.
std::string groupOf(const KumaMonitors &monitors, std::int64_t parent)
{
    std::string path;
    std::set<std::int64_t> seen;
    for (auto at = monitors.find(parent); at != monitors.end() && seen.insert(at->first).second;
         at = monitors.find(at->second.parent))
        path = at->second.name + (path.empty() ? "" : " / " + path);
    return path;
}

} // namespace

Expected<KumaMonitors> readKumaMonitors(SqlSession &session)
{
    KumaMonitors monitors;
    return session
        .askAll(QStringLiteral("SELECT id, name, type, parent FROM monitor"), {},
                [&](SqlRow &row) -> Expected<void> {
                    KumaMonitor &monitor = monitors[row.number(0)];
                    monitor.name = row.optionalText(1);
                    monitor.type = row.optionalText(2);
                    monitor.parent = row.optionalNumber(3).value_or(0);
                    return {};
                })
        .and_then([&] {
            for (auto &[id, monitor] : monitors) {
                monitor.labels = {{"monitor", monitor.name}, {"id", std::to_string(id)}};
                if (!monitor.type.empty())
                    monitor.labels["type"] = monitor.type;
                if (const std::string group = groupOf(monitors, monitor.parent); !group.empty())
                    monitor.labels["group"] = group;
            }
            return session.askAll(
                QStringLiteral("SELECT m.monitor_id, t.name, m.value FROM monitor_tag m JOIN tag t"
                               " ON t.id = m.tag_id ORDER BY m.monitor_id, t.name, m.value"),
                {}, [&](SqlRow &row) -> Expected<void> {
                    const auto monitor = monitors.find(row.number(0));
                    const std::string name = row.text(1);
                    const std::string value = row.optionalText(2);
                    if (monitor == monitors.end() || name.empty())
                        return {};
                    Labels &labels = monitor->second.labels;
                    std::string &tags = labels["tags"];
                    tags += (tags.empty() ? "" : ",") + name + (value.empty() ? "" : ": " + value);
                    // A tag without a value is its own value: an empty one would match monitors without it.
                    labels.try_emplace("tag:" + name, value.empty() ? name : value);
                    return {};
                });
        })
        .map([&] { return std::move(monitors); });
}

std::vector<std::int64_t> withMembers(const KumaMonitors &monitors, std::int64_t monitor)
{
    std::vector<std::int64_t> found;
    if (monitors.count(monitor) > 0)
        found.push_back(monitor);
    std::set<std::int64_t> seen(found.begin(), found.end());
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const auto &[id, candidate] : monitors)
            if (candidate.parent == found[i] && seen.insert(id).second)
                found.push_back(id);
    return found;
}

} // namespace makegood::feeds

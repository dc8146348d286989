// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/source/label_mapping.h"
#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// A monitor, also a group of monitors, which Kuma keeps as a monitor.
struct KumaMonitor {
    std::string name;
    std::string type;
    std::int64_t parent = 0; ///< 0: none
    Labels labels; ///< `monitor`, `id`, `type`, `group`, `tags`, and `tag:NAME` for each tag
};
using KumaMonitors = std::map<std::int64_t, KumaMonitor>;

Expected<KumaMonitors> readKumaMonitors(SqlSession &session);

/// The monitor and everything in it, when it is a group.
std::vector<std::int64_t> withMembers(const KumaMonitors &monitors, std::int64_t monitor);

} // namespace makegood::feeds

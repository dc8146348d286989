// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "feeds/statuspage/page_contents.h"
#include "sla/base/error.h"

namespace makegood::feeds
{

// The public interface of Atlassian's Statuspage, which other products offer too.

/// As many incidents, and as many scheduled maintenances, are listed; older ones are not.
constexpr std::size_t statuspageListLength = 50;

/// Reads `/api/v2/summary.json`: the components and, where a list has forgotten them, incidents that are not
/// resolved. Refused: something else, or a page of Instatus.
Expected<PageContents> readStatuspageSummary(std::string_view json);
/// Adds `/api/v2/incidents.json` to what the summary said.
Expected<void> addStatuspageIncidents(std::string_view json, PageContents &contents);
/// Adds `/api/v2/scheduled-maintenances.json`.
Expected<void> addStatuspageMaintenance(std::string_view json, PageContents &contents);

} // namespace makegood::feeds

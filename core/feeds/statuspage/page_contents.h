// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "feeds/statuspage/page_status.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

struct PageComponent {
    std::string id;
    std::string name;
    std::string group; ///< name of its group; empty: none
    PageStatus status = PageStatus::Unclear; ///< as the page was read
    std::optional<Instant> since = {}; ///< when it was put on the page
    /// Its status has been this one since then at the latest; absent: the page does not say.
    std::optional<Instant> changed = {};
};

/// What an update of an incident makes of a component.
struct PageChange {
    std::string component; ///< id
    std::string name;
    PageStatus from = PageStatus::Unclear;
    PageStatus to = PageStatus::Unclear;
};

struct PageUpdate {
    Instant at{};
    std::vector<PageChange> changes;
};

struct PageIncident {
    std::string id;
    std::string name;
    PageStatus worst = PageStatus::Unclear; ///< by its impact
    Instant created{}; ///< when it was put on the page
    Instant started{};
    std::optional<Instant> ended = {};
    std::vector<std::string> components = {}; ///< ids
    std::vector<PageUpdate> updates = {};
};

struct PageMaintenance {
    std::string id;
    std::string name;
    Interval when{};
    std::optional<Instant> announced = {}; ///< absent: the page does not say
    std::vector<std::string> components = {}; ///< ids; none: the whole page
    std::vector<PageUpdate> updates = {};
};

/// A status page as it was read.
struct PageContents {
    std::string page; ///< its name
    std::vector<PageComponent> components;
    std::vector<PageIncident> incidents;
    std::vector<PageMaintenance> maintenance;
    bool hasHistory = true; ///< false: it tells nothing but the present
    bool isCut = false; ///< there may be older incidents that it does not list
    /// Every incident since then is there; absent: no incident tells how far back that is.
    std::optional<Instant> begin = {};
    bool isMaintenanceCut = false; ///< as isCut
};

} // namespace makegood::feeds

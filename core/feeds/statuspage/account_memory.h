// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "feeds/statuspage/page_status.h"
#include "sla/time/instant.h"

namespace makegood::feeds
{

/// What a sync remembers of a status page for the next one.
struct AccountMemory {
    struct Component {
        std::string name;
        std::string group;
        PageStatus status = PageStatus::Unclear; ///< as it was read

        bool operator==(const Component &) const = default;
    };
    std::optional<Instant> seen; ///< everything before it is stored; absent: nothing was read before
    Instant begin{}; ///< where the account began that has been read without a gap since
    std::map<std::string, Component>
        components; ///< that were on the page, by id; without one: the page itself
    std::map<std::string, std::vector<std::string>>
        coming; ///< maintenance that had not begun: its components

    bool operator==(const AccountMemory &) const = default;
};

/// Text of SourcePage::memory, and back; another text: nothing is remembered.
std::string memoryText(const AccountMemory &memory);
AccountMemory memoryFrom(const std::string &text);

} // namespace makegood::feeds

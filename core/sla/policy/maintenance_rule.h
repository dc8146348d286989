// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include "sla/policy/cause.h"
#include "sla/policy/policy_values.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// Whether a rule that is not kept refuses the window or only adds a warning.
enum class Force {
    Required,
    Advisory
};
template <> inline constexpr auto wordsOf<Force> = wordList<Force::Advisory>("required", "advisory");

enum class Excludes {
    Window,
    Unavailability
};
template <>
inline constexpr auto wordsOf<Excludes> = wordList<Excludes::Unavailability>("window", "unavailability");

/// A daily span of local time; crosses midnight when `to <= from`. `from` and `to` are times since midnight.
struct AllowedHours {
    Duration from{};
    Duration to{};
    std::optional<std::string> zone; ///< absent: the contract's
    Force rule = Force::Required;
    std::vector<std::chrono::weekday> days; ///< days on which a span may begin; empty: every day

    bool operator==(const AllowedHours &) const = default;
};

/// Scheduled maintenance that the agreement accepts (docs/rules.md, sections 5 and 18).
struct MaintenanceRule {
    Excludes excludes = Excludes::Window;
    std::optional<Duration> allowance; ///< for each month and service; absent: no limit
    std::optional<TimeLimit> minNotice; ///< in time or business days; absent: no notice rule
    std::optional<BusinessHours> business; ///< the policy's, where `minNotice` counts business days
    Force notice = Force::Required; ///< of the channel too
    std::optional<std::string> channel;
    std::optional<AllowedHours> allowedHours;
    Clauses clauses;

    bool operator==(const MaintenanceRule &) const = default;
};

/// Figure from which an exclusion leaves time out.
enum class Purpose {
    Availability,
    Credit
};
template <> inline constexpr auto wordsOf<Purpose> = wordList<Purpose::Credit>("availability", "credit");

/// Causes that do not count for availability, for credit, or for both.
struct Exclusion {
    std::vector<Cause> causes;
    bool fromAvailability = false;
    bool fromCredit = false;
    Clauses clauses;

    bool operator==(const Exclusion &) const = default;
};

} // namespace makegood::sla

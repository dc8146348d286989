// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// A telephone-signalling call of a service (docs/rules.md, section 2; CSG-6, CSG-7).
struct Call {
    Instant started{};
    std::string service;
    bool lineAvailable = false;
    bool answered = false;
    std::optional<Instant> decodedAt; ///< absent: never decoded
    std::optional<Instant> deliveredAt; ///< absent: never delivered
    std::int64_t attempts = 0;
    std::uint32_t line = 0; ///< 1-based line of its source, 0: none

    bool operator==(const Call &) const = default;
};

/// Whether unavailability affected the call: line not available, not answered, not decoded, not delivered,
/// or delivered more than `maxDelay` after decoding (absent: no delay is too long).
bool isAffected(const Call &call, std::optional<Duration> maxDelay);

} // namespace makegood::sla

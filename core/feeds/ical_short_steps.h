// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Repetition by the hour, minute or second of wall-clock time (RFC 5545, 3.3.10). Not left to libical, which
/// searches for the next repetition without bound: minutes on a rule such as
/// `FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30`.
struct ShortSteps {
    Duration unit{}; ///< an hour, a minute or a second
    int interval = 1;
    std::map<std::string, std::vector<int>, std::less<>> lists; ///< BY… parts with numbers
    std::vector<int> weekdays; ///< BYDAY, Sunday 0; empty: any

    /// Calls `visit` with each repetition after `start` and up to `last`, in ascending order, until it
    /// returns false. False when `stepsLeft` reaches zero.
    bool forEach(LocalTime start, LocalTime last, int &stepsLeft,
                 const std::function<bool(LocalTime)> &visit) const;

private:
    bool allows(LocalTime at) const;
    std::vector<LocalTime> within(LocalTime step) const;
    const std::vector<int> *list(std::string_view name) const;
};

} // namespace makegood::feeds

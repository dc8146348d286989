// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/measure/probe_runs.h"

namespace makegood::sla
{

/// Why an outage is not recorded (docs/rules.md, section 13).
enum class Unrecorded {
    MinOutage, ///< too short
    Resolution, ///< its length is rounded to nothing
    NoTicket, ///< nobody reported it
    NotIdentified ///< it was over when the provider had found the fault
};
template <> inline constexpr auto wordsOf<Unrecorded> = wordList<Unrecorded::NotIdentified>("min-outage",
                                                                                            "resolution",
                                                                                            "no-ticket",
                                                                                            "not-identified");

/// An outage as measured, before maintenance, causes and the period are applied.
struct MeasuredOutage {
    Interval whole{}; ///< from where its clock starts
    std::optional<Unrecorded> unrecorded; ///< absent: it is recorded
    std::optional<CheckRef> firstFailed;
    std::optional<CheckRef> lastFailed;
    Interval seen{}; ///< `whole` before the start of the clock was moved
    const Incident *incident = nullptr; ///< that gives it its cause, by `seen`; null: none,
                                        ///< or the outage does not meet the period
    const Ticket *ticket = nullptr; ///< whose opening starts its clock; null: none does

    bool recorded() const { return !unrecorded; }
};

} // namespace makegood::sla

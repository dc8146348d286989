// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "sla/measure/measured_outage.h"
#include "sla/policy/measure.h"

namespace makegood::sla
{

/// What may set the clock of an outage going.
struct ClockStarters {
    const std::string &service;
    const std::vector<Ticket> *tickets = nullptr; ///< of all services; null: none were given
    Instant asOf{}; ///< what is dated later does not exist yet
};

/// Moves the starts of recorded outages as `measure.starts` says, after `min_outage` was judged and before
/// the period clips them: to the ticket that reports one, or to when the provider had found its fault. One
/// without, or over by then, is not recorded (docs/rules.md, section 13). The outages have their incidents.
void moveStarts(std::vector<MeasuredOutage> &outages, const Measure &measure, const ClockStarters &starters);

} // namespace makegood::sla

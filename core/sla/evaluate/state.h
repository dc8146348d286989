// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

/// Downtime of the last days of a running month, and what it would take until the end.
struct DowntimeRate {
    Interval over{}; ///< the part of the last 7 x 24 hours before as_of that lies in the period
    Fraction down = 0; ///< milliseconds in it, by shares
    Fraction untilEnd = 0; ///< milliseconds until the period's end at this rate
};

/// Nothing before the period.
std::optional<DowntimeRate> rateOf(std::span<const Figures *const> parts, const Interval &period,
                                   Instant asOf);

/// Whether the month counts as running for the state: before the period's end, or not the last of its quarter
/// or year.
bool countsAsRunning(const JudgingInput &own, const Interval &month);

/// What is said of the judged service or group (docs/rules.md, section 26). `own` is its own input, `month`
/// the period of the month. The result's figures must be filled.
ServiceState stateOf(const JudgingInput &own, const Interval &month, const ServiceAssessment &assessment);

/// The figures with the period clipped at as_of.
SoFar soFarOf(const JudgingInput &input, const ServiceAssessment &assessment);

} // namespace makegood::sla

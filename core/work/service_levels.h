// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "feeds/source/provider_availability.h"
#include "feeds/source/source.h"
#include "sla/evaluate/evaluation.h"
#include "store/workspace.h"

namespace makegood::work
{

/// Our figures for the service and the time that a system's own figure is about.
struct OurLevel {
    std::string contract;
    std::string service;
    Interval period{}; ///< the part of theirs that lies in the month judged
    std::string percent; ///< three decimals, cut; empty: nothing was measured
    Duration downtime{};

    bool operator==(const OurLevel &) const = default;
};

/// What a system itself says of one service in one period, and ours beside it.
struct ServiceLevel {
    ProviderAvailability theirs;
    std::optional<OurLevel> ours; ///< absent: no service of ours is known by it

    bool operator==(const ServiceLevel &) const = default;
};

/// `99.977`: three decimals, cut; empty where the system does not know.
std::string percentOf(const ProviderAvailability &figure);

/// The period to ask a source about: the month of the contract that it feeds, where it is one; else the UTC
/// month. Errors: a contract cannot be read.
Expected<Interval> levelPeriod(Workspace &workspace, const Source &source, const StoredSource &stored,
                               Month month);

/// Puts ours beside each of `theirs`: of the service that the mapping leads its series to, or of the one
/// service of a contract that the source feeds whose id is the system's name for it, whatever its case.
/// Judges these contracts for `month`. Errors: a contract cannot be read or judged.
Expected<std::vector<ServiceLevel>> besideOurs(Workspace &workspace, const Source &source,
                                               const StoredSource &stored,
                                               std::vector<ProviderAvailability> theirs, Month month,
                                               Instant asOf);

/// Who asks, and how.
struct LevelsAsked {
    Month month{};
    Instant now{};
    std::function<bool()> isCancelled = {};
    HttpLimits limits = {};
};

/// Asks the source for its own figures of levelPeriod() and puts ours beside them. Errors: those of
/// providerAvailability() and of the above.
Expected<std::vector<ServiceLevel>> serviceLevels(Workspace &workspace, const Source &source,
                                                  const StoredSource &stored, const Secrets &secrets,
                                                  const LevelsAsked &asked);

} // namespace makegood::work

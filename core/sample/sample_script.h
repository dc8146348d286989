// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::sample
{

/// Time range of all samples, in UTC.
Interval sampleRange();

/// An instant of a script. The text must be valid.
Instant at(std::string_view text);
Interval span(std::string_view from, std::string_view to);

/// Scripted outages of one probe of one service.
struct ProbeScript {
    std::string service;
    std::string probe;
    std::vector<Interval> down; ///< first failed check to the next good one
    std::vector<Interval> holes; ///< no check at all
    int smallOutagesAMonth = 0; ///< unscripted outages of 1 to 4 minutes, at most
};

/// Checks about every minute with up to 300 ms of jitter. Each interval of `down` begins exactly at a failed
/// check and ends exactly at a good one. The same `seed` gives the same checks.
CheckSeries checksOf(const ProbeScript &script, std::uint32_t seed);

MaintenanceWindow window(std::string uid, std::string_view from, std::string_view to,
                         std::string_view notified, std::string channel, std::string summary);
Incident incident(std::string id, std::string service, std::string_view from, std::string_view to,
                  Cause cause, std::string notes);

/// Reads the texts and the shipped policy of that id.
Expected<CaseData> caseOf(std::string_view contractToml, const std::string &policyId);

Expected<CaseData> proCirrusCase();
Expected<CaseData> sonoranCase();
Expected<CaseData> onePointSyncCase();
Expected<CaseData> proofpointCase();
Expected<CaseData> cloudSurgardCase();

} // namespace makegood::sample

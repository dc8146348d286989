// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::sample
{

/// When the stories of the sample happen. They are written for November 2025 to October 2026; another clock
/// moves them by whole months, so that the last month is the one that runs, and nothing lies after "now".
class StoryTime
{
public:
    /// As they are written: twelve whole months.
    StoryTime() = default;
    static StoryTime until(Instant now);

    /// Time range of all samples, in UTC.
    Interval range() const;
    /// The last month, in UTC.
    Month lastMonth() const;
    /// Absent: the last month is over.
    const std::optional<Instant> &now() const { return m_now; }

    /// An instant of a script. The text must be valid. A day that the month does not have is its last one.
    Instant at(std::string_view text) const;
    Interval span(std::string_view from, std::string_view to) const;
    Month month(Month written) const;
    /// A text with its dates and months moved.
    std::string text(std::string_view written) const;

    MaintenanceWindow window(std::string_view uid, std::string_view from, std::string_view to,
                             std::string_view notified, std::string channel, std::string summary) const;
    Incident incident(std::string id, std::string service, std::string_view from, std::string_view to,
                      Cause cause, std::string notes) const;

private:
    int m_months = 0; ///< by which everything is moved
    std::optional<Instant> m_now;
};

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
CheckSeries checksOf(const ProbeScript &script, std::uint32_t seed, const StoryTime &time);

/// Reads the texts, with their dates moved, and the shipped policy of that id.
Expected<CaseData> caseOf(const std::string &contractToml, const std::string &policyId,
                          const StoryTime &time);

/// Takes away what was not known at `now`: what happens, or is recorded, later. Maintenance that was
/// announced stays.
void endAt(CaseData &data, Instant now);

Expected<CaseData> proCirrusCase(const StoryTime &time);
Expected<CaseData> sonoranCase(const StoryTime &time);
Expected<CaseData> onePointSyncCase(const StoryTime &time);
Expected<CaseData> proofpointCase(const StoryTime &time);
Expected<CaseData> cloudSurgardCase(const StoryTime &time);

} // namespace makegood::sample

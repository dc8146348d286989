// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/provider_availability.h"
#include "feeds/statuspage/page_account.h"
#include "feeds/statuspage/statuspage_settings.h"

namespace makegood::feeds
{

/// What one sync reads of a page: the account as changes; scheduled maintenance as windows, without those
/// that were taken back before they began; and what the next sync is to know.
SourcePage accountPage(const PageContents &contents, const StatuspageSettings &settings,
                       const AccountMemory &memory, Instant now);

/// Sentences on how far back the page tells, and what it does not.
std::vector<std::string> reachNotes(const PageContents &contents, Instant now);

/// Components and the page as a whole, with their statuses of the present.
std::vector<DiscoveredSeries> discoveredIn(const PageContents &contents, const StatuspageSettings &settings,
                                           Instant now);

/// The account in figures: for each component and the page what lies in `period`, as far as it is told.
/// Maintenance is excluded.
std::vector<ProviderAvailability> accountFigures(const PageContents &contents, LeastDown least,
                                                 const Interval &period, Instant now);

} // namespace makegood::feeds

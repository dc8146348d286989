// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/provider_availability.h"
#include "feeds/source/source.h"
#include "feeds/source/sync_report.h"

namespace makegood::feeds
{

/// Hooks of a caller that waits; each may be absent.
struct PullHooks {
    std::function<void(const SyncProgress &)> progress;
    std::function<bool()> isCancelled; ///< asked at least every 50 ms
};

/// The requests to a source for callers that wait: for a background job or a command, on any thread. Each
/// runs an event loop of its own and makes its own connection. `secrets` are those that the terms of the
/// source name. Errors: those of Source::connect() and of the request, or Interrupted when `isCancelled` says
/// so.

/// As SourceConnection::examine().
Expected<SourceStatus> checkSource(const Source &source, const Secrets &secrets,
                                   const std::function<bool()> &isCancelled = {},
                                   const HttpLimits &limits = {});

Expected<std::vector<DiscoveredSeries>> discoverSource(const Source &source, const Secrets &secrets,
                                                       const Interval &recent,
                                                       const std::function<bool()> &isCancelled = {},
                                                       const HttpLimits &limits = {});

/// What the system behind the source itself says about availability in `period`. Refused also: a kind that
/// has no such figures.
Expected<std::vector<ProviderAvailability>>
providerAvailability(const Source &source, const Secrets &secrets, const Interval &period,
                     const std::function<bool()> &isCancelled = {}, const HttpLimits &limits = {});

/// As SourcePull::start().
SyncReport pullSource(const Source &source, const Secrets &secrets, const Recipients &recipients,
                      const Interval &range, const std::optional<Cursor> &resume, const CommitPage &commit,
                      const PullHooks &hooks = {}, const HttpLimits &limits = {});

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "feeds/source/raw_series.h"

namespace makegood::feeds
{

/// What a source says about itself; empty fields: it does not say.
struct SourceStatus {
    std::string version = {};
    std::optional<Instant> serverTime = {}; ///< its own clock, to the second
    std::optional<Instant> earliest = {}; ///< where its data begins; only examine() finds out
    std::optional<Instant> upTo = {}; ///< what it watched until: of later time it knows nothing yet
    std::string product = {}; ///< `Prometheus`, where several products speak one protocol
    std::optional<Duration> retention = {}; ///< how long it keeps data
    std::vector<std::string> notes
        = {}; ///< sentences for a person: what it keeps for how long, what it cannot say

    /// Data before this is lost to a sync that begins at `now`; empty: the source does not say how long it
    /// keeps data.
    std::optional<Instant> keptFrom(Instant now) const
    {
        return retention ? std::optional(now - *retention) : std::nullopt;
    }
};

/// A series that the source monitors.
struct DiscoveredSeries {
    Labels labels;
    Instant lastAt{}; ///< its last sample
    CheckState lastState = CheckState::Unknown;
    SeriesKind kind = SeriesKind::Checks;
};

/// A connection to one source. Asynchronous, on the event loop of its thread: each request calls `done` once,
/// later, never from within the call that began it. One request at a time.
class SourceConnection
{
public:
    template <typename T> using Done = std::function<void(Expected<T>)>;

    SourceConnection() = default;
    /// Ends a request under way; its `done` is not called any more.
    virtual ~SourceConnection() = default;
    SourceConnection(const SourceConnection &) = delete;
    SourceConnection &operator=(const SourceConnection &) = delete;

    /// Asks the source for its version and clock. Errors: the source cannot be reached (unreachable). A
    /// source that answers without saying either is no error: whether it has data, discover() and fetch()
    /// find out.
    virtual void check(Done<SourceStatus> done) = 0;
    /// As check(), for a person who sets the source up: also finds out what takes more requests, and is
    /// refused where reading would be.
    virtual void examine(Done<SourceStatus> done) { check(std::move(done)); }
    /// Lists every series with a sample in `recent`, sorted by labels. Errors: as of fetch(), and refused
    /// when `recent` is too long for the source.
    virtual void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) = 0;
    /// Reads every sample, state change and window of `page` with its own instant, each sample exactly once.
    /// Errors: not reached or not let in (unreachable), an answer that is malformed, incomplete or about
    /// another time (refused).
    virtual void fetch(const Interval &page, Done<SourcePage> done) = 0;
    /// Ends the request under way with an error of kind Interrupted, if there is one.
    virtual void cancel() = 0;
    /// Ends what it opened at the source, such as a session: the last request, a few seconds at most. `done`
    /// may be called at once.
    virtual void close(std::function<void()> done) { done(); }
};

} // namespace makegood::feeds

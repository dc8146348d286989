// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include <QThread>
#include <QTimer>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Runs requests that read files on a thread of its own, so that the event loop of the caller's thread never
/// waits for a disk. One request at a time.
class LogWorker : public QObject
{
public:
    using IsGivenUp = std::function<bool()>;

    explicit LogWorker(Duration deadline);
    /// Ends a request under way without calling its `done`. Waits for the thread.
    ~LogWorker() override;

    /// Runs `work`, which asks often whether it is given up, and calls `done` with its outcome, later, on
    /// this object's thread. Errors: those of `work`, unreachable when the deadline passes.
    template <typename T>
    void ask(std::function<Expected<T>(const IsGivenUp &)> work, std::function<void(Expected<T>)> done)
    {
        // What is shared between both calls; set before the second.
        const auto outcome = std::make_shared<std::optional<Expected<T>>>();
        start([work = std::move(work),
               outcome](const IsGivenUp &isGivenUp) { outcome->emplace(work(isGivenUp)); },
              [done = std::move(done), outcome](const std::optional<Error> &givenUp) {
                  if (givenUp)
                      done(tl::unexpected(*givenUp));
                  else
                      done(std::move(**outcome));
              });
    }
    /// Ends the request under way with an error of kind Interrupted, if there is one.
    void cancel();

private:
    using Work = std::function<void(const IsGivenUp &)>;
    using Ended = std::function<void(const std::optional<Error> &)>;

    void start(Work work, Ended ended);
    void finish(const std::optional<Error> &givenUp);

    QThread m_thread;
    QObject m_place; ///< lives on the thread
    QTimer m_deadline;
    Ended m_ended; ///< of the request under way
    const Duration m_longest;
    std::atomic<int> m_request = 0; ///< counts requests: one that was given up is told apart
};

} // namespace makegood::feeds

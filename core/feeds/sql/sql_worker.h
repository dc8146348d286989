// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include <QThread>
#include <QTimer>

#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// Runs requests to one database on a thread of its own, so that the event loop of the caller's thread never
/// waits for a database. One request at a time; the connection is made with the first and kept until one
/// fails.
class SqlWorker : public QObject
{
public:
    explicit SqlWorker(SqlAccess access);
    /// Ends a request under way without calling its `done`. Waits for the thread, at most for the time that
    /// making a connection may take.
    ~SqlWorker() override;

    /// Runs `work` in a transaction and calls `done` with its outcome, later, on this object's thread.
    /// Errors: those of SqlSession::open() and of `work`, unreachable when the deadline passes.
    template <typename T>
    void ask(std::function<Expected<T>(SqlSession &)> work, std::function<void(Expected<T>)> done)
    {
        // What is shared between both calls; `outcome` is set before the second.
        const auto outcome = std::make_shared<std::optional<Expected<T>>>();
        start(
            [work = std::move(work), outcome](SqlSession &session) -> Expected<void> {
                outcome->emplace(work(session));
                if (!**outcome)
                    return tl::unexpected((**outcome).error());
                return {};
            },
            [done = std::move(done), outcome](const Expected<void> &ended) {
                if (ended)
                    done(std::move(**outcome));
                else
                    done(tl::unexpected(ended.error()));
            });
    }
    /// Ends the request under way with an error of kind Interrupted, if there is one.
    void cancel();

private:
    using Work = std::function<Expected<void>(SqlSession &)>;
    using Ended = std::function<void(const Expected<void> &)>;

    void start(Work work, Ended ended);
    Expected<void> run(const Work &work, int request); ///< on the thread
    void giveUp(const Expected<void> &outcome);
    void finish(const Expected<void> &outcome);

    const SqlAccess m_access;
    SqlBreaker m_breaker;
    QThread m_thread;
    QObject m_place; ///< lives on the thread
    std::unique_ptr<SqlSession> m_session; ///< used on the thread only
    QTimer m_deadline;
    Ended m_ended; ///< of the request under way
    std::atomic<int> m_request = 0; ///< counts requests: one that was given up is told apart
};

} // namespace makegood::feeds

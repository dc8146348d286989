// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

#include <QVariant>

namespace makegood::feeds
{

/// Ends a blocking database call from another thread: shuts the connection's socket, or interrupts SQLite.
class SqlBreaker
{
public:
    /// Called by the thread that blocks: the driver's handle while the connection is open, then an invalid
    /// one.
    void watch(const QVariant &handle);
    /// Called by any other thread. What blocks fails soon, and so does everything later until reset(). While
    /// a connection is being made only its own time limit ends it.
    void breakOff();
    bool isBroken() const { return m_broken; }
    void reset() { m_broken = false; }

private:
    void strike();

    std::mutex m_mutex;
    QVariant m_handle;
    std::atomic<bool> m_broken = false;
};

} // namespace makegood::feeds

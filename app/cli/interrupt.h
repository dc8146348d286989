// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

#include "sla/base/floors.h"

namespace makegood::cli
{

/// Makes SIGINT and SIGTERM end the program at once with exit code 4. Nothing is left half-done: files are
/// written under a temporary name and renamed, and SQLite rolls an unfinished transaction back.
void endOnInterrupt();

/// Ends the program inside a catch block, as an interruption would, with a sentence and exit code 6: for what
/// an event handler threw. Files that are removed on interruption are removed.
[[noreturn]] void endOnUnforeseen() noexcept;

/// Blocks SIGINT and SIGTERM during its lifetime; a signal that came meanwhile is delivered at its end. Not
/// nestable.
class InterruptDeferred
{
public:
    InterruptDeferred();
    ~InterruptDeferred();
    InterruptDeferred(const InterruptDeferred &) = delete;
    InterruptDeferred &operator=(const InterruptDeferred &) = delete;
};

/// During its lifetime an interruption removes this new file and its SQLite journal before the program ends,
/// and so does what is thrown through it. At most one object at a time.
class RemovedOnInterrupt
{
public:
    explicit RemovedOnInterrupt(const std::string &path);
    ~RemovedOnInterrupt();
    RemovedOnInterrupt(const RemovedOnInterrupt &) = delete;
    RemovedOnInterrupt &operator=(const RemovedOnInterrupt &) = delete;

private:
    std::string m_path;
    std::string m_journal;
    const int m_thrown = std::uncaught_exceptions();
};

/// For work that can be cancelled: during its lifetime SIGINT and SIGTERM do not end the program but make
/// requested() true.
class InterruptFlag
{
public:
    InterruptFlag();
    ~InterruptFlag();
    InterruptFlag(const InterruptFlag &) = delete;
    InterruptFlag &operator=(const InterruptFlag &) = delete;

    bool requested() const;
};

} // namespace makegood::cli

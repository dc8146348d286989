// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

namespace makegood::cli
{

/// Makes SIGINT and SIGTERM end the program at once with exit code 4. Nothing is left half-done: files are
/// written under a temporary name and renamed, and SQLite rolls an unfinished transaction back.
void endOnInterrupt();

/// Ends the program inside a catch block, as an interruption would, with a sentence and exit code 6: for what
/// an event handler threw.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/floors.h"

namespace makegood::cli
{

/// From now on SIGINT and SIGTERM end the program with exit code 4 at once. That leaves nothing half-done:
/// files are written beside and renamed, and a workspace rolls an unfinished transaction back.
void endOnInterrupt();

/// While one of these lives, SIGINT and SIGTERM wait. They take effect when the last one goes.
class InterruptDeferred
{
public:
    InterruptDeferred();
    ~InterruptDeferred();
    InterruptDeferred(const InterruptDeferred &) = delete;
    InterruptDeferred &operator=(const InterruptDeferred &) = delete;
};

/// While one of these lives, an interruption removes this new file, and SQLite's journal beside it, before it
/// ends the program. One at a time.
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
};

/// For work that can stop by itself: while one of these lives, SIGINT and SIGTERM only set what `requested`
/// tells.
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

// SPDX-License-Identifier: GPL-3.0-or-later
// sync_lock_holder WORKSPACE: holds its sync lock until it is killed; prints `held` or who holds it.
#include <cstdio>

#include <unistd.h>

#include "work/sync_lock.h"

int main(int argc, char **argv)
{
    using namespace makegood;
    if (argc != 2)
        return 2;
    const auto since = sla::parseInstant("2026-03-01T08:56:00Z").value();
    const auto attempt = work::SyncLock::tryToTake(argv[1], "holder", since);
    if (!attempt)
        return 3;
    std::printf("%s\n", attempt->lock ? "held" : attempt->holder.text().c_str());
    std::fflush(stdout);
    while (attempt->lock)
        ::pause();
    return 0;
}

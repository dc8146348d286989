// SPDX-License-Identifier: GPL-3.0-or-later
// Adds checks to a workspace until it is killed, and says after each commit which hour is in.
#include <unistd.h>

#include <QCoreApplication>

#include "sla/samples/check_series_builder.h"
#include "store/workspace.h"

using namespace makegood::store;
using namespace std::chrono;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto workspace = Workspace::open(argv[1]);
    if (!workspace)
        return 1;
    const Instant start = sys_days(2026y / January / 1);
    for (int hour = std::atoi(argv[2]);; ++hour) {
        CheckSeriesBuilder builder("web-1", "http");
        builder.addSource("test");
        for (int minute = 0; minute < 60; ++minute)
            builder.add(start + hours(hour) + minutes(minute),
                        minute == hour % 60 ? CheckState::Down : CheckState::Up, {});
        const Instant end = start + hours(hour + 1);
        if (!(*workspace)
                 ->evidence()
                 .addPages({{"c", {builder.build()}}}, {"test", end}, SyncCursor{"s", end}))
            return 2;
        const std::string line = std::to_string(hour) + '\n';
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return 3;
    }
}

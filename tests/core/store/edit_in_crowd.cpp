// SPDX-License-Identifier: GPL-3.0-or-later
// One of several writers: edits an incident of its own until it is killed, and says after each commit which
// edit is in. Another writer at work is waited for.
#include <chrono>
#include <thread>

#include <unistd.h>

#include <QCoreApplication>

#include "rich_case.h"
#include "store/workspace.h"

using namespace makegood::store;
using namespace makegood::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4)
        return 1;
    const std::string id = std::string("writer-") + argv[2];
    const Actor actor{id, Instant{}};
    std::unique_ptr<Workspace> workspace;
    for (int number = std::atoi(argv[3]);;) {
        if (!workspace) {
            auto opened = Workspace::open(argv[1]);
            if (!opened && opened.error().kind != ErrorKind::Unreachable)
                return 2;
            if (!opened)
                continue;
            workspace = std::move(*opened);
        }
        const auto stored = workspace->contracts().load("c", LoadChecks::Heads);
        if (!stored) {
            if (stored.error().kind != ErrorKind::Unreachable)
                return 3;
            continue;
        }
        Incident incident = richCase().evidence.incidents[0];
        incident.id = id;
        incident.notes = std::to_string(number);
        ReviewStep step{{{{}, incident}}, {}};
        for (const Incident &one : stored->evidence.incidents)
            if (one.id == id)
                step.incidents[0].before = one;
        const auto saved = workspace->evidence().saveReview("c", step, actor, "round");
        if (!saved) {
            if (saved.error().kind != ErrorKind::Unreachable)
                return 4;
            continue;
        }
        const std::string line = std::to_string(number++) + '\n';
        if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return 5;
        // Whoever has just written lets the others: SQLite wakes those that wait longest last.
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

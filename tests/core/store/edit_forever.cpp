// SPDX-License-Identifier: GPL-3.0-or-later
// Edits, imports and copies in turn until it is killed, and says after each what is in.
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include "rich_case.h"
#include "store/workspace.h"

using namespace makegood::store;
using namespace makegood::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto workspace = Workspace::open(argv[1]);
    if (!workspace || argc < 3)
        return 1;
    const Actor actor{"test", Instant{}};
    const std::string copy = std::string(argv[1]) + ".copy";
    for (int round = std::atoi(argv[2]);; ++round) {
        CaseData data = richCase();
        data.evidence.incidents[0].notes = std::to_string(round);
        data.evidence.proofs[0].line = static_cast<std::uint32_t>(round);
        if (!(*workspace)->contracts().importCase(data, actor))
            return 2;
        Incident incident = data.evidence.incidents[0];
        incident.id = "edited";
        const auto stored = (*workspace)->contracts().load("c", LoadChecks::Heads);
        ReviewStep step{{{{}, incident}}, {}};
        if (stored)
            for (const Incident &one : stored->evidence.incidents)
                if (one.id == incident.id)
                    step.incidents[0].before = one;
        if (!stored || !(*workspace)->evidence().saveReview("c", step, actor, "round"))
            return 3;
        QFile::remove(QString::fromStdString(copy));
        if (!(*workspace)->upkeep().backupTo(copy))
            return 4;
        const std::string line = std::to_string(round) + '\n';
        if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return 5;
    }
}

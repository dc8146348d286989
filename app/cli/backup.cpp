// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "stored.h"

namespace makegood::cli
{

int runBackup(const QStringList &words)
{
    Options options(
        QStringLiteral("backup --workspace FILE --output COPY"),
        QStringLiteral(
            "Checks a workspace and writes a whole copy of it into a new file, while others go on working."));
    addWorkspace(options);
    options.value(QStringLiteral("output"), QStringLiteral("COPY"),
                  QStringLiteral("the copy; must not exist yet"));
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto output = options.needed(QStringLiteral("output"));
    if (!output)
        return fail(output.error());
    const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    const auto done = (*workspace)->upkeep().checkIntegrity().and_then([&]() -> Expected<void> {
        // An interrupted copy would look complete.
        const InterruptDeferred whole;
        return (*workspace)->upkeep().backupTo(*output);
    });
    if (!done)
        return fail(done.error());
    return finish(*output + '\n');
}

} // namespace makegood::cli

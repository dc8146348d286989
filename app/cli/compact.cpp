// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "work/workspace_care.h"

namespace makegood::cli
{

int runCompact(const QStringList &words)
{
    Options options(QStringLiteral("compact --workspace FILE"),
                    QStringLiteral("Writes a workspace anew without the room that removed rows left. Others "
                                   "must not be writing meanwhile."));
    addWorkspace(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    const InterruptFlag interrupt;
    const auto done = compactWorkspace(*path);
    if (!done)
        return fail(done.error());
    return finish(*path + ": " + std::to_string(done->before) + " bytes before, "
                  + std::to_string(done->after) + " bytes now\n");
}

} // namespace makegood::cli

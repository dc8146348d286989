// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "work/workspace_care.h"

namespace makegood::cli
{

int runRestore(const QStringList &words)
{
    Options options(
        QStringLiteral("restore --workspace FILE --from COPY"),
        QStringLiteral(
            "Puts a copy that Makegood wrote (backup, FILE.backups, FILE.before-N) in the place of a\n"
            "workspace. The copy is checked first and stays; what was there is kept beside it under another\n"
            "name, which is printed. Other programs must have closed the workspace."));
    options.value(QStringLiteral("workspace"), QStringLiteral("FILE"),
                  QStringLiteral("the workspace that gets the copy's content"));
    options.value(QStringLiteral("from"), QStringLiteral("COPY"), QStringLiteral("the copy"));
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    const auto copy = options.needed(QStringLiteral("from"));
    if (!copy)
        return fail(copy.error());
    const InterruptFlag interrupt;
    const auto done = restoreWorkspace(*copy, *path, now(), systemKeyring(QStringLiteral("makegood")));
    if (!done)
        return fail(done.error());
    return finish(*path + ": restored from " + *copy
                  + (done->aside.empty() ? std::string() : "; what was there before is in " + done->aside)
                  + '\n');
}

} // namespace makegood::cli

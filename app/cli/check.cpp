// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "stored.h"
#include "work/workspace_check.h"

namespace makegood::cli
{

int runCheck(const QStringList &words)
{
    Options options(
        QStringLiteral("check --workspace FILE"),
        QStringLiteral(
            "Reads a whole workspace and says what is damaged or was changed by another program: the file, "
            "the\n"
            "journal, every row, the texts of agreements, reported months, checks and attached files. When "
            "all\n"
            "is as it was written, the head of the journal is signed with the workspace's key, which the\n"
            "system's keyring keeps."));
    addWorkspace(options);
    if (const auto code = readOrEnd(options, words, 0, 0))
        return *code;
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    const auto report = checkWorkspace(*path, systemKeyring(QStringLiteral("makegood")));
    if (!report)
        return fail(report.error());
    for (const Error &found : report->found)
        tell(sentence(found));
    if (!report->found.empty()) {
        tell(report->advice);
        return Refused;
    }
    return finish(report->text());
}

} // namespace makegood::cli

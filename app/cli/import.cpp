// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QFile>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "evaluation_text.h"
#include "interrupt.h"
#include "stored.h"
#include "work/case_import.h"

namespace makegood::cli
{

namespace
{

std::string counted(std::uint64_t count, const char *one, const char *many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 10;
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        out += (i > 0 ? ", " : "") + names[i];
    return names.size() <= most ? out : out + " and " + std::to_string(names.size() - most) + " more";
}

std::string text(const StoreSummary &summary, const std::string &contract)
{
    if (summary.windowsKept > 0)
        tell(counted(summary.windowsKept, "maintenance window stays as it was",
                     "maintenance windows stay as they were")
             + " edited in the workspace, though the calendar changed");
    if (!summary.replaced.empty())
        tell("contract " + contract + " was recorded otherwise and is now as the case says: "
             + listed(summary.replaced) + "; the journal has what was there before");
    if (!summary.changedAnything())
        return "contract " + contract + ": nothing new\n";
    return "contract " + contract + ": " + counted(summary.checksAdded, "new check", "new checks") + ", "
        + counted(summary.rowsChanged, "other row", "other rows") + " added or changed\n";
}

} // namespace

int runImport(const QStringList &words)
{
    Options options(
        QStringLiteral("import CASE --workspace FILE"),
        QStringLiteral(
            "Reads a case folder into a workspace, which is made when there is none.\n"
            "The import is one transaction; doing it twice changes nothing the second time. Recurring\n"
            "maintenance is stored up to the end of the year after next."));
    addWorkspace(options);
    if (const auto code = readOrEnd(options, words, 1, 1))
        return *code;
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    // The folder is read completely before the workspace is touched.
    const auto data = readCaseToStore(options.argument(0), now());
    if (!data)
        return fail(data.error());
    tellIgnored(*data);

    Expected<StoreSummary> summary;
    {
        std::optional<RemovedOnInterrupt> cleanUp;
        if (!QFile::exists(QString::fromStdString(*path)))
            cleanUp.emplace(*path);
        summary = importInto(*path, *data, actor());
    }
    if (!summary)
        return fail(summary.error());
    return finish(text(*summary, data->contract.id));
}

} // namespace makegood::cli

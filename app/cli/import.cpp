// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "command.h"
#include "console.h"
#include "feeds/case_folder.h"
#include "interrupt.h"
#include "judged.h"
#include "stored.h"

namespace makegood::cli
{

namespace
{

/// Recurring windows are stored as their instances up to the end of the year after next. A round end keeps
/// the same import the same all year long.
Interval importHorizon(Instant present)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(present));
    return {Instant{}, sys_days((today.year() + years(3)) / January / 1)};
}

/// Makes the workspace for the case, or leaves none behind.
Expected<StoreSummary> importIntoNew(const CaseData &data, const std::string &path)
{
    const RemovedOnInterrupt cleanUp(path);
    return Workspace::create(path).and_then([&](const std::unique_ptr<Workspace> &workspace) {
        return workspace->importCase(data, actor()).map_error([&](const Error &error) {
            QFile::remove(QString::fromStdString(path));
            return error;
        });
    });
}

std::string counted(std::uint64_t count, const char *one, const char *many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string text(const StoreSummary &summary, const std::string &contract)
{
    if (summary.windowsKept > 0)
        tell(counted(summary.windowsKept, "maintenance window stays as it was",
                     "maintenance windows stay as they were")
             + " edited in the workspace, though the calendar changed");
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
    options.workspace();
    if (const auto code = readOrEnd(options, words, 1, 1))
        return *code;
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    // The data is read whole before the workspace is touched.
    const auto data = readCase(options.argument(0), importHorizon(now()));
    if (!data)
        return fail(data.error());
    for (const std::string &sentence : withoutEffect(*data))
        tell(sentence);

    const bool isNew = !QFile::exists(QString::fromStdString(*path));
    const auto summary = isNew
        ? importIntoNew(*data, *path)
        : Workspace::open(*path).and_then([&](const std::unique_ptr<Workspace> &workspace) {
              return workspace->importCase(*data, actor());
          });
    if (!summary)
        return fail(summary.error());
    return finish(text(*summary, data->contract.id));
}

} // namespace makegood::cli

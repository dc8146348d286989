// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "calendar_text.h"
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "evaluation_text.h"
#include "interrupt.h"
#include "kept_text.h"
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
    tellCalendar(summary);
    if (!summary.replaced.empty())
        tell("contract " + contract + " was recorded otherwise and is now as the case says: "
             + listed(summary.replaced) + "; the journal has what was there before");
    tellKept(summary);
    const auto some = [](std::uint64_t count, const char *one, const char *many) {
        return count > 0 ? counted(count, one, many) + ", " : std::string();
    };
    if (!summary.changedAnything())
        return "contract " + contract + ": nothing new\n";
    return "contract " + contract + ": " + counted(summary.checksAdded, "new check", "new checks") + ", "
        + some(summary.changesAdded, "new state change", "new state changes")
        + some(summary.requestsAdded, "row of requests", "rows of requests")
        + some(summary.valuesAdded, "value", "values")
        + counted(summary.rowsChanged, "other row", "other rows") + " added or changed\n";
}

} // namespace

int runImport(const QStringList &words)
{
    Options options(
        QStringLiteral(
            "import CASE --workspace FILE [--skip-refused-events]\n"
            "       makegood-cli import --mapping NAME|FILE|auto --workspace FILE [--contract ID] "
            "[--service NAME] [--probe NAME]\n"
            "                    [--zone NAME] [--from INSTANT --to INSTANT] [--dry-run] TABLE..."),
        QStringLiteral(
            "Reads a case folder into a workspace, which is made when there is none.\n"
            "With --mapping reads tables (CSV, TSV, XLSX, JSON lines) into one contract of it; a mapping "
            "says\n"
            "what their columns mean, and auto finds one as far as the file tells. --dry-run stores nothing\n"
            "and shows what the first rows are read as; without --mapping it prints the mapping it would\n"
            "propose.\n"
            "The import is one transaction; doing it twice changes nothing the second time. Recurring\n"
            "maintenance is stored up to the end of the year after next."));
    addWorkspace(options);
    addContract(options);
    const auto value = [&](const char *name, const char *placeholder, const char *meaning) {
        options.value(QLatin1String(name), QLatin1String(placeholder), QLatin1String(meaning));
    };
    value("mapping", "NAME|FILE|auto", "how tables are read: a shipped mapping, a file of one, or auto");
    value("service", "NAME", "the service of every row, or text with {column} in it");
    value("probe", "NAME", "the probe of every row, or text with {column} in it");
    value("zone", "NAME", "the zone of times that tell no offset, such as Europe/Berlin");
    value("from", "INSTANT", "outages: from here on everything between them is up");
    value("to", "INSTANT", "outages: up to here everything between them is up");
    options.flag(QStringLiteral("dry-run"), QStringLiteral("stores nothing and shows what would be read"));
    options.flag(QStringLiteral("skip-refused-events"),
                 QStringLiteral("leave out events of maintenance.ics that cannot be read, and say which"));
    if (const auto code = readOrEnd(options, words, 1, 10'000))
        return *code;
    if (options.isSet(QStringLiteral("mapping")) || options.isSet(QStringLiteral("dry-run")))
        return runTableImport(options);
    for (const char *name : {"contract", "service", "probe", "zone", "from", "to"})
        if (options.isSet(QLatin1String(name)))
            return fail(usageError(std::string("--") + name + " goes with --mapping"));
    if (options.argumentCount() > 1)
        return fail(usageError("one case folder at a time; tables need --mapping"));
    const auto path = options.needed(QStringLiteral("workspace"));
    if (!path)
        return fail(path.error());
    // The folder is read completely before the workspace is touched.
    Errors refused;
    const auto data
        = readCaseToStore(options.argument(0), now(),
                          options.isSet(QStringLiteral("skip-refused-events")) ? &refused : nullptr);
    if (!data)
        return fail(data.error());
    for (const Error &error : refused)
        tell("left out: " + sentence(error));
    tellIgnored(*data);

    if (QFile::exists(QString::fromStdString(*path)))
        if (const auto workspace = Workspace::open(*path)) {
            if (const std::string notice = store::noticeText((*workspace)->notice()); !notice.empty())
                tell(notice);
            backUpFirst(**workspace);
        }
    // From here on an interruption is a question to the transaction: it is undone, or it is done and said.
    const InterruptFlag interrupt;
    const auto summary = importInto(*path, *data, actor(), [&] { return !interrupt.requested(); });
    if (!summary)
        return fail(summary.error());
    return finish(text(*summary, data->contract.id));
}

} // namespace makegood::cli

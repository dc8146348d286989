// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "calendar_text.h"
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "interrupt.h"
#include "kept_text.h"
#include "stored.h"
#include "work/case_import.h"

namespace makegood::cli
{

namespace
{

// The contracts that --contract names, else the only one of the workspace.
Expected<std::vector<CaseData>> wantedContracts(Workspace &workspace, const Options &options)
{
    std::vector<std::string> ids = options.texts(QStringLiteral("contract"));
    if (ids.empty()) {
        const auto only = oneContract(workspace, options);
        if (!only)
            return tl::unexpected(only.error());
        ids.push_back(only->id);
    }
    std::vector<CaseData> out;
    for (const std::string &id : ids) {
        auto data = workspace.contracts().load(id, LoadChecks::Heads);
        if (!data)
            return tl::unexpected(data.error());
        out.push_back(std::move(*data));
    }
    return out;
}

int printCalendar(const CalendarContents &calendar, const Zone &zone)
{
    return finish(calendarText(calendar, zone));
}

} // namespace

int runCalendar(const QStringList &words)
{
    Options options(
        QStringLiteral("calendar FILE [--workspace FILE [--contract ID]...] [--zone NAME] [--skip-refused]"),
        QStringLiteral("Reads a calendar file and lists the maintenance windows that it understood, the "
                       "events that it refuses\n"
                       "and why, and what it ignores. With --workspace it then imports the windows, into all "
                       "contracts or none;\n"
                       "nothing is imported while events are refused, unless --skip-refused takes the others "
                       "without them.\n"
                       "Recurring maintenance is read up to the end of the year after next."));
    addWorkspace(options);
    options.list(QStringLiteral("contract"), QStringLiteral("ID"),
                 QStringLiteral("a contract that gets the windows"));
    options.value(QStringLiteral("zone"), QStringLiteral("NAME"),
                  QStringLiteral("the zone of times that name none, without --workspace; UTC"));
    options.flag(QStringLiteral("skip-refused"),
                 QStringLiteral("import what is understood, without what is refused"));
    if (const auto code = readOrEnd(options, words, 1, 1))
        return *code;
    const std::string file = options.argument(0);
    if (!options.isSet(QStringLiteral("workspace"))) {
        const auto zone = options.isSet(QStringLiteral("zone"))
            ? Zone::named(options.text(QStringLiteral("zone")))
            : Expected<Zone>(Zone());
        if (!zone)
            return fail(ErrorKind::Usage, "--zone: " + zone.error().text());
        const auto calendar = readCalendarToStore(file, *zone, now());
        if (!calendar)
            return fail(calendar.error());
        const int code = printCalendar(*calendar, *zone);
        return code == Done && !calendar->refused.empty() ? int(Refused) : code;
    }
    const auto workspace = openStored(options, Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto contracts = wantedContracts(**workspace, options);
    if (!contracts)
        return fail(contracts.error());
    std::vector<ContractWindows> all;
    for (const CaseData &one : *contracts) {
        auto calendar = readCalendarToStore(file, one.contract.zone, now());
        if (!calendar)
            return fail(calendar.error());
        if (&one == &contracts->front())
            if (const int code = printCalendar(*calendar, one.contract.zone); code != Done)
                return code;
        if (!calendar->refused.empty() && !options.isSet(QStringLiteral("skip-refused")))
            return fail(
                ErrorKind::Refused,
                "nothing was imported, because events are refused; --skip-refused imports the others");
        all.push_back({one.contract.id, std::move(calendar->windows), std::move(calendar->events)});
    }
    backUpFirst(**workspace);
    const InterruptFlag interrupt;
    const auto summary
        = (*workspace)->evidence().importCalendars(all, actor(), [&] { return !interrupt.requested(); });
    if (!summary)
        return fail(summary.error());
    tellCalendar(*summary);
    tellKept(*summary);
    return finish(std::to_string(summary->rowsChanged) + " rows added or changed in "
                  + std::to_string(all.size()) + (all.size() == 1 ? " contract\n" : " contracts\n"));
}

} // namespace makegood::cli

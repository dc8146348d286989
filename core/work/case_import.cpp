// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/case_import.h"

#include <QFile>

#include "feeds/case_folder.h"
#include "feeds/ical_reader.h"
#include "feeds/text_file.h"
#include "store/new_workspace.h"
#include "work/calendar_horizon.h"

namespace makegood::work
{

Checked<CaseData> readCaseToStore(const std::string &folder, Instant now, Errors *refused)
{
    return readCase(folder, storedHorizon(now), refused);
}

Checked<CaseData> readCaseToJudge(const std::string &folder, Month last)
{
    return readCase(folder, judgingHorizon(last));
}

Checked<CalendarContents> readCalendarToStore(const std::string &file, const Zone &zone, Instant now)
{
    const auto text = readTextFile(file, largestDocument);
    if (!text)
        return tl::unexpected(Errors{text.error()});
    return readCalendarContents(*text, file, zone, storedHorizon(now));
}

Expected<StoreSummary> importInto(const std::string &path, const CaseData &data, const Actor &actor,
                                  const MayCommit &mayCommit)
{
    if (QFile::exists(QString::fromStdString(path))) {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            return tl::unexpected(workspace.error());
        return (*workspace)->contracts().importCase(data, actor, mayCommit);
    }
    // Nobody sees the new workspace before the case is in, so that nothing has to be taken away by its name.
    auto fresh = NewWorkspace::at(path);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto summary = fresh->workspace().contracts().importCase(data, actor, mayCommit);
    if (!summary)
        return summary;
    return fresh->publish().map([&] { return *summary; });
}

} // namespace makegood::work

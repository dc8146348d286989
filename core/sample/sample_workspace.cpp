// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_workspace.h"

#include <QFile>

#include "sample/sample_script.h"
#include "store/new_workspace.h"

namespace makegood::sample
{

Expected<std::vector<CaseData>> sampleCases()
{
    std::vector<CaseData> out;
    for (const auto make : {sample::proCirrusCase, sample::sonoranCase, sample::onePointSyncCase,
                            sample::proofpointCase, sample::cloudSurgardCase}) {
        auto made = make();
        if (!made)
            return tl::unexpected(made.error());
        out.push_back(std::move(*made));
    }
    return out;
}

Expected<void> writeSampleWorkspace(const std::string &path, const store::MayCommit &mayCommit)
{
    const auto cases = sampleCases();
    if (!cases)
        return tl::unexpected(cases.error());
    auto fresh = NewWorkspace::at(path);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const Actor actor{"sample", sample::sampleRange().end};
    for (const CaseData &data : *cases)
        if (const auto done = fresh->workspace().contracts().importCase(data, actor, mayCommit); !done)
            return tl::unexpected(done.error());
    return fresh->publish();
}

Expected<std::string> findOrMakeSample(const std::string &path)
{
    const QString file = QString::fromStdString(path);
    if (QFile::exists(file))
        return path;
    // Another program may have made it meanwhile.
    if (const auto written = writeSampleWorkspace(path); !written && !QFile::exists(file))
        return tl::unexpected(written.error());
    return path;
}

Month sampleMonth()
{
    return utcMonthOf(sample::sampleRange().end - std::chrono::days(1));
}

} // namespace makegood::sample

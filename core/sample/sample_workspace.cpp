// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_workspace.h"

#include <QFile>

#include "sample/sample_script.h"
#include "store/workspace.h"

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

Expected<void> writeSampleWorkspace(const std::string &path)
{
    const auto cases = sampleCases();
    if (!cases)
        return tl::unexpected(cases.error());
    const auto workspace = Workspace::create(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Actor actor{"sample", sample::sampleRange().end};
    for (const CaseData &data : *cases)
        if (const auto done = (*workspace)->contracts().importCase(data, actor); !done) {
            QFile::remove(QString::fromStdString(path));
            return tl::unexpected(done.error());
        }
    return {};
}

Expected<std::string> findOrMakeSample(const std::string &path)
{
    const QString file = QString::fromStdString(path);
    if (QFile::exists(file))
        return path;
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part); // left by an interruption
    if (const auto written = writeSampleWorkspace(part.toStdString()); !written)
        return tl::unexpected(written.error());
    // Another program may have made it meanwhile.
    if (!QFile::rename(part, file) && !QFile::exists(file))
        return refused("the file could not be given its name");
    return path;
}

Month sampleMonth()
{
    return utcMonthOf(sample::sampleRange().end - std::chrono::days(1));
}

} // namespace makegood::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_workspace.h"

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
        if (const auto done = (*workspace)->importCase(data, actor); !done)
            return tl::unexpected(done.error());
    return {};
}

Month sampleMonth()
{
    return utcMonthOf(sample::sampleRange().end - std::chrono::days(1));
}

} // namespace makegood::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reported_versions.h"

namespace makegood::store
{

Expected<std::vector<ReportedVersion>> reportedVersions(const std::vector<FrozenMonth> &frozen, Month month,
                                                        Instant asOf)
{
    std::vector<ReportedVersion> out;
    for (const FrozenMonth &one : frozen) {
        if (one.month != month || one.frozen.at > asOf)
            continue;
        auto figures = readFigures(one.evaluation);
        if (!figures)
            return tl::unexpected(figures.error());
        out.push_back({one.version, one.frozen.at, one.frozen.who, one.reason, std::move(*figures)});
    }
    return out;
}

} // namespace makegood::store

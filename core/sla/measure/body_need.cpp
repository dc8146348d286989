// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/body_need.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool among(const std::vector<std::string> &probes, const std::string &probe)
{
    return std::find(probes.begin(), probes.end(), probe) != probes.end();
}

bool classesReadBody(const Policy &policy, const std::string &probe, const ChunkHead &head,
                     bool besideRequests)
{
    return std::any_of(policy.classes.begin(), policy.classes.end(), [&](const ServiceClass &one) {
        const Measure &m = one.measure;
        // Requests are read as checks among the others for runs, and of the probes that excuse.
        if (among(m.unlessDown, probe))
            return besideRequests || m.maxGap < head.holeThreshold;
        if (!among(m.probes, probe))
            return false;
        return m.kind != MeasureKind::Runs || besideRequests || m.maxGap < head.holeThreshold
            || (!m.unlessDown.empty() && !head.spells.empty());
    });
}

} // namespace

bool readsBody(const Policy &policy, const std::string &probe, const ChunkHead &head, bool besideRequests)
{
    return classesReadBody(policy, probe, head, besideRequests)
        || std::any_of(policy.readings.begin(), policy.readings.end(), [&](const Reading &reading) {
               return classesReadBody(*reading.terms, probe, head, besideRequests);
           });
}

} // namespace makegood::sla

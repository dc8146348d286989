// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/measure/body_need.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool classesReadBody(const Policy &policy, const std::string &probe, const ChunkHead &head)
{
    return std::any_of(policy.classes.begin(), policy.classes.end(), [&](const ServiceClass &one) {
        const Measure &m = one.measure;
        const bool asks = std::find(m.probes.begin(), m.probes.end(), probe) != m.probes.end();
        return asks && (m.kind != MeasureKind::Runs || m.maxGap < head.holeThreshold);
    });
}

} // namespace

bool readsBody(const Policy &policy, const std::string &probe, const ChunkHead &head)
{
    return classesReadBody(policy, probe, head)
        || std::any_of(policy.readings.begin(), policy.readings.end(),
                       [&](const Reading &reading) { return classesReadBody(*reading.terms, probe, head); });
}

} // namespace makegood::sla

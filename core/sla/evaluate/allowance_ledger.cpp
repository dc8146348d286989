// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/allowance_ledger.h"

#include <algorithm>

#include "sla/exclude/contract_calendar.h"

namespace makegood::sla
{

namespace
{

// Downtime of the service inside accepted windows, each instant once, in the order of time.
std::vector<AllowanceEntry> pieces(const Evaluation &evaluation, const ServiceResult &service)
{
    IntervalSet left = service.downtimeSet.united(service.causesSet).united(service.maintenanceSet);
    std::vector<AllowanceEntry> out;
    for (const WindowResult &window : evaluation.maintenance) { // by start, then UID
        if (!concerns(window.window, service.service))
            continue;
        const IntervalSet inside = left.intersected(window.acceptedSet);
        for (const Interval &piece : inside.intervals())
            out.push_back({window.window.uid, window.window.summary, piece, {}, {}, {}, {}});
        left = left.without(inside);
    }
    std::sort(out.begin(), out.end(),
              [](const AllowanceEntry &a, const AllowanceEntry &b) { return a.when.start < b.when.start; });
    return out;
}

} // namespace

std::optional<AllowanceLedger> allowanceLedger(const Evaluation &evaluation, const ServiceResult &service,
                                               const std::optional<MaintenanceRule> &rule)
{
    if (!rule || rule->excludes != Excludes::Unavailability)
        return std::nullopt;
    AllowanceLedger out;
    out.allowance = out.left = rule->allowance;
    out.entries = pieces(evaluation, service);
    for (AllowanceEntry &entry : out.entries) {
        const Duration length = entry.when.length();
        entry.used = out.left ? std::min(length, *out.left) : length;
        entry.over = length - entry.used;
        if (out.left)
            *out.left -= entry.used;
        entry.left = out.left;
        entry.counted = IntervalSet(Interval{entry.when.start + entry.used, entry.when.end})
                            .intersected(service.downtimeSet)
                            .length();
        out.used += entry.used;
        out.over += entry.over;
        out.counted += entry.counted;
    }
    return out;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/windows.h"

#include <algorithm>
#include <numeric>

namespace makegood::sla
{

namespace
{

// The services of the contract that a window names.
std::vector<std::size_t> servicesOf(const MaintenanceWindow &window, const ServiceIndex &services)
{
    std::vector<std::size_t> out;
    if (window.services.empty()) {
        out.resize(services.size());
        std::iota(out.begin(), out.end(), std::size_t(0));
    }
    for (const std::string &name : window.services)
        if (const auto at = services.find(name); at && std::find(out.begin(), out.end(), *at) == out.end())
            out.push_back(*at);
    return out;
}

} // namespace

Expected<JudgedWindows> judgeWindows(const JudgingInput &input, const ServiceIndex &services)
{
    std::vector<const MaintenanceWindow *> ours;
    for (const MaintenanceWindow &window : input.evidence.windows)
        if (!servicesOf(window, services).empty())
            ours.push_back(&window);
    std::stable_sort(ours.begin(), ours.end(), [](const auto *a, const auto *b) {
        return std::tie(a->when.start, a->uid) < std::tie(b->when.start, b->uid);
    });
    JudgedWindows out;
    out.judged.reserve(ours.size());
    for (const MaintenanceWindow *window : ours) {
        auto judged = judgeWindow(*window, input.policy.maintenance, input.contract.zone, input.period.when);
        if (!judged)
            return tl::unexpected(judged.error());
        out.judged.push_back(std::move(*judged));
    }
    out.byService.resize(services.size());
    for (const JudgedWindow &window : out.judged)
        for (const std::size_t service : servicesOf(window.window, services))
            out.byService[service].push_back(&window);
    return out;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/windows.h"

#include <algorithm>
#include <numeric>
#include <tuple>

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

JudgedWindows::JudgedWindows(std::shared_ptr<const WindowJudge> judge,
                             std::vector<const MaintenanceWindow *> byStart)
    : m_judge(std::move(judge))
    , m_byStart(std::move(byStart))
{
    m_latestEnd.reserve(m_byStart.size());
    for (const MaintenanceWindow *window : m_byStart)
        m_latestEnd.push_back(m_latestEnd.empty() ? window->when.end
                                                  : std::max(m_latestEnd.back(), window->when.end));
}

template <typename Take> void JudgedWindows::eachIn(const Interval &span, Take &&take) const
{
    const auto reaching = std::upper_bound(m_latestEnd.begin(), m_latestEnd.end(), span.start);
    for (auto at = m_byStart.begin() + (reaching - m_latestEnd.begin());
         at != m_byStart.end() && (*at)->when.start < span.end; ++at)
        if ((*at)->when.meets(span))
            take(**at);
}

IntervalSet JudgedWindows::acceptedIn(const Interval &span) const
{
    std::vector<Interval> accepted;
    eachIn(span, [&](const MaintenanceWindow &window) {
        const IntervalSet part = m_judge->acceptedIn(window, span);
        accepted.insert(accepted.end(), part.intervals().begin(), part.intervals().end());
    });
    return IntervalSet(std::move(accepted));
}

std::vector<JudgedWindow> JudgedWindows::judgedIn(const Interval &span) const
{
    std::vector<JudgedWindow> out;
    eachIn(span, [&](const MaintenanceWindow &window) { out.push_back(m_judge->judge(window, span)); });
    return out;
}

Expected<ContractMaintenance> maintenanceOf(const JudgingInput &input, const ServiceIndex &services)
{
    auto made = WindowJudge::of(input.policy.maintenance, input.contract.zone);
    if (!made)
        return tl::unexpected(made.error());
    const auto judge = std::make_shared<const WindowJudge>(std::move(*made));
    std::vector<const MaintenanceWindow *> byStart;
    for (const MaintenanceWindow &window : input.evidence.windows)
        byStart.push_back(&window);
    std::stable_sort(byStart.begin(), byStart.end(), [](const auto *a, const auto *b) {
        return std::tie(a->when.start, a->uid) < std::tie(b->when.start, b->uid);
    });
    std::vector<const MaintenanceWindow *> ours;
    std::vector<std::vector<const MaintenanceWindow *>> each(services.size());
    for (const MaintenanceWindow *window : byStart) {
        const auto named = servicesOf(*window, services);
        if (!named.empty())
            ours.push_back(window);
        for (const std::size_t service : named)
            each[service].push_back(window);
    }
    ContractMaintenance out;
    out.all = JudgedWindows(judge, std::move(ours));
    for (auto &windows : each)
        out.byService.emplace_back(judge, std::move(windows));
    return out;
}

} // namespace makegood::sla

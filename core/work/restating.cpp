// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/restating.h"

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"

namespace makegood::work
{

std::map<Month, FrozenMonth> lastVersions(const std::vector<FrozenMonth> &frozen)
{
    std::map<Month, FrozenMonth> out;
    for (const FrozenMonth &one : frozen)
        out.insert_or_assign(one.month, one); // by version within the month
    return out;
}

std::optional<Restating> Restating::before(Workspace &workspace, const std::string &contract, Instant asOf)
{
    auto frozen = workspace.frozenMonths(contract);
    if (!frozen || frozen->empty())
        return std::nullopt;
    const auto data = workspace.load(contract, LoadChecks::ForJudging);
    if (!data)
        return std::nullopt;
    Restating out;
    out.m_contract = contract;
    out.m_asOf = asOf;
    out.m_frozen = std::move(*frozen);
    for (const auto &[month, last] : lastVersions(out.m_frozen))
        if (const auto judged
            = evaluate(data->policy, data->contract, data->evidence, month, asOf, WithReasons::No))
            out.m_figures.emplace(month, figuresOf(*judged));
    return out;
}

Expected<std::vector<FrozenMonth>> Restating::after(Workspace &workspace, const Actor &actor,
                                                    const std::string &reason) const
{
    const auto data = workspace.load(m_contract, LoadChecks::ForJudging);
    if (!data)
        return tl::unexpected(data.error());
    for (const auto &[month, last] : lastVersions(m_frozen)) {
        const auto before = m_figures.find(month);
        const auto now = evaluate(data->policy, data->contract, data->evidence, month, m_asOf);
        if (!now || before == m_figures.end() || differences(before->second, figuresOf(*now)).empty())
            continue;
        const auto kept
            = workspace.freezeMonth(m_contract, {month, last.version + 1, actor, reason, toJson(*now)});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return workspace.frozenMonths(m_contract);
}

} // namespace makegood::work

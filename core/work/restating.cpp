// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/restating.h"

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"

namespace makegood::work
{

namespace
{

Expected<ReportedFigures> judgedFigures(const CaseData &data, Month month, Instant asOf)
{
    return evaluate(data.policyOf(month), data.contract, data.evidence, month, asOf, WithReasons::No)
        .map([](const Evaluation &judged) { return figuresOf(judged); });
}

} // namespace

std::map<Month, FrozenMonth> lastVersions(const std::vector<FrozenMonth> &frozen)
{
    std::map<Month, FrozenMonth> out;
    for (const FrozenMonth &one : frozen)
        out.insert_or_assign(one.month, one); // sorted by version within the month
    return out;
}

std::optional<Restating> Restating::before(Workspace &workspace, const std::string &contract, Instant asOf)
{
    auto frozen = workspace.reported().months(contract);
    if (!frozen || frozen->empty())
        return std::nullopt;
    const auto data = workspace.contracts().load(contract, LoadChecks::ForJudging);
    if (!data)
        return std::nullopt;
    Restating out;
    out.m_contract = contract;
    out.m_asOf = asOf;
    out.m_frozen = std::move(*frozen);
    for (const auto &[month, last] : lastVersions(out.m_frozen))
        if (const auto figures = judgedFigures(*data, month, asOf))
            out.m_figures.emplace(month, *figures);
    return out;
}

Expected<std::vector<FrozenMonth>> Restating::after(Workspace &workspace, const Actor &actor,
                                                    const std::string &reason) const
{
    const auto data = workspace.contracts().load(m_contract, LoadChecks::ForJudging);
    if (!data)
        return tl::unexpected(data.error());
    for (const auto &[month, last] : lastVersions(m_frozen)) {
        const auto before = m_figures.find(month);
        // With reasons: this result is what the version stores.
        const auto now = evaluate(data->policyOf(month), data->contract, data->evidence, month, m_asOf);
        if (!now || before == m_figures.end() || differences(before->second, figuresOf(*now)).empty())
            continue;
        const auto kept
            = workspace.reported().freeze(m_contract, {month, last.version + 1, actor, reason, toJson(*now)});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return workspace.reported().months(m_contract);
}

std::vector<Restating> watchReported(Workspace &workspace, const std::vector<std::string> &contracts,
                                     Instant asOf)
{
    std::vector<Restating> out;
    for (const std::string &contract : contracts)
        if (auto one = Restating::before(workspace, contract, asOf))
            out.push_back(std::move(*one));
    return out;
}

std::vector<Month> reportedChangedBy(const CaseData &data, const std::vector<FrozenMonth> &frozen,
                                     const std::function<bool(CaseData &)> &change, Instant asOf)
{
    std::vector<Month> out;
    if (frozen.empty())
        return out;
    CaseData changed = data;
    if (!change(changed))
        return out;
    for (const auto &[month, last] : lastVersions(frozen)) {
        const auto before = judgedFigures(data, month, asOf);
        const auto after = judgedFigures(changed, month, asOf);
        if (before && after && !differences(*before, *after).empty())
            out.push_back(month);
    }
    return out;
}

} // namespace makegood::work

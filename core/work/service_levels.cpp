// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/service_levels.h"

#include <algorithm>
#include <map>
#include <set>

#include <QString>

#include "feeds/source/label_mapping.h"
#include "feeds/source/source_wait.h"
#include "sla/exact/fraction.h"
#include "sla/samples/check_chunk.h"
#include "work/judge_contracts.h"

namespace makegood::work
{

namespace
{

std::vector<MappingRow> rowsOf(const Source &source, const StoredSource &stored)
{
    return withContract(source.terms().mapping, stored.contract);
}

Expected<std::set<std::string>> contractsFedBy(Workspace &workspace, const Source &source,
                                               const StoredSource &stored)
{
    return workspace.contracts().list().map([&](const std::vector<ContractRow> &all) {
        std::set<std::string> known;
        for (const ContractRow &one : all)
            known.insert(one.id);
        return fedContracts(rowsOf(source, stored), known);
    });
}

bool isSameName(const std::string &a, const std::string &b)
{
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

// Contract and service of ours.
using Target = std::pair<std::string, std::string>;

std::optional<Target> targetOf(const ProviderAvailability &theirs, const std::vector<MappingRow> &rows,
                               const std::map<std::string, Evaluation> &judged)
{
    if (!theirs.labels.empty()) {
        const auto target = mapped(rows, theirs.labels);
        return target ? std::optional(Target{target->contract, target->service}) : std::nullopt;
    }
    std::optional<Target> found;
    for (const auto &[contract, evaluation] : judged)
        for (const ServiceResult &service : evaluation.services)
            if (isSameName(service.service, theirs.service)) {
                if (found)
                    return std::nullopt;
                found = Target{contract, service.service};
            }
    return found;
}

std::optional<OurLevel> oursOf(const ServiceResult &service, const Evaluation &evaluation,
                               const Interval &theirs)
{
    OurLevel out{evaluation.contract, service.service, theirs.clippedTo(evaluation.period), {}, {}};
    if (out.period.empty())
        return std::nullopt;
    if (out.period == evaluation.period) {
        out.downtime = service.downtime;
        if (service.availability)
            out.percent = service.availability->percent();
        return out;
    }
    const Duration measured = service.measuredSet.intersected(out.period).length();
    out.downtime = service.downtimeSet.intersected(out.period).length();
    if (measured > Duration::zero() && measured >= out.downtime)
        out.percent = percentCut(Integer((measured - out.downtime).count()), Integer(measured.count()));
    return out;
}

} // namespace

std::string percentOf(const ProviderAvailability &figure)
{
    if (!figure.uptime || !figure.downtime || *figure.uptime + *figure.downtime == Duration::zero())
        return {};
    return percentCut(Integer(figure.uptime->count()), Integer((*figure.uptime + *figure.downtime).count()));
}

Expected<Interval> levelPeriod(Workspace &workspace, const Source &source, const StoredSource &stored,
                               Month month)
{
    const auto fed = contractsFedBy(workspace, source, stored);
    if (!fed)
        return tl::unexpected(fed.error());
    if (fed->size() != 1)
        return utcMonth(month);
    return workspace.contracts().load(*fed->begin(), LoadChecks::Heads).map([&](const CaseData &data) {
        return billingPeriod(data.contract, month).value_or(utcMonth(month));
    });
}

Expected<std::vector<ServiceLevel>> besideOurs(Workspace &workspace, const Source &source,
                                               const StoredSource &stored,
                                               std::vector<ProviderAvailability> theirs, Month month,
                                               Instant asOf)
{
    const auto fed = contractsFedBy(workspace, source, stored);
    if (!fed)
        return tl::unexpected(fed.error());
    std::map<std::string, Evaluation> judged;
    std::optional<Error> problem;
    const JudgingHooks hooks{
        [&](const CaseData &data) { return billingPeriod(data.contract, month).has_value(); },
        [&](const std::string &contract, Expected<Evaluation> evaluation) {
            if (evaluation)
                judged.emplace(contract, std::move(*evaluation));
            else
                problem = std::move(evaluation.error());
            return !problem;
        }};
    const auto done
        = judgeContracts(workspace, {fed->begin(), fed->end()}, {month, asOf, WithReasons::No}, hooks);
    if (!done)
        return tl::unexpected(done.error());
    if (problem)
        return tl::unexpected(std::move(*problem));
    const std::vector<MappingRow> rows = rowsOf(source, stored);
    std::vector<ServiceLevel> out;
    for (ProviderAvailability &one : theirs) {
        ServiceLevel &level = out.emplace_back();
        if (const auto target = targetOf(one, rows, judged))
            if (const auto at = judged.find(target->first); at != judged.end())
                for (const ServiceResult &service : at->second.services)
                    if (service.service == target->second)
                        level.ours = oursOf(service, at->second, one.period);
        level.theirs = std::move(one);
    }
    return out;
}

Expected<std::vector<ServiceLevel>> serviceLevels(Workspace &workspace, const Source &source,
                                                  const StoredSource &stored, const Secrets &secrets,
                                                  const LevelsAsked &asked)
{
    const auto period = levelPeriod(workspace, source, stored, asked.month);
    if (!period)
        return tl::unexpected(period.error());
    auto theirs = providerAvailability(source, secrets, *period, asked.isCancelled, asked.limits);
    if (!theirs)
        return tl::unexpected(std::move(theirs.error()));
    return besideOurs(workspace, source, stored, std::move(*theirs), asked.month, asked.now);
}

} // namespace makegood::work

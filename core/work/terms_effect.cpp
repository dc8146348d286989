// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/terms_effect.h"

#include <algorithm>
#include <set>

#include "sla/policy/policy_reader.h"
#include "sla/time/billing_period.h"
#include "work/judged.h"

namespace makegood::work
{

namespace
{

TermsMonth sideOf(const Judged &judged)
{
    return {judged.evaluation.get(), judged.refusal};
}

// The same evidence under other texts. Refused when they cannot be read.
Expected<CaseData> under(const CaseData &data, const ContractTexts &texts)
{
    auto terms = readTerms(texts);
    if (!terms)
        return tl::unexpected(terms.error().front());
    CaseData out = data;
    out.take(std::move(*terms), texts);
    return out;
}

struct PolicyTexts {
    std::string before;
    std::string after;
};

// What the proposal makes of a policy; nothing when it changes none.
std::optional<PolicyTexts> changedPolicy(const TermsProposal &proposal)
{
    const ContractTexts &before = proposal.before;
    const ContractTexts &after = proposal.after;
    std::optional<PolicyTexts> out;
    if (proposal.from) {
        out = PolicyTexts{before.policyAt(before.placeOn(proposal.from)),
                          after.policyAt(after.placeOn(proposal.from))};
    } else if (before.later.size() == after.later.size()) {
        for (std::size_t place = 0; place <= before.later.size() && !out; ++place)
            if (before.policyAt(place) != after.policyAt(place))
                out = PolicyTexts{before.policyAt(place), after.policyAt(place)};
    }
    if (out && out->before == out->after)
        out.reset();
    return out;
}

// Whether the terms after a change judge a month otherwise: those of earlier months stay.
bool isTouched(const Contract &contract, Month month, const std::optional<LocalDate> &from)
{
    return !from || std::max(billingDate(month, contract.billingDay), contract.start) >= *from
        || *from <= contract.start;
}

bool standsUnder(const ContractTexts &texts, const std::string &policyToml,
                 const std::optional<LocalDate> &day)
{
    const auto contract = readContract(texts.contractToml, "contract.toml");
    if (day && contract && contract->end && *contract->end <= *day)
        return false;
    if (day)
        return texts.policyAt(texts.placeOn(day)) == policyToml;
    for (std::size_t place = 0; place <= texts.later.size(); ++place)
        if (texts.policyAt(place) == policyToml)
            return true;
    return false;
}

} // namespace

Expected<std::vector<ContractRow>> contractsUnder(Workspace &workspace, const std::string &policyToml,
                                                  const std::optional<LocalDate> &day)
{
    auto contracts = workspace.contracts().list();
    if (!contracts)
        return contracts;
    std::vector<ContractRow> out;
    for (ContractRow &row : *contracts) {
        const auto texts = workspace.contracts().texts(row.id);
        if (!texts)
            return tl::unexpected(texts.error());
        if (standsUnder(*texts, policyToml, day))
            out.push_back(std::move(row));
    }
    return out;
}

Expected<std::vector<TextChange>> changesOf(Workspace &workspace, const TermsProposal &proposal)
{
    std::vector<TextChange> out{{proposal.contract, proposal.before, proposal.after}};
    const auto policy = changedPolicy(proposal);
    if (proposal.onlyThis || !policy)
        return out;
    const auto contracts = contractsUnder(workspace, policy->before, proposal.from);
    if (!contracts)
        return tl::unexpected(contracts.error());
    for (const ContractRow &row : *contracts) {
        if (row.id == proposal.contract)
            continue;
        auto texts = workspace.contracts().texts(row.id);
        if (!texts)
            return tl::unexpected(texts.error());
        auto after = proposal.from ? withPolicyFrom(*texts, policy->after, *proposal.from)
                                   : withCorrection(*texts, policy->before, policy->after);
        if (!after)
            return tl::unexpected(after.error());
        out.push_back({row.id, std::move(*texts), std::move(*after)});
    }
    return out;
}

TermsEffect effectOf(Workspace &workspace, const TermsProposal &proposal, Instant asOf,
                     const std::function<bool(const TermsEffect &)> &report)
{
    TermsEffect out;
    const auto changes = changesOf(workspace, proposal);
    if (!changes) {
        out.refusal = changes.error().text();
        return out;
    }
    out.contracts = static_cast<int>(changes->size());
    std::vector<std::vector<Month>> months;
    for (const TextChange &change : *changes) {
        // Heads tell which months have data. Bodies are read one contract at a time: they need the memory.
        const auto data = workspace.contracts().load(change.contract, LoadChecks::Heads);
        if (!data) {
            out.refusal = data.error().text();
            return out;
        }
        months.push_back(monthsWithData(data->contract, data->evidence, asOf));
        std::erase_if(months.back(),
                      [&](Month month) { return !isTouched(data->contract, month, proposal.from); });
        out.total += static_cast<int>(months.back().size());
    }
    for (std::size_t i = 0; i < changes->size(); ++i) {
        const TextChange &change = (*changes)[i];
        const auto data = workspace.contracts().load(change.contract, LoadChecks::HeadsAndBodies);
        if (!data) {
            out.refusal = data.error().text();
            return out;
        }
        const auto frozen = workspace.reported().months(change.contract);
        if (!frozen) {
            out.refusal = frozen.error().text();
            return out;
        }
        std::set<Month> reported;
        for (const FrozenMonth &one : *frozen)
            reported.insert(one.month);
        const auto after = under(*data, change.after);
        for (const Month month : months[i]) {
            const Judged then = judge(*data, month, asOf);
            const Judged now = after ? judge(*after, month, asOf) : Judged{nullptr, after.error().text()};
            for (TermsChange &row : compareTerms(sideOf(then), sideOf(now), change.contract,
                                                 data->contract.customer, month, reported.contains(month)))
                out.rows.push_back(std::move(row));
            ++out.done;
            if (!report(out))
                return out;
        }
    }
    return out;
}

} // namespace makegood::work

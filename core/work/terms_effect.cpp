// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/terms_effect.h"

#include <set>

#include "sla/policy/policy_reader.h"
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

// The policy's text that holds on a day; without a day the first one.
const std::string &textAt(const ContractTexts &texts, const std::optional<LocalDate> &day)
{
    const std::string *out = &texts.policyToml;
    for (const LaterText &later : texts.later)
        if (day && later.from <= *day)
            out = &later.policyToml;
    return *out;
}

// A contract that begins on the day or later has the text from its beginning.
Expected<ContractTexts> changed(const ContractTexts &texts, const std::string &policyToml,
                                const std::optional<LocalDate> &from)
{
    const auto contract = readContract(texts.contractToml, "contract.toml");
    if (!contract)
        return tl::unexpected(contract.error().front());
    return from && *from > contract->start ? withPolicyFrom(texts, policyToml, *from)
                                           : withPolicy(texts, policyToml);
}

} // namespace

Expected<std::vector<TextChange>> changesOf(Workspace &workspace, const TermsProposal &proposal)
{
    const std::string &now = proposal.after.policyToml;
    const std::string old = textAt(proposal.before, proposal.from);
    auto own = proposal.from ? changed(proposal.before, now, proposal.from)
                             : Expected<ContractTexts>(proposal.after);
    if (!own)
        return tl::unexpected(own.error());
    std::vector<TextChange> out{{proposal.contract, proposal.before, std::move(*own)}};
    if (proposal.onlyThis || old == now)
        return out;
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    for (const ContractRow &row : *contracts) {
        if (row.id == proposal.contract)
            continue;
        const auto texts = workspace.contracts().texts(row.id);
        if (!texts)
            return tl::unexpected(texts.error());
        if (textAt(*texts, proposal.from) != old)
            continue;
        auto after = changed(*texts, now, proposal.from);
        if (!after)
            return tl::unexpected(after.error());
        out.push_back({row.id, *texts, std::move(*after)});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract_texts.h"

#include <algorithm>

#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"
#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view shippedFolder = "policies/";

bool sameDays(const std::vector<DatedTerms> &terms, const std::vector<LaterText> &texts)
{
    return std::equal(terms.begin(), terms.end(), texts.begin(), texts.end(),
                      [](const DatedTerms &a, const LaterText &b) { return a.from == b.from; });
}

Error missingPolicy(const Contract &contract, const std::vector<LaterText> &texts)
{
    Error out;
    out.file = "contract.toml";
    out.key = "terms";
    out.what = "the policies that hold from later days on are not those that the contract names";
    out.found = std::to_string(texts.size()) + " policies";
    out.allowed = std::to_string(contract.terms.size()) + ", one for each [[terms]]";
    return out;
}

// Puts the row before the one that it comes before, or at the end of the text.
Expected<std::string> withTermsRow(const std::string &toml, std::size_t row, const std::string &text)
{
    const Checked<TomlNode> tree = parseToml(toml, "contract.toml", longestContract);
    if (!tree)
        return tl::unexpected(tree.error().front());
    const TomlNode *rows = tree->find("terms");
    std::string out = toml;
    if (rows && row < rows->items.size()) {
        std::size_t at = 0;
        for (int line = 1; line < rows->items[row].line; ++line)
            at = out.find('\n', at) + 1;
        out.insert(at, text + '\n');
    } else {
        if (!out.empty() && out.back() != '\n')
            out += '\n';
        out += '\n' + text;
    }
    if (const auto read = readContract(out, "contract.toml"); !read)
        return tl::unexpected(read.error().front());
    return out;
}

} // namespace

Checked<Terms> readTerms(const ContractTexts &texts)
{
    auto contract = readContract(texts.contractToml, "contract.toml");
    auto policy = readPolicy(texts.policyToml, texts.policyFile);
    Errors errors;
    if (!contract)
        errors = contract.error();
    if (!policy)
        errors.insert(errors.end(), policy.error().begin(), policy.error().end());
    std::vector<Policy> later;
    for (const LaterText &text : texts.later) {
        auto read = readPolicy(text.policyToml, text.policyFile);
        if (read)
            later.push_back(std::move(*read));
        else
            errors.insert(errors.end(), read.error().begin(), read.error().end());
    }
    if (contract && !sameDays(contract->terms, texts.later))
        errors.push_back(missingPolicy(*contract, texts.later));
    if (errors.empty()) {
        errors = checkAgainst(*contract, *policy, "contract.toml");
        for (const Policy &one : later)
            if (errors.empty())
                errors = checkAgainst(*contract, one, "contract.toml");
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return Terms{std::move(*contract), std::move(*policy), std::move(later)};
}

bool isShipped(const ContractTexts &texts)
{
    return texts.policyFile.starts_with(shippedFolder);
}

Expected<ContractTexts> withPolicy(const ContractTexts &texts, std::string policyToml)
{
    ContractTexts out{texts.contractToml, std::move(policyToml), texts.policyFile, texts.later};
    if (!isShipped(texts) || out.policyToml == texts.policyToml)
        return out;
    out.policyFile = texts.policyFile.substr(shippedFolder.size());
    auto named = withValue(texts.contractToml, "policy", tomlString(out.policyFile));
    if (!named)
        return tl::unexpected(named.error());
    out.contractToml = std::move(*named);
    return out;
}

Expected<ContractTexts> withPolicyFrom(const ContractTexts &texts, std::string policyToml, LocalDate from)
{
    const auto contract = readContract(texts.contractToml, "contract.toml");
    if (!contract)
        return tl::unexpected(contract.error().front());
    const auto policy = readPolicy(policyToml, texts.policyFile);
    if (!policy)
        return tl::unexpected(policy.error().front());
    if (from <= contract->start)
        return refused("new terms begin after the contract's first day, " + formatDate(contract->start));
    const std::string file = policy->id + "-from-" + formatDate(from) + ".policy.toml";
    ContractTexts out = texts;
    const auto at = std::find_if(out.later.begin(), out.later.end(),
                                 [&](const LaterText &one) { return one.from >= from; });
    const auto row = static_cast<std::size_t>(at - out.later.begin());
    const bool known = at != out.later.end() && at->from == from;
    auto contractToml = known
        ? withValue(texts.contractToml, "terms." + std::to_string(row) + ".policy", tomlString(file))
        : withTermsRow(texts.contractToml, row,
                       "[[terms]]\nfrom = " + tomlString(formatDate(from)) + "\npolicy = " + tomlString(file)
                           + '\n');
    if (!contractToml)
        return tl::unexpected(contractToml.error());
    out.contractToml = std::move(*contractToml);
    if (known)
        *at = {from, std::move(policyToml), file};
    else
        out.later.insert(at, {from, std::move(policyToml), file});
    return out;
}

} // namespace makegood::sla

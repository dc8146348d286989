// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract_texts.h"

#include <algorithm>
#include <ranges>

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
    out.what = "a policy that holds from a later day on is not there";
    for (const DatedTerms &row : contract.terms)
        if (std::ranges::find(texts, row.from, &LaterText::from) == texts.end() && out.found.empty())
            out.found = formatDate(row.from) + ", \"" + row.policy + '"';
    out.allowed = "days that have one; new terms begin with a change of the agreement that has a day";
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

// The name of a contract's own copy.
std::string datedFile(const std::string &policy, LocalDate from)
{
    return policy + "-from-" + formatDate(from) + ".policy.toml";
}

// Another text of a policy that holds from a later day on; a copy in the place of a shipped one.
Expected<ContractTexts> withLaterPolicy(const ContractTexts &texts, std::size_t place, std::string policyToml)
{
    ContractTexts out = texts;
    LaterText &row = out.later[place - 1];
    if (row.policyToml == policyToml)
        return out;
    row.policyToml = std::move(policyToml);
    if (!isShipped(texts, place))
        return out;
    const std::string id
        = row.policyFile.substr(shippedFolder.size(), row.policyFile.find('.') - shippedFolder.size());
    row.policyFile = datedFile(id, row.from);
    auto named = withValue(texts.contractToml, "terms." + std::to_string(place - 1) + ".policy",
                           tomlString(row.policyFile));
    if (!named)
        return tl::unexpected(named.error());
    out.contractToml = std::move(*named);
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

std::size_t ContractTexts::placeOn(const std::optional<LocalDate> &day) const
{
    if (!day)
        return 0;
    const auto next
        = std::find_if(later.begin(), later.end(), [&](const LaterText &one) { return one.from > *day; });
    return static_cast<std::size_t>(next - later.begin());
}

const std::string &ContractTexts::policyAt(std::size_t place) const
{
    return place == 0 ? policyToml : later[place - 1].policyToml;
}

const std::string &ContractTexts::fileAt(std::size_t place) const
{
    return place == 0 ? policyFile : later[place - 1].policyFile;
}

bool isShipped(const ContractTexts &texts, std::size_t place)
{
    return texts.fileAt(place).starts_with(shippedFolder);
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
    if (from <= contract->start)
        return withPolicy(texts, std::move(policyToml));
    if (const std::size_t place = texts.placeOn(from); place > 0 && texts.later[place - 1].from == from)
        return withLaterPolicy(texts, place, std::move(policyToml));
    const auto policy = readPolicy(policyToml, texts.policyFile);
    if (!policy)
        return tl::unexpected(policy.error().front());
    const std::string file = datedFile(policy->id, from);
    const std::size_t row = texts.placeOn(from);
    auto named = withTermsRow(texts.contractToml, row,
                              "[[terms]]\nfrom = " + tomlString(formatDate(from))
                                  + "\npolicy = " + tomlString(file) + '\n');
    if (!named)
        return tl::unexpected(named.error());
    ContractTexts out = texts;
    out.contractToml = std::move(*named);
    out.later.insert(out.later.begin() + static_cast<std::ptrdiff_t>(row),
                     {from, std::move(policyToml), file});
    return out;
}

Expected<ContractTexts> withCorrection(const ContractTexts &texts, const std::string &before,
                                       const std::string &after)
{
    Expected<ContractTexts> out = texts;
    for (std::size_t place = 0; out && place <= texts.later.size(); ++place)
        if (texts.policyAt(place) == before)
            out = place == 0 ? withPolicy(*out, after) : withLaterPolicy(*out, place, after);
    return out;
}

ContractTexts withContract(const ContractTexts &texts, std::string contractToml)
{
    ContractTexts out{std::move(contractToml), texts.policyToml, texts.policyFile, texts.later};
    const auto contract = readContract(out.contractToml, "contract.toml");
    if (!contract || sameDays(contract->terms, texts.later))
        return out;
    out.later.clear();
    for (const DatedTerms &row : contract->terms) {
        auto known = std::ranges::find(texts.later, row.from, &LaterText::from);
        if (known == texts.later.end())
            known = std::ranges::find(texts.later, row.policy, &LaterText::policyFile);
        if (known != texts.later.end())
            out.later.push_back({row.from, known->policyToml, known->policyFile});
    }
    return out;
}

} // namespace makegood::sla

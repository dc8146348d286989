// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/contract_texts.h"

#include "sla/policy/policy_reader.h"
#include "sla/policy/toml_patch.h"

namespace makegood::sla
{

namespace
{

constexpr std::string_view shippedFolder = "policies/";

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
    if (contract && policy)
        errors = checkAgainst(*contract, *policy, "contract.toml");
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return Terms{std::move(*contract), std::move(*policy)};
}

bool isShipped(const ContractTexts &texts)
{
    return texts.policyFile.starts_with(shippedFolder);
}

Expected<ContractTexts> withPolicy(const ContractTexts &texts, std::string policyToml)
{
    ContractTexts out{texts.contractToml, std::move(policyToml), texts.policyFile};
    if (!isShipped(texts) || out.policyToml == texts.policyToml)
        return out;
    out.policyFile = texts.policyFile.substr(shippedFolder.size());
    auto named = withValue(texts.contractToml, "policy", tomlString(out.policyFile));
    if (!named)
        return tl::unexpected(named.error());
    out.contractToml = std::move(*named);
    return out;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// The text of a policy that holds from a later day on.
struct LaterText {
    LocalDate from{};
    std::string policyToml;
    std::string policyFile; ///< as ContractTexts::policyFile

    bool operator==(const LaterText &) const = default;
};

/// The texts of a contract and its policies, as stored.
struct ContractTexts {
    std::string contractToml;
    std::string policyToml;
    std::string policyFile; ///< for messages: a path, or `policies/<id>.policy.toml` when shipped
    std::vector<LaterText> later = {}; ///< one for each [[terms]] of the contract, in its order

    bool operator==(const ContractTexts &) const = default;
};

/// One contract's texts before and after a change.
struct TextChange {
    std::string contract;
    ContractTexts before;
    ContractTexts after;

    TextChange undone() const { return {contract, after, before}; }
};

/// The contents of the texts.
struct Terms {
    Contract contract;
    Policy policy;
    std::vector<Policy> later = {}; ///< of ContractTexts::later
};

/// Reads both texts and checks one against the other; reports every error of both.
Checked<Terms> readTerms(const ContractTexts &texts);

/// The texts with another policy. A shipped policy is never changed: the contract then gets its own copy,
/// `<id>.policy.toml`, and its text names that file. Refused when the contract's text cannot be patched.
Expected<ContractTexts> withPolicy(const ContractTexts &texts, std::string policyToml);

/// The texts with another policy from a day on: a `[[terms]]` of its own, or that of this day changed. Months
/// that begin before the day keep their terms. Refused: a day that is not after the contract's start, a
/// policy that cannot be read, a contract's text that cannot be patched.
Expected<ContractTexts> withPolicyFrom(const ContractTexts &texts, std::string policyToml, LocalDate from);

/// Whether the policy is a shipped one, unchanged.
bool isShipped(const ContractTexts &texts);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

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

    /// The place of the policy that holds on a day: 0 is the first one's, i that of the i-th of `later`.
    /// Without a day the first one's.
    std::size_t placeOn(const std::optional<LocalDate> &day) const;
    const std::string &policyAt(std::size_t place) const;
    const std::string &fileAt(std::size_t place) const;
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

    /// By ContractTexts::placeOn().
    const Policy &policyAt(std::size_t place) const { return place == 0 ? policy : later[place - 1]; }
};

/// Reads both texts and checks one against the other; reports every error of both.
Checked<Terms> readTerms(const ContractTexts &texts);

/// The texts with another policy. A shipped policy is never changed: the contract then gets its own copy,
/// `<id>.policy.toml`, and its text names that file. Refused when the contract's text cannot be patched.
Expected<ContractTexts> withPolicy(const ContractTexts &texts, std::string policyToml);

/// The texts with another policy from a day on: a `[[terms]]` of its own, or that of this day changed. Months
/// that begin before the day keep their terms. A day not after the contract's start: the contract's first
/// policy. Refused: a policy that cannot be read, a contract's text that cannot be patched.
Expected<ContractTexts> withPolicyFrom(const ContractTexts &texts, std::string policyToml, LocalDate from);

/// The texts with a policy's text corrected wherever it stands, in every month that it judges. Shipped
/// policies become copies. Refused when the contract's text cannot be patched.
Expected<ContractTexts> withCorrection(const ContractTexts &texts, const std::string &before,
                                       const std::string &after);

/// The texts with another contract text. Its `[[terms]]` may have fewer rows or other days: each keeps the
/// policy of its day or of its file's name. A row with neither has none, and readTerms() says so.
ContractTexts withContract(const ContractTexts &texts, std::string contractToml);

/// Whether the policy is a shipped one, unchanged.
bool isShipped(const ContractTexts &texts, std::size_t place = 0);

} // namespace makegood::sla

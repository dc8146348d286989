// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/policy/contract_texts.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// One contract with its agreement and evidence, from a case folder or a workspace: the input of evaluate().
/// The texts are kept because the texts, not the structs, are stored and shown.
struct CaseData {
    /// A policy that holds from a later day on.
    struct Later {
        LaterText text;
        Policy policy;
    };

    Contract contract;
    std::string contractToml;
    Policy policy;
    std::string policyToml;
    std::string policyFile; ///< for messages: a path, or `policies/<id>.policy.toml` when shipped
    std::vector<Later> later = {}; ///< one for each of contract.terms, in its order
    Evidence evidence;

    /// The place of the policy that judges a month, as in ContractTexts::placeOn().
    std::size_t placeOf(Month month) const;
    /// The policy that judges a month.
    const Policy &policyOf(Month month) const;
    ContractTexts texts() const;
    /// Takes the contents of texts that were read.
    void take(Terms terms, const ContractTexts &from);
};

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// One contract with its agreement and evidence, from a case folder or a workspace: the input of evaluate().
/// The texts are kept because the texts, not the structs, are stored and shown.
struct CaseData {
    Contract contract;
    std::string contractToml;
    Policy policy;
    std::string policyToml;
    std::string policyFile; ///< for messages: a path, or `policies/<id>.policy.toml` when shipped
    Evidence evidence;
};

} // namespace makegood::sla

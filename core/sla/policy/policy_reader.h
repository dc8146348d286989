// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// Reads a policy file (docs/formats.md, "Policy"). Reports every error at once, each with line, key, what
/// was found and what is allowed; nothing is read in part. Each reading's settings are applied and checked as
/// a policy of their own.
Checked<Policy> readPolicy(std::string_view toml, const std::string &fileName);

/// Warnings of `policy check`: tiers that can never apply, scenarios that an earlier one always shadows,
/// readings that change nothing, keys without effect for their kind, worse results that are worth less,
/// remedies that nothing feeds, promises that nothing pays for.
Errors policyWarnings(const Policy &policy, std::string_view toml, const std::string &fileName);

/// Notes of `policy check`: what agreements mostly say and this one leaves unsaid, for each class (a time to
/// claim, notice of maintenance, a cap, how time without data counts). Nothing is wrong with such a policy.
Errors policyNotes(const Policy &policy, std::string_view toml, const std::string &fileName);

/// Reads `contract.toml`. Class and gate names are checked against the policy by checkAgainst.
Checked<Contract> readContract(std::string_view toml, const std::string &fileName);

/// Reports classes that the policy does not have, and tier bases without a charge.
Errors checkAgainst(const Contract &contract, const Policy &policy, const std::string &fileName);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "explain/format.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::ui::agreement
{

/// What an example of a remedy is worked out with.
struct ExampleCase {
    CreditRule rule; ///< with the cap that limits it
    Money charge; ///< of its base
    std::optional<Percent> target; ///< of the first class that the remedy is for
};

/// The case of a remedy: the charges of the contract's first service, or a round one without a contract.
ExampleCase exampleCaseOf(const Policy &policy, const Contract *contract, const CreditRule &rule,
                          const Format &format);

/// Lengths of outages that earn something, the shortest first: one for each tier or row, else one. Empty: the
/// remedy names no amount, or pays for a promised value.
std::vector<Duration> exampleOutages(const ExampleCase &example);

/// What these outages earn, each in a month of 30 days without other downtime, in sentences.
QString exampleText(const ExampleCase &example, const std::vector<Duration> &outages, const Format &format);

/// What an outage earns by the first remedy if a reading holds, where that differs; empty: it does not.
QString readingExample(const Policy &policy, const Policy &reading, const Contract *contract,
                       const Format &format);

} // namespace makegood::ui::agreement

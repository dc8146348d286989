// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// A promise, rule or condition of a shipped agreement, in Makegood's words.
struct Clause {
    std::string id; ///< such as `SON-6.1b`; unique
    std::string kind; ///< `rule`, `obligation`, `term` or `note`
    std::string text;
};

/// The clauses of the five shipped agreements, in the order of the register (resources/clauses.csv).
std::vector<Clause> clauseRegister();

/// Those clauses, and after them the library's (resources/library/clauses.csv).
std::vector<Clause> knownClauses();

/// The agreement's part of a clause id: `SON` of `SON-6.1b`; empty without a hyphen.
std::string_view agreementOf(std::string_view clauseId);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/exact/money.h"
#include "sla/policy/policy.h"

namespace makegood::cli
{

/// The agreement in plain words, clause by clause, with a worked example of each remedy, in lines of at most
/// 100 characters. Amounts of examples are in `currency`.
std::string explanationOf(const Policy &policy, const Currency &currency);
/// The same as JSON: a list of `{part, title, sentence, clauses, path}`.
std::string explanationJson(const Policy &policy, const Currency &currency);

} // namespace makegood::cli

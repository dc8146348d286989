// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "sla/base/enum_set.h"
#include "sla/policy/credit_rule.h"

namespace makegood::sla
{

/// A key of [credit] but `kind` and `clauses`, and the kinds that use it.
struct CreditKey {
    std::string_view name;
    EnumSet<CreditKind> kinds;
    bool (*onlyWith)(const CreditRule &rule) = nullptr; ///< a further condition of having an effect
};

/// All keys, in the order of docs/policy-reference.md.
std::span<const CreditKey> creditKeys();

/// Whether the key changes anything in this rule.
bool hasEffect(const CreditKey &key, const CreditRule &rule);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/exact/rounded_multiples.h"
#include "sla/policy/credit_rule.h"

namespace makegood::sla
{

/// A length of credited time: whole milliseconds, or an exact fraction of one where an incident's share
/// weighs it (docs/rules.md, section 25).
class CreditedLength
{
public:
    CreditedLength() = default;
    /// `share` absent: the whole length.
    explicit CreditedLength(Duration length, const std::optional<Fraction> &share = std::nullopt);

    bool isZero() const { return m_exact ? m_exact->is_zero() : m_shown == Duration::zero(); }
    /// In milliseconds, rounded up.
    Duration shown() const { return m_shown; }
    /// In milliseconds.
    Fraction exact() const { return m_exact ? *m_exact : Fraction(m_shown.count()); }

    CreditedLength &operator+=(const CreditedLength &other);
    /// Removes at most `most` from it; returns what was removed.
    CreditedLength take(const CreditedLength &most);

    /// Whole blocks in it; rounding up counts a started one (OPS-3).
    std::int64_t blocks(Duration block, BlockRounding rounding) const;
    /// At least `bound` long, or `strictly` longer.
    bool reaches(Duration bound, bool strictly) const;
    /// As many times the amount of a millisecond, rounded half up.
    Money paid(const RoundedMultiples &byMillisecond, const Fraction &exactByMillisecond,
               const Currency &currency) const;

private:
    void set(const Fraction &exact);

    Duration m_shown{};
    std::optional<Fraction> m_exact; ///< absent: m_shown is exact
};

} // namespace makegood::sla

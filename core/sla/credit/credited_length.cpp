// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/credited_length.h"

#include <algorithm>

#include "sla/credit/formulas.h"

namespace makegood::sla
{

CreditedLength::CreditedLength(Duration length, const std::optional<Fraction> &share)
    : m_shown(length)
{
    if (share)
        set(*share * length.count());
}

void CreditedLength::set(const Fraction &exact)
{
    m_exact = exact;
    m_shown = Duration(-static_cast<std::int64_t>(floorOf(-exact)));
}

CreditedLength &CreditedLength::operator+=(const CreditedLength &other)
{
    if (m_exact || other.m_exact)
        set(exact() + other.exact());
    else
        m_shown += other.m_shown;
    return *this;
}

CreditedLength CreditedLength::take(const CreditedLength &most)
{
    CreditedLength taken;
    if (m_exact || most.m_exact) {
        const Fraction had = exact();
        const Fraction gone = std::min(had, most.exact());
        taken.set(gone);
        set(had - gone);
    } else {
        taken.m_shown = std::min(m_shown, most.m_shown);
        m_shown -= taken.m_shown;
    }
    return taken;
}

std::int64_t CreditedLength::blocks(Duration block, BlockRounding rounding) const
{
    if (!m_exact)
        return blocksIn(m_shown, block, rounding);
    const Fraction parts = *m_exact / block.count();
    const Integer whole = rounding == BlockRounding::Up ? Integer(-floorOf(-parts)) : floorOf(parts);
    return static_cast<std::int64_t>(whole);
}

bool CreditedLength::reaches(Duration bound, bool strictly) const
{
    if (!m_exact)
        return strictly ? m_shown > bound : m_shown >= bound;
    return strictly ? *m_exact > bound.count() : *m_exact >= bound.count();
}

Money CreditedLength::paid(const RoundedMultiples &byMillisecond, const Fraction &exactByMillisecond,
                           const Currency &currency) const
{
    return m_exact ? roundedAmount(exactByMillisecond * *m_exact, currency, Rounding::HalfUp)
                   : byMillisecond.times(m_shown.count());
}

} // namespace makegood::sla

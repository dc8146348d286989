// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// A set of enumerators with values below 32.
template <typename E> class EnumSet
{
public:
    constexpr EnumSet(std::initializer_list<E> members)
    {
        for (const E member : members)
            m_bits |= bit(member);
    }

    constexpr bool contains(E member) const { return (m_bits & bit(member)) != 0; }

private:
    static constexpr std::uint32_t bit(E member) { return std::uint32_t{1} << static_cast<unsigned>(member); }

    std::uint32_t m_bits = 0;
};

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// The length of time that one page asks for, so that answers stay small: grows while answers are small,
/// shrinks when they are large, and stays below a length that the server refused.
class PageSize
{
public:
    static constexpr Duration smallest = std::chrono::minutes(1);
    static constexpr Duration largest = std::chrono::days(7);
    static constexpr std::uint64_t fullPage = 200'000; ///< samples

    explicit PageSize(Duration first = std::chrono::hours(6))
        : m_length(std::clamp(first, smallest, largest))
    {
    }

    Duration length() const { return m_length; }

    void answered(std::uint64_t samples)
    {
        if (samples > fullPage)
            m_length = std::max(smallest, m_length / 2);
        else if (samples < fullPage / 4)
            m_length = std::min(m_ceiling, m_length * 2);
    }

    /// Shrinks after a refused page of length `asked`. False when that was the smallest length.
    bool tooMuch(Duration asked)
    {
        if (asked <= smallest)
            return false;
        m_length = std::max(smallest, asked / 2);
        m_ceiling = m_length;
        return true;
    }

private:
    Duration m_length;
    Duration m_ceiling = largest;
};

} // namespace makegood::feeds

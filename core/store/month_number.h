// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "sla/time/instant.h"

namespace makegood::store
{

/// A month in the database: year * 12 + month - 1.
inline std::int64_t monthNumber(Month month)
{
    return std::int64_t(int(month.value.year())) * 12 + unsigned(month.value.month()) - 1;
}

inline Month monthNumbered(std::int64_t number)
{
    return {std::chrono::year(int(number / 12)) / int(number % 12 + 1)};
}

} // namespace makegood::store

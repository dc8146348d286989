// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Distance of an axis' labels: the least of 1, 2, 5 and 10 times a power of ten that is at least `rough`
/// (above zero).
inline double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 5.0})
        if (nice * power >= rough)
            return nice * power;
    return 10.0 * power;
}

} // namespace makegood::ui

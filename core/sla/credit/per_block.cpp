// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/formulas.h"

namespace makegood::sla
{

std::int64_t blocksIn(Duration credited, Duration block, BlockRounding rounding)
{
    const Duration slack = rounding == BlockRounding::Up ? block - Duration(1) : Duration::zero();
    return (credited + slack) / block;
}

} // namespace makegood::sla

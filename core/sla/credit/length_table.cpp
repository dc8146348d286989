// SPDX-License-Identifier: GPL-3.0-or-later
#include <tuple>

#include "sla/credit/formulas.h"

namespace makegood::sla
{

const LengthRow *rowFor(std::span<const LengthRow> rows, const CreditedLength &length)
{
    const LengthRow *best = nullptr;
    if (length.isZero())
        return best;
    for (const LengthRow &row : rows)
        if (length.reaches(row.bound, row.over)
            && (best == nullptr || std::tie(row.bound, row.over) > std::tie(best->bound, best->over)))
            best = &row;
    return best;
}

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// Why an outage is not recorded, as the answer in a cell that asks whether it counts: `no, too short`.
QString notCountedText(Unrecorded why);

/// Whether its length is why: what is said of short outages is not true of others.
constexpr bool isTooShort(Unrecorded why)
{
    return why == Unrecorded::MinOutage || why == Unrecorded::Resolution;
}

} // namespace makegood::ui

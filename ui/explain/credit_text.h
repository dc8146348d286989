// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/exact/money.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// Ids of the clauses, joined.
QString clausesText(const Clauses &clauses);

/// A difference with its sign, positive ones included.
QString differenceText(Money difference, const Currency &currency);
QString differenceText(Duration difference);

} // namespace makegood::ui

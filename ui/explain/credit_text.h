// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/exact/money.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// The clauses' ids beside each other.
QString clausesText(const Clauses &clauses);

/// A difference with its sign, also where it is above zero.
QString differenceText(Money difference, const Currency &currency);
QString differenceText(Duration difference);

} // namespace makegood::ui

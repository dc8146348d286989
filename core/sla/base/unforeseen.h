// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Failures are values; what is thrown all the same, nobody foresaw: too little memory, a fault of the
/// program. Says in a catch block what is being handled, as a clause without a full stop; never throws.
std::string unforeseenProblem() noexcept;

} // namespace makegood::sla

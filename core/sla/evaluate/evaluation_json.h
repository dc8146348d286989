// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// The result as docs/formats.md, "Result" has it (schema 1), two-space indented, keys in that order.
std::string toJson(const Evaluation &evaluation);

} // namespace makegood::sla

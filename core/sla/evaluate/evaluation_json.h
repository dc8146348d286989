// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evaluate/evaluation.h"

namespace makegood
{

/// The result as formats.md prints it (schema 1), two-space indented, keys in the order of that document.
std::string toJson(const Evaluation &evaluation);

} // namespace makegood

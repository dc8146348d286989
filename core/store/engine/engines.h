// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "store/engine/engine.h"

namespace makegood::store
{

/// Every engine of this build.
std::span<const Engine *const> engines();

/// The engine that a location belongs to. Today every location is the path of an SQLite file.
const Engine &engineOf(const std::string &location);

} // namespace makegood::store

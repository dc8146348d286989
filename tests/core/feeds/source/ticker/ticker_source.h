// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// Sources of the kind `ticker`, whose series have the one label `host`.
SourceKind tickerKind();

/// Settings of a ticker. `rows`: the mapping as JSON.
std::string tickerSettings(const std::string &address, const std::string &rows);

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// Every kind of source that this program has: the one place that lists them.
SourceKinds builtInKinds();

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/floors.h"

namespace makegood::store
{

/// What an error says after a commit whose folder could not be synced: the change is there, and only a power
/// cut could take it away. Every other error of a write means that nothing was written.
inline constexpr const char *storedUnconfirmed
    = "the change is stored, but the disk did not confirm it; after a power cut the state before it may be "
      "back";

/// The same of a whole new file, such as a copy: it is there.
inline constexpr const char *fileUnconfirmed = "it is written, but the disk did not confirm its name: after "
                                               "a power cut it may be missing; look whether "
                                               "it is there";

} // namespace makegood::store

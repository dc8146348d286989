// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// The whole content of a file; `.gz` and `.zst` are unpacked. At most 1 GiB, unpacked too, so that a hostile
/// archive cannot fill the memory. Errors: unreachable when it cannot be read, refused when it is damaged or
/// too large.
Expected<std::string> readTextFile(const std::string &path);

/// 1-based line of the first byte that is no UTF-8, 0 when all of it is.
int firstLineThatIsNoUtf8(std::string_view text);

} // namespace makegood::feeds

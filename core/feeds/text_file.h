// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// The whole content of a file, decompressed when its name ends with `.gz` or `.zst`. At most 1 GiB, also
/// decompressed, so that a hostile archive cannot fill the memory. Errors: cannot be read (unreachable),
/// damaged or too large (refused).
Expected<std::string> readTextFile(const std::string &path);

/// 1-based line of the first byte that is not UTF-8; 0 when the whole text is UTF-8.
int firstLineThatIsNoUtf8(std::string_view text);

} // namespace makegood::feeds

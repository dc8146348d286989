// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::feeds
{

/// The largest text that is read whole: checks of a case folder.
inline constexpr std::size_t largestText = std::size_t(1) << 30;
/// Documents: JSON and calendars, contracts and settings.
inline constexpr std::size_t largestDocument = std::size_t(64) << 20;

/// The whole content of a file, decompressed when its name ends with `.gz` or `.zst`. At most `most` bytes,
/// also decompressed, so that a hostile archive cannot fill the memory. Errors: cannot be read (unreachable),
/// damaged or too large (refused).
Expected<std::string> readTextFile(const std::string &path, std::size_t most = largestText);

/// 1-based line of the first byte that is not UTF-8; 0 when the whole text is UTF-8.
int firstLineThatIsNoUtf8(std::string_view text);

} // namespace makegood::feeds

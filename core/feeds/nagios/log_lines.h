// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "feeds/table/byte_stream.h"

namespace makegood::feeds
{

/// The lines of a log file in their order, as a stream: memory does not grow with the file. A line keeps its
/// first 64 KiB.
class LogLines
{
public:
    static constexpr std::size_t longestLine = 64 * 1024;

    /// Reads `block` bytes at a time. Errors: the file cannot be read (unreachable).
    static Expected<LogLines> open(const std::string &path, std::size_t block = std::size_t(1) << 18);

    /// Takes the next line without its end; false: there is none. What stands behind the last end of line is
    /// a line too, and isEnded() is false then. The view holds until the next call. Errors: cannot be read
    /// (unreachable), damaged or cut off packed data (refused).
    Expected<bool> next(std::string_view &line);
    bool isEnded() const { return m_isEnded; } ///< the line of the last next() had an end

private:
    LogLines(std::unique_ptr<ByteStream> bytes, std::size_t block);

    std::unique_ptr<ByteStream> m_bytes;
    std::string m_block;
    std::size_t m_at = 0; ///< in m_block
    std::size_t m_size = 0; ///< of m_block that holds bytes
    std::string m_line; ///< of a line that goes over blocks
    bool m_isEnded = true;
};

} // namespace makegood::feeds

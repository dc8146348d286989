// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_lines.h"

#include <algorithm>
#include <cstring>

namespace makegood::feeds
{

LogLines::LogLines(std::unique_ptr<ByteStream> bytes, std::size_t block)
    : m_bytes(std::move(bytes))
    , m_block(block, '\0')
{
}

Expected<LogLines> LogLines::open(const std::string &path, std::size_t block)
{
    return ByteStream::open(path).map(
        [block](std::unique_ptr<ByteStream> &&bytes) { return LogLines(std::move(bytes), block); });
}

Expected<bool> LogLines::next(std::string_view &line)
{
    m_line.clear();
    bool hasBegun = false;
    while (true) {
        if (m_at == m_size) {
            const auto got = m_bytes->read(m_block.data(), m_block.size());
            if (!got)
                return tl::unexpected(got.error());
            m_at = 0;
            m_size = *got;
            if (m_size == 0) {
                m_isEnded = false;
                line = m_line;
                return hasBegun;
            }
        }
        const char *const from = m_block.data() + m_at;
        const void *const end = std::memchr(from, '\n', m_size - m_at);
        const std::size_t length = end != nullptr
            ? static_cast<std::size_t>(static_cast<const char *>(end) - from)
            : m_size - m_at;
        m_at += length + (end != nullptr ? 1 : 0);
        const std::string_view part(from,
                                    std::min(length, longestLine - std::min(m_line.size(), longestLine)));
        if (end == nullptr) {
            hasBegun = true;
            m_line += part;
            continue;
        }
        m_isEnded = true;
        if (hasBegun) {
            m_line += part;
            line = m_line;
        } else {
            line = part;
        }
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return true;
    }
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "feeds/table/table_format.h"

namespace makegood::feeds
{

/// The encoding that a byte order mark names.
std::optional<TextEncoding> markedEncoding(std::string_view bytes);

/// The encoding that the first bytes of a text have: by its mark; UTF-16 where every other byte is mostly
/// zero; UTF-8 where all of it is; else Windows-1252.
TextEncoding guessEncoding(std::string_view bytes);

/// Turns text of one encoding into UTF-8, piece by piece. UTF-8 itself is passed on unchecked.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }

    /// Appends the text of `bytes`; a character that is cut off waits for the next piece. False: half a pair
    /// of UTF-16 surrogates.
    bool append(std::string_view bytes, std::string &out);
    /// Whether nothing waits: false at the end means that the text is cut off.
    bool isComplete() const { return m_waiting.empty() && m_high == 0; }

private:
    bool appendUnit(char32_t unit, std::string &out);

    TextEncoding m_encoding;
    std::string m_waiting; ///< half of a UTF-16 unit
    char32_t m_high = 0; ///< first half of a pair
};

} // namespace makegood::feeds

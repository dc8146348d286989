// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/text_decoder.h"

#include <algorithm>
#include <array>

#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

// The bytes 0x80 to 0x9f of Windows-1252; those that it leaves open keep their number.
constexpr std::array<char16_t, 32> windows1252
    = {0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
       0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
       0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};

void appendUtf8(char32_t code, std::string &out)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3f)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xc0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xe0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

std::optional<TextEncoding> markedEncoding(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

TextEncoding guessEncoding(std::string_view bytes)
{
    if (const auto marked = markedEncoding(bytes))
        return *marked;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == 0 ? 1u : 0u;
    const std::size_t half = bytes.size() / 2;
    if (half > 0 && zeros[1] * 2 > half && zeros[0] * 10 < half)
        return TextEncoding::Utf16Le;
    if (half > 0 && zeros[0] * 2 > half && zeros[1] * 10 < half)
        return TextEncoding::Utf16Be;
    // The piece may end within a character.
    for (std::size_t cut = 0; cut < 4 && cut <= bytes.size(); ++cut)
        if (firstLineThatIsNoUtf8(bytes.substr(0, bytes.size() - cut)) == 0)
            return TextEncoding::Utf8;
    return TextEncoding::Windows1252;
}

bool TextDecoder::appendUnit(char32_t unit, std::string &out)
{
    const bool isHigh = unit >= 0xd800 && unit < 0xdc00;
    const bool isLow = unit >= 0xdc00 && unit < 0xe000;
    if (isLow != (m_high != 0))
        return false;
    if (isHigh) {
        m_high = unit;
        return true;
    }
    appendUtf8(isLow ? 0x10000 + ((m_high - 0xd800) << 10) + (unit - 0xdc00) : unit, out);
    m_high = 0;
    return true;
}

bool TextDecoder::append(std::string_view bytes, std::string &out)
{
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    if (m_encoding == TextEncoding::Utf8) {
        out += bytes;
        return true;
    }
    if (m_encoding == TextEncoding::Windows1252) {
        for (const char c : bytes)
            appendUtf8(byte(c) >= 0x80 && byte(c) < 0xa0 ? windows1252[byte(c) - 0x80u] : byte(c), out);
        return true;
    }
    const auto unit = [&](char first, char second) {
        return m_encoding == TextEncoding::Utf16Le ? static_cast<char32_t>(byte(first) | byte(second) << 8)
                                                   : static_cast<char32_t>(byte(first) << 8 | byte(second));
    };
    std::size_t i = 0;
    if (!m_waiting.empty() && !bytes.empty()) {
        if (!appendUnit(unit(m_waiting[0], bytes[0]), out))
            return false;
        m_waiting.clear();
        i = 1;
    }
    for (; i + 1 < bytes.size(); i += 2)
        if (!appendUnit(unit(bytes[i], bytes[i + 1]), out))
            return false;
    if (i < bytes.size())
        m_waiting = bytes.substr(i);
    return true;
}

} // namespace makegood::feeds

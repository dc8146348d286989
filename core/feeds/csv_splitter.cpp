// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/csv_splitter.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace makegood::feeds
{

namespace
{

// Sets the highest bit of each byte that equals `c`; only the lowest set bit is reliable.
constexpr std::uint64_t bytesThatAre(char c, std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101u;
    const std::uint64_t v = word ^ (ones * static_cast<unsigned char>(c));
    return (v - ones) & ~v & (ones << 7);
}

} // namespace

CsvSplitter::CsvSplitter(std::string_view text, Rules rules)
    : m_at(text.data())
    , m_end(text.data() + text.size())
    , m_stop(m_end)
    , m_rules(rules)
    , m_line(rules.line)
    , m_begin(rules.line)
{
}

// Finds the next delimiter, line feed or quotation mark, or the end. Eight bytes at once: reading a large
// file spends most of its time here.
const char *CsvSplitter::nextMark(const char *at) const
{
    const char delimiter = m_rules.delimiter;
    if constexpr (std::endian::native == std::endian::little) {
        for (std::uint64_t word = 0; m_stop - at >= std::ptrdiff_t(sizeof word); at += sizeof word) {
            std::memcpy(&word, at, sizeof word);
            const std::uint64_t marks
                = bytesThatAre(delimiter, word) | bytesThatAre('\n', word) | bytesThatAre('"', word);
            if (marks != 0)
                return at + std::countr_zero(marks) / 8;
        }
    }
    return std::find_if(at, m_stop, [delimiter](char c) { return c == delimiter || c == '\n' || c == '"'; });
}

bool CsvSplitter::next(std::vector<std::string_view> &fields)
{
    const char *const from = m_at;
    const int line = m_line;
    const auto cutOff = [&] {
        m_at = from;
        m_line = line;
        m_unterminated = false;
        fields.clear();
        return false;
    };
    fields.clear();
    if (!m_unescaped.empty())
        m_unescaped.clear();
    m_strayQuote = false;
    m_begin = m_line;
    m_stop = static_cast<std::size_t>(m_end - m_at) > m_rules.bytes ? m_at + m_rules.bytes : m_end;
    const auto exceeds = [&](Excess what) {
        m_excess = what;
        m_at = m_end;
        m_unterminated = false;
        fields.clear();
        return true;
    };
    while (true) {
        if (fields.size() == m_rules.fields)
            return exceeds(Excess::Fields);
        fields.push_back(m_rules.quotes && m_at != m_stop && *m_at == '"' ? quoted() : plain());
        if (m_at == m_stop)
            return m_stop != m_end ? exceeds(Excess::Bytes) : m_rules.isWhole || cutOff();
        const char separator = *m_at++;
        if (separator == '\n') {
            ++m_line;
            return true;
        }
        if (m_at == m_end) { // a delimiter ends the text: the last field is empty
            if (!m_rules.isWhole)
                return cutOff();
            if (fields.size() == m_rules.fields)
                return exceeds(Excess::Fields);
            fields.push_back({});
            return true;
        }
    }
}

std::string_view CsvSplitter::plain()
{
    const char *const from = m_at;
    while ((m_at = nextMark(m_at)) != m_stop && *m_at == '"') {
        m_strayQuote |= m_rules.quotes;
        ++m_at;
    }
    const bool crlf = m_at != from && m_at[-1] == '\r' && (m_at == m_stop || *m_at == '\n');
    return {from, static_cast<std::size_t>(m_at - from) - (crlf ? 1 : 0)};
}

std::string_view CsvSplitter::quoted()
{
    std::string &out = m_unescaped.emplace_back();
    ++m_at;
    while (m_at != m_stop) {
        const char c = *m_at++;
        if (c == '"') {
            if (m_at == m_stop || *m_at != '"') {
                m_strayQuote |= !plain().empty();
                return out;
            }
            ++m_at;
        }
        m_line += c == '\n' ? 1 : 0;
        out += c;
    }
    m_unterminated = true;
    return out;
}

} // namespace makegood::feeds

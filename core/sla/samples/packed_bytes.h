// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::sla
{

inline std::uint64_t zigzag(std::int64_t v)
{
    return (static_cast<std::uint64_t>(v) << 1) ^ static_cast<std::uint64_t>(v >> 63);
}

inline std::int64_t unzigzag(std::uint64_t v)
{
    return static_cast<std::int64_t>(v >> 1) ^ -static_cast<std::int64_t>(v & 1);
}

/// Writes numbers of seven bits a byte, least first.
class PackedWriter
{
public:
    void byte(std::uint8_t b) { m_out.push_back(b); }
    void number(std::uint64_t v)
    {
        for (; v >= 0x80; v >>= 7)
            m_out.push_back(static_cast<std::uint8_t>(v | 0x80));
        m_out.push_back(static_cast<std::uint8_t>(v));
    }
    void signedNumber(std::int64_t v) { number(zigzag(v)); }
    void text(const std::string &s)
    {
        number(s.size());
        m_out.insert(m_out.end(), s.begin(), s.end());
    }
    // Instants as distances from the previous one.
    void instant(Instant at)
    {
        signedNumber((at - m_previous).count());
        m_previous = at;
    }
    std::vector<std::uint8_t> take() { return std::move(m_out); }
    std::vector<std::uint8_t> &raw() { return m_out; }

private:
    std::vector<std::uint8_t> m_out;
    Instant m_previous{};
};

/// Reads the bytes of PackedWriter; after the first error `good()` stays false and every read returns zero.
class PackedReader
{
public:
    explicit PackedReader(std::span<const std::uint8_t> bytes)
        : m_rest(bytes)
    {
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }
    std::uint8_t byte()
    {
        if (m_rest.empty()) {
            m_good = false;
            return 0;
        }
        const std::uint8_t b = m_rest.front();
        m_rest = m_rest.subspan(1);
        return b;
    }
    std::uint64_t number()
    {
        std::uint64_t v = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t b = byte();
            v |= static_cast<std::uint64_t>(b & 0x7f) << shift;
            if ((b & 0x80) == 0)
                return v;
        }
        m_good = false;
        return 0;
    }
    std::uint32_t number32()
    {
        const std::uint64_t v = number();
        m_good = m_good && v <= UINT32_MAX;
        return static_cast<std::uint32_t>(v);
    }
    std::int64_t signedNumber() { return unzigzag(number()); }
    // A count of items of at least one byte each: a count above the bytes left is damage.
    std::size_t count()
    {
        const std::uint64_t n = number();
        if (n > m_rest.size())
            m_good = false;
        return m_good ? static_cast<std::size_t>(n) : 0;
    }
    std::string text()
    {
        const std::size_t n = count();
        std::string s(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(n));
        m_rest = m_rest.subspan(n);
        return s;
    }
    Instant instant()
    {
        // Unsigned, because hostile bytes must not overflow.
        const auto sum = static_cast<std::uint64_t>(m_previous.time_since_epoch().count())
            + static_cast<std::uint64_t>(signedNumber());
        m_previous = Instant(Duration(static_cast<std::int64_t>(sum)));
        return m_previous;
    }
    std::span<const std::uint8_t> take(std::size_t n)
    {
        if (n > m_rest.size()) {
            m_good = false;
            return {};
        }
        const auto out = m_rest.first(n);
        m_rest = m_rest.subspan(n);
        return out;
    }

private:
    std::span<const std::uint8_t> m_rest;
    bool m_good = true;
    Instant m_previous{};
};

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// One `[1793491199.123,"1"]` as servers write it.
struct PlainSample {
    Instant at{};
    std::string_view value;
};

/// Reads the plain samples of a list one after the other, of which an answer has millions: times of whole
/// milliseconds in digits, values of printable ASCII, no white space.
class PlainSamples
{
public:
    /// `at`: behind the list's opening bracket.
    PlainSamples(std::string_view json, std::size_t at)
        : m_json(json)
        , m_at(at)
    {
    }

    /// False at the end of the list, and where something else stands: isWhole() tells.
    bool next(PlainSample &out)
    {
        constexpr std::int64_t latestMs = 7'258'118'400'000; // as instantFromSeconds()
        std::int64_t ms = 0;
        if (!takes('[') || !seconds(ms) || ms >= latestMs || !takes(',') || !takes('"'))
            return false;
        const std::size_t begin = m_at;
        while (m_at < m_json.size() && isPlain(m_json[m_at]))
            ++m_at;
        out = {Instant(Duration(ms)), m_json.substr(begin, m_at - begin)};
        if (!takes('"') || !takes(']'))
            return false;
        if (takes(','))
            return m_at < m_json.size() && m_json[m_at] == '[';
        m_isWhole = takes(']');
        return m_isWhole;
    }
    /// The closing bracket was read.
    bool isWhole() const { return m_isWhole; }
    std::size_t position() const { return m_at; }

private:
    static bool isPlain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool takes(char c)
    {
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    // At most ten digits, the first not 0, and at most three decimals.
    bool seconds(std::int64_t &ms)
    {
        const std::size_t begin = m_at;
        std::int64_t value = 0;
        for (; m_at < m_json.size() && m_at - begin < 10 && isDigit(m_json[m_at]); ++m_at)
            value = value * 10 + (m_json[m_at] - '0');
        if (m_at == begin || m_json[begin] == '0')
            return false;
        int decimals = 0;
        if (takes('.')) {
            for (; m_at < m_json.size() && decimals < 3 && isDigit(m_json[m_at]); ++m_at, ++decimals)
                value = value * 10 + (m_json[m_at] - '0');
            if (decimals == 0)
                return false;
        }
        for (; decimals < 3; ++decimals)
            value *= 10;
        ms = value;
        return true;
    }

    std::string_view m_json;
    std::size_t m_at;
    bool m_isWhole = false;
};

/// The lists under the keys `values` of an answer, read apart, and the answer with empty lists in their
/// places.
template <typename Sample> struct SampleLists {
    std::string rest;
    std::vector<std::optional<std::vector<Sample>>> lists; ///< of each such key; absent: it is in `rest`
};

/// None: something in the answer is other than servers write it, and it is read as a whole. What is read here
/// reads the same there.
template <typename Sample, typename Make>
std::optional<SampleLists<Sample>> sampleLists(std::string_view json, const Make &make)
{
    if (json.find('\\') != std::string_view::npos)
        return std::nullopt;
    SampleLists<Sample> out;
    std::size_t copied = 0;
    std::size_t usual = 0;
    std::string text;
    for (std::size_t at = json.find('"'); at != std::string_view::npos; at = json.find('"', at)) {
        const std::size_t end = json.find('"', at + 1);
        if (end == std::string_view::npos || end + 1 >= json.size())
            return std::nullopt;
        const bool isValues = json.substr(at + 1, end - at - 1) == "values";
        at = end + 1;
        if (!isValues)
            continue;
        if (json[at] <= ' ')
            return std::nullopt; // white space between a key and its colon
        if (json[at] != ':')
            continue; // a label of this name's value
        ++at;
        auto &list = out.lists.emplace_back();
        if (json.substr(at, 2) != "[[")
            continue;
        out.rest.append(json, copied, at - copied).append("[]");
        std::vector<Sample> samples;
        samples.reserve(usual); // series of one answer are about as long as each other
        PlainSamples plain(json, at + 1);
        PlainSample one;
        while (!plain.isWhole() && plain.next(one)) {
            if (!samples.empty() && one.at < samples.back().at)
                return std::nullopt;
            if (!samples.empty() && one.value == text) {
                samples.push_back(samples.back());
                samples.back().at = one.at;
                continue;
            }
            text = one.value;
            auto sample = make(one.at, text);
            if (!sample)
                return std::nullopt;
            samples.push_back(std::move(*sample));
        }
        if (!plain.isWhole())
            return std::nullopt;
        usual = samples.size();
        list = std::move(samples);
        copied = at = plain.position();
    }
    out.rest.append(json, copied, json.size() - copied);
    return out;
}

} // namespace makegood::feeds

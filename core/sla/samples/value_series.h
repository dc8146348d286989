// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sla/base/error.h"
#include "sla/samples/check.h"

namespace makegood::sla
{

/// A measured value is a whole number of millionths: six decimals, exact.
inline constexpr std::int64_t valueScale = 1'000'000;

/// What was measured at one instant, such as a round trip in milliseconds (docs/rules.md, section 21). Which
/// of two values of one instant is the worse is for each metric to say: the smallest and the greatest stay.
struct ValueSample {
    Instant at{};
    std::int64_t least = 0; ///< millionths
    std::int64_t most = 0; ///< millionths
    Origin origin{}; ///< into ValueSeries::sources

    bool isConflict() const { return least != most; }
    bool operator==(const ValueSample &) const = default;
};

/// The values of one service and probe in time order, one sample an instant.
struct ValueSeries {
    std::string service;
    std::string probe;
    std::vector<std::string> sources; ///< files or systems that Origin::source names
    std::vector<ValueSample> samples;

    bool operator==(const ValueSeries &) const = default;
};

/// Makes `into` what both samples of one instant say together. The order of joining does not matter to
/// values.
void joinValues(ValueSample &into, const ValueSample &other);

/// Collects values in any order and joins those of one instant.
class ValueSeriesBuilder
{
public:
    ValueSeriesBuilder(std::string service, std::string probe);

    /// `source` names the file or system.
    std::uint32_t addSource(const std::string &source);
    void add(Instant at, std::int64_t millionths, Origin origin);
    void add(ValueSample sample);
    ValueSeries build();

private:
    ValueSeries m_series;
};

/// Reads a decimal such as `-3.25` as millionths: at most 12 digits before the point and, zeros at the end
/// left out, 6 behind it.
Expected<std::int64_t> parseValue(std::string_view text);

/// The shortest decimal that parseValue() reads back.
std::string formatValue(std::int64_t millionths);

} // namespace makegood::sla

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/server_limits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t longest = 200;

// In lower case; the server that says so, and the status it comes with.
constexpr std::array<std::string_view, 24> phrases = {
    "too many samples", // Prometheus, Thanos, Cortex: 422
    "exceeded maximum resolution", // Prometheus: 400
    "timed out", // Prometheus: 503
    "context deadline exceeded", // Thanos, Cortex: 422, 504
    "the query exceeded the", // Mimir, Grafana Cloud: 422
    "for the query exceeded", // Mimir, estimated chunks: 422
    "err-mimir-max-", // Mimir, Grafana Cloud: 422, 400
    "time range exceeds the limit", // Mimir, Cortex: 422, 400
    "the query hit the", // Cortex: 422, 500
    "exceeded chunks limit", // store gateways of Thanos, Cortex, Mimir: 422, 500
    "exceeded series limit",
    "exceeded bytes limit",
    "exceeded samples limit",
    "exceeded sample limit",
    "violated (got", // Thanos
    "larger than max", // an answer between parts of Thanos, Cortex or Mimir
    "response too large", // Cortex, Mimir: 413, 422
    "cannot select more than", // VictoriaMetrics: 422
    "cannot process more than",
    "the number of matching", // VictoriaMetrics, series
    "too many points",
    "not enough memory for processing",
    "memory limit exceeded",
    "timeout exceeded",
};

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

std::string limitNamedIn(const std::string &error)
{
    std::string text = error;
    std::ranges::transform(text, text.begin(), lowered);
    std::size_t first = std::string::npos;
    for (const std::string_view phrase : phrases)
        first = std::min(first, text.find(phrase));
    if (first == std::string::npos)
        return {};
    // Servers put what they were doing before it: "error when ...: error when ...: too many points".
    const std::size_t colon = text.rfind(": ", first);
    const std::size_t begin = colon == std::string::npos ? 0 : colon + 2;
    if (error.size() - begin <= longest)
        return error.substr(begin);
    std::size_t end = begin + longest;
    while (end > begin && (static_cast<unsigned char>(error[end]) & 0xc0U) == 0x80)
        --end; // not within a character
    return error.substr(begin, end - begin) + "…";
}

} // namespace makegood::feeds

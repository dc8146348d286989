// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/server_info.h"

#include <array>
#include <charconv>

#include <nlohmann/json.hpp>

#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

namespace
{

using Json = nlohmann::json;

constexpr std::size_t longestAnswer = 64 * 1024;
// What VictoriaMetrics says its version is, so that Grafana takes it for a Prometheus.
constexpr std::string_view borrowedVersion = "2.24.0";

Json dataOf(std::string_view json)
{
    if (json.size() > longestAnswer)
        return {};
    const Json answer = Json::parse(json, nullptr, false);
    if (!answer.is_object() || !answer.contains("data") || !answer["data"].is_object())
        return {};
    return answer["data"];
}

std::string textIn(const Json &data, const char *name)
{
    const auto found = data.find(name);
    if (found == data.end() || !found->is_string())
        return {};
    return quotable(QByteArray::fromStdString(found->get<std::string>()));
}

std::optional<Duration> unitOf(std::string_view word)
{
    using namespace std::chrono;
    struct Unit {
        std::string_view name;
        Duration length;
    };
    static constexpr std::array<Unit, 7> units = {{{"ms", milliseconds(1)},
                                                   {"s", seconds(1)},
                                                   {"m", minutes(1)},
                                                   {"h", hours(1)},
                                                   {"d", days(1)},
                                                   {"w", days(7)},
                                                   {"y", days(365)}}};
    for (const Unit &unit : units)
        if (unit.name == word)
            return unit.length;
    return std::nullopt;
}

// `1w2d`; a number alone is months of 31 days where `months` says so.
std::optional<Duration> retentionIn(std::string_view text, bool months)
{
    Duration sum{};
    while (!text.empty()) {
        std::int64_t count = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
        // 10,000 years are for ever, and no overflow.
        if (problem != std::errc() || count < 0 || count > 3'650'000)
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        std::size_t letters = 0;
        while (letters < text.size() && text[letters] >= 'a' && text[letters] <= 'z')
            ++letters;
        auto unit = unitOf(text.substr(0, letters));
        if (letters == 0 && months && text.empty())
            unit = std::chrono::days(31);
        if (!unit)
            return std::nullopt;
        sum += *unit * count;
        text.remove_prefix(letters);
    }
    return sum > Duration::zero() ? std::optional(sum) : std::nullopt;
}

// The text between `before` and the next quotation mark.
std::string_view quotedBehind(std::string_view page, std::string_view before)
{
    const std::size_t at = page.find(before);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = page.substr(at + before.size());
    return rest.substr(0, rest.find('"'));
}

} // namespace

ServerProduct readBuildInfo(std::string_view json)
{
    const Json data = dataOf(json);
    if (!data.is_object())
        return {};
    ServerProduct product{textIn(data, "application"), textIn(data, "version")};
    if (!product.name.empty())
        return product;
    const bool saysMore = data.contains("revision") || data.contains("goVersion");
    if (!saysMore && (product.version.empty() || product.version == borrowedVersion))
        return {"VictoriaMetrics", {}};
    if (product.version.starts_with("0."))
        product.name = "Thanos";
    else if (product.version.starts_with("1."))
        product.name = "Cortex";
    else if (product.version.starts_with("2.") || product.version.starts_with("3."))
        product.name = "Prometheus";
    return product;
}

std::optional<Duration> readRuntimeRetention(std::string_view json)
{
    const Json data = dataOf(json);
    if (!data.is_object())
        return std::nullopt;
    const std::string text = textIn(data, "storageRetention");
    return retentionIn(std::string_view(text).substr(0, text.find(' ')), false);
}

std::optional<Duration> readFlagRetention(std::string_view page)
{
    return retentionIn(quotedBehind(page, "-retentionPeriod=\""), true);
}

std::string readMetricsVersion(std::string_view page)
{
    const std::string_view line = page.substr(std::min(page.find("vm_app_version{"), page.size()));
    const std::string_view version = quotedBehind(line.substr(0, line.find('\n')), "short_version=\"");
    return quotable(QByteArray(version.data(), static_cast<qsizetype>(version.size())));
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_rows.h"

#include <algorithm>
#include <charconv>

#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t latestSecond = 7'258'118'399; // 2199-12-31
constexpr std::int64_t nanosecondsPerMs = 1'000'000;

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

std::string ZabbixRow::text(const char *field) const
{
    const auto found = m_row.find(field);
    if (found == m_row.end())
        return {};
    if (found->is_string())
        return found->get<std::string>();
    return found->is_number_integer() ? found->dump() : std::string();
}

Expected<std::int64_t> ZabbixRow::number(const char *field, std::int64_t least, std::int64_t most) const
{
    const auto value = wholeNumber(text(field));
    if (value && *value >= least && *value <= most)
        return *value;
    const auto found = m_row.find(field);
    if (found == m_row.end())
        return refused(std::string("the answer cannot be used: a row lacks '") + field + "'");
    return refused(std::string("the answer cannot be used: '") + field + "' of a row is "
                   + quotable(QByteArray::fromStdString(
                       found->dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 60))));
}

Expected<Instant> ZabbixRow::instant(const char *clock, const char *ns) const
{
    const auto seconds = number(clock, 0, latestSecond);
    if (!seconds)
        return tl::unexpected(seconds.error());
    std::int64_t nanoseconds = 0;
    if (ns != nullptr && m_row.contains(ns)) {
        const auto read = number(ns, 0, 999'999'999);
        if (!read)
            return tl::unexpected(read.error());
        nanoseconds = *read;
    }
    return Instant(Duration(*seconds * 1000 + nanoseconds / nanosecondsPerMs));
}

const Json &ZabbixRow::list(const char *field) const
{
    static const Json none = Json::array();
    const auto found = m_row.find(field);
    const bool isList = found != m_row.end() && found->is_array()
        && std::ranges::all_of(*found, [](const Json &one) { return one.is_object(); });
    return isList ? *found : none;
}

Expected<void> checkRows(const Json &result, const char *what)
{
    if (!result.is_array())
        return refused(std::string("the answer cannot be used: its ") + what + " are "
                       + (result.is_null() ? "nothing" : result.type_name()) + " and no list");
    const auto odd = std::ranges::find_if(result, [](const Json &row) { return !row.is_object(); });
    if (odd != result.end())
        return refused(std::string("the answer cannot be used: one of its ") + what + " is "
                       + (odd->is_null() ? "nothing" : odd->type_name()) + " and no object");
    return {};
}

void addTags(const Json &rows, std::vector<ZabbixTag> &tags)
{
    for (const Json &row : rows)
        tags.push_back({ZabbixRow(row).text("tag"), ZabbixRow(row).text("value")});
}

void addTagLabels(const std::vector<ZabbixTag> &tags, Labels &labels)
{
    std::map<std::string, std::vector<std::string>> values;
    for (const ZabbixTag &tag : tags) {
        std::string name = "tag_" + tag.name;
        for (char &c : name)
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
                c = '_';
        values[name].push_back(tag.value);
    }
    for (auto &[name, all] : values) {
        std::ranges::sort(all);
        const auto twice = std::ranges::unique(all);
        all.erase(twice.begin(), twice.end());
        std::string joined;
        for (const std::string &value : all)
            joined += (joined.empty() ? "" : ", ") + value;
        labels[name] = std::move(joined);
    }
}

std::optional<Duration> zabbixDuration(const std::string &text)
{
    if (text.empty())
        return std::nullopt;
    std::int64_t unit = 1;
    std::string_view digits = text;
    switch (text.back()) {
    case 's':
        break;
    case 'm':
        unit = 60;
        break;
    case 'h':
        unit = 3600;
        break;
    case 'd':
        unit = 86'400;
        break;
    case 'w':
        unit = 7 * 86'400;
        break;
    default:
        unit = 0;
    }
    if (unit > 0)
        digits.remove_suffix(1);
    const auto count = wholeNumber(digits);
    if (!count || *count < 0 || *count > 4'000'000'000)
        return std::nullopt;
    return std::chrono::seconds(*count * std::max<std::int64_t>(unit, 1));
}

std::int64_t secondsOf(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

} // namespace makegood::feeds

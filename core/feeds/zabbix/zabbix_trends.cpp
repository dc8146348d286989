// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_trends.h"

#include <algorithm>
#include <memory>
#include <set>
#include <unordered_map>

#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

constexpr std::chrono::hours oneHour(1);
constexpr std::size_t trendItemsAtOnce = 100;

// Evenly in the hour, each in the middle of its part.
std::vector<RawSample> spread(Instant hour, std::int64_t count, CheckState state)
{
    std::vector<RawSample> out;
    const Duration length = oneHour;
    for (std::int64_t i = 0; i < count; ++i)
        out.push_back({hour + Duration(length.count() * (2 * i + 1) / (2 * count)), state});
    return out;
}

// Whether all values from least to greatest mean this state.
bool isUniform(CheckState atLeast, CheckState atGreatest, const std::string &least,
               const std::string &greatest, const UpRule &rule)
{
    if (atLeast != atGreatest || atLeast == CheckState::Unknown)
        return false;
    const bool isThreshold = rule.kind == UpRule::Kind::AtLeast || rule.kind == UpRule::Kind::AtMost;
    return isThreshold || least == greatest;
}

class TrendReading : public std::enable_shared_from_this<TrendReading>
{
public:
    TrendReading(ZabbixApi &api, std::vector<ZabbixHours> wanted, const Interval &page, UpRule rule,
                 ZabbixHistory::Done done)
        : m_api(api)
        , m_wanted(std::move(wanted))
        , m_page(page)
        , m_rule(std::move(rule))
        , m_done(std::move(done))
    {
    }

    void next()
    {
        if (m_next >= m_wanted.size())
            return m_done(std::move(m_result));
        const std::size_t end = std::min(m_wanted.size(), m_next + m_atOnce);
        Instant from = Instant::max();
        Instant till = Instant::min();
        Json ids = Json::array();
        for (std::size_t i = m_next; i < end; ++i) {
            ids.push_back(m_wanted[i].item->id);
            from = std::min(from, m_wanted[i].starts.front());
            till = std::max(till, m_wanted[i].starts.back());
        }
        const Json params = {{"itemids", std::move(ids)},
                             {"time_from", secondsOf(from)},
                             {"time_till", secondsOf(till)},
                             {"output", Json::array({"itemid", "clock", "num", "value_min", "value_max"})},
                             {"limit", ZabbixHistory::rowLimit + 1}};
        m_api.call("trend.get", params, [self = shared_from_this(), end](Expected<ZabbixReply> reply) {
            self->got(end, std::move(reply));
        });
    }

private:
    void got(std::size_t end, Expected<ZabbixReply> reply)
    {
        if (!reply)
            return m_done(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch || (reply->result.is_array() && reply->result.size() > ZabbixHistory::rowLimit)) {
            if (end - m_next == 1) {
                m_result = {};
                m_result.tooMuch = true;
                m_result.why = reply->tooMuch ? reply->why : "an item has too many hourly trends";
                return m_done(std::move(m_result));
            }
            m_atOnce = std::max<std::size_t>(1, (end - m_next) / 2);
            return next();
        }
        if (const auto read = take(end, reply->result); !read)
            return m_done(tl::unexpected(read.error()));
        m_next = end;
        next();
    }

    Expected<void> take(std::size_t end, const Json &rows)
    {
        if (const auto checked = checkRows(rows, "trends"); !checked)
            return checked;
        std::unordered_map<std::string, std::map<Instant, std::vector<RawSample>>> found;
        for (const Json &json : rows) {
            const ZabbixRow row(json);
            const auto wanted
                = std::find_if(m_wanted.begin() + static_cast<std::ptrdiff_t>(m_next),
                               m_wanted.begin() + static_cast<std::ptrdiff_t>(end),
                               [&](const ZabbixHours &one) { return one.item->id == row.text("itemid"); });
            const auto hour = row.instant("clock", nullptr);
            const auto count = row.number("num", 0, 1'000'000);
            if (!hour || !count)
                return tl::unexpected(hour ? count.error() : hour.error());
            if (wanted == m_wanted.begin() + static_cast<std::ptrdiff_t>(end))
                return refused("the server answers with trends of items that were not asked for");
            if (!std::ranges::binary_search(wanted->starts, *hour))
                continue; // an hour that has single values
            auto samples = trendSamples(*wanted->item, *hour, *count, row.text("value_min"),
                                        row.text("value_max"), m_rule);
            if (!samples)
                return tl::unexpected(samples.error());
            found[wanted->item->id][*hour] = std::move(*samples);
        }
        for (std::size_t i = m_next; i < end; ++i) {
            ZabbixSamples series{m_wanted[i].item, {}};
            for (const auto &[hour, samples] : found[series.item->id])
                std::ranges::copy_if(samples, std::back_inserter(series.samples),
                                     [&](const RawSample &one) { return m_page.contains(one.at); });
            m_result.samples += series.samples.size();
            if (!series.samples.empty())
                m_result.series.push_back(std::move(series));
        }
        return {};
    }

    ZabbixApi &m_api;
    const std::vector<ZabbixHours> m_wanted;
    const Interval m_page;
    const UpRule m_rule;
    const ZabbixHistory::Done m_done;
    std::size_t m_next = 0;
    std::size_t m_atOnce = trendItemsAtOnce;
    ZabbixHistory::Result m_result;
};

} // namespace

std::optional<Instant> historyBegins(const ZabbixItem &item, const std::optional<Duration> &historyOverride,
                                     Instant now)
{
    const auto kept = historyOverride ? historyOverride : zabbixDuration(item.history);
    if (!kept)
        return std::nullopt;
    return now - *kept;
}

std::vector<ZabbixHours> hoursWithoutHistory(const std::vector<const ZabbixItem *> &items,
                                             const ZabbixHistory::Result &history, const Interval &hours,
                                             const std::optional<Duration> &historyOverride, Instant now)
{
    std::unordered_map<std::string, std::set<Instant>> measured;
    for (const ZabbixSamples &one : history.series)
        for (const RawSample &sample : one.samples)
            measured[one.item->id].insert(std::chrono::floor<std::chrono::hours>(sample.at));
    std::vector<ZabbixHours> out;
    for (const ZabbixItem *item : items) {
        // A period that cannot be read says nothing about when history ends: no hour is taken for gone.
        const auto begins = historyBegins(*item, historyOverride, now);
        ZabbixHours missing{item, {}};
        for (Instant hour = std::chrono::floor<std::chrono::hours>(hours.start);
             begins && hour < hours.end && hour + oneHour <= *begins; hour += oneHour)
            if (!measured[item->id].contains(hour))
                missing.starts.push_back(hour);
        if (!missing.starts.empty())
            out.push_back(std::move(missing));
    }
    return out;
}

Expected<std::vector<RawSample>> trendSamples(const ZabbixItem &item, Instant hour, std::int64_t count,
                                              const std::string &least, const std::string &greatest,
                                              const UpRule &rule)
{
    if (count == 0)
        return std::vector<RawSample>();
    const auto low = stateOf(least, rule);
    const auto high = stateOf(greatest, rule);
    if (!low || !high)
        return tl::unexpected(low ? high.error() : low.error());
    const auto interval = zabbixDuration(item.delay);
    const bool isWhole
        = interval && interval->count() > 0 && count >= Duration(oneHour) / *interval && count <= 3600;
    if (isWhole && isUniform(*low, *high, least, greatest, rule))
        return spread(hour, count, *low);
    return std::vector<RawSample>{{hour, CheckState::Unknown}};
}

void readTrends(ZabbixApi &api, std::vector<ZabbixHours> wanted, const Interval &page, const UpRule &rule,
                ZabbixHistory::Done done)
{
    std::make_shared<TrendReading>(api, std::move(wanted), page, rule, std::move(done))->next();
}

} // namespace makegood::feeds

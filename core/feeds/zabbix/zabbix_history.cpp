// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_history.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <unordered_map>

#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t itemsAtOnce = 100;

using Items = std::vector<const ZabbixItem *>;

// By the item's interval; one a minute where that is not plain.
std::size_t expectedRows(const ZabbixItem &item, std::int64_t seconds)
{
    const auto interval = zabbixDuration(item.delay);
    const Duration each = interval && interval->count() > 0 ? *interval : Duration(std::chrono::minutes(1));
    return static_cast<std::size_t>(Duration(std::chrono::seconds(seconds)) / each) + 1;
}

// One reading under way; kept alive by its callbacks.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(ZabbixApi &api, const Interval &stretch, UpRule rule, ZabbixHistory::Done done)
        : m_api(api)
        , m_from(secondsOf(stretch.start))
        , m_till(secondsOf(stretch.end - Duration(1)))
        , m_rule(std::move(rule))
        , m_done(std::move(done))
    {
    }

    // Groups are of one type of value: history.get reads one type at a time. Those that have more than
    // expected are halved.
    void queue(const Items &items)
    {
        for (const int type : {0, 3}) {
            Items group;
            std::size_t rows = 0;
            for (const ZabbixItem *item : items) {
                if (item->valueType != type)
                    continue;
                const std::size_t more = expectedRows(*item, m_till - m_from + 1);
                if (!group.empty()
                    && (group.size() == itemsAtOnce || rows + more > ZabbixHistory::rowLimit)) {
                    m_groups.push_back(std::exchange(group, {}));
                    rows = 0;
                }
                group.push_back(item);
                rows += more;
            }
            if (!group.empty())
                m_groups.push_back(std::move(group));
        }
    }

    void next()
    {
        if (m_groups.empty())
            return m_done(std::move(m_result));
        const Items group = std::move(m_groups.front());
        m_groups.pop_front();
        Json ids = Json::array();
        for (const ZabbixItem *item : group)
            ids.push_back(item->id);
        // One row more than allowed tells that there are more.
        const Json params = {{"history", group.front()->valueType},
                             {"itemids", std::move(ids)},
                             {"time_from", m_from},
                             {"time_till", m_till},
                             {"output", Json::array({"itemid", "clock", "ns", "value"})},
                             {"sortfield", "clock"},
                             {"sortorder", "ASC"},
                             {"limit", ZabbixHistory::rowLimit + 1}};
        m_api.call("history.get", params, [self = shared_from_this(), group](Expected<ZabbixReply> reply) {
            self->got(group, std::move(reply));
        });
    }

private:
    void got(const Items &group, Expected<ZabbixReply> reply)
    {
        if (!reply)
            return m_done(tl::unexpected(std::move(reply.error())));
        const bool isFull
            = !reply->tooMuch && reply->result.is_array() && reply->result.size() > ZabbixHistory::rowLimit;
        if (reply->tooMuch || isFull)
            return halve(group,
                         isFull
                             ? "an item has more than " + std::to_string(ZabbixHistory::rowLimit) + " values"
                             : reply->why);
        const Interval asked{Instant(std::chrono::seconds(m_from)),
                             Instant(std::chrono::seconds(m_till + 1))};
        auto read = zabbixSamples(reply->result, group, asked, m_rule);
        if (!read)
            return m_done(tl::unexpected(std::move(read.error())));
        for (ZabbixSamples &one : *read) {
            m_result.samples += one.samples.size();
            m_result.series.push_back(std::move(one));
        }
        next();
    }

    void halve(const Items &group, std::string why)
    {
        if (group.size() == 1) {
            m_result = {};
            m_result.tooMuch = true;
            m_result.why = std::move(why);
            return m_done(std::move(m_result));
        }
        const auto middle = group.begin() + static_cast<std::ptrdiff_t>(group.size() / 2);
        m_groups.emplace_front(middle, group.end());
        m_groups.emplace_front(group.begin(), middle);
        next();
    }

    ZabbixApi &m_api;
    const std::int64_t m_from; ///< seconds
    const std::int64_t m_till; ///< seconds, the last one asked for
    const UpRule m_rule;
    const ZabbixHistory::Done m_done;
    std::deque<Items> m_groups;
    ZabbixHistory::Result m_result;
};

// In time order, those of one millisecond as one: down wins.
void joinSamples(std::vector<RawSample> &samples)
{
    std::ranges::stable_sort(samples, {}, &RawSample::at);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        RawSample &last = samples[kept];
        if (samples[i].at != last.at)
            samples[++kept] = samples[i];
        else if (samples[i].state == CheckState::Down || last.state == CheckState::Unknown)
            last.state = samples[i].state;
    }
    samples.resize(std::min(samples.size(), kept + 1));
}

} // namespace

Expected<std::vector<ZabbixSamples>> zabbixSamples(const Json &rows, const Items &items,
                                                   const Interval &asked, const UpRule &rule)
{
    if (const auto checked = checkRows(rows, "values"); !checked)
        return tl::unexpected(checked.error());
    std::unordered_map<std::string, std::size_t> place;
    std::vector<ZabbixSamples> all;
    for (const ZabbixItem *item : items) {
        place[item->id] = all.size();
        all.push_back({item, {}});
    }
    for (const Json &json : rows) {
        const ZabbixRow row(json);
        const auto found = place.find(row.text("itemid"));
        if (found == place.end())
            return refused("the server answers with values of items that were not asked for");
        const auto at = row.instant("clock", "ns");
        if (!at)
            return tl::unexpected(at.error());
        if (!asked.contains(*at))
            return refused("the server answers with values that were not asked for, at "
                           + formatInstant(*at));
        auto state = stateOf(row.text("value"), rule);
        if (!state) {
            state.error().key = formatInstant(*at);
            state.error().what += " (item " + found->first + ')';
            return tl::unexpected(std::move(state.error()));
        }
        all[found->second].samples.push_back({*at, *state});
    }
    for (ZabbixSamples &one : all)
        joinSamples(one.samples);
    std::erase_if(all, [](const ZabbixSamples &one) { return one.samples.empty(); });
    return all;
}

void ZabbixHistory::read(ZabbixApi &api, Items items, const Interval &stretch, const UpRule &rule, Done done)
{
    const auto reading = std::make_shared<Reading>(api, stretch, rule, std::move(done));
    reading->queue(items);
    reading->next();
}

} // namespace makegood::feeds

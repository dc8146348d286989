// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_catalogue.h"

#include <algorithm>
#include <memory>

#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t hostsAtOnce = 200;

// Word for word as long as it holds no `*`.
void searchFor(Json &params, const char *field, const Json &patterns)
{
    params["search"] = {{field, patterns}};
    params["searchWildcardsEnabled"] = true;
    params["searchByAny"] = true;
}

Json tagFilter(const std::vector<ZabbixTag> &tags)
{
    Json out = Json::array();
    for (const ZabbixTag &tag : tags) // operator 1: equals, 4: exists
        out.push_back({{"tag", tag.name}, {"value", tag.value}, {"operator", tag.value.empty() ? 4 : 1}});
    return out;
}

Expected<ZabbixHost> hostFrom(const ZabbixRow &row)
{
    ZabbixHost host;
    host.id = row.text("hostid");
    if (host.id.empty())
        return refused("the answer cannot be used: a host has no id");
    host.labels["host"] = row.text("host");
    host.labels["host_name"] = row.text("name");
    for (const char *field : {"hostgroups", "groups"}) // 6.2 renamed it
        for (const Json &group : row.list(field))
            host.groups.push_back(ZabbixRow(group).text("name"));
    std::ranges::sort(host.groups);
    std::string &joined = host.labels["hostgroup"];
    for (const std::string &name : host.groups)
        joined += (joined.empty() ? "" : ", ") + name;
    addTags(row.list("tags"), host.tags);
    addTagLabels(host.tags, host.labels);
    return host;
}

Expected<ZabbixItem> itemFrom(const ZabbixRow &row, const ZabbixCatalogue &catalogue)
{
    ZabbixItem item;
    item.id = row.text("itemid");
    item.hostId = row.text("hostid");
    const ZabbixHost *host = catalogue.host(item.hostId);
    if (item.id.empty() || host == nullptr)
        return refused("the answer cannot be used: an item has no id or belongs to another host");
    const auto type = row.number("value_type", 0, 5);
    const auto last = row.instant("lastclock", "lastns");
    if (!type || !last)
        return tl::unexpected(type ? last.error() : type.error());
    item.valueType = static_cast<int>(*type);
    item.history = row.text("history");
    item.delay = row.text("delay");
    item.lastAt = *last;
    item.lastValue = row.text("lastvalue");
    item.labels = host->labels;
    item.labels["item"] = row.text("name");
    item.labels["key"] = row.text("key_");
    item.tags = host->tags;
    addTags(row.list("tags"), item.tags);
    addTagLabels(item.tags, item.labels);
    return item;
}

Expected<ZabbixTrigger> triggerFrom(const ZabbixRow &row, const ZabbixCatalogue &catalogue)
{
    static constexpr std::array<const char *, 6> severities
        = {"not-classified", "information", "warning", "average", "high", "disaster"};
    ZabbixTrigger trigger;
    trigger.id = row.text("triggerid");
    std::vector<std::string> hosts;
    for (const Json &host : row.list("hosts"))
        hosts.push_back(ZabbixRow(host).text("hostid"));
    std::ranges::sort(hosts);
    const ZabbixHost *host = nullptr;
    for (const std::string &id : hosts)
        if (host == nullptr)
            host = catalogue.host(id);
    if (trigger.id.empty() || host == nullptr)
        return refused("the answer cannot be used: a trigger has no id or belongs to other hosts");
    const auto severity = row.number("priority", 0, 5);
    const auto value = row.number("value", 0, 1);
    const auto changed = row.instant("lastchange", nullptr);
    for (const auto *read : {&severity, &value})
        if (!*read)
            return tl::unexpected(read->error());
    if (!changed)
        return tl::unexpected(changed.error());
    trigger.hostId = host->id;
    trigger.isProblem = *value == 1;
    trigger.changedAt = *changed;
    trigger.labels = host->labels;
    trigger.labels["trigger"] = row.text("description");
    trigger.labels["severity"] = severities[static_cast<std::size_t>(*severity)];
    trigger.tags = host->tags;
    addTags(row.list("tags"), trigger.tags);
    addTagLabels(trigger.tags, trigger.labels);
    return trigger;
}

// One listing under way; kept alive by its callbacks.
class Listing : public std::enable_shared_from_this<Listing>
{
public:
    using Done = std::function<void(Expected<ZabbixCatalogue>)>;

    Listing(ZabbixApi &api, const ZabbixSettings &settings, Done done)
        : m_api(api)
        , m_settings(settings)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        // How the groups of hosts are asked for depends on the version.
        m_api.open([self = shared_from_this()](const Expected<void> &in) {
            if (in)
                self->askGroups();
            else
                self->m_done(tl::unexpected(in.error()));
        });
    }

private:
    void askGroups()
    {
        if (m_settings.hostGroups.empty())
            return askHosts(Json());
        Json params = {{"output", Json::array({"groupid"})}};
        searchFor(params, "name", m_settings.hostGroups);
        ask("hostgroup.get", params, "host groups", [this](const Json &rows) {
            Json ids = Json::array();
            for (const Json &row : rows)
                ids.push_back(ZabbixRow(row).text("groupid"));
            if (ids.empty())
                return fail("no host group that this user may see fits the settings");
            askHosts(ids);
        });
    }

    void ask(const std::string &method, const Json &params, const char *what,
             std::function<void(const Json &)> next)
    {
        m_api.callWhole(method, params,
                        [self = shared_from_this(), what, next = std::move(next)](Expected<Json> result) {
                            if (result)
                                if (const auto rows = checkRows(*result, what); !rows)
                                    result = tl::unexpected(rows.error());
                            if (result)
                                next(*result);
                            else
                                self->m_done(tl::unexpected(std::move(result.error())));
                        });
    }

    void askHosts(const Json &groupIds)
    {
        Json params = {{"output", Json::array({"hostid", "host", "name"})},
                       {"selectTags", Json::array({"tag", "value"})},
                       {"sortfield", "hostid"}};
        params[m_api.isAtLeast(6, 2) ? "selectHostGroups" : "selectGroups"] = Json::array({"name"});
        if (!groupIds.is_null())
            params["groupids"] = groupIds;
        if (!m_settings.hosts.empty())
            searchFor(params, "host", m_settings.hosts);
        ask("host.get", params, "hosts", [this](const Json &rows) {
            for (const Json &row : rows) {
                auto host = hostFrom(ZabbixRow(row));
                if (!host)
                    return fail(host.error().what);
                m_found.hosts.push_back(std::move(*host));
            }
            std::ranges::sort(m_found.hosts, {}, &ZabbixHost::id);
            if (m_found.hosts.empty())
                return fail("no host that this user may see fits the settings");
            askBatch();
        });
    }

    Json batchQuery(const Json &hostIds) const
    {
        Json params = {{"hostids", hostIds}, {"selectTags", Json::array({"tag", "value"})}};
        if (!m_settings.tags.empty()) {
            params["tags"] = tagFilter(m_settings.tags);
            params["evaltype"] = 0;
        }
        if (m_settings.reads == ZabbixReads::Items) {
            params["output"] = Json::array({"itemid", "hostid", "name", "key_", "value_type", "history",
                                            "delay", "lastclock", "lastns", "lastvalue"});
            params["webitems"] = true;
            params["filter"] = {{"value_type", Json::array({0, 3})}};
            searchFor(params, "key_", Json::array({m_settings.itemKey}));
        } else {
            params["output"] = Json::array({"triggerid", "description", "priority", "value", "lastchange"});
            params["selectHosts"] = Json::array({"hostid"});
            params["expandDescription"] = true;
            params["min_severity"] = static_cast<int>(m_settings.minSeverity);
        }
        return params;
    }

    void askBatch()
    {
        if (m_next >= m_found.hosts.size())
            return listed();
        const std::size_t end = std::min(m_found.hosts.size(), m_next + m_batch);
        Json ids = Json::array();
        for (std::size_t i = m_next; i < end; ++i)
            ids.push_back(m_found.hosts[i].id);
        const bool items = m_settings.reads == ZabbixReads::Items;
        m_api.call(items ? "item.get" : "trigger.get", batchQuery(ids),
                   [self = shared_from_this(), end](Expected<ZabbixReply> reply) {
                       self->gotBatch(end, std::move(reply));
                   });
    }

    void gotBatch(std::size_t end, Expected<ZabbixReply> reply)
    {
        if (!reply)
            return m_done(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch) {
            if (m_batch == 1)
                return fail("what one host has is too much to list: " + reply->why);
            m_batch = std::max<std::size_t>(1, std::min(m_batch, end - m_next) / 2);
            return askBatch();
        }
        const bool items = m_settings.reads == ZabbixReads::Items;
        if (const auto rows = checkRows(reply->result, items ? "items" : "triggers"); !rows)
            return fail(rows.error().what);
        for (const Json &row : reply->result) {
            const auto added = items ? add(itemFrom(ZabbixRow(row), m_found), m_found.items)
                                     : add(triggerFrom(ZabbixRow(row), m_found), m_found.triggers);
            if (!added)
                return fail(added.error().what);
        }
        m_next = end;
        askBatch();
    }

    template <typename T> static Expected<void> add(Expected<T> one, std::vector<T> &to)
    {
        return std::move(one).map([&](T &&got) { to.push_back(std::move(got)); });
    }

    // By id, each once: a trigger of two hosts comes with both.
    template <typename T> static void sortById(std::vector<T> &all)
    {
        std::ranges::sort(all, {}, &T::id);
        const auto twice = std::ranges::unique(all, {}, &T::id);
        all.erase(twice.begin(), twice.end());
    }

    void listed()
    {
        sortById(m_found.items);
        sortById(m_found.triggers);
        if (m_found.items.empty() && m_found.triggers.empty())
            return nothingFound();
        m_api.callWhole("housekeeping.get", {{"output", "extend"}},
                        [self = shared_from_this()](const Expected<Json> &result) {
                            // Not every role may ask; then the items' own periods are all that is known.
                            if (!result && result.error().kind != ErrorKind::Refused)
                                return self->m_done(tl::unexpected(result.error()));
                            if (result && result->is_object())
                                self->readHousekeeping(ZabbixRow(*result));
                            self->m_done(std::move(self->m_found));
                        });
    }

    void readHousekeeping(const ZabbixRow &row)
    {
        if (row.text("hk_history_mode") != "0" && row.text("hk_history_global") == "1")
            m_found.historyOverride = zabbixDuration(row.text("hk_history"));
        if (row.text("hk_events_mode") != "0")
            m_found.eventsKept = zabbixDuration(row.text("hk_events_trigger"));
    }

    // The server is the right one: what is asked for is not there.
    void nothingFound()
    {
        Error error;
        if (m_settings.reads == ZabbixReads::Items) {
            error.key = "key";
            error.what = "no numeric item that this user may see has the key \"" + m_settings.itemKey + '"';
        } else {
            error.key = "read";
            error.what = "no trigger that this user may see fits the settings";
        }
        m_done(tl::unexpected(std::move(error)));
    }

    void fail(std::string what) { m_done(refused(std::move(what))); }

    ZabbixApi &m_api;
    const ZabbixSettings &m_settings;
    const Done m_done;
    ZabbixCatalogue m_found;
    std::size_t m_next = 0; ///< of the hosts
    std::size_t m_batch = hostsAtOnce;
};

} // namespace

const ZabbixHost *ZabbixCatalogue::host(const std::string &id) const
{
    const auto found = std::ranges::lower_bound(hosts, id, {}, &ZabbixHost::id);
    return found != hosts.end() && found->id == id ? &*found : nullptr;
}

void listZabbix(ZabbixApi &api, const ZabbixSettings &settings,
                std::function<void(Expected<ZabbixCatalogue>)> done)
{
    std::make_shared<Listing>(api, settings, std::move(done))->start();
}

} // namespace makegood::feeds

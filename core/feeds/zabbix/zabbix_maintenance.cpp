// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_maintenance.h"

#include <algorithm>
#include <tuple>

#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

using std::chrono::days;

bool hasBit(int mask, unsigned bit)
{
    return (static_cast<unsigned>(mask) >> bit & 1U) != 0;
}

// 0 Monday to 6 Sunday.
unsigned weekdayOf(LocalDate day)
{
    return std::chrono::weekday(std::chrono::sys_days(day.time_since_epoch())).iso_encoding() - 1;
}

bool isDayOfMonth(const ZabbixPeriod &period, LocalDate day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(day.time_since_epoch())};
    if (!hasBit(period.months, static_cast<unsigned>(date.month()) - 1))
        return false;
    const auto number = static_cast<int>(static_cast<unsigned>(date.day()));
    if (period.dayOfMonth != 0)
        return period.dayOfMonth == number;
    if (!hasBit(period.weekdays, weekdayOf(day)))
        return false;
    if (period.every == 5) {
        const std::chrono::year_month_day_last last = date.year() / date.month() / std::chrono::last;
        return number + 7 > static_cast<int>(static_cast<unsigned>(last.day()));
    }
    return (number - 1) / 7 + 1 == period.every;
}

// The server counts days and weeks in seconds from a local midnight, also over a change of the clocks.
std::int64_t wholeParts(Instant from, Instant start, std::chrono::seconds part)
{
    return (start - from).count() / Duration(part).count();
}

// `start` is on the local day `day`, at the period's time of day.
bool isOccurrence(const ZabbixPeriod &period, const Zone &zone, LocalDate firstDay, LocalDate day,
                  Instant start)
{
    switch (period.kind) {
    case ZabbixPeriod::Kind::Once:
        return false;
    case ZabbixPeriod::Kind::Daily:
        return wholeParts(zone.startOfDay(firstDay), start, days(1)) % period.every == 0;
    case ZabbixPeriod::Kind::Weekly: {
        const Instant monday = zone.startOfDay(firstDay - days(weekdayOf(firstDay)));
        return wholeParts(monday, start, days(7)) % period.every == 0
            && hasBit(period.weekdays, weekdayOf(day));
    }
    case ZabbixPeriod::Kind::Monthly:
        return isDayOfMonth(period, day);
    }
    return false;
}

Expected<ZabbixPeriod> periodFrom(const ZabbixRow &row)
{
    ZabbixPeriod period;
    const auto kind = row.number("timeperiod_type", 0, 4);
    const auto length = row.number("period", 0, 100'000'000);
    if (!kind || !length)
        return tl::unexpected(kind ? length.error() : kind.error());
    if (*kind == 1)
        return refused("the answer cannot be used: a maintenance has a period of an unknown kind");
    period.kind = static_cast<ZabbixPeriod::Kind>(*kind);
    period.length = std::chrono::seconds(*length);
    if (period.kind == ZabbixPeriod::Kind::Once)
        return row.instant("start_date", nullptr).map([&](Instant at) {
            period.startsAt = at;
            return period;
        });
    const auto field = [&](const char *name, std::int64_t least, std::int64_t most, int &into) {
        auto value = row.number(name, least, most);
        if (value)
            into = static_cast<int>(*value);
        return value ? Expected<void>() : tl::unexpected(value.error());
    };
    int timeOfDay = 0;
    auto read = field("start_time", 0, 86'399, timeOfDay);
    const bool isMonthly = period.kind == ZabbixPeriod::Kind::Monthly;
    if (read)
        read = field("every", isMonthly ? 0 : 1, 1000, period.every);
    if (read)
        read = field("dayofweek", 0, 127, period.weekdays);
    if (read)
        read = field("day", 0, 31, period.dayOfMonth);
    if (read)
        read = field("month", 0, 4095, period.months);
    if (!read)
        return tl::unexpected(read.error());
    period.timeOfDay = std::chrono::seconds(timeOfDay);
    return period;
}

std::vector<std::string> valuesOf(const ZabbixRow &row, const char *list, const char *field)
{
    std::vector<std::string> out;
    for (const Json &one : row.list(list))
        out.push_back(ZabbixRow(one).text(field));
    return out;
}

Expected<ZabbixMaintenance> maintenanceFrom(const ZabbixRow &row)
{
    ZabbixMaintenance out;
    out.id = row.text("maintenanceid");
    out.name = row.text("name");
    out.description = row.text("description");
    out.collectsData = row.text("maintenance_type") != "1";
    out.anyTag = row.text("tags_evaltype") == "2";
    const auto since = row.instant("active_since", nullptr);
    const auto till = row.instant("active_till", nullptr);
    if (out.id.empty() || !since || !till)
        return since ? refused("the answer cannot be used: a maintenance has no id or no end")
                     : tl::unexpected(since.error());
    out.active = {*since, *till};
    out.hostIds = valuesOf(row, "hosts", "hostid");
    out.groups = valuesOf(row, "groups", "name");
    for (const std::string &name : valuesOf(row, "hostgroups", "name")) // 6.2 renamed it
        out.groups.push_back(name);
    for (const Json &tag : row.list("tags")) {
        const ZabbixRow one(tag);
        out.tags.push_back({{one.text("tag"), one.text("value")}, one.text("operator") == "2"});
    }
    for (const Json &period : row.list("timeperiods")) {
        auto read = periodFrom(ZabbixRow(period));
        if (!read)
            return tl::unexpected(std::move(read.error()));
        out.periods.push_back(*read);
    }
    return out;
}

// The audit log's rows of maintenances, the last one of each.
void readEntries(const Json &rows, std::vector<ZabbixMaintenance> &all)
{
    if (!checkRows(rows, "entries of the audit log"))
        return;
    for (const Json &json : rows) {
        const ZabbixRow row(json);
        const auto at = row.instant("clock", nullptr);
        for (ZabbixMaintenance &one : all)
            if (at && one.id == row.text("resourceid"))
                one.enteredAt = std::max(one.enteredAt.value_or(*at), *at);
    }
}

} // namespace

bool ZabbixMaintenance::concerns(const ZabbixHost &host, const std::vector<ZabbixTag> &ofSeries) const
{
    const bool isThere
        = std::ranges::find(hostIds, host.id) != hostIds.end()
        || std::ranges::any_of(host.groups, [&](const std::string &its) {
               return std::ranges::any_of(groups, [&](const std::string &group) {
                   return its == group || its.starts_with(group + '/'); // a group holds those nested in it
               });
           });
    if (!isThere || tags.empty())
        return isThere;
    const auto fits = [&](const std::pair<ZabbixTag, bool> &wanted) {
        return std::ranges::any_of(ofSeries, [&](const ZabbixTag &tag) {
            return tag.name == wanted.first.name
                && (wanted.second ? tag.value.find(wanted.first.value) != std::string::npos
                                  : tag.value == wanted.first.value);
        });
    };
    if (anyTag)
        return std::ranges::any_of(tags, fits);
    return std::ranges::all_of(tags, [&](const auto &wanted) {
        return std::ranges::any_of(
            tags, [&](const auto &other) { return other.first.name == wanted.first.name && fits(other); });
    });
}

bool ZabbixMaintenance::isRecurring() const
{
    return std::ranges::any_of(periods,
                               [](const ZabbixPeriod &one) { return one.kind != ZabbixPeriod::Kind::Once; });
}

Expected<std::vector<ZabbixMaintenance>> zabbixMaintenances(const Json &rows)
{
    if (const auto checked = checkRows(rows, "maintenances"); !checked)
        return tl::unexpected(checked.error());
    std::vector<ZabbixMaintenance> out;
    for (const Json &row : rows) {
        auto one = maintenanceFrom(ZabbixRow(row));
        if (!one)
            return tl::unexpected(std::move(one.error()));
        out.push_back(std::move(*one));
    }
    return out;
}

std::vector<Interval> occurrences(const ZabbixMaintenance &maintenance, const Interval &range,
                                  const Zone &zone)
{
    std::vector<Interval> out;
    const Interval &active = maintenance.active;
    const auto add = [&](Instant start, Duration length) {
        const Interval when{std::max(start, active.start), std::min(start + length, active.end)};
        if (!when.empty() && when.start < range.end && when.end > range.start)
            out.push_back(when);
    };
    for (const ZabbixPeriod &period : maintenance.periods) {
        if (period.kind == ZabbixPeriod::Kind::Once) {
            add(period.startsAt, period.length);
            continue;
        }
        const LocalDate last = zone.dateOf(std::min(range.end, active.end));
        LocalDate day = zone.dateOf(std::max(range.start - period.length, active.start));
        for (; day <= last; day += days(1)) {
            const LocalTime local = LocalTime(day) + period.timeOfDay;
            const Instant start = zone.toInstant(local);
            if (start >= active.start && zone.toLocal(start) == local
                && isOccurrence(period, zone, zone.dateOf(active.start), day, start))
                add(start, period.length);
        }
    }
    std::ranges::sort(out, [](const Interval &a, const Interval &b) {
        return std::tie(a.start, a.end) < std::tie(b.start, b.end);
    });
    const auto twice = std::ranges::unique(out);
    out.erase(twice.begin(), twice.end());
    return out;
}

void readMaintenances(ZabbixApi &api, std::function<void(Expected<std::vector<ZabbixMaintenance>>)> done)
{
    Json params = {{"output", "extend"},
                   {"selectTimeperiods", "extend"},
                   {"selectTags", "extend"},
                   {"selectHosts", Json::array({"hostid"})}};
    params[api.isAtLeast(6, 2) ? "selectHostGroups" : "selectGroups"] = Json::array({"name"});
    api.callWhole("maintenance.get", params, [&api, done = std::move(done)](const Expected<Json> &result) {
        if (!result)
            return done(tl::unexpected(result.error()));
        auto all = zabbixMaintenances(*result);
        if (!all || all->empty())
            return done(std::move(all));
        Json ids = Json::array();
        for (const ZabbixMaintenance &one : *all)
            ids.push_back(one.id);
        // Resource 27 is maintenance; actions 0 and 1 are entry and change.
        const Json query
            = {{"output", Json::array({"clock", "resourceid"})},
               {"filter", {{"resourcetype", 27}, {"resourceid", ids}, {"action", Json::array({0, 1})}}}};
        api.callWhole("auditlog.get", query,
                      [done, all = std::move(*all)](const Expected<Json> &log) mutable {
                          // Only administrators of the whole server may read it; then the time of entry stays
                          // unknown.
                          if (!log && log.error().kind != ErrorKind::Refused)
                              return done(tl::unexpected(log.error()));
                          if (log)
                              readEntries(*log, all);
                          done(std::move(all));
                      });
    });
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_windows.h"

#include <set>

namespace makegood::feeds
{

namespace
{

constexpr std::chrono::days ahead(31);

Month monthOfLocal(Instant at, const Zone &zone)
{
    const std::chrono::sys_days day(zone.dateOf(at).time_since_epoch());
    const std::chrono::year_month_day date(day);
    return {date.year() / date.month()};
}

Interval localMonth(Month month, const Zone &zone)
{
    const auto first = [&](Month one) {
        const std::chrono::sys_days day(one.value / 1);
        return zone.startOfDay(LocalDate(day.time_since_epoch()));
    };
    return {first(month), first(month.next())};
}

struct Concerned {
    const Labels *labels;
    const ZabbixHost *host;
    const std::vector<ZabbixTag> *tags;
};

std::vector<Concerned> allSeries(const ZabbixCatalogue &catalogue)
{
    std::vector<Concerned> out;
    const auto add = [&](const auto &series) {
        for (const auto &one : series)
            out.push_back({&one.labels, catalogue.host(one.hostId), &one.tags});
    };
    add(catalogue.items);
    add(catalogue.triggers);
    return out;
}

// Labels of one series a service.
std::vector<const Labels *> concernedBy(const ZabbixMaintenance &maintenance,
                                        const std::vector<Concerned> &series,
                                        const std::vector<MappingRow> &mapping)
{
    std::vector<const Labels *> out;
    std::set<std::pair<std::string, std::string>> services;
    for (const Concerned &one : series) {
        if (one.host == nullptr || !maintenance.concerns(*one.host, *one.tags))
            continue;
        const auto target = mapped(mapping, *one.labels);
        if (target && services.emplace(target->contract, target->service).second)
            out.push_back(one.labels);
    }
    return out;
}

} // namespace

std::vector<RawWindow> maintenanceWindows(const std::vector<ZabbixMaintenance> &maintenances,
                                          const ZabbixCatalogue &catalogue,
                                          const std::vector<MappingRow> &mapping, const Interval &page,
                                          const Zone &zone)
{
    std::vector<RawWindow> out;
    const std::vector<Concerned> series = allSeries(catalogue);
    const Month last = monthOfLocal(page.end + ahead, zone);
    for (const ZabbixMaintenance &one : maintenances) {
        const std::vector<const Labels *> concerned = concernedBy(one, series, mapping);
        for (Month month = monthOfLocal(page.start, zone); month <= last; month = month.next()) {
            const Interval whole = localMonth(month, zone);
            for (const Interval &when : occurrences(one, whole, zone)) {
                if (!whole.contains(when.start))
                    continue; // of the month before
                RawWindow window;
                window.uid = "maintenance-" + one.id + '/' + formatMonth(month);
                window.when = when;
                window.enteredAt = one.enteredAt;
                window.title = one.name;
                window.comment = one.description;
                if (!one.collectsData)
                    window.comment += window.comment.empty() ? "no data collected" : " (no data collected)";
                for (const Labels *labels : concerned) {
                    window.labels = *labels;
                    out.push_back(window);
                }
            }
        }
    }
    return out;
}

} // namespace makegood::feeds

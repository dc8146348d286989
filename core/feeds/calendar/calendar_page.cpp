// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/calendar/calendar_page.h"

#include <algorithm>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostRefusals = 20;

std::vector<Labels> labelsOf(const MaintenanceWindow &window)
{
    Labels common{{"uid", window.uid}};
    if (!window.summary.empty())
        common["summary"] = window.summary;
    if (window.note && !window.note->provider.empty())
        common["provider"] = window.note->provider;
    std::vector<Labels> out;
    const auto add = [&](const char *name, const std::string &value) {
        out.push_back(common);
        out.back()[name] = value;
    };
    for (const std::string &service : window.services)
        add("service", service);
    if (window.note)
        for (const std::string &object : window.note->objects)
            add("object", object);
    if (out.empty())
        out.push_back(std::move(common));
    return out;
}

} // namespace

SourcePage pageOf(const CalendarContents &calendar)
{
    SourcePage out;
    for (const MaintenanceWindow &window : calendar.windows)
        for (Labels &labels : labelsOf(window)) {
            RawWindow raw;
            raw.labels = std::move(labels);
            raw.uid = window.uid;
            raw.isGlobalUid = true;
            raw.when = window.when;
            raw.enteredAt = window.notifiedAt;
            raw.status = window.status;
            raw.title = window.summary;
            raw.channel = window.channel;
            raw.note = window.note;
            raw.movedFrom = window.movedFrom;
            out.windows.push_back(std::move(raw));
        }
    out.windowEvents = calendar.events;
    for (const Error &error : calendar.refused) {
        if (out.remarks.size() == mostRefusals) {
            out.remarks.push_back("and " + std::to_string(calendar.refused.size() - mostRefusals) + " more");
            break;
        }
        out.remarks.push_back("left out: " + error.text());
    }
    for (const CalendarRemark &said : calendar.said)
        out.remarks.push_back("line " + std::to_string(said.line) + ": " + said.what);
    return out;
}

std::vector<DiscoveredSeries> labelsIn(const CalendarContents &calendar, Instant until)
{
    std::map<Labels, Instant> last;
    for (const MaintenanceWindow &window : calendar.windows)
        for (Labels &labels : labelsOf(window)) {
            labels.erase("uid"); // one line for each thing that windows are about
            Instant &at = last.try_emplace(std::move(labels), Instant{}).first->second;
            if (window.when.start < until)
                at = std::max(at, window.when.start);
        }
    std::vector<DiscoveredSeries> out;
    for (const auto &[labels, at] : last)
        out.push_back({labels, at, CheckState::Unknown});
    return out;
}

Instant calendarHorizon(Instant now)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    return sys_days((today.year() + years(3)) / January / 1);
}

} // namespace makegood::feeds

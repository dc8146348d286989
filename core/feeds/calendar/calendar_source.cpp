// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/calendar/calendar_source.h"

#include <QtGlobal>

#include "feeds/calendar/calendar_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> CalendarSource::open(const SourceAccess &access) const
{
    std::optional<HttpAccess> http;
    if (settings().file.empty()) {
        auto made = makeHttpAccess(settings().server, access.secrets, access.limits);
        if (!made)
            return tl::unexpected(made.error());
        http = std::move(*made);
    }
    return std::make_unique<CalendarConnection>(access.network, settings(), std::move(http), access.memory);
}

// Fields of the form that subscribes to a calendar.
static std::vector<SourceField> calendarFields()
{
    std::vector<SourceField> fields = endpointFields("https://status.example/maintenance.ics");
    fields.push_back({.key = "zone",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Time zone"),
                      .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                                "Of times that name none, such as Europe/Berlin"),
                      .standard = "UTC"});
    return fields;
}

SourceKind calendarKind()
{
    return {
        calendarName,
        "{\"schema\": 1, \"kind\": \"calendar\", \"address\": \"https://status.example/maintenance.ics\",\n"
        " \"zone\": \"Europe/Berlin\",\n"
        " \"mapping\": [{\"match\": {\"object\": \"circuit-7\"}, \"service\": \"line-1\"},\n"
        "             {\"service\": \"*\"}]}",
        sourceReader<CalendarSource>(calendarSettings),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Calendar"),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Maintenance from a subscribed iCalendar address."),
        calendarFields()};
}

} // namespace makegood::feeds

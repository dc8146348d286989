// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/calendar/calendar_source.h"

#include <QtGlobal>

#include "feeds/calendar/calendar_connection.h"

namespace makegood::feeds
{

CalendarSource::CalendarSource(CalendarSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &CalendarSource::kind() const
{
    static const std::string name = calendarName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> CalendarSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    std::optional<HttpAccess> http;
    if (m_settings.file.empty()) {
        auto made = makeHttpAccess(m_settings.server, access.secrets, access.limits);
        if (!made)
            return tl::unexpected(made.error());
        http = std::move(*made);
    }
    return std::make_unique<CalendarConnection>(access.network, m_settings, std::move(http), access.memory);
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
        [](std::string_view settings, const std::string &file) {
            return calendarSettings(settings, file)
                .map([](CalendarSettings &&read) -> std::unique_ptr<Source> {
                    return std::make_unique<CalendarSource>(std::move(read));
                });
        },
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Calendar"),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Maintenance from a subscribed iCalendar address."),
        calendarFields()};
}

} // namespace makegood::feeds

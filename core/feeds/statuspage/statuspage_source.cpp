// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_source.h"

#include <QtGlobal>

#include "feeds/statuspage/statuspage_connection.h"

namespace makegood::feeds
{

StatuspageSource::StatuspageSource(StatuspageSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &StatuspageSource::kind() const
{
    static const std::string name = statuspageName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> StatuspageSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    return makeHttpAccess(m_settings.server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<StatuspageConnection>(access.network, m_settings, http, access.memory);
        });
}

// What connecting a status page asks for.
static std::vector<SourceField> statuspageFields()
{
    using Sort = SourceField::Sort;
    std::vector<SourceField> fields = endpointFields("https://status.provider.example");
    fields.push_back(
        {.key = "service",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Service of the page"),
         .sort = Sort::Choice,
         .choices
         = {{"statuspage", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Statuspage, or compatible")},
            {"instatus", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Instatus")}},
         .standard = "statuspage"});
    fields.push_back(
        {.key = "down",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "What counts as down"),
         .sort = Sort::Choice,
         .choices
         = {{"major-outage", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Major outage")},
            {"partial-outage", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Partial outage, too")},
            {"degraded-performance",
             QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Degraded performance, too")}},
         .standard = "major-outage"});
    return fields;
}

SourceKind statuspageKind()
{
    return {statuspageName,
            "{\"schema\": 1, \"kind\": \"statuspage\", \"address\": \"https://status.provider.example\",\n"
            " \"mapping\": [{\"match\": {\"component\": \"API\"}, \"service\": \"api\", \"probe\": "
            "\"provider\"}]}",
            [](std::string_view settings, const std::string &file) {
                return statuspageSettings(settings, file)
                    .map([](StatuspageSettings &&read) -> std::unique_ptr<Source> {
                        return std::make_unique<StatuspageSource>(std::move(read));
                    });
            },
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Status page"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "A provider’s own account: incidents and maintenance from its status page."),
            statuspageFields()};
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_source.h"

#include <QtGlobal>

#include "feeds/statuspage/statuspage_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> StatuspageSource::open(const SourceAccess &access) const
{
    return makeHttpAccess(settings().server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<StatuspageConnection>(access.network, settings(), http, access.memory);
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
            sourceReader<StatuspageSource>(statuspageSettings),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Status page"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "A provider’s own account: incidents and maintenance from its status page."),
            statuspageFields()};
}

} // namespace makegood::feeds

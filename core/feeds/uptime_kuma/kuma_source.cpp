// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_source.h"

#include <QtGlobal>

#include "feeds/sql/connect_sql.h"
#include "feeds/uptime_kuma/kuma_connection.h"

namespace makegood::feeds
{

using namespace sla;

Expected<std::unique_ptr<SourceConnection>> KumaSource::open(const SourceAccess &access) const
{
    return connectSql<KumaConnection>(settings(), access);
}

// Fields of the form that connects an Uptime Kuma.
static std::vector<SourceField> kumaFields()
{
    std::vector<SourceField> fields = sqlFields({SqlEngine::Sqlite, SqlEngine::Mysql});
    fields.push_back(
        {.key = "pending",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "A failure that Kuma still repeats"),
         .sort = SourceField::Sort::Choice,
         .choices = {{"unknown", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "is no data")},
                     {"down", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "counts as down")},
                     {"up", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "counts as up")}},
         .standard = "unknown"});
    return fields;
}

SourceKind kumaKind()
{
    return {kumaName,
            "{\"schema\": 1, \"kind\": \"uptime-kuma\", \"engine\": \"sqlite\",\n"
            " \"file\": \"/opt/uptime-kuma/data/kuma.db\",\n"
            " \"mapping\": [{\"match\": {\"group\": \"Acme\"}, \"service\": \"{monitor}\", \"probe\": "
            "\"{type}\"}]}",
            sourceReader<KumaSource>(kumaSettingsFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Uptime Kuma"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Heartbeats and maintenance from the database of Uptime Kuma, while it runs."),
            kumaFields()};
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_source.h"

#include <QtGlobal>

#include "feeds/uptime_kuma/kuma_connection.h"

namespace makegood::feeds
{

using namespace sla;

KumaSource::KumaSource(KumaSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &KumaSource::kind() const
{
    static const std::string name = kumaName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> KumaSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    return sqlAccessOf(m_settings.database, access.secrets, access.limits)
        .map([&](const SqlAccess &sql) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<KumaConnection>(m_settings, sql);
        });
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
            [](std::string_view settings, const std::string &file) {
                return kumaSettingsFromJson(settings, file)
                    .map([](KumaSettings &&read) -> std::unique_ptr<Source> {
                        return std::make_unique<KumaSource>(std::move(read));
                    });
            },
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Uptime Kuma"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Heartbeats and maintenance from the database of Uptime Kuma, while it runs."),
            kumaFields()};
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/alertmanager_source.h"

#include <QtGlobal>

#include "feeds/alertmanager/alertmanager_connection.h"

namespace makegood::feeds
{

AlertmanagerSource::AlertmanagerSource(AlertmanagerSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &AlertmanagerSource::kind() const
{
    static const std::string name = alertmanagerName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> AlertmanagerSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    return makeHttpAccess(m_settings.server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<AlertmanagerConnection>(access.network, m_settings, http);
        });
}

SourceKind alertmanagerKind()
{
    return {alertmanagerName,
            "{\"schema\": 1, \"kind\": \"alertmanager\", \"address\": \"http://127.0.0.1:9093\",\n"
            " \"mapping\": [{\"match\": {\"alertname\": \"WebDown\"}, \"service\": \"{instance}\"}]}",
            [](std::string_view settings, const std::string &file) {
                return alertmanagerSettings(settings, file)
                    .map([](AlertmanagerSettings &&read) -> std::unique_ptr<Source> {
                        return std::make_unique<AlertmanagerSource>(std::move(read));
                    });
            },
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Alertmanager"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Silences as maintenance, from the Alertmanager of a Prometheus."),
            endpointFields("http://127.0.0.1:9093")};
}

} // namespace makegood::feeds

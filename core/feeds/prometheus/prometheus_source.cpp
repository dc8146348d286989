// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_source.h"

#include "feeds/prometheus/prometheus_connection.h"

namespace makegood::feeds
{

PrometheusSource::PrometheusSource(PrometheusSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &PrometheusSource::kind() const
{
    static const std::string name = prometheusName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> PrometheusSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    return makeHttpAccess(m_settings.server.auth, m_settings.server.user, access.secret,
                          m_settings.server.caFile, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<PrometheusConnection>(access.network, m_settings, http);
        });
}

SourceKind prometheusKind()
{
    return {prometheusName,
            "{\"schema\": 1, \"kind\": \"prometheus\", \"address\": \"http://127.0.0.1:9090\",\n"
            " \"selector\": \"probe_success\",\n"
            " \"mapping\": [{\"match\": {\"job\": \"blackbox\"}, \"service\": \"{instance}\", \"probe\": "
            "\"http\"}]}",
            [](std::string_view settings, const std::string &file) {
                return settingsFromJson(settings, file)
                    .map([](PrometheusSettings &&read) -> std::unique_ptr<Source> {
                        return std::make_unique<PrometheusSource>(std::move(read));
                    });
            }};
}

} // namespace makegood::feeds

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
    return makeHttpAccess(m_settings.server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<PrometheusConnection>(access.network, m_settings, http);
        });
}

std::vector<SourceField> prometheusFields()
{
    std::vector<SourceField> fields = endpointFields("https://prometheus.example:9090");
    fields.push_back({.key = "selector",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Which series"),
                      .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                                "A metric, matchers in braces, or both, such as up or "
                                                "probe_success{job=\"blackbox\"}"),
                      .isNeeded = true,
                      .standard = "probe_success"});
    for (SourceField &field : figureFields())
        fields.push_back(std::move(field));
    fields.push_back(
        {.key = "up.rule",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "A check passed when its value is"),
         .sort = SourceField::Sort::Choice,
         .choices = {{"one-or-zero", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "1 (failed: 0)")},
                     {"equals", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "equal to a number")},
                     {"at-least", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "at least a number")},
                     {"at-most", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "at most a number")}},
         .standard = "one-or-zero",
         .whenKey = "read.as",
         .whenValues = {"checks"},
         .isAdvanced = true});
    fields.push_back({.key = "up.value",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Number"),
                      .hint = "0.5",
                      .isNeeded = true,
                      .whenKey = "up.rule",
                      .whenValues = {"equals", "at-least", "at-most"},
                      .onlyKey = "read.as",
                      .onlyValue = "checks",
                      .isAdvanced = true});
    return fields;
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
            },
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Prometheus"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Checks, counted requests and values from any server with the Prometheus API: "
                              "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud."),
            prometheusFields()};
}

} // namespace makegood::feeds

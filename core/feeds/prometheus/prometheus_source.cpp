// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_source.h"

#include "feeds/prometheus/prometheus_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> PrometheusSource::open(const SourceAccess &access) const
{
    return connectHttp<PrometheusConnection>(settings(), access);
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
            sourceReader<PrometheusSource>(settingsFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Prometheus"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Checks, counted requests and values from any server with the Prometheus API: "
                              "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud."),
            prometheusFields()};
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/prometheus/prometheus_figures.h"
#include "feeds/source/source.h"
#include "feeds/source/up_rule.h"

namespace makegood::feeds
{

/// A server with Prometheus's HTTP API, and the series to read from it.
struct PrometheusSettings {
    HttpEndpoint server; ///< the address with the path before /api/v1
    std::string selector; ///< `probe_success{job=~"http.*"}`; no range, offset or function
    UpRule up;
    PrometheusFigures figures; ///< how series are read that are no checks
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping
    Duration overlap = SourceTerms().overlap; ///< 0 to 31 days

    bool operator==(const PrometheusSettings &) const = default;
};

/// The settings that every kind has.
SourceTerms termsOf(const PrometheusSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const PrometheusSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const PrometheusSettings &settings);
Checked<PrometheusSettings> settingsFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const prometheusName;

} // namespace makegood::feeds

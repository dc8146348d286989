// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/http/http_access.h"
#include "feeds/prometheus/label_mapping.h"
#include "feeds/prometheus/sample_text.h"

namespace makegood::feeds
{

/// One Prometheus-compatible server to pull checks from. Holds no secret: `keyName` says under which name the
/// keyring has it, and the secret itself is handed over apart from this.
struct PrometheusSettings {
    std::string address; ///< `https://prometheus.example:9090`, with the path before /api/v1 if there is one
    HttpAuth auth = HttpAuth::None;
    std::string user; ///< for HttpAuth::Basic
    std::string keyName; ///< name of the secret in the keyring; empty without authentication
    std::string caFile; ///< PEM file of trusted certificates; empty: the system's
    std::string selector; ///< series: `probe_success{job=~"http.*"}`; no range, offset or function
    std::vector<MappingRow> mapping; ///< the first row that fits counts
    UpRule up;
    /// How far before the cursor a later pull reads again: for samples that reach the server late. 0 to 31
    /// days.
    Duration overlap = std::chrono::minutes(10);

    bool operator==(const PrometheusSettings &) const = default;
};

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const PrometheusSettings &settings);

/// Text for the store, and back. Unknown and doubled keys and wrong types are refused.
std::string settingsToJson(const PrometheusSettings &settings);
Checked<PrometheusSettings> settingsFromJson(std::string_view json);

/// The set of checks that a cursor is about: other for another address, selector, mapping or rule of up and
/// down.
std::string seriesSetOf(const PrometheusSettings &settings);

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Which of the servers with this API answers; empty fields: it does not say.
struct ServerProduct {
    std::string name; ///< `Prometheus`, `VictoriaMetrics`, `Thanos`, `Cortex`, `Grafana Mimir`
    std::string version;

    bool operator==(const ServerProduct &) const = default;
};

/// Reads an answer of /api/v1/status/buildinfo. VictoriaMetrics answers with no version or with that of an
/// old Prometheus, and nothing else; its own version stands on another page.
ServerProduct readBuildInfo(std::string_view json);

/// Reads how long Prometheus keeps samples from an answer of /api/v1/status/runtimeinfo: `15d`, `1w2d`,
/// `15d or 10GiB`. Empty: it does not say, or keeps a number of bytes and no time.
std::optional<Duration> readRuntimeRetention(std::string_view json);

/// Reads the same from VictoriaMetrics's page /flags: `-retentionPeriod="24"` are months of 31 days.
std::optional<Duration> readFlagRetention(std::string_view page);

/// Reads VictoriaMetrics's version from its page /metrics; empty when it does not say.
std::string readMetricsVersion(std::string_view page);

} // namespace makegood::feeds

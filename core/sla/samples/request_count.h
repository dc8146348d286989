// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sla/samples/check.h"

namespace makegood::sla
{

/// Requests that were counted over a stretch of time that begins at `from` (docs/rules.md, section 12).
struct RequestCount {
    Instant from{};
    std::int64_t total = 0; ///< not negative
    std::int64_t failed = 0; ///< not negative, at most `total`
    bool conflict = false; ///< rows of this instant differ; the worse was kept
    Origin origin{}; ///< into RequestSeries::sources

    bool operator==(const RequestCount &) const = default;
};

/// The counted requests of one service and probe in time order, one row an instant.
struct RequestSeries {
    std::string service;
    std::string probe;
    std::vector<std::string> sources; ///< files or systems that Origin::source names
    std::vector<RequestCount> counts;

    bool operator==(const RequestSeries &) const = default;
};

/// Makes `into` what both rows of one instant say together: the one with more failed requests counts, of
/// equals the one with the smaller total; rows that differ are a conflict. Of equal rows `into` stays. The
/// order of joining does not matter to figures and conflict.
void joinRequests(RequestCount &into, const RequestCount &other);

/// Collects rows in any order and joins those of one instant.
class RequestSeriesBuilder
{
public:
    RequestSeriesBuilder(std::string service, std::string probe);

    /// `source` names the file or system.
    std::uint32_t addSource(const std::string &source);
    void add(RequestCount row);
    RequestSeries build();

private:
    RequestSeries m_series;
};

} // namespace makegood::sla

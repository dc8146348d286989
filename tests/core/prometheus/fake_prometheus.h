// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "feeds/prometheus/prometheus_sync.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

struct FakeSample {
    std::int64_t ms = 0;
    std::string value;
};

struct FakeSeries {
    std::string metric; ///< a JSON object
    std::vector<FakeSample> samples;
};

/// Answers range-vector queries as a right server does, of version 2 (`[left, right]`) or 3 (`(left,
/// right]`).
struct FakePrometheus {
    int version = 2;
    std::size_t sampleLimit = 1'000'000; ///< more in one answer: too many samples (422)
    std::vector<FakeSeries> series;
    int queries = 0;

    void answer(QTcpSocket &socket, const FakeRequest &request);
    QByteArray matrix(const FakeRequest &request, bool *tooMany = nullptr) const;
};

/// 2025-03-01T00:00:00Z in milliseconds, and a check a minute from there on, all up.
constexpr std::int64_t t0 = 1'740'787'200'000;
FakeSeries minutely(const std::string &instance, int count);

/// One host `a` mapped to service `a`, probe `http`.
PrometheusSettings fakeSettings(const std::string &address);
/// Short limits: silence 0.4 s, deadline 1.5 s, 1 MiB, three tries.
HttpLimits shortLimits();
Instant at(std::int64_t ms);

} // namespace makegood::test

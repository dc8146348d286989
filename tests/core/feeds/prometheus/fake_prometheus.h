// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "feeds/prometheus/prometheus_source.h"
#include "feeds/source/source_wait.h"
#include "memory_store.h"
#include "misbehaving.h"
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

/// Answers queries as a right server does, of version 2 (range vectors `[left, right]`) or 3 (`(left,
/// right]`), and says how long it keeps data.
struct FakePrometheus {
    int version = 2;
    std::size_t sampleLimit = 1'000'000; ///< more in one answer: `tooManyAnswer`
    int tooManyStatus = 422;
    QByteArray tooManyType = "application/json";
    QByteArray tooManyAnswer = R"({"status":"error","errorType":"execution","error":"query processing would )"
                               R"(load too many samples into memory in query execution"})";
    QByteArray buildInfo; ///< empty: as a Prometheus of `version` says
    QByteArray retention = "15d"; ///< as runtimeinfo says it; empty: there is no such page
    QByteArray extraHeaders; ///< with each answer, each with CR LF: a Date
    std::vector<FakeSeries> series;
    int queries = 0;

    void answer(QTcpSocket &socket, const FakeRequest &request);
    QByteArray matrix(const FakeRequest &request, bool *tooMany = nullptr) const;
    /// `last_over_time(…)`, `timestamp(…) or max_over_time(timestamp(…)…)` and `count(last_over_time(…))`.
    QByteArray vector(const FakeRequest &request) const;
};

/// 2025-03-01T00:00:00Z in milliseconds, and a check a minute from there on, all up.
constexpr std::int64_t t0 = 1'740'787'200'000;
FakeSeries minutely(const std::string &instance, int count);

/// As pullSource(), for a workspace with the one contract `c`, to which the rows of the mapping lead.
SyncReport pullPrometheus(const PrometheusSettings &settings, const QByteArray &secret, const Interval &range,
                          const std::optional<Cursor> &resume, const CommitPage &commit,
                          const PullHooks &hooks = {}, const HttpLimits &limits = {});

/// One host `a` mapped to service `a`, probe `http`.
PrometheusSettings fakeSettings(const std::string &address);
Instant at(std::int64_t ms);
constexpr std::int64_t hour = 3'600'000; ///< in milliseconds

/// Pulls `[from, to)` into the store, from its cursor on, with short limits.
SyncReport pull(const PrometheusSettings &settings, MemoryStore &store, std::int64_t from, std::int64_t to,
                const QByteArray &secret = {}, const PullHooks &hooks = {});
FakeServer::Handler serving(FakePrometheus &right);
std::string textOf(const SyncReport &report);

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "feeds/gatus/gatus_reader.h"
#include "feeds/gatus/gatus_source.h"
#include "feeds/source/source_wait.h"
#include "memory_store.h"
#include "misbehaving.h"
#include "support/fake_server.h"

namespace makegood::test
{

/// Answers as a Gatus does: results of each endpoint in order of time, page 1 the newest ones, and no more
/// kept than `keeps`.
struct FakeGatus {
    struct Endpoint {
        std::string group;
        std::string name;
        std::vector<std::pair<std::int64_t, bool>> results; ///< milliseconds and success, in order of time
    };
    std::vector<Endpoint> endpoints;
    std::size_t keeps = 100'000;
    std::int64_t dateSeconds = 0; ///< of the Date header; 0: none
    std::function<void()> asked = {}; ///< before each answer: as time goes on there

    void add(const std::string &group, const std::string &name);
    void check(std::size_t endpoint, std::int64_t ms, bool success = true);
    QByteArray bodyFor(const FakeRequest &request) const;
    FakeServer::Handler serving();
};

/// 2025-03-01T00:00:00Z in milliseconds.
constexpr std::int64_t gatusT0 = 1'740'787'200'000;
constexpr std::int64_t gatusMinute = 60'000;

Instant gatusAt(std::int64_t ms);

/// `count` good results, one a minute from gatusT0 on, of each name in the group `acme`.
FakeGatus minutelyGatus(const std::vector<std::string> &names, int count);
/// Mapped to service `{name}`, probe `http`.
GatusSettings minutelySettings(const std::string &address);
/// Pulls from gatusT0 to `minutes` after it, from the store's cursor on.
SyncReport pullGatus(const FakeServer &server, MemoryStore &store, int minutes, const PullHooks &hooks = {});

} // namespace makegood::test

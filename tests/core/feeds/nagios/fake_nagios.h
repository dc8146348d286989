// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/nagios/nagios_source.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// Answers the JSON CGIs as Nagios 4.4.6 does.
struct FakeNagios {
    /// A state as Nagios numbers it, from `at` seconds since 1970 on.
    struct State {
        std::int64_t at = 0;
        int number
            = 8; ///< services: 8 OK, 16 WARNING, 32 CRITICAL, 64 UNKNOWN; hosts: 1 UP, 2 DOWN, 4 UNREACHABLE
        std::string output = "words";
        bool isSoft = false;
    };
    std::map<std::pair<std::string, std::string>, std::vector<State>>
        objects; ///< host and service (empty: host)
    std::vector<std::pair<std::int64_t, std::int64_t>> stops
        = {}; ///< when it did not run, seconds since 1970
    std::int64_t updated = 0; ///< of the status file, seconds since 1970
    std::string user = {}; ///< with `password`: who is let in; empty: everybody
    std::string password = {};

    QByteArray bodyFor(const FakeRequest &request) const;
    void answer(QTcpSocket &socket, const FakeRequest &request) const;
};

FakeServer::Handler serving(FakeNagios &nagios);

/// By the CGI at `address`; hosts as probe `alive`, services as probes of their own.
NagiosSettings cgiSettings(const std::string &address);

} // namespace makegood::test

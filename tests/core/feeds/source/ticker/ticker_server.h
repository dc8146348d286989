// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/instant.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;

/// A monitoring system that exists in tests alone: it takes `{"from": ms, "to": ms}` with POST and answers
/// with one line a check, `ms host state`. Every host has a check a minute from 1970 on.
class TickerServer
{
public:
    TickerServer();

    std::string address() const { return m_server.address(); }
    const std::vector<FakeRequest> &requests() const { return m_server.requests(); }

    std::vector<std::string> hosts;
    std::map<std::string, Instant> down; ///< the one check of a host that failed
    std::optional<int> failAfter; ///< pages until the server closes the connection instead of answering

private:
    void answer(QTcpSocket &socket, const FakeRequest &request);

    FakeServer m_server;
    int m_pages = 0;
};

} // namespace makegood::test

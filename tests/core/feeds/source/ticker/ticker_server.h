// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/instant.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;

/// A monitoring system that exists in tests alone: it takes `{"from": ms, "to": ms}` with POST and answers
/// with one line a check, `ms host state`, `change ms host state` for each change of the page and the last
/// one before it, and `window uid host start end entered title`. Every host of `hosts` has a check a minute
/// from 1970 on.
class TickerServer
{
public:
    TickerServer();

    std::string address() const { return m_server.address(); }
    const std::vector<FakeRequest> &requests() const { return m_server.requests(); }

    std::vector<std::string> hosts;
    std::optional<Instant> silentFrom; ///< no host has a check from here on
    std::map<std::string, Instant> down; ///< the one check of a host that failed
    struct Change {
        Instant at{};
        const char *state = "up";
    };
    std::map<std::string, std::vector<Change>> changes; ///< by host, in time order
    std::vector<QByteArray> windows; ///< the words of their lines
    std::optional<int> failAfter; ///< pages until the server closes the connection instead of answering

private:
    void answer(QTcpSocket &socket, const FakeRequest &request);

    FakeServer m_server;
    int m_pages = 0;
};

} // namespace makegood::test

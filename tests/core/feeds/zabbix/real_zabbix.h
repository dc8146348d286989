// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include "support/month_generator.h"

namespace makegood::test
{

using nlohmann::json;

/// A real Zabbix server with PostgreSQL and its frontend on free loopback ports, in a temporary folder that
/// goes with it (zabbix_server.sh, the packages of packages-slow.txt). Some ten seconds to start.
class RealZabbix
{
public:
    static Expected<std::unique_ptr<RealZabbix>> start();
    ~RealZabbix();

    std::string address() const; ///< of the frontend
    /// A call as Admin with plain sockets: what is under test is not used to prepare the test. Empty (null)
    /// after an error, which is printed.
    json call(const std::string &method, const json &params);
    /// Sends values by the sender's protocol, each with its own instant.
    bool send(const std::string &host, const std::string &key, const std::vector<Check> &checks) const;
    /// Has the server take over configured hosts and items, and waits until it has.
    bool reloadConfiguration();
    QByteArray sql(const std::string &statement) const; ///< `select …` and others, in its database

private:
    RealZabbix() = default;
    json post(const json &call) const;

    QTemporaryDir m_folder;
    std::string m_session;
    quint16 m_apiPort = 0;
    quint16 m_trapperPort = 0;
};

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// A real `prometheus-alertmanager` (Debian package of this name) on a free loopback port, with its data in a
/// temporary folder that goes with it. Sends nothing to anybody.
class AlertmanagerServer
{
public:
    /// Starts the server and waits until it is ready. Errors say what is missing or what the program printed.
    static Expected<std::unique_ptr<AlertmanagerServer>> start();
    ~AlertmanagerServer();

    std::string address() const; ///< `http://127.0.0.1:PORT`

    /// Sends a request with a plain socket and returns the body; empty when the status is not 200.
    QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;

private:
    AlertmanagerServer() = default;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace makegood::test

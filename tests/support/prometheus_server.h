// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QProcess>
#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// A real `prometheus` (Debian package `prometheus`) on a free loopback port, with its data in a temporary
/// folder that goes with it. Scrapes nothing.
class PrometheusServer
{
public:
    /// Back-fills the OpenMetrics file with promtool, starts the server and waits until it is ready.
    /// Errors say what is missing or what the program printed.
    static Expected<std::unique_ptr<PrometheusServer>> start(const std::string &openMetricsFile);
    ~PrometheusServer();

    std::string address() const; ///< `http://127.0.0.1:PORT`

    /// SIGKILL, as a machine that loses power.
    void kill();
    /// The same data again, on the same port.
    Expected<void> restart();

private:
    PrometheusServer() = default;
    Expected<void> launch();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_program;
    quint16 m_port = 0;
};

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// A real `victoria-metrics` (Debian package `victoria-metrics`) on a free loopback port, with its data in a
/// temporary folder that goes with it. Scrapes nothing; keeps data for 100 years.
class VictoriaServer
{
public:
    /// Starts it with further arguments and waits until it is ready. Errors say what is missing or what the
    /// program printed.
    static sla::Expected<std::unique_ptr<VictoriaServer>> start(const QStringList &arguments = {});
    ~VictoriaServer();

    std::string address() const; ///< `http://127.0.0.1:PORT`

    /// Takes in an OpenMetrics file, with times in seconds, and makes it visible to queries.
    sla::Expected<void> importFile(const std::string &openMetricsFile);
    /// The same for lines as Prometheus writes them, with times in milliseconds.
    sla::Expected<void> importLines(const QByteArray &lines);
    /// The same data again on the same port, with other arguments.
    sla::Expected<void> restart(const QStringList &arguments);

private:
    VictoriaServer() = default;
    sla::Expected<void> launch(const QStringList &arguments);
    void stop();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_program;
    quint16 m_port = 0;
};

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/prometheus_server.h"

#include <QFile>
#include <QStandardPaths>

#include "support/local_server.h"

namespace makegood::test
{

Expected<std::unique_ptr<PrometheusServer>> PrometheusServer::start(const std::string &openMetricsFile)
{
    std::unique_ptr<PrometheusServer> server(new PrometheusServer);
    server->m_program = QStandardPaths::findExecutable(QStringLiteral("prometheus"));
    const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (server->m_program.isEmpty() || promtool.isEmpty())
        return refused("prometheus and promtool are needed here: apt-get install prometheus");
    if (!server->m_folder.isValid())
        return refused("no temporary folder");

    QProcess fill;
    fill.setProcessChannelMode(QProcess::MergedChannels);
    // Without the block length promtool writes 372 blocks of two hours and takes minutes.
    fill.start(promtool,
               {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"), QStringLiteral("openmetrics"),
                QStringLiteral("--max-block-duration=768h"), QString::fromStdString(openMetricsFile),
                server->m_folder.filePath(QStringLiteral("data"))});
    if (!fill.waitForFinished(serverPatienceMs) || fill.exitStatus() != QProcess::NormalExit
        || fill.exitCode() != 0)
        return refused("promtool failed: " + fill.readAll().right(500).toStdString());

    QFile config(server->m_folder.filePath(QStringLiteral("prometheus.yml")));
    if (!config.open(QIODevice::WriteOnly) || config.write("scrape_configs: []\n") < 0)
        return refused("the configuration cannot be written");
    config.close();

    server->m_port = freePort();
    if (auto launched = server->launch(); !launched)
        return tl::unexpected(launched.error());
    return server;
}

Expected<void> PrometheusServer::launch()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_program,
                    {QStringLiteral("--config.file=") + m_folder.filePath(QStringLiteral("prometheus.yml")),
                     QStringLiteral("--storage.tsdb.path=") + m_folder.filePath(QStringLiteral("data")),
                     QStringLiteral("--storage.tsdb.retention.time=50y"), QStringLiteral("--log.level=warn"),
                     QStringLiteral("--web.listen-address=127.0.0.1:") + QString::number(m_port)});
    if (!m_process.waitForStarted(serverPatienceMs))
        return refused("prometheus does not start: " + m_process.errorString().toStdString());
    return waitUntilReady(m_process, m_port, "/-/ready");
}

PrometheusServer::~PrometheusServer()
{
    kill();
}

std::string PrometheusServer::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

void PrometheusServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(serverPatienceMs);
}

Expected<void> PrometheusServer::restart()
{
    kill();
    return launch();
}

} // namespace makegood::test

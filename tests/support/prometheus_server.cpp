// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/prometheus_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace makegood::test
{


namespace
{

constexpr int patienceMs = 60'000;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

// GET /-/ready with a plain socket: what is under test is not used to prepare the test.
bool isReady(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(500))
        return false;
    socket.write("GET /-/ready HTTP/1.0\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(500))
        answer += socket.readAll();
    return answer.contains(" 200 ");
}

} // namespace

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
    if (!fill.waitForFinished(patienceMs) || fill.exitStatus() != QProcess::NormalExit
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
    if (!m_process.waitForStarted(patienceMs))
        return refused("prometheus does not start: " + m_process.errorString().toStdString());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patienceMs) {
        if (isReady(m_port))
            return {};
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(50))
            return refused("prometheus ended: " + m_process.readAll().right(500).toStdString());
    }
    return refused("prometheus was not ready in time");
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
    m_process.waitForFinished(patienceMs);
}

Expected<void> PrometheusServer::restart()
{
    kill();
    return launch();
}

} // namespace makegood::test

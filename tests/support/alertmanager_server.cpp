// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/alertmanager_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace makegood::test
{

namespace
{

constexpr int longestStartMs = 60'000;

} // namespace

Expected<std::unique_ptr<AlertmanagerServer>> AlertmanagerServer::start()
{
    std::unique_ptr<AlertmanagerServer> server(new AlertmanagerServer);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("prometheus-alertmanager"));
    if (program.isEmpty())
        return refused("prometheus-alertmanager is needed here: apt-get install prometheus-alertmanager");
    QFile config(server->m_folder.filePath(QStringLiteral("am.yml")));
    if (!config.open(QIODevice::WriteOnly)
        || config.write("route:\n  receiver: nobody\nreceivers:\n- name: nobody\n") < 0)
        return refused("the configuration cannot be written");
    config.close();
    {
        QTcpServer probe;
        server->m_port = probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
    }
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    server->m_process.start(
        program,
        {QStringLiteral("--config.file=") + config.fileName(),
         QStringLiteral("--storage.path=") + server->m_folder.filePath(QStringLiteral("data")),
         QStringLiteral("--cluster.listen-address="),
         QStringLiteral("--web.listen-address=127.0.0.1:") + QString::number(server->m_port)});
    if (!server->m_process.waitForStarted(longestStartMs))
        return refused("prometheus-alertmanager does not start");
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < longestStartMs) {
        if (!server->ask("GET", "/api/v2/status").isEmpty())
            return server;
        if (server->m_process.state() == QProcess::NotRunning || server->m_process.waitForFinished(50))
            return refused("prometheus-alertmanager ended: "
                           + server->m_process.readAll().right(500).toStdString());
    }
    return refused("prometheus-alertmanager was not ready in time");
}

AlertmanagerServer::~AlertmanagerServer()
{
    m_process.kill();
    m_process.waitForFinished(longestStartMs);
}

std::string AlertmanagerServer::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

QByteArray AlertmanagerServer::ask(const QByteArray &method, const QByteArray &path,
                                   const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(1000))
        return {};
    socket.write(method + ' ' + path + " HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(2000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return answer.left(20).contains(" 200 ") && end > 0 ? answer.mid(end + 4) : QByteArray();
}

} // namespace makegood::test

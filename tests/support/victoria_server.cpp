// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/victoria_server.h"

#include <QFile>
#include <QStandardPaths>

#include "support/local_server.h"

namespace makegood::test
{

namespace
{

// "1740787200.123" to "1740787200123".
QByteArray inMilliseconds(const QByteArray &seconds)
{
    const qsizetype point = seconds.indexOf('.');
    const QByteArray fraction = point < 0 ? QByteArray() : seconds.mid(point + 1);
    return (point < 0 ? seconds : seconds.left(point)) + fraction.leftJustified(3, '0', true);
}

} // namespace

sla::Expected<std::unique_ptr<VictoriaServer>> VictoriaServer::start(const QStringList &arguments)
{
    std::unique_ptr<VictoriaServer> server(new VictoriaServer);
    server->m_program = QStandardPaths::findExecutable(QStringLiteral("victoria-metrics"));
    if (server->m_program.isEmpty())
        return sla::refused("victoria-metrics is needed here: apt-get install victoria-metrics");
    if (!server->m_folder.isValid())
        return sla::refused("no temporary folder");
    server->m_port = freePort();
    if (const auto launched = server->launch(arguments); !launched)
        return tl::unexpected(launched.error());
    return server;
}

sla::Expected<void> VictoriaServer::launch(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(
        m_program,
        QStringList{QStringLiteral("-storageDataPath=") + m_folder.filePath(QStringLiteral("data")),
                    QStringLiteral("-retentionPeriod=100y"), QStringLiteral("-loggerLevel=ERROR"),
                    QStringLiteral("-httpListenAddr=127.0.0.1:") + QString::number(m_port)}
            + arguments);
    if (!m_process.waitForStarted(serverPatienceMs))
        return sla::refused("victoria-metrics does not start: " + m_process.errorString().toStdString());
    return waitUntilReady(m_process, m_port, "/health");
}

sla::Expected<void> VictoriaServer::importFile(const std::string &openMetricsFile)
{
    QFile file(QString::fromStdString(openMetricsFile));
    if (!file.open(QIODevice::ReadOnly))
        return sla::refused("the file cannot be read: " + openMetricsFile);
    QByteArray lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype blank = line.lastIndexOf(' ');
        if (!line.startsWith('#') && blank > 0)
            lines += line.left(blank + 1) + inMilliseconds(line.mid(blank + 1)) + '\n';
    }
    return importLines(lines);
}

sla::Expected<void> VictoriaServer::importLines(const QByteArray &lines)
{
    return postTo(m_port, "/api/v1/import/prometheus", lines).and_then([&] {
        return postTo(m_port, "/internal/force_flush", {});
    });
}

sla::Expected<void> VictoriaServer::restart(const QStringList &arguments)
{
    stop();
    return launch(arguments);
}

void VictoriaServer::stop()
{
    m_process.terminate(); // writes what it holds in memory
    if (!m_process.waitForFinished(serverPatienceMs))
        m_process.kill();
}

VictoriaServer::~VictoriaServer()
{
    m_process.kill();
    m_process.waitForFinished(serverPatienceMs);
}

std::string VictoriaServer::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

} // namespace makegood::test

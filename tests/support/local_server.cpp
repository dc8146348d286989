// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/local_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

namespace makegood::test
{

namespace
{

QByteArray answerTo(quint16 port, const QByteArray &request, int patienceMs)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(500))
        return {};
    socket.write(request);
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(patienceMs))
            return {};
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

sla::Expected<void> waitUntilReady(QProcess &process, quint16 port, const QByteArray &path)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < serverPatienceMs) {
        if (answerTo(port, "GET " + path + " HTTP/1.0\r\n\r\n", 500).contains(" 200 "))
            return {};
        if (process.state() == QProcess::NotRunning || process.waitForFinished(50))
            return sla::refused("the server ended: " + process.readAll().right(500).toStdString());
    }
    return sla::refused("the server was not ready in time");
}

sla::Expected<void> postTo(quint16 port, const QByteArray &path, const QByteArray &body)
{
    const QByteArray answer = answerTo(port,
                                       "POST " + path + " HTTP/1.0\r\nContent-Length: "
                                           + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                                       serverPatienceMs);
    if (!answer.left(20).contains(" 20"))
        return sla::refused("POST " + path.toStdString() + ": " + answer.left(500).toStdString());
    return {};
}

} // namespace makegood::test

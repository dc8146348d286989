// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_zabbix.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QtEndian>

namespace makegood::test
{

namespace
{

constexpr int patienceMs = 300'000;

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray messages;
};

Ran runScript(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(ZABBIX_SCRIPT), words);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray exchanged(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(bytes);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

} // namespace

Expected<std::unique_ptr<RealZabbix>> RealZabbix::start()
{
    std::unique_ptr<RealZabbix> server(new RealZabbix);
    const Ran ran = runScript({QStringLiteral("start"), server->m_folder.path()});
    const QList<QByteArray> ports = ran.out.trimmed().split(' ');
    if (ran.code != 0 || ports.size() != 3)
        return refused("Zabbix does not start: " + ran.messages.right(500).toStdString());
    server->m_apiPort = ports[0].toUShort();
    server->m_trapperPort = ports[1].toUShort();
    const json session = server->call("user.login", {{"username", "Admin"}, {"password", "zabbix"}});
    if (!session.is_string())
        return refused("Zabbix does not let Admin in");
    server->m_session = session;
    return server;
}

RealZabbix::~RealZabbix()
{
    runScript({QStringLiteral("stop"), m_folder.path()});
}

std::string RealZabbix::address() const
{
    return "http://127.0.0.1:" + std::to_string(m_apiPort);
}

json RealZabbix::post(const json &call) const
{
    const QByteArray body = QByteArray::fromStdString(call.dump());
    const QByteArray answer
        = exchanged(m_apiPort,
                    "POST /api_jsonrpc.php HTTP/1.0\r\nContent-Type: application/json-rpc\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return json::parse(answer.mid(end + 4).toStdString(), nullptr, false);
}

json RealZabbix::call(const std::string &method, const json &params)
{
    json request = {{"jsonrpc", "2.0"}, {"method", method}, {"params", params}, {"id", 1}};
    if (!m_session.empty())
        request["auth"] = m_session;
    const json answer = post(request);
    if (answer.is_object() && answer.contains("result"))
        return answer["result"];
    qWarning("%s: %s", method.c_str(), answer.is_discarded() ? "no JSON" : answer.dump().c_str());
    return nullptr;
}

bool RealZabbix::send(const std::string &host, const std::string &key, const std::vector<Check> &checks) const
{
    constexpr std::size_t atOnce = 5000;
    for (std::size_t first = 0; first < checks.size(); first += atOnce) {
        json data = json::array();
        for (std::size_t i = first; i < std::min(checks.size(), first + atOnce); ++i) {
            const std::int64_t ms = checks[i].at.time_since_epoch().count();
            data.push_back({{"host", host},
                            {"key", key},
                            {"value", checks[i].state == CheckState::Up ? "1" : "0"},
                            {"clock", ms / 1000},
                            {"ns", ms % 1000 * 1'000'000}});
        }
        const QByteArray body
            = QByteArray::fromStdString(json{{"request", "sender data"}, {"data", data}}.dump());
        QByteArray length(8, 0);
        qToLittleEndian<quint64>(quint64(body.size()), length.data());
        const QByteArray answer = exchanged(m_trapperPort, "ZBXD\x01" + length + body);
        if (!answer.contains("failed: 0;")) {
            qWarning("values are refused: %s", answer.mid(13).constData());
            return false;
        }
    }
    return true;
}

bool RealZabbix::reloadConfiguration()
{
    return runScript({QStringLiteral("reload"), m_folder.path()}).code == 0;
}

QByteArray RealZabbix::sql(const std::string &statement) const
{
    return runScript({QStringLiteral("sql"), m_folder.path(), QString::fromStdString(statement)})
        .out.trimmed();
}

} // namespace makegood::test

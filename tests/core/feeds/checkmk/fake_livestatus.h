// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>

#include <QLocalServer>
#include <QTcpServer>

#include "feeds/checkmk/checkmk_source.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

/// Answers Livestatus queries as Checkmk does, for the tables that are asked, on the test's own thread.
/// Written after its documentation: no real Checkmk was there to compare it with.
class FakeLivestatus
{
public:
    /// Writes an answer, perhaps a wrong one, to the query; the right one is at hand.
    using Answer = std::function<void(QIODevice &, const QByteArray &query, const QByteArray &right)>;

    struct Stretch {
        std::int64_t from = 0; ///< seconds since 1970
        std::int64_t until = 0;
        int state = 0;
        std::string output = "words";
    };
    std::map<std::pair<std::string, std::string>, std::vector<Stretch>> objects; ///< host and service
    std::vector<std::string> log; ///< lines
    std::vector<std::string> downtimes; ///< rows as JSON
    std::vector<QByteArray> queries; ///< that were asked
    Answer answer; ///< absent: the right one

    /// Listens at a port of this machine.
    FakeLivestatus();
    FakeLivestatus(const FakeLivestatus &) = delete;
    FakeLivestatus &operator=(const FakeLivestatus &) = delete;
    void useTls(const QString &certificateFile, const QString &keyFile);
    void useSocket(const QString &path);
    quint16 port() const { return m_server->serverPort(); }

    QByteArray rightAnswer(const QByteArray &query) const;

private:
    template <typename Socket> void serve(Socket *socket);
    void listen();

    std::unique_ptr<QTcpServer> m_server;
    QLocalServer m_local;
};

/// `200`, the length and the body.
QByteArray livestatusAnswer(const QByteArray &body, int status = 200);

/// Of the fake at its port, without TLS; hosts as probe `alive`, services as probes of their own.
CheckmkSettings checkmkSettings(const FakeLivestatus &fake);

} // namespace makegood::test

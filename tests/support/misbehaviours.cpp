// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/misbehaviours.h"

#include <QTimer>

namespace makegood::test
{

namespace
{

using Answer = decltype(Misbehaviour::answer);

const QByteArray okHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

Answer sends(const QByteArray &bytes, bool closes)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &) {
        socket.write(bytes);
        if (closes)
            socket.disconnectFromHost();
    };
}

// Half of the right answer under its full length.
Answer sendsHalf(bool closes)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
        socket.write(okHead + "Content-Length: " + QByteArray::number(right.size()) + "\r\n\r\n"
                     + right.left(right.size() / 2));
        if (closes)
            socket.disconnectFromHost();
    };
}

Answer replies(int status, const QByteArray &body, const QByteArray &type = "text/plain",
               const QByteArray &extra = {})
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &) {
        FakeServer::reply(socket, status, type, body, extra);
    };
}

Answer redirects(int status, const QByteArray &where)
{
    return replies(status, {}, "text/plain", "Location: " + where + "\r\n");
}

// Goes on and on, `bytes` each `ms`, until the other side has enough.
Answer drips(const QByteArray &first, const QByteArray &bytes, int ms)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &) {
        socket.write(first);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes] {
            if (socket.bytesToWrite() < 4 * 1024 * 1024)
                socket.write(bytes);
        });
        timer->start(ms);
    };
}

// The right answer, a byte each 20 ms: it would take minutes.
void dripsTheRightAnswer(QTcpSocket &socket, const FakeRequest &, const QByteArray &right)
{
    socket.write(okHead + "Content-Length: " + QByteArray::number(right.size()) + "\r\n\r\n");
    auto *timer = new QTimer(&socket);
    const auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, right, sent] {
        if (*sent < right.size())
            socket.write(right.mid((*sent)++, 1));
    });
    timer->start(20);
}

// A small body that unpacks to 64 MiB of blanks.
QByteArray bomb()
{
    return qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
}

void resets(QTcpSocket &socket, const FakeRequest &, const QByteArray &right)
{
    socket.write(okHead + "Content-Length: " + QByteArray::number(right.size() + 1) + "\r\n\r\n" + right);
    socket.flush();
    socket.abort();
}

} // namespace

std::vector<Misbehaviour> httpMisbehaviours()
{
    const std::string silent = "fell silent";
    const std::string elsewhere = "redirects to another one";
    std::vector<Misbehaviour> rows = {
        {"silence", sends({}, false), {silent}},
        {"closes at once", sends({}, true), {"closed the connection"}},
        {"half a header, then silence", sends("HTTP/1.1 200 OK\r\nContent-Ty", false), {silent}},
        {"half a header, then closes",
         sends("HTTP/1.1 200 OK\r\nContent-Ty", true),
         {"closed the connection"}},
        {"half a body, then silence", sendsHalf(false), {silent}},
        {"half a body, then closes", sendsHalf(true), {"closed the connection", "cut off"}},
        {"reset before the last byte", resets, {}},
        {"no HTTP at all", sends("220 mail.example ESMTP\r\n", true), {"127.0.0.1"}},
        {"chunks of nonsense", sends(okHead + "Transfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n", true), {}},
        // Who notices first is a race: the connection that ends early, or the parser of what it brought.
        {"chunks cut off", sends(okHead + "Transfer-Encoding: chunked\r\n\r\n400\r\n{\"status\":", true), {}},
        {"endless body", drips(okHead + "\r\n", QByteArray(256 * 1024, ' '), 1), {"larger than", "too much"}},
        {"endless body without a blank",
         drips(okHead + "\r\n", QByteArray(256 * 1024, '['), 1),
         {"larger than", "too much"}},
        {"a byte now and then", drips(okHead + "\r\n", " ", 50), {"no complete answer within"}},
        {"the right answer, a byte now and then", dripsTheRightAnswer, {"no complete answer within"}},
        {"endless headers", drips(okHead, "X-More: and more\r\n", 20), {}},
        {"endless chunks of one byte",
         drips(okHead + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n", 20),
         {"no complete answer within"}},
        {"packed though not asked for",
         replies(200, QByteArray(2000, 'x'), "application/json", "Content-Encoding: gzip\r\n"),
         {"packed as 'gzip'"}},
        {"deflate bomb",
         replies(200, bomb(), "application/json", "Content-Encoding: deflate\r\n"),
         {"packed as 'deflate'"}},
        {"packed as something new",
         replies(200, "x", "application/json", "Content-Encoding: zstd\r\n"),
         {"packed as 'zstd'"}},
        {"429 for ever", replies(429, "slow down"), {"overloaded"}},
        {"429, wait an hour",
         replies(429, "x", "text/plain", "Retry-After: 3600\r\n"),
         {"asks to wait 3600 s"}},
        {"429, wait 99999999999999999999 s",
         replies(429, "x", "text/plain", "Retry-After: 99999999999999999999\r\n"),
         {"asks to wait"}},
        {"503, wait until tomorrow",
         replies(503, "x", "text/plain",
                 "Date: Sat, 01 Mar 2025 08:00:00 GMT\r\nRetry-After: Sun, 02 Mar 2025 08:00:00 GMT\r\n"),
         {"asks to wait 86400 s"}},
        {"503 for ever", replies(503, "no backend"), {"no backend"}},
        {"503, wait for nonsense",
         replies(503, "no backend", "text/plain", "Retry-After: soon\r\n"),
         {"no backend"}},
        {"502 of a gateway",
         replies(502, "<html><okHead><title>502 Bad Gateway</title></okHead></html>", "text/html"),
         {"502 Bad Gateway"}},
        {"500",
         replies(500, "{\"error\":{\"message\":\"the database is away\"}}", "application/json"),
         {"the database is away"}},
        {"401 with a sentence", replies(401, "no org id"), {"let us in (status 401): it says \"no org id\""}},
        {"403 with JSON",
         replies(403, "{\"message\":\"token lacks metrics:read\"}", "application/json"),
         {"it says \"token lacks metrics:read\""}},
        {"403 with a long page",
         replies(403, "<html><body><h1>Forbidden</h1>" + QByteArray(90'000, 'x') + "</body></html>",
                 "text/html"),
         {"it says \"Forbidden"}},
        {"404", replies(404, "no such page"), {"no such page", "at this address (status 404)"}},
        {"400", replies(400, "what is this?"), {"what is this?"}},
        {"405", replies(405, "not in this way"), {"not in this way"}},
        {"406", replies(406, "nothing acceptable"), {"nothing acceptable"}},
        {"407 of a proxy", replies(407, "who are you?"), {}},
        {"410", replies(410, "it is gone"), {"it is gone"}},
        {"418", replies(418, "a teapot"), {"a teapot"}},
        {"451", replies(451, "by order"), {"by order"}},
        {"501", replies(501, "not yet"), {"not yet"}},
        {"505", replies(505, "too new"), {"too new"}},
        {"511 of a guest network", replies(511, "<title>Accept our terms</title>", "text/html"), {}},
        {"a status that nobody knows", replies(799, "x"), {}},
        {"a status of letters", sends("HTTP/1.1 OK 200\r\nContent-Length: 2\r\n\r\n{}", true), {}},
        {"an older HTTP without a header", sends("{\"status\":\"success\"}", true), {}},
        {"a web page to sign in",
         replies(200, "<!doctype html><title>Sign in</title>", "text/html; charset=utf-8"),
         {}},
        {"a web page called JSON", replies(200, "  <html>Sign in</html>", "application/json"), {}},
        {"nothing", replies(200, {}, "application/json"), {}},
        {"no content", replies(204, {}, "application/json"), {}},
        {"redirect to another host", redirects(302, "http://192.0.2.1/api"), {elsewhere}},
        {"redirect to another port", redirects(307, "http://127.0.0.1:9/x"), {elsewhere}},
        {"redirect to another scheme", redirects(308, "https://127.0.0.1/x"), {elsewhere}},
        {"redirect to a file", redirects(302, "file:///etc/passwd"), {elsewhere}},
        {"redirect with a password", redirects(301, "http://u:p@127.0.0.1/x"), {elsewhere}},
        {"redirect to nowhere", replies(302, {}), {"to nowhere"}},
    };
    // Each time to itself, whatever was asked.
    rows.push_back({"redirect in a circle",
                    [](QTcpSocket &socket, const FakeRequest &request, const QByteArray &) {
                        FakeServer::reply(socket, 307, "text/plain", {},
                                          "Location: " + request.path + "\r\n");
                    },
                    {"in a circle"}});
    rows.push_back({"length too short",
                    [](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
                        socket.write(okHead + "Content-Length: " + QByteArray::number(right.size() - 3)
                                     + "\r\nConnection: close\r\n\r\n" + right);
                        socket.disconnectFromHost();
                    },
                    {}});
    return rows;
}

} // namespace makegood::test

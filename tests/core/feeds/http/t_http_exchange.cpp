// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTest>
#include <QUrl>

#include "feeds/http/http_exchange.h"
#include "support/fake_server.h"
#include "support/test_program.h"

namespace t_http_exchange
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

Expected<HttpAnswer> answerTo(const HttpRequest &request)
{
    QNetworkAccessManager network;
    HttpAccess access;
    access.limits.deadline = std::chrono::seconds(5);
    access.limits.firstBackoff = std::chrono::milliseconds(10);
    HttpExchange exchange(network, access, request);
    QEventLoop loop;
    std::optional<Expected<HttpAnswer>> result;
    exchange.start([&](Expected<HttpAnswer> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return std::move(*result);
}

HttpRequest posting(const FakeServer &server)
{
    return {QUrl(QString::fromStdString(server.address()) + QStringLiteral("/api")), "POST", "{\"method\":1}",
            "application/json-rpc"};
}

} // namespace

/// Requests with another method than GET, and with a body.
class HttpExchangeTest : public QObject
{
    Q_OBJECT
private slots:
    void aBodyArrives();
    void repeatedWithItsBody();
    void redirects_data();
    void redirects();
};

void HttpExchangeTest::aBodyArrives()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        FakeServer::reply(socket, 200, "application/json", request.body);
    });
    const auto answer = answerTo(posting(server));
    QVERIFY2(answer, answer ? "" : answer.error().text().c_str());
    QCOMPARE(answer->body, QByteArray("{\"method\":1}"));
    QCOMPARE(server.requests()[0].method, QByteArray("POST"));
    QCOMPARE(server.requests()[0].headers.at("content-type"), QByteArray("application/json-rpc"));

    const auto plain = answerTo({QUrl(QString::fromStdString(server.address()))});
    QVERIFY(plain);
    QCOMPARE(server.requests()[1].method, QByteArray("GET"));
    QCOMPARE(server.requests()[1].headers.count("content-type"), 0u);
}

void HttpExchangeTest::repeatedWithItsBody()
{
    int asked = 0;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        FakeServer::reply(socket, ++asked == 1 ? 503 : 200, "text/plain", request.body);
    });
    const auto answer = answerTo(posting(server));
    QVERIFY(answer);
    QCOMPARE(asked, 2);
    QCOMPARE(answer->body, QByteArray("{\"method\":1}"));
}

void HttpExchangeTest::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << status << QByteArray("POST");
    QTest::addRow("303") << 303 << QByteArray("GET");
}

void HttpExchangeTest::redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/api")
            FakeServer::reply(socket, status, "text/plain", {}, "Location: /there\r\n");
        else
            FakeServer::reply(socket, 200, "text/plain", "done");
    });
    const auto answer = answerTo(posting(server));
    QVERIFY2(answer, answer ? "" : answer.error().text().c_str());
    QCOMPARE(server.requests().size(), 2u);
    const FakeRequest &second = server.requests()[1];
    QCOMPARE(second.path, QByteArray("/there"));
    QCOMPARE(second.method, method);
    QCOMPARE(second.body, method == "POST" ? QByteArray("{\"method\":1}") : QByteArray());
}

MAKEGOOD_TEST(HttpExchangeTest)

} // namespace t_http_exchange

#include "t_http_exchange.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QTest>

#include "feeds/http/http_endpoint.h"
#include "feeds/http/server_sentence.h"
#include "support/certificates.h"
#include "support/fake_server.h"
#include "support/test_program.h"

namespace t_http_access
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

HttpLimits limits()
{
    HttpLimits out;
    out.silence = std::chrono::seconds(2);
    out.deadline = std::chrono::seconds(4);
    out.attempts = 2;
    out.firstBackoff = std::chrono::milliseconds(10);
    return out;
}

Expected<HttpAnswer> answerOf(const HttpEndpoint &endpoint, const Secrets &secrets = {})
{
    const auto access = makeHttpAccess(endpoint, secrets, limits());
    if (!access)
        return tl::unexpected(access.error());
    QNetworkAccessManager network;
    HttpExchange exchange(network, *access, {urlOf(endpoint, "/api")});
    QEventLoop loop;
    std::optional<Expected<HttpAnswer>> result;
    exchange.start([&](Expected<HttpAnswer> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return std::move(*result);
}

void ok(QTcpSocket &socket, const FakeRequest &)
{
    FakeServer::reply(socket, 200, "text/plain", "done");
}

std::string textOf(const Expected<HttpAnswer> &answer)
{
    return answer ? "no error" : answer.error().text();
}

} // namespace

/// Headers, secrets and certificates on the way to a server, and what it says when it refuses.
class HttpAccessTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void headersArrive();
    void headersStayWithinTheOrigin();
    void endpointsRefused_data();
    void endpointsRefused();
    void secretsRefused();
    void badServers_data();
    void badServers();
    void wrongProtocol();
    void clientCertificates();
    void clientFilesRefused();
    void sentences_data();
    void sentences();
    void secretsInAnswersAreHidden();

private:
    Certificates m_certificates;
};

void HttpAccessTest::initTestCase()
{
    const auto made = m_certificates.make();
    QVERIFY2(made, made ? "" : made.error().text().c_str());
}

void HttpAccessTest::headersArrive()
{
    FakeServer server(ok);
    HttpEndpoint endpoint;
    endpoint.address = server.address() + "/tenant/a/";
    endpoint.headers = {{"X-Scope-OrgID", "tenant-1|tenant-2", {}}, {"X-Api-Key", {}, "gate"}};
    endpoint.auth = HttpAuth::Bearer;
    endpoint.keyName = "main";
    QVERIFY(checkEndpoint(endpoint).empty());
    QCOMPARE(furtherSecretsOf(endpoint), std::vector<std::string>{"gate"});
    const auto answer = answerOf(endpoint, {{"gate", "g4te"}, {"main", "t0ken"}});
    QVERIFY2(answer, textOf(answer).c_str());
    const FakeRequest &request = server.requests().at(0);
    QCOMPARE(request.path, QByteArray("/tenant/a/api"));
    QCOMPARE(request.headers.at("x-scope-orgid"), QByteArray("tenant-1|tenant-2"));
    QCOMPARE(request.headers.at("x-api-key"), QByteArray("g4te"));
    QCOMPARE(request.headers.at("authorization"), QByteArray("Bearer t0ken"));
}

void HttpAccessTest::headersStayWithinTheOrigin()
{
    FakeServer other(ok);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        const bool isFirst = request.path == "/api";
        FakeServer::reply(
            socket, 307, "text/plain", {},
            "Location: "
                + (isFirst ? QByteArray("/again") : QByteArray::fromStdString(other.address()) + "/api")
                + "\r\n");
    });
    HttpEndpoint endpoint;
    endpoint.address = server.address();
    endpoint.headers = {{"X-Api-Key", {}, "gate"}};
    const auto answer = answerOf(endpoint, {{"gate", "g4te"}});
    QVERIFY(!answer);
    QCOMPARE(server.requests().size(), 2u);
    QCOMPARE(server.requests()[1].headers.at("x-api-key"), QByteArray("g4te"));
    QVERIFY(other.requests().empty());
}

void HttpAccessTest::endpointsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *value, const char *key, const char *says) {
        QTest::newRow(name[0] ? name : "no name")
            << QByteArray(name) << QByteArray(value) << QByteArray(key) << QByteArray(says);
    };
    row("", "x", "", "no name of a header");
    row("X Scope", "x", "", "no name of a header");
    row("X-Evil:", "x", "", "no name of a header");
    row("Host", "x", "", "sets this header itself");
    row("Accept-Encoding", "gzip", "", "sets this header itself");
    row("content-length", "1", "", "sets this header itself");
    row("X-Api-Key", "hunter2", "", "holds a secret");
    row("Authorization", "Bearer hunter2", "", "holds a secret");
    row("Cookie", "s=hunter2", "", "holds a secret");
    row("X-Auth-Token", "hunter2", "", "holds a secret");
    row("X-Both", "x", "gate", "not both");
    row("X-Empty", "", "", "fits no header");
    row("X-Break", "a\r\nX-Evil: 1", "", "fits no header");
    row("X-Blank", " a", "", "fits no header");
    row("X-Wide", "\xc3\xa4", "", "fits no header");
}

void HttpAccessTest::endpointsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, says);
    HttpEndpoint endpoint;
    endpoint.address = "https://monitor.example";
    endpoint.headers = {{name.toStdString(), value.toStdString(), key.toStdString()}};
    const Errors errors = checkEndpoint(endpoint);
    QCOMPARE(errors.size(), 1u);
    QVERIFY2(errors[0].text().find(says.toStdString()) != std::string::npos, errors[0].text().c_str());
    QVERIFY(errors[0].text().find("hunter2") == std::string::npos);
    QVERIFY(errors[0].key.starts_with("headers[0]."));
}

void HttpAccessTest::secretsRefused()
{
    HttpEndpoint endpoint;
    endpoint.address = "http://monitor.example";
    endpoint.headers = {{"X-Api-Key", {}, "gate"}};
    QCOMPARE(checkEndpoint(endpoint).size(), 1u); // a secret over plain http
    endpoint.address = "https://monitor.example";
    endpoint.headers.push_back({"x-api-key", {}, "gate"});
    QVERIFY(checkEndpoint(endpoint).at(0).text().find("stands twice") != std::string::npos);
    endpoint.headers = {{"Authorization", {}, "gate"}};
    QVERIFY(checkEndpoint(endpoint).empty());
    endpoint.auth = HttpAuth::Bearer;
    endpoint.keyName = "main";
    QVERIFY(checkEndpoint(endpoint).at(0).text().find("auth") != std::string::npos);
    endpoint.auth = HttpAuth::None;
    QVERIFY(textOf(answerOf(endpoint)).find("header Authorization, and none was given") != std::string::npos);
    const std::string broken = textOf(answerOf(endpoint, {{"gate", "hunter2\r\nX-Evil: 1"}}));
    QVERIFY2(broken.find("line break") != std::string::npos && broken.find("hunter2") == std::string::npos,
             broken.c_str());
    endpoint.headers.clear();
    endpoint.address = "http://127.0.0.1:1";
    endpoint.client = {"/c.pem", "/k.pem", {}};
    QVERIFY(checkEndpoint(endpoint).at(0).text().find("over https only") != std::string::npos);
    endpoint.address = "https://127.0.0.1:1";
    endpoint.client.keyFile.clear();
    QVERIFY(checkEndpoint(endpoint).at(0).text().find("key is missing") != std::string::npos);
}

void HttpAccessTest::badServers_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("good");
    QTest::newRow("right") << m_certificates.server() << true << true;
    QTest::newRow("of an unknown authority") << m_certificates.server() << false << false;
    QTest::newRow("expired") << m_certificates.expired() << true << false;
    QTest::newRow("not valid yet") << m_certificates.notYet() << true << false;
    QTest::newRow("of another name") << m_certificates.otherName() << true << false;
    QTest::newRow("self-signed") << m_certificates.selfSigned() << true << false;
}

void HttpAccessTest::badServers()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    QFETCH(bool, good);
    FakeServer server(ok, certificate, m_certificates.serverKey());
    HttpEndpoint endpoint;
    endpoint.address = server.address();
    endpoint.caFile = trusted ? m_certificates.authority().toStdString() : std::string();
    endpoint.headers = {{"X-Api-Key", {}, "gate"}};
    const auto answer = answerOf(endpoint, {{"gate", "g4te"}});
    QVERIFY2(answer.has_value() == good, textOf(answer).c_str());
    QCOMPARE(server.requests().size(), good ? 1u : 0u);
    if (!good) {
        QVERIFY2(answer.error().what.find("certificate or TLS is not accepted") != std::string::npos,
                 answer.error().what.c_str());
        QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
    }
}

void HttpAccessTest::wrongProtocol()
{
    FakeServer plain(ok);
    HttpEndpoint endpoint;
    endpoint.address = "https://127.0.0.1:" + std::to_string(plain.port());
    const auto toPlain = answerOf(endpoint);
    QVERIFY(!toPlain && toPlain.error().kind == ErrorKind::Unreachable);
    FakeServer tls(ok, m_certificates.server(), m_certificates.serverKey());
    endpoint.address = "http://127.0.0.1:" + std::to_string(tls.port());
    const auto toTls = answerOf(endpoint);
    QVERIFY(!toTls);
    QVERIFY(plain.requests().empty() && tls.requests().empty());
}

void HttpAccessTest::clientCertificates()
{
    FakeServer server(ok, m_certificates.server(), m_certificates.serverKey(), m_certificates.authority());
    HttpEndpoint endpoint;
    endpoint.address = server.address();
    endpoint.caFile = m_certificates.authority().toStdString();
    QVERIFY(!answerOf(endpoint)); // it wants one
    endpoint.client = {m_certificates.client().toStdString(), m_certificates.clientKey().toStdString(), {}};
    auto answer = answerOf(endpoint);
    QVERIFY2(answer, textOf(answer).c_str());
    endpoint.client.keyFile = m_certificates.lockedClientKey().toStdString();
    endpoint.client.passphraseName = "passphrase";
    QCOMPARE(furtherSecretsOf(endpoint), std::vector<std::string>{"passphrase"});
    answer = answerOf(endpoint, {{"passphrase", "open sesame"}});
    QVERIFY2(answer, textOf(answer).c_str());
    QCOMPARE(server.requests().size(), 2u);
    endpoint.client
        = {m_certificates.strangerClient().toStdString(), m_certificates.clientKey().toStdString(), {}};
    QVERIFY(!answerOf(endpoint));
    QCOMPARE(server.requests().size(), 2u);
}

void HttpAccessTest::clientFilesRefused()
{
    HttpEndpoint endpoint;
    endpoint.address = "https://127.0.0.1:1";
    const auto says = [&](const QString &certificate, const QString &key, const QByteArray &passphrase,
                          const char *what) {
        endpoint.client = {certificate.toStdString(), key.toStdString(), passphrase.isEmpty() ? "" : "p"};
        const std::string text = textOf(answerOf(endpoint, {{"p", passphrase}}));
        QVERIFY2(text.find(what) != std::string::npos, text.c_str());
        QVERIFY(text.find("open sesam") == std::string::npos);
    };
    const QString certificate = m_certificates.client();
    const QString key = m_certificates.clientKey();
    says(QStringLiteral("/nowhere.pem"), key, {}, "certificate cannot be read");
    says(key, key, {}, "holds no certificate");
    says(certificate, QStringLiteral("/nowhere.pem"), {}, "key cannot be read");
    says(certificate, certificate, {}, "holds no private key");
    says(certificate, m_certificates.lockedClientKey(), {}, "its passphrase is missing");
    says(certificate, m_certificates.lockedClientKey(), "open sesamX", "does not open");
    endpoint.client.passphraseName = "p";
    QVERIFY(textOf(answerOf(endpoint)).find("passphrase of its client's key, and none was given")
            != std::string::npos);
}

void HttpAccessTest::sentences_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &body, const char *says) {
        QTest::newRow(name) << body << QByteArray(says);
    };
    row("text", " no org id\n", "no org id");
    row("nothing", {}, "");
    row("error", R"({"status":"error","errorType":"x","error":"why not"})", "why not");
    row("message", R"({"code":7,"message":"token expired"})", "token expired");
    row("error with a message",
        R"({"error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."}})",
        "Invalid params.");
    row("errors", R"({"errors":[{"detail":"no such user"}]})", "no such user");
    row("a list", R"(["first","second"])", "first");
    row("JSON without a sentence", R"({"a":1})", R"({"a":1})");
    row("broken JSON", R"({"error":)", R"({"error":)");
    row("a page with a title", "<html><head><TITLE>\n401 Unauthorized</TITLE></head><p>x",
        "401 Unauthorized");
    row("a page without", "<html><script>alert(1)</script><b>Go</b> away", "Go away");
    row("control characters", "a\x1b[31mb\x07", "a[31mb");
    row("text of many lines", "one\r\ntwo\n\nthree", "one two three");
}

void HttpAccessTest::sentences()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, says);
    HttpAnswer answer;
    answer.body = body;
    QCOMPARE(QByteArray::fromStdString(serverSentence(answer)), says);
    answer.body = QByteArray(300'000, 'x');
    QVERIFY(serverSentence(answer).size() < 210);
}

void HttpAccessTest::secretsInAnswersAreHidden()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        FakeServer::reply(socket, 401, "text/plain",
                          "bad header " + request.headers.at("authorization") + ", key "
                              + request.headers.at("x-api-key"));
    });
    HttpEndpoint endpoint;
    endpoint.address = server.address();
    endpoint.auth = HttpAuth::Basic;
    endpoint.user = "reader";
    endpoint.keyName = "main";
    endpoint.headers = {{"X-Api-Key", {}, "gate"}};
    const auto answer = answerOf(endpoint, {{"main", "pa55word"}, {"gate", "g4te-key"}});
    QVERIFY2(answer, textOf(answer).c_str());
    QCOMPARE(QByteArray::fromStdString(serverSentence(*answer)),
             QByteArray("bad header Basic [hidden], key [hidden]"));
    const Error error = failedAnswer(*answer);
    QCOMPARE(error.kind, ErrorKind::Unreachable);
    QVERIFY(error.what.find("status 401") != std::string::npos);
}

MAKEGOOD_TEST(HttpAccessTest)

} // namespace t_http_access

#include "t_http_access.moc"

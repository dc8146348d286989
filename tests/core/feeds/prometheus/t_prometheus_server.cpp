// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "fake_prometheus.h"
#include "memory_store.h"
#include "support/test_program.h"

namespace t_prometheus_server
{

using namespace makegood::sla;
using namespace makegood::test;

/// The way to the server: trouble that passes, redirects, secrets, certificates, clocks, cancelling.
class PrometheusServerTest : public QObject
{
    Q_OBJECT
private slots:
    void healsAfterTrouble();
    void sameOriginRedirectIsFollowed();
    void secretsGoToTheServerAlone();
    void certificates();
    void nobodyThere();
    void serverClockCutsTheRange();
    void cancelsWhileWaiting();
    void refusesBeforeAsking();
};

void PrometheusServerTest::healsAfterTrouble()
{
    FakePrometheus right;
    right.series = {minutely("a", 60)};
    int asked = 0;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (!request.path.endsWith("/query"))
            return right.answer(socket, request);
        ++asked;
        if (asked == 1)
            socket.disconnectFromHost();
        else if (asked == 2)
            FakeServer::reply(socket, 503, "text/plain", "busy", "Retry-After: 1\r\n");
        else if (asked == 3)
            FakeServer::reply(socket, 429, "text/plain", "slow");
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + hour);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 60u);
    QVERIFY2(clock.elapsed() >= 1000, "Retry-After was not honoured");
}

void PrometheusServerTest::sameOriginRedirectIsFollowed()
{
    FakePrometheus right;
    right.series = {minutely("a", 60)};
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.startsWith("/prom/") || !request.path.endsWith("/query"))
            return right.answer(socket, request);
        FakeServer::reply(socket, 307, "text/plain", {},
                          "Location: /prom" + request.path
                              + "?query=up%5B3600000ms%5D&time=1740790799.999\r\n");
    });
    MemoryStore store;
    PrometheusSettings settings = fakeSettings(server.address());
    settings.server.auth = HttpAuth::Bearer;
    settings.server.keyName = "prom";
    const SyncReport report = pull(settings, store, t0, t0 + hour, "t0ken");
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(store.size(), 60u);
    for (const FakeRequest &request : server.requests())
        QCOMPARE(request.headers.at("authorization"), QByteArray("Bearer t0ken"));
}

void PrometheusServerTest::secretsGoToTheServerAlone()
{
    FakeServer other([](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, 200, "text/plain", "got you");
    });
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        FakeServer::reply(socket, 302, "text/plain", {},
                          "Location: " + QByteArray::fromStdString(other.address()) + request.path + "\r\n");
    });
    PrometheusSettings settings = fakeSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    settings.server.keyName = "prom";
    MemoryStore store;
    const SyncReport report = pull(settings, store, t0, t0 + hour, "pa:ss wörd");
    QVERIFY(!report.succeeded());
    QVERIFY(other.requests().empty());
    QCOMPARE(server.requests().size(), 1u);
    QCOMPARE(server.requests()[0].headers.at("authorization"),
             "Basic " + QByteArray("reader:pa:ss wörd").toBase64());
    QCOMPARE(server.requests()[0].headers.at("accept-encoding"), QByteArray("identity"));
    QVERIFY(report.error->text().find("pa:ss") == std::string::npos);
}

void PrometheusServerTest::certificates()
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=monitor.example"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);

    FakePrometheus right;
    right.series = {minutely("a", 60)};
    FakeServer server(serving(right), certificate, key);
    PrometheusSettings settings = fakeSettings(server.address());
    MemoryStore store;
    const SyncReport distrusted = pull(settings, store, t0, t0 + hour);
    QVERIFY(!distrusted.succeeded());
    QVERIFY2(textOf(distrusted).find("certificate") != std::string::npos, textOf(distrusted).c_str());
    QVERIFY(server.requests().empty());

    settings.server.caFile = certificate.toStdString();
    const SyncReport trusted = pull(settings, store, t0, t0 + hour);
    QVERIFY2(trusted.succeeded(), textOf(trusted).c_str());
    QCOMPARE(store.size(), 60u);

    settings.server.address.replace(settings.server.address.find("127.0.0.1"), 9,
                                    "localhost"); // a name that it is not made out to
    const SyncReport otherName = pull(settings, store, t0, t0 + hour);
    QVERIFY(!otherName.succeeded());

    settings.server.caFile = key.toStdString();
    QVERIFY(textOf(pull(settings, store, t0, t0 + hour)).find("holds no certificate") != std::string::npos);
    settings.server.caFile = "/nowhere/ca.pem";
    QVERIFY(textOf(pull(settings, store, t0, t0 + hour)).find("cannot be read") != std::string::npos);
}

void PrometheusServerTest::nobodyThere()
{
    FakeServer server([](QTcpSocket &, const FakeRequest &) {});
    server.stopListening();
    PrometheusSettings settings = fakeSettings("http://127.0.0.1:1");
    MemoryStore store;
    const SyncReport report = pull(settings, store, t0, t0 + hour);
    QVERIFY(!report.succeeded());
    QCOMPARE(report.error->kind, ErrorKind::Unreachable);
    QVERIFY2(textOf(report).find("nobody listens") != std::string::npos, textOf(report).c_str());
    QCOMPARE(store.commits, 0);
}

void PrometheusServerTest::serverClockCutsTheRange()
{
    FakePrometheus right;
    right.series = {minutely("a", 600)};
    QByteArray date = "Sat, 01 Mar 2025 01:30:00 GMT";
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.endsWith("buildinfo"))
            FakeServer::reply(socket, 404, "text/plain", "not here", "Date: " + date + "\r\n");
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    const SyncReport report = pull(fakeSettings(server.address()), store, t0, t0 + 10 * hour);
    QVERIFY(report.succeeded());
    QVERIFY(report.serverVersion.empty());
    QCOMPARE(store.cursor->before, at(t0 + 89 * 60'000 + 1)); // after the last sample that had happened
    QCOMPARE(store.size(), 90u);

    date = "Fri, 01 Mar 2024 01:30:00 GMT"; // a year behind
    MemoryStore other;
    const SyncReport behind = pull(fakeSettings(server.address()), other, t0, t0 + hour);
    QVERIFY(!behind.succeeded());
    QVERIFY2(textOf(behind).find("server's clock (2024-03-01T01:30:00Z)") != std::string::npos,
             textOf(behind).c_str());
    QCOMPARE(other.commits, 0);
}

void PrometheusServerTest::cancelsWhileWaiting()
{
    QElapsedTimer clock;
    FakeServer server([](QTcpSocket &, const FakeRequest &) {}); // says nothing
    MemoryStore store;
    clock.start();
    HttpLimits patient;
    const SyncReport report
        = pullPrometheus(fakeSettings(server.address()), {}, {at(t0), at(t0 + hour)}, {}, store.commit(),
                         {{}, [&] { return clock.elapsed() > 100; }}, patient);
    QVERIFY(!report.succeeded());
    QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(store.commits, 0);
}

void PrometheusServerTest::refusesBeforeAsking()
{
    FakePrometheus right;
    FakeServer server(serving(right));
    MemoryStore store;
    const auto says = [&](const PrometheusSettings &settings, const QByteArray &secret, std::int64_t to,
                          const char *what) {
        const SyncReport report = pull(settings, store, t0, to, secret);
        QVERIFY2(textOf(report).find(what) != std::string::npos, textOf(report).c_str());
    };
    says(fakeSettings(server.address()), {}, t0, "range to pull is empty");
    PrometheusSettings settings = fakeSettings(server.address());
    settings.selector = "probe_success[5m]";
    says(settings, {}, t0 + hour, "selects no series");
    settings = fakeSettings(server.address());
    settings.server.auth = HttpAuth::Bearer;
    settings.server.keyName = "prom";
    says(settings, {}, t0 + hour, "none was given");
    says(settings, "a\r\nX-Evil: 1", t0 + hour, "line break");
    QVERIFY(server.requests().empty());
    QCOMPARE(store.commits, 0);
}

MAKEGOOD_TEST(PrometheusServerTest)

} // namespace t_prometheus_server

#include "t_prometheus_server.moc"

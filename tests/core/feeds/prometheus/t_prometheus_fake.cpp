// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "fake_prometheus.h"
#include "memory_store.h"
#include "support/test_program.h"

namespace t_prometheus_fake
{

using namespace makegood::sla;
using namespace makegood::test;

using Script = std::function<void(QTcpSocket &, const FakeRequest &)>;

namespace
{

// Values or whole series in a right envelope, with the right length.
Script sending(const QByteArray &body, int status = 200, const QByteArray &type = "application/json",
               const QByteArray &extra = {})
{
    return [=](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, status, type, body, extra);
    };
}

Script result(const QByteArray &series)
{
    return sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":" + series + "}}");
}

Script values(const QByteArray &list)
{
    return result("[{\"metric\":{\"instance\":\"a\"},\"values\":[" + list + "]}]");
}

Script raw(const QByteArray &bytes, bool close)
{
    return [=](QTcpSocket &socket, const FakeRequest &) {
        socket.write(bytes);
        if (close)
            socket.disconnectFromHost();
    };
}

// Goes on and on, `bytes` each `ms`, until the other side has enough.
Script dripping(const QByteArray &head, const QByteArray &bytes, int ms)
{
    return [=](QTcpSocket &socket, const FakeRequest &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, bytes] {
            if (socket.bytesToWrite() < 4 * 1024 * 1024)
                socket.write(bytes);
        });
        timer->start(ms);
    };
}

} // namespace

/// A server that answers the first page rightly and the second one as the row says: each ends in time, says
/// what happened in one sentence, keeps the first page and nothing of the second.
class PrometheusFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data();
    void misbehaves();
};

void PrometheusFake::misbehaves_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Script &script, const char *says) {
        QTest::newRow(name) << script << QString::fromLatin1(says);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    row("silence", raw({}, false), "fell silent");
    row("closes at once", raw({}, true), "closed the connection");
    row("half a header, then silence", raw("HTTP/1.1 200 OK\r\nContent-Ty", false), "fell silent");
    row("half a body, then silence", raw(ok + "Content-Length: 500\r\n\r\n{\"status\":", false),
        "fell silent");
    row("half a body, then closes", raw(ok + "Content-Length: 500\r\n\r\n{\"status\":", true),
        "closed the connection");
    row("length too short", raw(ok + "Content-Length: 20\r\n\r\n{\"status\":\"success\",\"data\":{}}", true),
        "not complete, correct JSON");
    row("JSON cut off",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"met"),
        "not complete, correct JSON");
    row("chunks of nonsense", raw(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n", true), "127.0.0.1");
    // Who notices first is a race: the connection that ends early, or the parser of what it brought.
    row("chunks cut off", raw(ok + "Transfer-Encoding: chunked\r\n\r\n400\r\n{\"status\":", true),
        "complete");
    row("no HTTP at all", raw("220 mail.example ESMTP\r\n", true), "127.0.0.1");
    row("empty body", sending({}), "not complete, correct JSON");
    row("web page", sending("<!doctype html><p>Sign in", 200, "text/html; charset=utf-8"), "web page");
    row("web page called JSON", sending("  <html>Sign in</html>"), "web page");
    row("endless body", dripping(ok + "\r\n", QByteArray(256 * 1024, ' '), 1),
        "one minute is too much: the answer is larger");
    row("a byte now and then", dripping(ok + "\r\n", " ", 50), "no complete answer within 1.5 s");
    row("endless headers", dripping(ok, "X-More: and more\r\n", 20), "127.0.0.1");
    row("deflate bomb", sending(QByteArray(2000, 'x'), 200, "application/json", "Content-Encoding: gzip\r\n"),
        "packed as 'gzip'");
    row("429 for ever", sending("slow down", 429, "text/plain"), "overloaded");
    row("429, wait an hour", sending("x", 429, "text/plain", "Retry-After: 3600\r\n"), "asks to wait 3600 s");
    row("503, wait until tomorrow",
        sending("x", 503, "text/plain",
                "Date: Sat, 01 Mar 2025 08:00:00 GMT\r\nRetry-After: Sun, 02 Mar 2025 08:00:00 GMT\r\n"),
        "asks to wait 86400 s");
    row("503 for ever", sending("x", 503, "text/plain"), "fails with status 503");
    row("500", sending("oops", 500, "text/plain"), "fails with status 500");
    row("500 that says success",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}", 500),
        "fails with status 500");
    row("401", sending("no", 401, "text/plain"), "does not let us in");
    row("404", sending("no", 404, "text/plain"), "no Prometheus at this address");
    row("bad query",
        sending("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}", 400),
        "bad_data): parse error");
    row("always too many samples",
        sending("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"query processing would load "
                "too many samples into memory\"}",
                422),
        "one minute is too much");
    row("always times out",
        sending("{\"status\":\"error\",\"errorType\":\"timeout\",\"error\":\"query timed out in expression "
                "evaluation\"}",
                503),
        "one minute is too much");
    row("redirect to another host",
        sending({}, 302, "text/plain", "Location: http://192.0.2.1/api/v1/query\r\n"), "http://192.0.2.1");
    row("redirect to another port", sending({}, 307, "text/plain", "Location: http://127.0.0.1:9/x\r\n"),
        "redirects to another one");
    row("redirect with a password", sending({}, 301, "text/plain", "Location: http://u:p@127.0.0.1/x\r\n"),
        "redirects to another one");
    row("redirect in a circle", sending({}, 302, "text/plain", "Location: /api/v1/query\r\n"), "in a circle");
    row("redirect to nowhere", sending({}, 302, "text/plain"), "to nowhere");
    row("a list", sending("[]"), "a list and not an object");
    row("a number", sending("42"), "not an object");
    row("status unknown", sending("{\"status\":\"fine\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}"),
        "neither success nor error");
    row("status a number", sending("{\"status\":1}"), "status is a number");
    row("data text", sending("{\"status\":\"success\",\"data\":\"x\"}"), "data is text");
    row("no result", sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\"}}"), "no result");
    row("result an object", result("{}"), "no list of series");
    row("a grid instead of samples",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}"), "'vector'");
    row("series a number", result("[7]"), "a series is a number");
    row("series without samples", result("[{\"metric\":{}}]"), "lacks its labels or its samples");
    row("label a number", result("[{\"metric\":{\"instance\":1},\"values\":[]}]"),
        "label's value is a number");
    row("label twice", result("[{\"metric\":{\"instance\":\"a\",\"instance\":\"b\"},\"values\":[]}]"),
        "label twice");
    row("values twice", result("[{\"metric\":{},\"values\":[],\"values\":[]}]"), "key stands twice");
    row("result twice",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[],\"result\":[]}}"),
        "key stands twice");
    row("series twice",
        result("[{\"metric\":{\"a\":\"1\"},\"values\":[]},{\"metric\":{\"a\":\"1\"},\"values\":[]}]"),
        "series stands twice");
    row("histograms", result("[{\"metric\":{},\"histograms\":[[1740808800,{}]]}]"), "histograms");
    row("time is text", values("[\"1740808800\",\"1\"]"), "sample's time is text");
    row("time is null", values("[null,\"1\"]"), "sample's time is nothing");
    row("time is infinite", values("[1e999,\"1\"]"), "not complete, correct JSON");
    row("time before 1970", values("[-5,\"1\"]"), "not a number of seconds since 1970");
    row("time in the year 9999", values("[253402300799,\"1\"]"), "after the year 2199");
    row("time too fine", values("[1740808800.1234,\"1\"]"), "finer than a millisecond");
    row("value a number", values("[1740808800,1]"), "sample's value is a number");
    row("value true", values("[1740808800,true]"), "sample's value is true");
    row("value 2", values("[1740808800,\"2\"]"), "up or down");
    row("value infinite", values("[1740808800,\"+Inf\"]"), "up or down");
    row("value a word", values("[1740808800,\"up\"]"), "up or down");
    row("sample of three", values("[1740808800,\"1\",\"1\"]"), "sample's value is text");
    row("sample of one", values("[1740808800]"), "not a pair");
    row("sample an object", values("{}"), "an object");
    row("out of order", values("[1740808860,\"1\"],[1740808800,\"1\"]"), "out of order");
    row("twice at one instant", values("[1740808800,\"1\"],[1740808800.000,\"0\"]"), "two samples at");
    row("a year off", values("[1772344800,\"1\"]"), "not asked for");
    row("a year off behind", values("[1709272800,\"1\"]"), "not asked for");
    row("says incomplete",
        sending(
            "{\"status\":\"success\",\"isPartial\":true,\"data\":{\"resultType\":\"matrix\",\"result\":[]}}"),
        "incomplete");
    row("warns",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]},\"warnings\":["
                "\"store gateway down\"]}"),
        "store gateway down");
    row("nested deeply", sending("{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}"),
        "nested too deeply");
    row("not UTF-8", sending("{\"status\":\"\xff\xfe\"}"), "not complete, correct JSON");
    row("something behind",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}} {}"),
        "not complete, correct JSON");
}

void PrometheusFake::misbehaves()
{
    QFETCH(Script, script);
    QFETCH(QString, says);
    FakePrometheus right;
    right.series = {minutely("a", 12 * 60)};
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.endsWith("buildinfo") || right.queries == 0)
            right.answer(socket, request);
        else
            script(socket, request);
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report
        = pullPrometheus(fakeSettings(server.address()), {}, {at(t0), at(t0 + 12 * 3'600'000)}, {},
                         store.commit(), {}, shortLimits());
    const qint64 took = clock.elapsed();

    QVERIFY(!report.succeeded());
    const QString text = QString::fromStdString(report.error->text());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('\n')) && text.size() < 400, qPrintable(text));
    QVERIFY2(took < 8000, qPrintable(QString::number(took)));
    QCOMPARE(store.commits, 1);
    QCOMPARE(store.size(), 360u);
    QCOMPARE(store.cursor->before, at(t0 + 6 * 3'600'000));
    QCOMPARE(*report.cursor, *store.cursor);
    QCOMPARE(report.samples, 360u);
}

MAKEGOOD_TEST(PrometheusFake)

} // namespace t_prometheus_fake

#include "t_prometheus_fake.moc"

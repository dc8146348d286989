// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "fake_prometheus.h"
#include "memory_store.h"
#include "support/test_program.h"

namespace t_prometheus_fake
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

using Answer = decltype(Misbehaviour::answer);

Answer sending(const QByteArray &body, int status = 200)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &) {
        FakeServer::reply(socket, status, "application/json", body);
    };
}

// Values or whole series in a right envelope, with the right length.
Answer result(const QByteArray &series)
{
    return sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":" + series + "}}");
}

Answer values(const QByteArray &list)
{
    return result("[{\"metric\":{\"instance\":\"a\"},\"values\":[" + list + "]}]");
}

/// What only this kind of server can do wrong.
std::vector<Misbehaviour> promRows()
{
    std::vector<Misbehaviour> rows;
    const auto row = [&](const char *name, const Answer &answer, const char *says) {
        rows.push_back({name, answer, {says}});
    };
    row("bad query",
        sending("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}", 400),
        "bad_data): parse error");
    row("not ready yet",
        sending("{\"status\":\"error\",\"errorType\":\"unavailable\",\"error\":\"TSDB not ready\"}", 503),
        "TSDB not ready");
    row("always times out",
        sending("{\"status\":\"error\",\"errorType\":\"timeout\",\"error\":\"query timed out in expression "
                "evaluation\"}",
                503),
        "one minute is too much");
    row("a gateway that always gives up", sending("", 504),
        "one minute is too much: the server, or a gateway");
    row("a gateway for small answers", sending("", 413),
        "one minute is too much: the server finds the answer");
    row("500 that says success",
        sending("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[]}}", 500),
        "fails with status 500");
    row("an error with the status of a success",
        sending("{\"status\":\"error\",\"errorType\":\"internal\",\"error\":\"lost a disk\"}"),
        "lost a disk");
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
    row("value a word", values("[1740808800,\"up\"]"), "up or down");
    row("sample of three", values("[1740808800,\"1\",\"1\"]"), "sample's value is text");
    row("sample of one", values("[1740808800]"), "not a pair");
    row("sample an object", values("{}"), "an object");
    row("out of order", values("[1740808860,\"1\"],[1740808800,\"1\"]"), "out of order");
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
    return rows;
}

} // namespace

/// A server that answers the first page rightly and the second one as the row says: each ends in time, says
/// what happened in one sentence, keeps the first page and nothing of the second.
class PrometheusFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data() { addMisbehaviours(promRows()); }
    void misbehaves();
};

void PrometheusFake::misbehaves()
{
    QFETCH(Misbehaviour, row);
    FakePrometheus right;
    right.series = {minutely("a", 12 * 60)};
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path.endsWith("/query") && right.queries > 0)
            row.answer(socket, request, request.query.empty() ? QByteArray("{}") : right.matrix(request));
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report
        = pullPrometheus(fakeSettings(server.address()), {}, {at(t0), at(t0 + 12 * 3'600'000)}, {},
                         store.commit(), {}, shortLimits());
    judgeMisbehaviour(row, report, clock.elapsed());
    QCOMPARE(store.commits, 1);
    QCOMPARE(store.size(), 360u);
    QCOMPARE(store.cursor->before, at(t0 + 359 * 60'000 + 1)); // after the last sample
    QCOMPARE(*report.cursor, *store.cursor);
    QCOMPARE(report.samples, 360u);
}

MAKEGOOD_TEST(PrometheusFake)

} // namespace t_prometheus_fake

#include "t_prometheus_fake.moc"

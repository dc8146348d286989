// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "fake_gatus.h"
#include "support/test_program.h"

namespace t_gatus_fake
{

using namespace makegood::test;
using json = nlohmann::json;

namespace
{

using Answer = decltype(Misbehaviour::answer);

// The right answer with its first endpoint, or the endpoint's first result, made wrong.
Answer wrong(const std::function<void(json &endpoint)> &change)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
        json body = json::parse(right.toStdString());
        change(body[0]);
        FakeServer::reply(socket, 200, "application/json", QByteArray::fromStdString(body.dump()));
    };
}

Answer wrongResult(const char *key, const json &value)
{
    return wrong([=](json &endpoint) { endpoint["results"][0][key] = value; });
}

/// What only this kind of server can do wrong.
std::vector<Misbehaviour> gatusRows()
{
    std::vector<Misbehaviour> rows;
    const auto row = [&](const char *name, const Answer &answer, const char *says) {
        rows.push_back({name, answer, {says}});
    };
    row("an endpoint is a number", wrong([](json &endpoint) { endpoint = 7; }), "an endpoint is number");
    row("no key", wrong([](json &endpoint) { endpoint.erase("key"); }), "has no name, or a key of its own");
    row("no name", wrong([](json &endpoint) { endpoint["name"] = ""; }), "has no name, or a key of its own");
    row("two of one key", wrong([](json &endpoint) { endpoint["key"] = "acme_b"; }),
        "has no name, or a key of its own");
    row("results an object", wrong([](json &endpoint) { endpoint["results"] = json::object(); }),
        "results of an endpoint are no list");
    row("a result is text", wrong([](json &endpoint) { endpoint["results"][0] = "x"; }),
        "a result is string and no object");
    row("no time", wrongResult("timestamp", nullptr), "no time that can be read");
    row("a time that is none", wrongResult("timestamp", "yesterday"), "no time that can be read");
    row("a time without a zone", wrongResult("timestamp", "2025-03-01T00:00:00"), "no time that can be read");
    row("a time with a bad fraction", wrongResult("timestamp", "2025-03-01T00:00:00.12x456Z"),
        "no time that can be read");
    row("no outcome", wrongResult("success", nullptr), "does not say whether it is a success");
    row("the outcome is text", wrongResult("success", "true"), "does not say whether it is a success");
    return rows;
}

} // namespace

/// A Gatus of whose answers the second page of results is as the row says: each ends in time, says what
/// happened in one sentence, and commits nothing.
class GatusFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data() { addMisbehaviours(gatusRows()); }
    void misbehaves();
    void noGatusThere();
    void aPasswordIsAskedFor();
    void cancelled();
};

void GatusFake::misbehaves()
{
    QFETCH(Misbehaviour, row);
    FakeGatus right = minutelyGatus({"a", "b"}, 250);
    const auto serve = right.serving();
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        const auto page = request.query.find("page");
        if (page == request.query.end() || page->second == "2") // or somewhere that it led us to
            row.answer(socket, request, right.bodyFor(request));
        else
            serve(socket, request);
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pullGatus(server, store, 250);
    judgeMisbehaviour(row, report, clock.elapsed());
    QCOMPARE(store.commits, 0);
    QCOMPARE(store.size(), 0u);
}

void GatusFake::noGatusThere()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, 404, "text/plain", "Cannot GET it");
    });
    const auto status = checkSource(GatusSource(minutelySettings(server.address())), {}, {}, shortLimits());
    QVERIFY(!status);
    QVERIFY2(
        status.error().what.find("there is no Gatus at this address (status 404): it says \"Cannot GET it\"")
            != std::string::npos,
        status.error().what.c_str());
}

void GatusFake::aPasswordIsAskedFor()
{
    FakeGatus right = minutelyGatus({"a"}, 5);
    const auto serve = right.serving();
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        const auto given = request.headers.find("authorization");
        if (given != request.headers.end() && given->second == "Basic " + QByteArray("ana:secret").toBase64())
            serve(socket, request);
        else
            FakeServer::reply(socket, 401, "text/plain", "Unauthorized");
    });
    MemoryStore store;
    const SyncReport report = pullGatus(server, store, 5);
    QVERIFY(report.error && report.error->needsSignIn);
    GatusSettings settings = minutelySettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "ana";
    settings.server.keyName = "gatus";
    QVERIFY(checkSource(GatusSource(settings), {{"gatus", "secret"}}, {}, shortLimits()));
    const auto other = checkSource(GatusSource(settings), {{"gatus", "wrong"}}, {}, shortLimits());
    QVERIFY(!other && other.error().needsSignIn && other.error().what.find("wrong") == std::string::npos);
}

void GatusFake::cancelled()
{
    FakeServer silent([](QTcpSocket &, const FakeRequest &) {});
    QElapsedTimer clock;
    clock.start();
    const auto isCancelled = [&] { return clock.elapsed() > 100; };
    const GatusSource source(minutelySettings(silent.address()));
    const auto status = checkSource(source, {}, isCancelled);
    QVERIFY(!status && status.error().kind == ErrorKind::Interrupted);
    MemoryStore store;
    const SyncReport report = pullGatus(silent, store, 5, {{}, isCancelled});
    QVERIFY(report.error && report.error->kind == ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 10'000 && store.commits == 0);
}

MAKEGOOD_TEST(GatusFake)

} // namespace t_gatus_fake

#include "t_gatus_fake.moc"

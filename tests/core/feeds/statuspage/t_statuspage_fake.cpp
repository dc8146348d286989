// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "fake_statuspage.h"
#include "support/test_program.h"

namespace t_statuspage_fake
{

using namespace makegood::test;

namespace
{

using Answer = decltype(Misbehaviour::answer);

const char *const april = "2026-04-01T00:00:00Z";

// The right answer with one member of the first object of its list made another; an empty value takes it out.
Answer changing(const std::string &list, const std::string &key, const json &value, bool isTaken = false)
{
    return [=](QTcpSocket &socket, const FakeRequest &, const QByteArray &right) {
        json body = json::parse(right.toStdString());
        if (list.empty())
            body[key] = value;
        else if (key.empty())
            body[list] = value;
        else if (isTaken)
            body[list][0].erase(key);
        else
            body[list][0][key] = value;
        FakeServer::reply(socket, 200, "application/json", QByteArray::fromStdString(body.dump()));
    };
}

/// What only this kind of server can do wrong, and where.
struct PageRow {
    const char *path;
    Misbehaviour row;
};

std::vector<PageRow> ownRows()
{
    static const char *const summary = "/api/v2/summary.json";
    static const char *const incidents = "/api/v2/incidents.json";
    static const char *const maintenance = "/api/v2/scheduled-maintenances.json";
    const json number = json::array({7});
    const json updateWithout = json::array({{{"body", "x"}}});
    const json affected = json::array({{{"name", "API"}}});
    json update = {{"created_at", "2026-03-05T10:00:00Z"}};
    update["affected_components"] = affected;
    std::vector<PageRow> rows;
    const auto add = [&](const char *path, const char *name, const Answer &answer, const char *says) {
        rows.push_back({path, {name, answer, {says}}});
    };
    add(summary, "components no list", changing("components", {}, 7), "no status page's summary");
    add(summary, "a component is a number", changing("components", {}, number),
        "one of its components is no object");
    add(summary, "a component without id", changing("components", {}, affected), "has no id or no name");
    add(summary, "page of Instatus", changing({}, "activeIncidents", json::array()), "choose Instatus");
    add(incidents, "no list", changing("incidents", {}, json::object()), "no list of incidents");
    add(incidents, "an incident is text", changing("incidents", {}, json::array({"x"})), "is no object");
    add(incidents, "an incident without id", changing("incidents", "id", 7), "no id or no time");
    add(incidents, "an incident without time", changing("incidents", "created_at", {}, true),
        "no id or no time");
    add(incidents, "a time that is none", changing("incidents", "created_at", "yesterday"),
        "no id or no time");
    add(incidents, "a time without a zone", changing("incidents", "created_at", "2026-03-05T10:00:00"),
        "no id or no time");
    add(incidents, "an update is a number", changing("incidents", "incident_updates", number),
        "one of its updates is no object");
    add(incidents, "an update without time", changing("incidents", "incident_updates", updateWithout),
        "an update of an incident has no time");
    add(incidents, "an affected component without code",
        changing("incidents", "incident_updates", json::array({update})), "has no code");
    add(maintenance, "no maintenance", changing("scheduled_maintenances", {}, nullptr),
        "no list of scheduled maintenance");
    add(maintenance, "maintenance without end",
        changing("scheduled_maintenances", "scheduled_until", {}, true), "has no id or no times");
    add(maintenance, "maintenance is a number", changing("scheduled_maintenances", {}, number),
        "is no object");
    return rows;
}

SyncReport pulledFrom(const FakeServer &server, AccountStore &store)
{
    return pullPage(marchSettings(server.address()), store, april);
}

} // namespace

/// A status page that answers rightly but for one of its lists: each ends in time, says what happened in one
/// sentence, and commits nothing.
class StatuspageFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data() { addMisbehaviours(); }
    void misbehaves();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void noPageThere();
    void aPasswordIsAskedFor();
    void cancelled();
};

void StatuspageFake::misbehaves()
{
    QFETCH(Misbehaviour, row);
    const FakeStatuspage right = marchPage();
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/api/v2/summary.json")
            right.answer(socket, request);
        else
            row.answer(socket, request, right.bodyFor(request.path));
    });
    AccountStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pulledFrom(server, store);
    judgeMisbehaviour(row, report, clock.elapsed());
    QCOMPARE(store.commits, 0);
}

void StatuspageFake::badAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Misbehaviour>("row");
    for (const PageRow &one : ownRows())
        QTest::newRow(one.row.name.c_str()) << QByteArray(one.path) << one.row;
}

void StatuspageFake::badAnswersAreRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(Misbehaviour, row);
    const FakeStatuspage right = marchPage();
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == path)
            row.answer(socket, request, right.bodyFor(path));
        else
            right.answer(socket, request);
    });
    AccountStore store;
    judgeMisbehaviour(row, pulledFrom(server, store), 0);
    QCOMPARE(store.commits, 0);
}

void StatuspageFake::noPageThere()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, 404, "text/html", "<title>Not found</title>");
    });
    for (const PageService service : {PageService::Statuspage, PageService::Instatus}) {
        const auto status
            = checkSource(StatuspageSource(marchSettings(server.address(), service)), {}, {}, shortLimits());
        QVERIFY(!status);
        QVERIFY2(status.error().what.find("at this address (status 404); if it is one of")
                     != std::string::npos,
                 status.error().what.c_str());
        QVERIFY(status.error().what.find("\"Not found\"") != std::string::npos);
    }
}

void StatuspageFake::aPasswordIsAskedFor()
{
    FakeStatuspage right = marchPage();
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.headers.count("authorization") > 0)
            right.answer(socket, request);
        else
            FakeServer::reply(socket, 401, "text/plain", "members only");
    });
    AccountStore store;
    const SyncReport report = pulledFrom(server, store);
    QVERIFY(report.error && report.error->needsSignIn);
    StatuspageSettings settings = marchSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "acme";
    settings.server.keyName = "page";
    QVERIFY(checkSource(StatuspageSource(settings), {{"page", "secret"}}, {}, shortLimits()));
}

void StatuspageFake::cancelled()
{
    FakeServer silent([](QTcpSocket &, const FakeRequest &) {});
    const StatuspageSource source(marchSettings(silent.address()));
    QElapsedTimer clock;
    clock.start();
    const auto isCancelled = [&] { return clock.elapsed() > 100; };
    const auto status = checkSource(source, {}, isCancelled);
    QVERIFY(!status && status.error().kind == ErrorKind::Interrupted);
    AccountStore store;
    const SyncReport report = pullPage(marchSettings(silent.address()), store, april, {{}, isCancelled});
    QVERIFY(report.error && report.error->kind == ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 10'000 && store.commits == 0);
}

MAKEGOOD_TEST(StatuspageFake)

} // namespace t_statuspage_fake

#include "t_statuspage_fake.moc"

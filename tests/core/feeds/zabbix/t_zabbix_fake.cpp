// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "fake_zabbix.h"
#include "misbehaving.h"
#include "support/test_program.h"

namespace t_zabbix_fake
{

using namespace makegood::sla;
using namespace makegood::test;

using Script = std::function<void(QTcpSocket &, const FakeRequest &)>;

namespace
{

Script sending(const QByteArray &body, int status = 200, const QByteArray &type = "application/json",
               const QByteArray &extra = {})
{
    return [=](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, status, type, body, extra);
    };
}

// A right envelope with the call's own id round `members`.
Script answering(const QByteArray &members)
{
    return [=](QTcpSocket &socket, const FakeRequest &request) {
        const auto id = QByteArray::fromStdString(json::parse(request.body.toStdString())["id"].dump());
        FakeServer::reply(socket, 200, "application/json",
                          "{\"jsonrpc\":\"2.0\"," + members + ",\"id\":" + id + "}");
    };
}

Script rows(const QByteArray &list)
{
    return answering("\"result\":" + list);
}

Script refusing(int code, const QByteArray &data)
{
    return answering("\"error\":{\"code\":" + QByteArray::number(code)
                     + ",\"message\":\"Application error.\",\"data\":\"" + data + "\"}");
}

const char *const oneValue = R"([{"itemid":"20000","clock":"1740808800","ns":"0","value":"1"}])";

QByteArray valueWith(const QByteArray &field, const QByteArray &value)
{
    json row = json::parse(oneValue)[0];
    if (value.isEmpty())
        row.erase(field.toStdString());
    else
        row[field.toStdString()] = json::parse(value.toStdString());
    return '[' + QByteArray::fromStdString(row.dump()) + ']';
}

/// What only this kind of server can do wrong.
std::vector<Misbehaviour> zabbixRows()
{
    std::vector<Misbehaviour> out;
    const auto row = [&](const char *name, const Script &script, const char *says) {
        out.push_back({name,
                       [script](QTcpSocket &socket, const FakeRequest &request, const QByteArray &) {
                           script(socket, request);
                       },
                       {says}});
    };
    row("404 without an API", sending("no", 404, "text/plain"), "no Zabbix API at this address");
    row("412", sending("no", 412, "text/plain"), "fails with status 412");
    row("a web page of the frontend", sending("<!doctype html><p>Sign in", 200, "text/html"), "web page");
    // PHP
    row("empty body", sending({}), "one minute is too much: the answer is empty (status 200)");
    row("empty body, 500", sending({}, 500, "text/html"),
        "one minute is too much: the answer is empty (status 500)");
    row("PHP's memory limit in words",
        sending("<b>Fatal error</b>: Allowed memory size of 134217728 bytes exhausted", 500, "text/html"),
        "one minute is too much: PHP on the server reached its memory limit");
    row("PHP's time limit in words",
        sending("<b>Fatal error</b>: Maximum execution time of 30 seconds exceeded", 200, "text/html"),
        "one minute is too much: PHP on the server reached its time limit");
    row("gateway gives up", sending("x", 504, "text/plain"),
        "one minute is too much: the server took too long");
    // the envelope
    row("a list of no calls", sending("[]"), "it is array and no object");
    row("another call's answer", sending("{\"jsonrpc\":\"2.0\",\"result\":[],\"id\":4711}"),
        "belongs to another call");
    row("no id", sending("{\"jsonrpc\":\"2.0\",\"result\":[]}"), "belongs to another call");
    row("neither result nor error", answering("\"x\":1"), "neither a result nor an error");
    row("error as text", answering("\"error\":\"bad\""), "its error is no object");
    row("key twice", sending("{\"result\":[],\"result\":[]}"), "stands twice");
    // what Zabbix says
    row("session ended for a token", refusing(-32602, "Session terminated, re-login, please."),
        "does not let us in: Session terminated");
    row("not authorised", refusing(-32602, "Not authorised."), "does not let us in: Not authorised");
    row("says the token again", refusing(-32500, "No token-1 here."), "No [hidden] here.");
    row("token expired", refusing(-32500, "API token expired."), "does not let us in: API token expired");
    row("API disabled", refusing(-32602, "No permissions to call \\\"history.get\\\"."),
        "the user's role does not allow the call");
    row("access disabled", refusing(-32500, "No permissions for system access."), "does not let us in");
    row("invalid parameter", refusing(-32602, "Invalid parameter \\\"/1\\\": unexpected."),
        "refuses the call (-32602): Invalid parameter");
    row("database down", refusing(-32400, "Error connecting to database."), "refuses the call (-32400)");
    // wrong types
    row("result an object", rows("{}"), "its values are object and no list");
    row("result nothing", rows("null"), "its values are nothing and no list");
    row("result text", rows("\"1\""), "its values are string and no list");
    row("a row is a number", rows("[7]"), "one of its values is number and no object");
    row("a row is nothing", rows("[null]"), "one of its values is nothing");
    row("no item", rows(valueWith("itemid", {})), "items that were not asked for");
    row("another item", rows(valueWith("itemid", "\"99\"")), "items that were not asked for");
    row("item a list", rows(valueWith("itemid", "[1]")), "items that were not asked for");
    row("no clock", rows(valueWith("clock", {})), "lacks 'clock'");
    row("clock nothing", rows(valueWith("clock", "null")), "'clock' of a row is null");
    row("clock a fraction", rows(valueWith("clock", "\"1740808800.5\"")), "'clock' of a row is");
    row("clock before 1970", rows(valueWith("clock", "\"-5\"")), "'clock' of a row is");
    row("clock in the year 9999", rows(valueWith("clock", "\"253402300799\"")), "'clock' of a row is");
    row("clock huge", rows(valueWith("clock", "\"99999999999999999999\"")), "'clock' of a row is");
    row("ns too large", rows(valueWith("ns", "\"1000000000\"")), "'ns' of a row is");
    row("ns negative", rows(valueWith("ns", "\"-1\"")), "'ns' of a row is");
    row("no value", rows(valueWith("value", {})), "decimal number");
    row("value true", rows(valueWith("value", "true")), "decimal number");
    row("value 2", rows(valueWith("value", "\"2\"")), "up or down");
    row("value a word", rows(valueWith("value", "\"up\"")), "decimal number");
    row("value infinite", rows(valueWith("value", "\"INF\"")), "found INF; allowed 1 (up), 0 (down)");
    row("a year off", rows(valueWith("clock", "\"1772344800\"")), "not asked for");
    row("a year behind", rows(valueWith("clock", "\"1709272800\"")), "not asked for");
    return out;
}

} // namespace

/// A server that answers the first page rightly and history.get of the second one as the row says: each ends
/// in time, says what happened in one sentence, keeps the first page and nothing of the second.
class ZabbixFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data() { addMisbehaviours(zabbixRows()); }
    void misbehaves();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
};

void ZabbixFake::misbehaves()
{
    QFETCH(Misbehaviour, row);
    FakeZabbix right = minutelyZabbix({"a"}, 12 * 60);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        // The first call is of the check, the second one of the first page.
        if (right.count("history.get") < 2 || !request.body.contains("history.get"))
            right.answer(socket, request);
        else
            row.answer(socket, request, right.bodyFor(request));
    });
    MemoryStore store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report
        = pullZabbix(itemSettings(server.address()), store, zabbixT0, zabbixT0 + 12 * hourMs);
    judgeMisbehaviour(row, report, clock.elapsed());
    QCOMPARE(store.commits, 1);
    QCOMPARE(store.size(), 360u);
    QCOMPARE(store.cursor->before, atMs(zabbixT0 + 359 * minuteMs + 1)); // after the last value
    QCOMPARE(*report.cursor, *store.cursor);
}

void ZabbixFake::badEventsAreRefused_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &list, const char *says) {
        QTest::newRow(name) << rows(list) << QString::fromLatin1(says);
    };
    const QByteArray event = R"("eventid":"1","objectid":"30000","clock":"1740808800","ns":"0","value":"1")";
    row("no list", "{}", "events are object");
    row("another trigger", "[{" + QByteArray(event).replace("30000", "9") + ",\"r_eventid\":\"0\"}]",
        "events that were not asked for");
    row("a recovery", "[{" + QByteArray(event).replace("\"value\":\"1\"", "\"value\":\"0\"") + "}]",
        "events that were not asked for");
    row("does not say whether it is over", "[{" + event + "}]", "does not say whether it is over");
    row("a year ahead",
        "[{" + QByteArray(event).replace("1740808800", "1772344800") + ",\"r_eventid\":\"0\"}]",
        "events that were not asked for, at");
    row("its end is not shown", "[{" + event + ",\"r_eventid\":\"2\"}]", "events that were not asked for");
}

void ZabbixFake::badEventsAreRefused()
{
    QFETCH(Script, script);
    QFETCH(QString, says);
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.body.contains("event.get"))
            script(socket, request);
        else
            right.answer(socket, request);
    });
    MemoryStore store;
    const SyncReport report
        = pullZabbix(problemSettings(server.address()), store, zabbixT0, zabbixT0 + 12 * hourMs);
    QVERIFY(!report.succeeded());
    QVERIFY2(QString::fromStdString(report.error->text()).contains(says), report.error->text().c_str());
    QCOMPARE(store.commits, 0);
}

MAKEGOOD_TEST(ZabbixFake)

} // namespace t_zabbix_fake

#include "t_zabbix_fake.moc"

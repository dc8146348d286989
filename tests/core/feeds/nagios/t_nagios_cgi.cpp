// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "fake_nagios.h"
#include "log_files.h"
#include "misbehaving.h"
#include "support/test_program.h"

namespace t_nagios_cgi
{

using namespace makegood::sla;
using namespace makegood::test;

/// Nagios by archivejson.cgi, from a server that answers as Nagios does, or badly.
class NagiosCgi : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void changesComeAsTheyAre();
    void aPageKnowsTheStateAtItsStart();
    void asksForWhatIsMappedAlone();
    void timeWithoutNagiosIsUnknown();
    void stopsAreFoundToTheSecond();
    void discoversAndTells();
    void signsIn();
    void sendsNamesAsTheyAre();
    void misbehaves_data();
    void misbehaves();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void cancelsWhileTheServerIsSilent();

private:
    FakeNagios m_nagios;
};

namespace
{

constexpr std::int64_t hours = 3600;

SyncReport pullCgi(const NagiosSettings &settings, Collected &store, std::int64_t to)
{
    return pull(NagiosSource(settings), store, {nagiosAt(0), nagiosAt(to)}, shortLimits());
}

// The list of changes of the right answer in another form.
Misbehaviour changed(const char *name, const char *from, const char *to, const char *says)
{
    return {name,
            [from, to](QTcpSocket &socket, const FakeRequest &, QByteArray right) {
                FakeServer::reply(socket, 200, "application/json", right.replace(from, to));
            },
            {says}};
}

} // namespace

void NagiosCgi::init()
{
    m_nagios = {};
    m_nagios.updated = nagiosT0 + 48 * hours;
    m_nagios.objects[{"web", ""}] = {{nagiosT0 - 500, 1, "up"}};
    m_nagios.objects[{"web", "http"}] = {{nagiosT0 - 500, 8, "fine"},
                                         {nagiosT0 + 60, 32, "no answer", true},
                                         {nagiosT0 + 120, 32, "no answer"},
                                         {nagiosT0 + 180, 8, "fine"},
                                         {nagiosT0 + 20 * hours, 64, "odd"}};
}

void NagiosCgi::changesComeAsTheyAre()
{
    FakeServer server(serving(m_nagios));
    Collected store;
    const SyncReport report = pullCgi(cgiSettings(server.address()), store, 48 * hours);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 48 * hours),
             std::string("0 up, 120 down, 180 up, 72000 unknown"));
    QCOMPARE(statesText(store, "web", "alive", 0, 48 * hours), std::string("0 up"));
    QCOMPARE((store.changes[{"web", "http"}][nagiosAt(120)].detail), std::string("CRITICAL: no answer"));
    QCOMPARE(report.serverVersion, std::string("4.4.6"));
    QVERIFY(report.remarks.size() == 2 && report.remarks[0].find("no downtimes") != std::string::npos);
    NagiosSettings soft = cgiSettings(server.address());
    soft.countsSoft = true;
    Collected softStore;
    QVERIFY(pullCgi(soft, softStore, 48 * hours).succeeded());
    QCOMPARE(statesText(softStore, "web", "http", 0, 1000), std::string("0 up, 60 down, 180 up"));
}

void NagiosCgi::aPageKnowsTheStateAtItsStart()
{
    FakeServer server(serving(m_nagios));
    Collected store;
    const SyncReport report = pull(NagiosSource(cgiSettings(server.address())), store,
                                   {nagiosAt(150), nagiosAt(600)}, shortLimits());
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 150, 600), std::string("150 down, 180 up"));
    // Where Nagios finds nothing before the page, nothing is said.
    m_nagios.objects[{"web", "http"}].erase(m_nagios.objects[{"web", "http"}].begin());
    Collected empty;
    QVERIFY(pullCgi(cgiSettings(server.address()), empty, 600).succeeded());
    QCOMPARE(statesText(empty, "web", "http", 0, 600), std::string("120 down, 180 up"));
}

void NagiosCgi::asksForWhatIsMappedAlone()
{
    for (int i = 0; i < 20; ++i)
        m_nagios.objects[{"web", "other " + std::to_string(i)}] = {{nagiosT0, 8}};
    FakeServer server(serving(m_nagios));
    NagiosSettings settings = cgiSettings(server.address());
    settings.mapping = {{{{"service", "http"}}, "{host}", "http", "c"}};
    Collected store;
    QVERIFY(pullCgi(settings, store, 6 * hours).succeeded());
    // Status, hosts, services, one list of changes, and whether Nagios ran all the time.
    QCOMPARE(server.requests().size(), std::size_t(5));
    settings.mapping = {{{{"service", "none"}}, "{host}", "http", "c"}};
    Collected none;
    QVERIFY(pullCgi(settings, none, 6 * hours).succeeded());
    QVERIFY(none.changes.empty());
}

void NagiosCgi::timeWithoutNagiosIsUnknown()
{
    // Within a page, from one into the next, and with a change that came with the start.
    m_nagios.stops = {{nagiosT0 + 150, nagiosT0 + 170},
                      {nagiosT0 + 6 * hours - 100, nagiosT0 + 6 * hours + 100},
                      {nagiosT0 + 20 * hours - 77, nagiosT0 + 20 * hours}};
    FakeServer server(serving(m_nagios));
    Collected store;
    const SyncReport report = pullCgi(cgiSettings(server.address()), store, 48 * hours);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 19 * hours),
             std::string("0 up, 120 down, 150 unknown, 170 down, 180 up, 21500 unknown, 21700 up"));
    QCOMPARE(statesText(store, "web", "http", 19 * hours, 48 * hours),
             std::string("68400 up, 71923 unknown"));
    QCOMPARE(statesText(store, "web", "alive", 19 * hours, 48 * hours),
             std::string("68400 up, 71923 unknown, 72000 up"));
    QCOMPARE((store.changes[{"web", "http"}][nagiosAt(150)].detail), std::string("Nagios did not run"));
}

void NagiosCgi::stopsAreFoundToTheSecond()
{
    for (int i = 0; i < 60; ++i) // more than can be found by 200 questions
        m_nagios.stops.emplace_back(nagiosT0 + i * 300 + 7, nagiosT0 + i * 300 + 9);
    FakeServer server(serving(m_nagios));
    Collected many;
    const SyncReport report = pullCgi(cgiSettings(server.address()), many, 6 * hours);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(server.requests().size() < 220);
    QCOMPARE(report.remarks.size(), std::size_t(3));
    const auto isUnknown
        = [&](std::int64_t at) { return statesText(many, "web", "alive", at, at + 1).ends_with("unknown"); };
    for (const auto &[from, to] : m_nagios.stops)
        QVERIFY2(isUnknown(from - nagiosT0) && isUnknown(to - 1 - nagiosT0), std::to_string(from).c_str());
    QVERIFY(!isUnknown(10));
}

void NagiosCgi::discoversAndTells()
{
    FakeServer server(serving(m_nagios));
    const NagiosSource source(cgiSettings(server.address()));
    const auto status = checkSource(source, {}, {}, shortLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version, std::string("4.4.6"));
    QCOMPARE(status->upTo, nagiosAt(48 * hours));
    QCOMPARE(status->notes.size(), std::size_t(2));
    const auto found = discoverSource(source, {}, {nagiosAt(0), nagiosAt(21 * hours)}, {}, shortLimits());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(2));
    QVERIFY((*found)[0].lastState == CheckState::Up);
    QCOMPARE((*found)[1].labels, (Labels{{"host", "web"}, {"service", "http"}}));
    QVERIFY((*found)[1].lastState == CheckState::Unknown);
    QCOMPARE((*found)[1].lastAt, nagiosAt(20 * hours));
    m_nagios.objects.clear();
    const auto nothing = discoverSource(source, {}, {nagiosAt(0), nagiosAt(600)}, {}, shortLimits());
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().text().find("authorized_for_all_hosts") != std::string::npos,
             nothing.error().text().c_str());
}

void NagiosCgi::signsIn()
{
    m_nagios.user = "ana";
    m_nagios.password = "secret"; // as pull() has it
    FakeServer server(serving(m_nagios));
    NagiosSettings settings = cgiSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "ana";
    settings.server.keyName = "nagios";
    Collected store;
    const SyncReport report = pullCgi(settings, store, 6 * hours);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    settings.server.user = "bob";
    const SyncReport refusedOne = pullCgi(settings, store, 6 * hours);
    QVERIFY(!refusedOne.succeeded() && refusedOne.error->needsSignIn);
}

void NagiosCgi::sendsNamesAsTheyAre()
{
    const std::string name = "R\xc3\xbc"
                             "ck & more=50%+#?";
    m_nagios.objects[{"web", name}] = {{nagiosT0 - 5, 8}, {nagiosT0 + 60, 32}};
    FakeServer server(serving(m_nagios));
    Collected store;
    const SyncReport report = pullCgi(cgiSettings(server.address()), store, 6 * hours);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", name.c_str(), 0, 600), std::string("0 up, 60 down"));
}

void NagiosCgi::misbehaves_data()
{
    addMisbehaviours();
}

void NagiosCgi::misbehaves()
{
    QFETCH(Misbehaviour, row);
    m_nagios.objects.erase({"web", ""});
    int asked = 0;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        asked += request.path == "/archivejson.cgi" ? 1 : 0;
        if (asked < 3)
            m_nagios.answer(socket, request);
        else
            row.answer(socket, request, m_nagios.bodyFor(request));
    });
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pullCgi(cgiSettings(server.address()), store, 48 * hours);
    judgeMisbehaviour(row, report, clock.elapsed());
    QCOMPARE(store.commits, 1);
    QCOMPARE(store.cursor->before, nagiosAt(6 * hours));
    QCOMPARE(statesText(store, "web", "http", 0, 48 * hours), std::string("0 up, 120 down, 180 up"));
}

void NagiosCgi::badAnswersAreRefused_data()
{
    QTest::addColumn<Misbehaviour>("row");
    const auto row = [](const char *name, const char *from, const char *to, const char *says) {
        QTest::newRow(name) << changed(name, from, to, says);
    };
    row("another host", "\"host_name\": \"web\"", "\"host_name\": \"mail\"", "not asked for");
    row("another service", "\"description\": \"http\"", "\"description\": \"smtp\"", "not asked for");
    row("no description", "\"description\": \"http\",", "", "not asked for");
    row("a year ahead", "17723232", "18038592", "a time that was not asked for");
    row("a year behind", "17723232", "17407872", "a time that was not asked for");
    row("a time as text", "\"timestamp\": 1", "\"timestamp\": \"x\", \"y\": 1", "no time or no state");
    row("a time before 1970", "\"timestamp\": 1", "\"timestamp\": -1", "no time or no state");
    row("a huge time", "\"timestamp\": 1", "\"timestamp\": 99999999991", "no time or no state");
    row("a fraction", "\"state\": 8", "\"state\": 8.5", "no time or no state");
    row("a state of nobody", "\"state\": 32", "\"state\": 33", "state 33 is none of Nagios's");
    row("a host's state", "\"state\": 32", "\"state\": 2", "state 2 is none of Nagios's");
    row("no state", "\"state\":", "\"status\":", "no time or no state");
    row("no list", "\"statechangelist\": [", "\"list\": [", "no list of state changes");
    row("another query", "\"query\": \"statechangelist\"", "\"query\": \"alertlist\"", "another query");
    row("no code", "\"type_code\"", "\"code\"", "does not say whether");
    row("another format", "\"format_version\"", "\"version\"", "not from a JSON CGI");
    row("no data", "\"data\"", "\"other\"", "has no data");
    row("an error", "\"type_code\": 0", "\"type_code\": 8", "it says \"Success\"");
    row("nothing of its running", "\"time_indeterminate_notrunning\"", "\"x\"",
        "how long Nagios did not run");
    row("less than nothing", "notrunning\": 0", "notrunning\": -5", "how long Nagios did not run");
    row("more than all", "notrunning\": 0", "notrunning\": 99999", "more time than was asked for");
    QTest::newRow("two errors at once") << Misbehaviour{
        "two errors",
        [](QTcpSocket &socket, const FakeRequest &, const QByteArray &) {
            const QByteArray one
                = "\"result\": {\"query\": \"statechangelist\", \"type_code\": 4, \"type_text\": "
                  "\"Option Missing\", \"message\": \"Host name must be supplied.\"}";
            FakeServer::reply(socket, 200, "application/json",
                              "{\"format_version\": 0, " + one + ", " + one + ", \"data\": {}}");
        },
        {"it says \"Host name must be supplied.\""}};
}

void NagiosCgi::badAnswersAreRefused()
{
    QFETCH(Misbehaviour, row);
    m_nagios.objects.erase({"web", ""});
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path != "/archivejson.cgi")
            m_nagios.answer(socket, request);
        else
            row.answer(socket, request, m_nagios.bodyFor(request));
    });
    Collected store;
    const SyncReport report = pullCgi(cgiSettings(server.address()), store, 48 * hours);
    judgeMisbehaviour(row, report, 0);
    QCOMPARE(store.commits, 0);
}

void NagiosCgi::cancelsWhileTheServerIsSilent()
{
    FakeServer server([](QTcpSocket &, const FakeRequest &) {});
    const NagiosSource source(cgiSettings(server.address()));
    QElapsedTimer clock;
    clock.start();
    const auto status = checkSource(source, {}, [&] { return clock.elapsed() > 100; });
    QVERIFY(!status && status.error().kind == ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 5000);
}

MAKEGOOD_TEST(NagiosCgi)

} // namespace t_nagios_cgi

#include "t_nagios_cgi.moc"

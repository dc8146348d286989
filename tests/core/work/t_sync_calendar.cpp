// SPDX-License-Identifier: GPL-3.0-or-later
// A subscribed calendar: what each sync makes of the workspace, and what it asks the server for.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "support/fake_server.h"
#include "support/test_program.h"
#include "sync_cases.h"

namespace t_sync_calendar
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};
const Instant now = march + days(40);

QByteArray eventOf(const char *uid, const char *start, const QByteArray &more = {})
{
    return QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nDTSTART:" + start + "\r\nDURATION:PT1H\r\n" + more
        + "END:VEVENT\r\n";
}

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

} // namespace

class SyncCalendar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FakeServer> m_server;
    QByteArray m_text;
    QByteArray m_tag = "\"1\"";
    int m_status = 200;
    SyncOutcome m_last;

    void answer(QTcpSocket &socket, const FakeRequest &request)
    {
        if (request.path == "/moved.ics")
            return FakeServer::reply(socket, 302, "text/plain", "", "Location: /maintenance.ics\r\n");
        if (request.path == "/elsewhere.ics")
            return FakeServer::reply(socket, 302, "text/plain", "",
                                     "Location: http://192.0.2.1/maintenance.ics\r\n");
        if (request.path != "/maintenance.ics")
            return FakeServer::reply(socket, 404, "text/plain", "none");
        const auto asked = request.headers.find("if-none-match");
        if (m_status == 200 && asked != request.headers.end() && asked->second == m_tag && !m_tag.isEmpty())
            return FakeServer::reply(socket, 304, "text/calendar", "", "ETag: " + m_tag + "\r\n");
        FakeServer::reply(socket, m_status, "text/calendar", m_text,
                          m_tag.isEmpty()
                              ? QByteArray()
                              : "ETag: " + m_tag + "\r\nLast-Modified: Sun, 01 Mar 2026 00:00:00 GMT\r\n");
    }

    std::string settings(const std::string &place, const std::string &rows = R"({"service": "*"})") const
    {
        return R"({"schema": 1, "kind": "calendar", )" + place + R"(, "mapping": [)" + rows + "]}";
    }
    std::string place(const char *path = "/maintenance.ics") const
    {
        return "\"address\": \"" + m_server->address() + path + '"';
    }

    // The error of recording the settings for the contract `alpha` and syncing; empty when it went well.
    std::string record(const std::string &text, Instant at = now)
    {
        const auto source = builtInKinds().read(text, "settings");
        if (!source)
            return source.error().front().text();
        GivenSource given;
        given.id = "s";
        given.contract = "alpha";
        given.replaces = true;
        return run(sourceToRecord(
                       *m_workspace, builtInKinds(),
                       std::shared_ptr<const Source>(builtInKinds().read(text, "settings").value()), given),
                   at);
    }
    std::string sync(Instant at = now)
    {
        const auto sources = m_workspace->sources().list().value();
        return run(sourceAsRecorded(builtInKinds(), sources.front()), at);
    }
    std::string run(Checked<SourceToSync> target, Instant at)
    {
        if (!target)
            return target.error().front().text();
        const auto plan = planSync(*m_workspace, std::move(*target), {}, at);
        if (!plan)
            return plan.error().front().text();
        HttpLimits limits;
        limits.attempts = 1;
        m_last = runSync(*m_workspace, *plan, {}, actor, {}, limits);
        return m_last.report.error ? m_last.report.error->text() : std::string();
    }

    // UID, start and services of each window.
    QByteArray stored(const char *contract = "alpha")
    {
        QByteArray out;
        const auto windows = m_workspace->contracts().load(contract).value().evidence.windows;
        for (const MaintenanceWindow &w : windows) {
            out += QByteArray::fromStdString(w.uid + ' ' + formatInstant(w.when.start).substr(0, 13));
            for (const std::string &service : w.services)
                out += ' ' + QByteArray::fromStdString(service);
            out += w.status == WindowStatus::Cancelled ? " x; " : "; ";
        }
        return out.trimmed();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_dir->filePath(QStringLiteral("w.makegood")).toStdString()).value();
        for (const char *id : {"alpha", "beta"})
            QVERIFY(m_workspace->contracts().importCase(contractFrom(id, "2026-03-01"), actor));
        m_server = std::make_unique<FakeServer>(
            [this](QTcpSocket &socket, const FakeRequest &request) { answer(socket, request); });
        m_text = calendarOf(eventOf("one", "20260310T020000Z") + eventOf("two", "20260501T020000Z"));
        m_tag = "\"1\"";
        m_status = 200;
    }
    void cleanup()
    {
        m_workspace.reset();
        m_server.reset();
        m_dir.reset();
    }

    void windowsComeAndTheServerIsAskedForChangesOnly()
    {
        QCOMPARE(record(settings(place())), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; two 2026-05-01T02;"));
        QCOMPARE(m_last.report.windows, 2u);
        QCOMPARE(m_server->requests().size(), std::size_t(1)); // once for all pages
        QVERIFY(m_server->requests().front().headers.count("if-none-match") == 0);
        QVERIFY(m_server->requests().front().headers.at("accept").contains("text/calendar"));

        QCOMPARE(sync(now + hours(1)), std::string());
        const FakeRequest second = m_server->requests().back();
        QCOMPARE(second.headers.at("if-none-match"), QByteArray("\"1\""));
        QCOMPARE(second.headers.at("if-modified-since"), QByteArray("Sun, 01 Mar 2026 00:00:00 GMT"));
        QCOMPARE(m_last.rowsChanged, 0u);
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; two 2026-05-01T02;"));

        m_text = calendarOf(eventOf("one", "20260310T020000Z", "SEQUENCE:1\r\nSTATUS:CANCELLED\r\n")
                            + eventOf("two", "20260502T020000Z", "SEQUENCE:1\r\n"));
        m_tag = "\"2\"";
        QCOMPARE(sync(now + hours(2)), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02 x; two 2026-05-02T02;"));
        // An old copy, from a cache on the way, changes nothing.
        m_text = calendarOf(eventOf("two", "20260501T020000Z"));
        m_tag = "\"1\"";
        QCOMPARE(sync(now + hours(3)), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02 x; two 2026-05-02T02;"));
    }

    void anotherMappingReadsTheWholeCalendarAgain()
    {
        m_text = calendarOf(eventOf("one", "20260310T020000Z", "CATEGORIES:web,mail\r\n")
                            + eventOf("two", "20260311T020000Z", "X-MAINTNOTE-OBJECT-ID:circuit-7\r\n")
                            + eventOf("three", "20260312T020000Z"));
        QCOMPARE(record(settings(place(), R"({"match": {"service": "web"}, "service": "web"})")),
                 std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02 web;"));
        QCOMPARE(m_last.report.unmappedWindows, 3u);
        QCOMPARE(record(settings(place(), R"({"match": {"service": "web"}, "service": "web"},
                                            {"match": {"object": "circuit-7"}, "service": "web", "contract": "beta"},
                                            {"match": {"service": "mail"}, "service": "*"}, {"service": "*"})"),
                        now + hours(1)),
                 std::string());
        QVERIFY(m_server->requests().back().headers.count("if-none-match") == 0);
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; three 2026-03-12T02;")); // mail: for every service
        QCOMPARE(stored("beta"), QByteArray("two 2026-03-11T02 web;"));
    }

    void aNewYearReadsAnUnchangedSeriesFurther()
    {
        m_text = calendarOf(eventOf("w", "20260310T020000Z", "RRULE:FREQ=YEARLY\r\n"));
        QCOMPARE(record(settings(place())), std::string());
        QCOMPARE(stored(), QByteArray("w 2026-03-10T02; w 2027-03-10T02; w 2028-03-10T02;"));
        const Instant next = sys_days(2027y / January / 2);
        QCOMPARE(sync(next), std::string());
        QCOMPARE(stored(), QByteArray("w 2026-03-10T02; w 2027-03-10T02; w 2028-03-10T02; w 2029-03-10T02;"));
        const auto asked = m_server->requests().size();
        QCOMPARE(sync(next + hours(1)), std::string());
        QCOMPARE(m_server->requests().size(), asked + 1);
    }

    // A calendar that is gone, empty, or broken takes nothing away.
    void whatIsStoredStays()
    {
        QCOMPARE(record(settings(place())), std::string());
        const QByteArray before = stored();
        m_tag = "\"3\"";
        const auto count = m_workspace->journal().head().value().count;
        for (const int status : {404, 410, 500, 403}) {
            m_status = status;
            const std::string error = sync(now + hours(1));
            QVERIFY2(!error.empty(), QByteArray::number(status).constData());
            QCOMPARE(stored(), before);
        }
        m_status = 404;
        QVERIFY(sync(now + hours(1)).find("stays as it is") != std::string::npos);
        m_status = 200;
        for (const QByteArray &text :
             {QByteArray("<html>"), QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:one\r\n"),
              QByteArray()}) {
            m_text = text;
            QVERIFY2(!sync(now + hours(2)).empty(), text.constData());
            QCOMPARE(stored(), before);
        }
        QCOMPARE(m_workspace->journal().head().value().count, count);
        m_text = calendarOf({});
        QCOMPARE(sync(now + hours(3)), std::string());
        QCOMPARE(stored(), before);
    }

    // What a person decided stays, and so does what a bad event is about; the others come.
    void editedWindowsAndBadEvents()
    {
        QCOMPARE(record(settings(place())), std::string());
        const auto windows = m_workspace->contracts().load("alpha").value().evidence.windows;
        MaintenanceWindow announced = windows.at(0);
        announced.notifiedAt = march;
        QVERIFY(m_workspace->evidence().saveReview("alpha", {{}, {}, {}, {{windows.at(0), announced}}}, actor,
                                                   "mail"));
        m_text = calendarOf(eventOf("one", "20260311T020000Z", "SEQUENCE:1\r\n")
                            + eventOf("two", "20260501T020000Z", "STATUS:PERHAPS\r\n")
                            + eventOf("three", "20260312T020000Z"));
        m_tag = "\"2\"";
        QCOMPARE(sync(now + hours(1)), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; three 2026-03-12T02; two 2026-05-01T02;"));
        QCOMPARE(m_last.report.remarks.size(), std::size_t(1));
        QVERIFY2(m_last.report.remarks.front().find("STATUS") != std::string::npos,
                 m_last.report.remarks.front().c_str());
        m_tag = "\"3\""; // read again, it says what it said
        QCOMPARE(sync(now + hours(2)), std::string());
        QCOMPARE(m_last.rowsChanged, 0u);

        // Taken back to what the calendar says by now: one window still, where the event moved.
        MaintenanceWindow moved = windows.at(0);
        moved.when = {moved.when.start + days(1), moved.when.end + days(1)};
        QVERIFY(m_workspace->evidence().saveReview("alpha", {{}, {}, {}, {{announced, moved}}}, actor, "no"));
        QCOMPARE(stored(), QByteArray("one 2026-03-11T02; three 2026-03-12T02; two 2026-05-01T02;"));
        m_text = calendarOf(eventOf("one", "20260313T020000Z", "SEQUENCE:2\r\n"));
        m_tag = "\"4\"";
        QCOMPARE(sync(now + hours(3)), std::string());
        QCOMPARE(stored(), QByteArray("three 2026-03-12T02; one 2026-03-13T02; two 2026-05-01T02;"));
    }

    void redirectsStayOnTheServer()
    {
        QCOMPARE(record(settings(place("/moved.ics"))), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; two 2026-05-01T02;"));
        const std::string error = record(settings(place("/elsewhere.ics")));
        QVERIFY2(error.find("another one, which is not followed") != std::string::npos, error.c_str());
        QCOMPARE(stored(), QByteArray("one 2026-03-10T02; two 2026-05-01T02;"));
    }

    void aFile()
    {
        const QString path = m_dir->filePath(QStringLiteral("maintenance.ics"));
        const std::string place = "\"file\": \"" + path.toStdString() + "\", \"zone\": \"Europe/Berlin\"";
        QVERIFY(!record(settings(place)).empty()); // not there yet
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(calendarOf(eventOf("one", "20260410T020000")));
        file.close();
        QCOMPARE(record(settings(place)), std::string());
        QCOMPARE(stored(), QByteArray("one 2026-04-10T00;")); // in the zone of the settings
        QVERIFY(QFile::remove(path));
        QVERIFY(!sync(now + hours(1)).empty());
        QCOMPARE(stored(), QByteArray("one 2026-04-10T00;"));
    }

    void settingsAreChecked()
    {
        for (const char *place :
             {"\"address\": \"ftp://x/y\"", "\"file\": \"a\", \"address\": \"https://x/y\"",
              "\"address\": \"https://x/y?z=1\"", "\"file\": \"a\", \"zone\": \"Mars\"",
              "\"address\": \"http://192.0.2.1/x\", \"auth\": {\"kind\": \"bearer\", \"key\": \"k\"}"})
            QVERIFY2(!builtInKinds().read(settings(place), "settings"), place);
        const auto webcal
            = builtInKinds().read(settings("\"address\": \"webcal://x.example/y.ics\""), "settings");
        QVERIFY(webcal.has_value());
        QCOMPARE((*webcal)->terms().place, std::string("https://x.example/y.ics"));
        QVERIFY(builtInKinds().read((*webcal)->toJson(), "settings").has_value());
    }
};

MAKEGOOD_TEST(SyncCalendar)

} // namespace t_sync_calendar

#include "t_sync_calendar.moc"

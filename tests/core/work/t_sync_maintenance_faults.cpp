// SPDX-License-Identifier: GPL-3.0-or-later
// Servers of calendars and silences that misbehave: each ends in time, changes nothing, and is told in a
// sentence.
#include <set>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "support/misbehaviours.h"
#include "support/test_program.h"
#include "sync_cases.h"

namespace t_sync_maintenance_faults
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};

using Answer = std::function<void(QTcpSocket &)>;

Answer raw(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

Answer body(int status, const QByteArray &type, const QByteArray &text, const QByteArray &extra = {})
{
    return [=](QTcpSocket &socket) { FakeServer::reply(socket, status, type, text, extra); };
}

const QByteArray rightCalendar
    = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:one\r\nDTSTART:20260310T020000Z\r\n"
      "DURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const QByteArray rightSilences
    = R"([{"id": "one", "status": {"state": "expired"}, "updatedAt": "2026-03-09T00:00:00.000Z",
          "startsAt": "2026-03-10T02:00:00.000Z", "endsAt": "2026-03-10T03:00:00.000Z", "comment": "", "createdBy": "",
          "matchers": [{"name": "instance", "value": "a", "isRegex": false, "isEqual": true}]}])";

// What is wrong with a JSON text may leave a calendar as it was, and no silence at all is a right answer.
bool isWrong(const std::string &change, bool isCalendar)
{
    static const std::set<std::string> calendars{"cut in the middle",
                                                 "the first byte missing",
                                                 "something before",
                                                 "as an event",
                                                 "as a script",
                                                 "in a list",
                                                 "as text",
                                                 "in base64",
                                                 "a number",
                                                 "a number beyond all",
                                                 "true",
                                                 "null",
                                                 "an empty object",
                                                 "a list of nothing",
                                                 "a word",
                                                 "XML",
                                                 "a thousand bytes of nothing",
                                                 "packed without a word",
                                                 "in UTF-16",
                                                 "nested without end",
                                                 "nested and cut off",
                                                 "a text of a million characters and no end"};
    return isCalendar ? calendars.count(change) > 0 : change != "a list of nothing";
}

} // namespace

class SyncMaintenanceFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;

    std::string sync(const std::string &kind, const std::string &address)
    {
        const auto kinds = builtInKinds();
        auto source = kinds.read(R"({"schema": 1, "kind": ")" + kind + R"(", "address": ")" + address
                                     + R"(", "mapping": [{"service": "web"}]})",
                                 "settings");
        if (!source)
            return source.error().front().text();
        GivenSource given;
        given.contract = "alpha";
        auto target
            = sourceToRecord(*m_workspace, kinds, std::shared_ptr<const Source>(std::move(*source)), given);
        if (!target)
            return target.error().front().text();
        const auto plan = planSync(*m_workspace, std::move(*target), {}, march + days(20));
        if (!plan)
            return plan.error().front().text();
        HttpLimits limits;
        limits.silence = milliseconds(400);
        limits.deadline = milliseconds(1500);
        limits.maxBody = 1 << 20;
        limits.attempts = 2;
        limits.firstBackoff = milliseconds(10);
        const SyncOutcome outcome = runSync(*m_workspace, *plan, {}, actor, {}, limits);
        return outcome.report.error ? outcome.report.error->text() : std::string();
    }

    std::size_t stored() { return m_workspace->contracts().load("alpha").value().evidence.windows.size(); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = Workspace::create(m_dir->filePath(QStringLiteral("w.makegood")).toStdString()).value();
        QVERIFY(m_workspace->contracts().importCase(contractFrom("alpha", "2026-03-01"), actor));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_dir.reset();
    }

    void misbehaves_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Answer>("answer");
        for (const char *kind : {"calendar", "alertmanager"}) {
            const bool isCalendar = kind[0] == 'c';
            const QByteArray right = isCalendar ? rightCalendar : rightSilences;
            const QByteArray type = isCalendar ? "text/calendar" : "application/json";
            const auto row = [&](const char *name, const Answer &answer) {
                QTest::addRow("%s: %s", kind, name) << QString::fromLatin1(kind) << answer;
            };
            const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n";
            row("silent", [](QTcpSocket &) {});
            row("closes at once", [](QTcpSocket &socket) { socket.disconnectFromHost(); });
            row("half a header", raw("HTTP/1.1 200 O"));
            row("cut off", raw(head + "Content-Length: 5000\r\n\r\n" + right.left(40)));
            row("falls silent", [head, right](QTcpSocket &socket) {
                socket.write(head + "Content-Length: 5000\r\n\r\n" + right.left(40));
            });
            row("cut off where nobody counts", raw(head + "\r\n" + right.left(right.size() - 12)));
            row("packed", body(200, type, right, "Content-Encoding: gzip\r\n"));
            row("too large", body(200, type, QByteArray(2 << 20, ' ')));
            row("a web page", body(200, "text/html", "<html><body>Sign in</body></html>"));
            row("nothing", body(200, type, ""));
            row("binary", body(200, type, QByteArray("\0\1\2\3\xff", 5)));
            row("text of another kind", body(200, type, isCalendar ? rightSilences : rightCalendar));
            row("not asked for a change", body(304, type, ""));
            row("empty", body(204, type, ""));
            row("redirects in a circle", body(302, type, "", "Location: /x\r\n"));
            row("redirects elsewhere", body(302, type, "", "Location: https://192.0.2.1/x\r\n"));
            row("redirects to nowhere", body(302, type, ""));
            for (const int status : {400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504})
                row(QByteArray::number(status).constData(), body(status, "text/plain", "no"));
            row("wants a long wait", body(503, "text/plain", "no", "Retry-After: 3600\r\n"));
            for (const Misbehaviour &one : httpMisbehaviours())
                row(("on the way, " + one.name).c_str(), [one, right](QTcpSocket &socket) {
                    FakeRequest request;
                    request.path = "/x";
                    one.answer(socket, request, right);
                });
            for (const JsonChange &one : jsonChanges())
                if (isWrong(one.name, isCalendar))
                    row(("text, " + one.name).c_str(), body(200, type, one.change(right)));
            if (isCalendar) {
                row("vCalendar of 1996", [right](QTcpSocket &socket) {
                    // Nothing in it can be read; that is told and takes nothing away.
                    FakeServer::reply(socket, 200, "text/calendar", "BEGIN:VCALENDAR\r\nVERSION:1.0\r\n");
                });
            } else {
                row("an object", body(200, type, "{}"));
                row("silence without id", body(200, type, "[{}]"));
                row("a number", body(200, type, "[7]"));
                QByteArray wrong = right;
                row("no time", body(200, type, wrong.replace("2026-03-10T03:00:00.000Z", "soon")));
                row("deep", body(200, type, QByteArray(100'000, '[')));
            }
        }
    }

    void misbehaves()
    {
        QFETCH(QString, kind);
        QFETCH(Answer, answer);
        Answer now = body(200, kind == QLatin1String("calendar") ? "text/calendar" : "application/json",
                          kind == QLatin1String("calendar") ? rightCalendar : rightSilences);
        FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
            // Alertmanager's version page is no matter.
            if (request.path == "/api/v2/status")
                return FakeServer::reply(socket, 200, "application/json", "{}");
            now(socket);
        });
        const std::string name = kind.toStdString();
        QCOMPARE(sync(name, server.address()), std::string());
        QCOMPARE(stored(), std::size_t(1));
        const auto head = m_workspace->journal().head().value().count;
        now = answer;
        QElapsedTimer clock;
        clock.start();
        const std::string error = sync(name, server.address());
        QVERIFY2(clock.elapsed() < 10'000, QByteArray::number(clock.elapsed()).constData());
        QVERIFY2(!error.empty(), "nothing was said");
        QVERIFY2(error.find('\n') == std::string::npos && error.size() < 400, error.c_str());
        QCOMPARE(stored(), std::size_t(1));
        QCOMPARE(m_workspace->journal().head().value().count, head);
    }
};

MAKEGOOD_TEST(SyncMaintenanceFaults)

} // namespace t_sync_maintenance_faults

#include "t_sync_maintenance_faults.moc"

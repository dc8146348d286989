// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include "collected.h"
#include "fake_livestatus.h"
#include "misbehaving.h"
#include "support/test_program.h"

Q_DECLARE_METATYPE(makegood::test::FakeLivestatus::Answer)

namespace t_checkmk_fake
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

constexpr std::int64_t t0 = 1'772'323'200; // 2026-03-01T00:00:00Z
constexpr int hour = 3600;

FakeLivestatus::Answer sends(const QByteArray &bytes, bool closes)
{
    return [=](QIODevice &device, const QByteArray &, const QByteArray &) {
        device.write(bytes);
        auto *socket = qobject_cast<QTcpSocket *>(&device);
        if (closes && socket != nullptr)
            socket->disconnectFromHost();
    };
}

FakeLivestatus::Answer body(const QByteArray &text)
{
    return sends(livestatusAnswer(text), false);
}

// The right body made wrong.
FakeLivestatus::Answer changed(const std::function<QByteArray(QByteArray)> &change)
{
    return [=](QIODevice &device, const QByteArray &, const QByteArray &right) {
        device.write(livestatusAnswer(change(right.mid(16))));
    };
}

FakeLivestatus::Answer replaced(const char *from, const char *to)
{
    return changed([=](QByteArray right) { return right.replace(from, to); });
}

} // namespace

/// A Livestatus that answers badly: each row ends in time, says what happened, and commits nothing of it.
class CheckmkFake : public QObject
{
    Q_OBJECT
private slots:
    void misbehaves_data();
    void misbehaves();
    void aLargeAnswerMakesPagesShorter();
    void cancelsWhileItIsSilent();
    void saysThatNobodyListens();
};

void CheckmkFake::misbehaves_data()
{
    QTest::addColumn<FakeLivestatus::Answer>("answer");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const FakeLivestatus::Answer &answer, const char *says) {
        QTest::newRow(name) << answer << QString::fromLatin1(says);
    };
    row("silence", sends({}, false), "fell silent");
    row("closes at once", sends({}, true), "closed the connection");
    row("half a header, then silence", sends("200     ", false), "fell silent");
    row("half a header, then closes", sends("200     ", true), "closed the connection");
    row("half a body, then silence", sends("200         100\n[[", false), "fell silent");
    row("half a body, then closes", sends("200         100\n[[", true), "closed the connection");
    row("more than it says", sends("200           2\n[]]", false), "longer than it says");
    row("a web server", sends("HTTP/1.1 400 Bad Request\r\n\r\n", true), "no Livestatus at this address");
    row("a mail server", sends("220 mail.example ESMTP Postfix\r\n", false), "no Livestatus at this address");
    row("a length of letters", sends("200         abc\n", false), "no Livestatus at this address");
    row("a negative length", sends("200          -5\n", false), "no Livestatus at this address");
    row("not let in", sends(livestatusAnswer("Forbidden", 403), false), "let us in (status 403): it says");
    row("bad request", sends(livestatusAnswer("Invalid column", 400), false), "it says \"Invalid column\"");
    row("no such table", sends(livestatusAnswer("no table", 404), false), "refuses the query (status 404)");
    row("out of memory", sends(livestatusAnswer("limit reached", 452), false), "it says \"limit reached\"");
    row("nothing", body(""), "not complete, correct JSON");
    row("a web page", body("<html>Sign in</html>"), "not complete, correct JSON");
    row("cut in the middle", changed([](const QByteArray &right) { return right.left(right.size() / 2); }),
        "not complete, correct JSON");
    row("twice", changed([](const QByteArray &right) { return right + right; }),
        "not complete, correct JSON");
    row("an object", body("{}"), "no list of rows");
    row("a number", body("42"), "no list of rows");
    row("nested without end", body(QByteArray(100'000, '[') + QByteArray(100'000, ']')),
        "not complete, correct JSON");
    row("rows of numbers", body("[1, 2]"), "has not the columns");
    row("a column too few", body("[[\"web\", \"http\", 1, 2, 0]]"), "has not the columns");
    row("no host", replaced("\"web\"", "\"\""), "no host, time or state");
    row("a host of null", replaced("\"web\"", "null"), "no host, time or state");
    row("a state of letters", replaced(",0,\"fine\"", ",\"0\",\"fine\""), "no host, time or state");
    row("a fraction", replaced(",0,\"fine\"", ",0.5,\"fine\""), "no host, time or state");
    row("a state of nobody", replaced(",0,\"fine\"", ",4,\"fine\""), "state 4 is none of Nagios's");
    row("a year ahead", replaced("17723", "18039"), "a time that was not asked for");
    row("a year behind", replaced("17723", "17408"), "a time that was not asked for");
    row("before 1970", replaced("17723", "-17723"), "no host, time or state");
    row("a state too large", replaced(",0,\"fine\"", ",99999999999999999999,\"fine\""),
        "no host, time or state");
    row("a state of null", replaced(",0,\"fine\"", ",null,\"fine\""), "no host, time or state");
    row("a column too many", replaced(",0,\"fine\"", ",0,0,\"fine\""), "has not the columns");
    row("rows of null", body("[null]"), "has not the columns");
    row("rows of objects", body("[{}]"), "has not the columns");
    row("rows of text", body("[\"web\"]"), "has not the columns");
    row("a length beyond all", sends("200 99999999999\n[]", false), "too much");
    row("a status of letters", sends("abc          10\n[]", false), "no Livestatus at this address");
    row("a status beyond all", sends("999          10\n0123456789", false), "refuses the query (status 999)");
    row("no line's end", sends("200          10 0123456789", false), "no Livestatus at this address");
    row("bytes of nothing", sends(QByteArray(64, '\0'), false), "no Livestatus at this address");
    for (const int status : {400, 401, 402, 405, 406, 413, 451, 453, 500, 502, 503})
        row(qPrintable(QStringLiteral("status %1").arg(status)),
            sends(livestatusAnswer("no, " + QByteArray::number(status), status), false),
            qPrintable(QStringLiteral("it says \"no, %1\"").arg(status)));
    for (const JsonChange &one : jsonChanges()) {
        // No rows are right, and other encodings than UTF-8 are read as Latin-1.
        if (one.name == "a list of nothing" || one.name == "not UTF-8"
            || one.name == "cut within a character")
            continue;
        QTest::newRow(("JSON: " + one.name).c_str()) << changed(one.change) << QString();
    }
}

void CheckmkFake::misbehaves()
{
    QFETCH(FakeLivestatus::Answer, answer);
    QFETCH(QString, says);
    FakeLivestatus fake;
    fake.objects[{"web", "http"}] = {{t0 - 900, t0 + 900'000, 0, "fine"}};
    int asked = 0;
    fake.answer = [&](QIODevice &device, const QByteArray &query, const QByteArray &right) {
        asked += query.startsWith("GET statehist") ? 1 : 0;
        if (asked < 2)
            device.write(right);
        else
            answer(device, query, right);
    };
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const Instant start{std::chrono::seconds(t0)};
    const SyncReport report = pull(CheckmkSource(checkmkSettings(fake)), store,
                                   {start, start + std::chrono::hours(48)}, shortLimits());
    judgeMisbehaviour({"", {}, {says.toStdString()}}, report, clock.elapsed());
    QCOMPARE(store.commits, 1);
    QCOMPARE(store.cursor->before, start + std::chrono::hours(6));
}

void CheckmkFake::aLargeAnswerMakesPagesShorter()
{
    FakeLivestatus fake;
    for (int i = 0; i < 12 * hour; ++i)
        fake.objects[{"web", "http"}].push_back(
            {t0 + i, t0 + i + 1, i % 2 == 0 ? 0 : 2, std::string(60, 'x')});
    Collected store;
    const Instant start{std::chrono::seconds(t0)};
    const SyncReport report = pull(CheckmkSource(checkmkSettings(fake)), store,
                                   {start, start + std::chrono::hours(12)}, shortLimits());
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(report.pages > 2);
    QCOMPARE((store.changes[{"web", "http"}].size()), std::size_t(12 * hour));
}

void CheckmkFake::cancelsWhileItIsSilent()
{
    FakeLivestatus fake;
    fake.answer = sends({}, false);
    QElapsedTimer clock;
    clock.start();
    const auto status
        = checkSource(CheckmkSource(checkmkSettings(fake)), {}, [&] { return clock.elapsed() > 100; });
    QVERIFY(!status && status.error().kind == ErrorKind::Interrupted);
    QVERIFY(clock.elapsed() < 5000);
}

void CheckmkFake::saysThatNobodyListens()
{
    CheckmkSettings settings = [] { return checkmkSettings(FakeLivestatus()); }(); // gone
    const auto status = checkSource(CheckmkSource(settings), {}, {}, shortLimits());
    QVERIFY(!status && status.error().kind == ErrorKind::Unreachable);
    QVERIFY2(status.error().text().find("nobody listens") != std::string::npos,
             status.error().text().c_str());
}

MAKEGOOD_TEST(CheckmkFake)

} // namespace t_checkmk_fake

#include "t_checkmk_fake.moc"

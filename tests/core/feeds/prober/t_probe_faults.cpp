// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "line_server.h"
#include "look.h"
#include "misbehaving.h"
#include "support/test_program.h"

namespace t_probe_faults
{

using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

constexpr int patienceMs = 400;

// A failure, in one sentence and in time: what a server does wrong is the outage, never the prober's.
void judge(const ProbeResult &result, qint64 tookMs)
{
    QVERIFY2(result.state == CheckState::Down, result.detail.c_str());
    QVERIFY2(result.detail.size() > 5 && result.detail.size() < 400, result.detail.c_str());
    for (const char byte : result.detail)
        QVERIFY2(static_cast<unsigned char>(byte) >= 0x20, result.detail.c_str());
    QVERIFY2(tookMs < 4000, qPrintable(QString::number(tookMs)));
}

struct Greeting {
    const char *name;
    QByteArray bytes;
};

const std::vector<Greeting> &wrongGreetings()
{
    static const std::vector<Greeting> greetings{
        {"silence", {}},
        {"an empty line", "\r\n"},
        {"half a line", "2"},
        {"of a web server", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"},
        {"of a shell", "SSH-2.0-OpenSSH_9.2\r\n"},
        {"of a database", QByteArray("J\0\0\0\n8.0.36\0", 12) + "\r\n"},
        {"bytes of nothing", QByteArray(1000, '\0')},
        {"a line of nothing", QByteArray("\0\r\n", 3)},
        {"not UTF-8", "\xff\xfe\xfd\r\n"},
        {"in UTF-16", QByteArray("2\0002\0000\0 \0m\0\r\0\n\0", 14)},
        {"a number beyond all", "99999999999999999999 ready\r\n"},
        {"a number below nothing", "-220 ready\r\n"},
        {"a refusal", "421 too many connections\r\n"},
        {"TLS that nobody asked for", QByteArray("\x15\x03\x01\x00\x02\x02\x28\r\n", 9)},
        {"a line without end", QByteArray(300'000, 'x')},
    };
    return greetings;
}

} // namespace

/// A hundred servers that misbehave: each look ends in time and is a failure that says what happened.
class ProbeFaults : public QObject
{
    Q_OBJECT
private slots:
    void pages_data();
    void pages();
    void greetings_data();
    void greetings();
};

void ProbeFaults::pages_data()
{
    QTest::addColumn<Misbehaviour>("row");
    for (const Misbehaviour &one : httpMisbehaviours())
        QTest::newRow(one.name.c_str()) << one;
}

void ProbeFaults::pages()
{
    QFETCH(Misbehaviour, row);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        row.answer(socket, request, "{\"state\":\"the shop is open\"}");
    });
    QElapsedTimer clock;
    clock.start();
    const ProbeResult result = look(server.address() + "/ body~\"is open\\\"}\"", {}, patienceMs);
    judge(result, clock.elapsed());
}

void ProbeFaults::greetings_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *scheme : {"smtp", "pop3", "imap"})
        for (const Greeting &one : wrongGreetings())
            QTest::addRow("%s: %s", scheme, one.name) << QString::fromLatin1(scheme) << one.bytes;
}

void ProbeFaults::greetings()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, bytes);
    LineServer server(bytes);
    QElapsedTimer clock;
    clock.start();
    const ProbeResult result = look(scheme.toStdString() + "://127.0.0.1:" + server.port(), {}, patienceMs);
    judge(result, clock.elapsed());
}

MAKEGOOD_TEST(ProbeFaults)

} // namespace t_probe_faults

#include "t_probe_faults.moc"

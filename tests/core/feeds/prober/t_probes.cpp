// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "feeds/prober/probe_round.h"
#include "line_server.h"
#include "look.h"
#include "name_server.h"
#include "support/certificates.h"
#include "support/fake_server.h"
#include "support/local_server.h"
#include "support/test_program.h"

namespace t_probes
{

using namespace makegood::feeds;
using namespace makegood::test;

/// Every kind of probe against a server that is right, and against each way in which it is not.
class ProbesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pages_data();
    void pages();
    void pagesThatNeverEnd();
    void redirectsAreFollowedIfSaid();
    void oneSilentPageIsNoOutageOfAnother();
    void certificatesOfPages();
    void certificates_data();
    void certificates();
    void greetings_data();
    void greetings();
    void greetingsUnderTls();
    void tlsAfterTheGreeting();
    void nothingSlipsInBeforeTls();
    void connections();
    void names();
    void namesOfOtherTypes();
    void namesAreAskedAgain();
    void ping();
    void withoutANetwork();

private:
    Certificates m_certificates;
};

namespace
{

std::string said(const ProbeResult &result)
{
    const char *const word = result.state == CheckState::Up ? "up: "
        : result.state == CheckState::Down                  ? "down: "
                                                            : "unknown: ";
    return word + result.detail;
}

std::string local(const char *scheme, const std::string &port)
{
    return std::string(scheme) + "://127.0.0.1:" + port;
}

std::string unusedPort()
{
    return std::to_string(freePort());
}

// The detail says it all, and a failure shows it.
#define SAYS(result, text)                                                                                   \
    do {                                                                                                     \
        const std::string shown = said(result);                                                              \
        QVERIFY2(shown.starts_with(text), shown.c_str());                                                    \
    } while (false)

} // namespace

void ProbesTest::initTestCase()
{
    const auto made = m_certificates.make();
    QVERIFY2(made, made ? "" : made.error().text().c_str());
}

void ProbesTest::pages_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *options, const char *says) {
        QTest::newRow(options) << QString::fromUtf8(options) << QString::fromUtf8(says);
    };
    row("/", "up: HTTP 200");
    row("/503", "down: HTTP 503 instead of 2xx");
    row("/503 expect=503", "up: HTTP 503");
    row("/ expect=201,3xx", "down: HTTP 200 instead of 201 or 3xx");
    row("/ body~\"Willkommen in München\"", "up: HTTP 200");
    row("/ body~\"Out of order\"", "down: the text is not in the body");
    row("/ header~\"content-type: html\"", "up: HTTP 200");
    row("/ header=\"Content-Type: html\"", "down: the header Content-Type is 'text/html'");
    row("/ header~\"X-Node: 1\"", "down: the answer has no header X-Node");
    row("/moved", "down: HTTP 302 instead of 2xx; redirects to /");
    row("/cut", "down: the server closed the connection before its answer was complete");
    row("/large body~needle", "down: the text is not in the first MiB of the body");
    row("/large", "up: HTTP 200");
    row("/packed body~a", "down: the body is packed as 'br'");
    row("/noise", "down: ");
}

void ProbesTest::pages()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/503")
            return FakeServer::reply(socket, 503, "text/plain", "away");
        if (request.path == "/moved")
            return FakeServer::reply(socket, 302, "text/plain", "", "Location: /\r\n");
        if (request.path == "/large")
            return FakeServer::reply(socket, 200, "text/plain",
                                     QByteArray(1024 * 1024, 'h') + "needle in the rest");
        if (request.path == "/packed")
            return FakeServer::reply(socket, 200, "text/plain", "xyz", "Content-Encoding: br\r\n");
        if (request.path == "/cut") {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            return socket.disconnectFromHost();
        }
        if (request.path == "/noise") {
            socket.write("220 mail.example ESMTP\r\n");
            return socket.disconnectFromHost();
        }
        FakeServer::reply(socket, 200, "text/html", "<h1>Willkommen in München</h1>");
    });
    const ProbeResult result = look(server.address() + options.toStdString());
    SAYS(result, says.toStdString());
    QVERIFY(result.latency < Duration(5000));
    QCOMPARE(server.requests().front().method, QByteArray("GET"));
}

void ProbesTest::pagesThatNeverEnd()
{
    FakeServer silent([](QTcpSocket &, const FakeRequest &) {});
    QElapsedTimer clock;
    clock.start();
    SAYS(look(silent.address() + "/", {}, 300), "down: no complete answer within 300 ms");
    QVERIFY(clock.elapsed() < 3000);
    SAYS(look(local("http", unusedPort())), "down: connection refused");
    SAYS(look("http://no-such-host.invalid/"), "down: no host of this name is known");
}

void ProbesTest::redirectsAreFollowedIfSaid()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/old")
            FakeServer::reply(socket, 301, "text/plain", "Welcome, but elsewhere", "Location: /new\r\n");
        else if (request.path == "/circle")
            FakeServer::reply(socket, 302, "text/plain", "", "Location: /circle\r\n");
        else
            FakeServer::reply(socket, 200, "text/plain", "here");
    });
    SAYS(look(server.address() + "/old"), "down: HTTP 301 instead of 2xx; redirects to /new");
    SAYS(look(server.address() + "/old redirects=follow body~here"), "up: HTTP 200");
    SAYS(look(server.address() + "/old redirects=follow body~Welcome"), "down: the text is not in the body");
    SAYS(look(server.address() + "/circle redirects=follow"), "down: the server redirects in a circle");
}

// Qt asks one server six things at a time.
void ProbesTest::oneSilentPageIsNoOutageOfAnother()
{
    FakeServer server([](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/good")
            FakeServer::reply(socket, 200, "text/plain", "here");
    });
    std::vector<std::string> lines;
    for (int i = 0; i < 20; ++i)
        lines.push_back(server.address() + "/silent name=" + std::to_string(i));
    lines.push_back(server.address() + "/good");
    ProbeNetworks networks;
    std::vector<ProbeRecord> found;
    ProbeRound round(readProbeTargets(lines).value(), Instant{},
                     RoundMeans{networks, QSslConfiguration::defaultConfiguration(), Duration(1500), {}});
    round.start([&](std::vector<ProbeRecord> records) { found = std::move(records); });
    QVERIFY(QTest::qWaitFor([&] { return !found.empty(); }, 10'000));
    QCOMPARE(found.size(), 21u);
    SAYS(found.back().result, "up: HTTP 200");
    SAYS(found.front().result, "down: no complete answer within 1500 ms");
}

void ProbesTest::certificatesOfPages()
{
    const auto page = [](QTcpSocket &socket, const FakeRequest &) {
        FakeServer::reply(socket, 200, "text/plain", "here");
    };
    FakeServer right(page, m_certificates.server(), m_certificates.serverKey());
    const QString trusted = m_certificates.authority();
    SAYS(look(right.address() + "/", trusted), "up: HTTP 200");
    SAYS(look(right.address() + "/ expires>14d", trusted), "up: HTTP 200, certificate valid until 20");
    SAYS(look(right.address() + "/ expires>31d", trusted), "down: certificate valid until 20");
    SAYS(look(right.address() + "/"), "down: certificate or TLS not accepted: ");
    FakeServer expired(page, m_certificates.expired(), m_certificates.serverKey());
    SAYS(look(expired.address() + "/", trusted), "down: certificate or TLS not accepted: ");
}

void ProbesTest::certificates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &file, const char *options, const char *says) {
        QTest::newRow(name) << file << QString::fromUtf8(options) << QString::fromUtf8(says);
    };
    row("right", m_certificates.server(), "", "up: certificate valid until 20");
    row("long enough", m_certificates.server(), " expires>29d", "up: certificate valid until 20");
    row("expiring", m_certificates.server(), " expires>31d", "down: certificate valid until 20");
    row("expired", m_certificates.expired(), "",
        "down: certificate or TLS not accepted: The certificate has");
    row("not yet", m_certificates.notYet(), "", "down: certificate or TLS not accepted: ");
    row("of another host", m_certificates.otherName(), "", "down: certificate or TLS not accepted: ");
    row("of nobody", m_certificates.selfSigned(), "", "down: certificate or TLS not accepted: ");
}

void ProbesTest::certificates()
{
    QFETCH(QString, file);
    QFETCH(QString, options);
    QFETCH(QString, says);
    LineServer server({});
    server.offerTls(file, m_certificates.serverKey());
    SAYS(look(local("tls", server.port()) + options.toStdString(), m_certificates.authority()),
         says.toStdString());
}

void ProbesTest::greetings_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *scheme, const char *greeting, const char *says) {
        QTest::newRow((QByteArray(scheme) + ' ' + says).constData())
            << QString::fromUtf8(scheme) << QByteArray(greeting) << QString::fromUtf8(says);
    };
    row("smtp", "220 mail.example ESMTP\r\n", "up: 220 mail.example ESMTP");
    row("smtp", "220-mail.example\r\n220-who are\r\n220 you\r\n", "up: 220-mail.example");
    row("smtp", "220\r\n", "up: 220");
    row("smtp", "554 no service\r\n", "down: the greeting was '554 no service' instead of 220");
    row("smtp", "2200 odd\r\n", "down: the greeting was '2200 odd' instead of 220");
    row("pop3", "+OK ready\r\n", "up: +OK ready");
    row("pop3", "-ERR busy\r\n", "down: the greeting was '-ERR busy' instead of +OK");
    row("imap", "* OK IMAP4rev1\r\n", "up: * OK IMAP4rev1");
    row("imap", "* BYE later\r\n", "down: the greeting was '* BYE later' instead of * OK");
    row("imap", "\x1b[31m<b>no</b>\r\n", "down: the greeting was '[31m<b>no</b>' instead of * OK");
    row("pop3", "+OK half a line", "down: connected, but no greeting within 400 ms");
}

void ProbesTest::greetings()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, greeting);
    QFETCH(QString, says);
    LineServer server(greeting);
    const std::string word = scheme.toStdString();
    SAYS(look(local(word.c_str(), server.port()), {}, 400), says.toStdString());
    if (says.startsWith(QLatin1String("up")))
        QTRY_VERIFY(!server.heard.empty() && server.heard.back() == (word == "imap" ? "m2 LOGOUT" : "QUIT"));
}

void ProbesTest::greetingsUnderTls()
{
    const QString trusted = m_certificates.authority();
    LineServer server("* OK hello\r\n");
    server.offerTls(m_certificates.server(), m_certificates.serverKey());
    SAYS(look(local("imaps", server.port()), trusted), "up: * OK hello");
    SAYS(look(local("imaps", server.port()) + " expires>14d", trusted), "up: * OK hello, certificate valid");
    SAYS(look(local("imaps", server.port()) + " expires>60d", trusted), "down: certificate valid until");
    SAYS(look(local("pop3s", server.port()), trusted), "down: the greeting was '* OK hello' instead of +OK");
    SAYS(look(local("imaps", server.port())), "down: certificate or TLS not accepted");
}

void ProbesTest::tlsAfterTheGreeting()
{
    const QString trusted = m_certificates.authority();
    LineServer smtp("220 mail\r\n");
    smtp.answers = {{"EHLO makegood.invalid", "250-mail\r\n250 STARTTLS\r\n"}, {"STARTTLS", "220 go\r\n"}};
    smtp.offerTls(m_certificates.server(), m_certificates.serverKey(), "STARTTLS");
    SAYS(look(local("smtp", smtp.port()) + " starttls=yes expires>14d", trusted),
         "up: 220 mail, certificate valid until");
    SAYS(look(local("smtp", smtp.port()) + " starttls=yes"), "down: certificate or TLS not accepted");
    smtp.answers["STARTTLS"] = "454 not today\r\n";
    SAYS(look(local("smtp", smtp.port()) + " starttls=yes", trusted),
         "down: the answer to STARTTLS was '454 not today' instead of 220");

    LineServer pop("+OK mail\r\n");
    pop.answers = {{"STLS", "+OK go\r\n"}};
    pop.offerTls(m_certificates.server(), m_certificates.serverKey(), "STLS");
    SAYS(look(local("pop3", pop.port()) + " starttls=yes", trusted), "up: +OK mail");

    LineServer imap("* OK mail\r\n");
    imap.answers = {{"m1 STARTTLS", "* NOTE x\r\nm1 OK go\r\n"}};
    imap.offerTls(m_certificates.expired(), m_certificates.serverKey(), "m1 STARTTLS");
    SAYS(look(local("imap", imap.port()) + " starttls=yes", trusted),
         "down: certificate or TLS not accepted");
}

void ProbesTest::nothingSlipsInBeforeTls()
{
    LineServer pop("+OK mail\r\n");
    pop.answers = {{"STLS", "+OK go\r\n+OK all is well\r\n"}};
    SAYS(look(local("pop3", pop.port()) + " starttls=yes", m_certificates.authority()),
         "down: the server said more in the clear");
}

void ProbesTest::connections()
{
    LineServer server("SSH-2.0-test\r\n");
    SAYS(look(local("tcp", server.port())), "up: connected");
    SAYS(look(local("tcp", server.port()) + " banner~SSH-2.0"), "up: SSH-2.0-test");
    SAYS(look(local("tcp", server.port()) + " banner~SSH-1", {}, 300), "down: connected, but no such banner");
    SAYS(look(local("tcp", unusedPort())), "down: connection refused");
    SAYS(look(local("smtp", unusedPort())), "down: connection refused");
    SAYS(look("tcp://no-such-host.invalid:1"), "down: no host of this name is known");
    LineServer hasty({});
    hasty.closesAtOnce = true;
    SAYS(look(local("smtp", hasty.port())), "down: the server closed the connection before its greeting");
    LineServer endless(QByteArray(200'000, 'x'));
    SAYS(look(local("smtp", endless.port())), "down: the server speaks without end");
}

void ProbesTest::names()
{
    NameServer server;
    server.records = {{5, QByteArray::fromHex("c00c")}, {1, QByteArray::fromHex("c0000207")}};
    const std::string address = local("dns", server.port()) + "/www.example.com";
    SAYS(look(address), "up: A 192.0.2.7");
    SAYS(look(address + " answer=192.0.2.7"), "up: A 192.0.2.7");
    SAYS(look(address + " answer=192.0.2.8"), "down: the answer was A 192.0.2.7");
    SAYS(look(address + "?type=MX"), "down: the server has no record of type MX of this name");
    server.code = 3;
    SAYS(look(address), "down: the server answered NXDOMAIN");
    server.code = 2;
    SAYS(look(address), "down: the server answered SERVFAIL");
    server.isSilent = true;
    SAYS(look(address, {}, 300), "down: no answer within 300 ms");
    SAYS(look(local("dns", unusedPort()) + "/a"), "down: connection refused");
}

void ProbesTest::namesOfOtherTypes()
{
    NameServer server;
    const std::string address = local("dns", server.port()) + "/example.com";
    server.records = {{15, QByteArray::fromHex("000a046d61696cc00c")}};
    SAYS(look(address + "?type=MX answer=\"10 MAIL.example.com.\""), "up: MX 10 mail.example.com");
    server.records = {{16, QByteArray::fromHex("03763d31022078")}};
    SAYS(look(address + "?type=TXT answer=\"v=1 x\""), "up: TXT v=1 x");
    server.records = {{28, QByteArray::fromHex("20010db8000000000000000000000001")}};
    SAYS(look(address + "?type=AAAA answer=2001:DB8:0::1"), "up: AAAA 2001:db8::1");
    server.records = {{2, QByteArray::fromHex("026e73c00c")}};
    SAYS(look(address + "?type=NS"), "up: NS ns.example.com");
    server.records = {{28, QByteArray::fromHex("2001")}}; // too short
    SAYS(look(address + "?type=AAAA answer=2001:db8::1"), "down: the answer was AAAA ");
}

void ProbesTest::namesAreAskedAgain()
{
    NameServer server;
    server.records = {{1, QByteArray::fromHex("7f000001")}};
    server.silentFor = 1; // as if the packet was lost
    SAYS(look(local("dns", server.port()) + "/a", {}, 900), "up: A 127.0.0.1");
    QCOMPARE(server.asked, 2);
    server.silentFor = 0;
    server.answersAnother = true;
    SAYS(look(local("dns", server.port()) + "/a", {}, 900), "up: A 127.0.0.1");
}

// Whether the system lets its users ping differs; that it is said does not.
void ProbesTest::ping()
{
    const ProbeResult result = look("ping://127.0.0.1");
    if (result.state == CheckState::Unknown)
        SAYS(result, "unknown: this system lets its users send no ping (net.ipv4.ping_group_range)");
    else
        SAYS(result, "up: answered");
    SAYS(look("ping://no-such-host.invalid"), "down: no host of this name is known");
}

void ProbesTest::withoutANetwork()
{
    const std::string port = unusedPort();
    SAYS(look("tcp://no-such-host.invalid:1", {}, 5000, false),
         "unknown: no host of this name is known; this machine has no network");
    SAYS(look(local("tcp", port), {}, 5000, false), "down: connection refused");
}

MAKEGOOD_TEST(ProbesTest)

} // namespace t_probes

#include "t_probes.moc"

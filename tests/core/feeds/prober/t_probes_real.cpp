// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "look.h"
#include "support/certificates.h"
#include "support/files.h"
#include "support/local_server.h"
#include "support/test_program.h"

namespace t_probes_real
{

using namespace makegood::feeds;
using namespace makegood::test;

/// The prober against Debian's own servers on loopback ports: up while they run, down in words when they do
/// not.
class ProbesReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void nginx();
    void dnsmasq();
    void dovecot();
    void postfix();

private:
    bool run(const QString &word, const QString &server, const QStringList &ports = {}) const;
    bool start(const QString &server, int count);
    std::string at(const char *scheme, std::size_t port) const;

    QTemporaryDir m_folder;
    Certificates m_certificates;
    std::vector<quint16> m_ports; ///< of the server that runs
};

namespace
{

// State and words of one look, and that it took no longer than its limit.
#define FINDS(line, authority, text)                                                                         \
    do {                                                                                                     \
        const ProbeResult found = look(line, authority);                                                     \
        const std::string shown = (found.state == CheckState::Up         ? "up: "                            \
                                       : found.state == CheckState::Down ? "down: "                          \
                                                                         : "?: ")                            \
            + found.detail;                                                                                  \
        QVERIFY2(shown.starts_with(text), shown.c_str());                                                    \
        QVERIFY(found.latency < Duration(6000)); /* the limit is 5 s */                                      \
    } while (false)

} // namespace

void ProbesReal::initTestCase()
{
    const auto made = m_certificates.make();
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    const std::pair<QString, const char *> files[] = {{m_certificates.server(), "server.pem"},
                                                      {m_certificates.expired(), "expired.pem"},
                                                      {m_certificates.serverKey(), "key.pem"}};
    for (const auto &[from, to] : files)
        QVERIFY(QFile::copy(from, m_folder.filePath(QLatin1String(to))));
}

void ProbesReal::cleanupTestCase()
{
    for (const char *server : {"nginx", "dnsmasq", "dovecot", "postfix"})
        if (QFile::exists(m_folder.filePath(QLatin1String(server))))
            run(QStringLiteral("stop"), QLatin1String(server));
}

bool ProbesReal::run(const QString &word, const QString &server, const QStringList &ports) const
{
    QProcess process;
    // What it starts outlives it and must hold none of this test's pipes.
    const QString errors = m_folder.filePath(QStringLiteral("script-errors"));
    process.setStandardErrorFile(errors);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(PROBE_SERVERS), QStringList{word, m_folder.path(), server} + ports);
    if (process.waitForFinished(300'000) && process.exitCode() == 0)
        return true;
    qWarning("%s", contentOfFile(errors).constData());
    return false;
}

bool ProbesReal::start(const QString &server, int count)
{
    m_ports.clear();
    QStringList words;
    for (int i = 0; i < count; ++i) {
        m_ports.push_back(freePort());
        words << QString::number(m_ports.back());
    }
    return run(QStringLiteral("start"), server, words);
}

std::string ProbesReal::at(const char *scheme, std::size_t port) const
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(m_ports.at(port));
}

void ProbesReal::nginx()
{
    const QString trusted = m_certificates.authority();
    QVERIFY(start(QStringLiteral("nginx"), 3));
    FINDS(at("http", 0) + "/", {}, "up: HTTP 200");
    FINDS(at("http", 0) + "/ body~Willkommen header~\"Server: nginx\"", {}, "up: HTTP 200");
    FINDS(at("http", 0) + "/ body~Goodbye", {}, "down: the text is not in the body");
    FINDS(at("http", 0) + "/fail", {}, "down: HTTP 503 instead of 2xx");
    FINDS(at("http", 0) + "/no-such-page", {}, "down: HTTP 404 instead of 2xx");
    FINDS(at("http", 0) + "/moved", {}, "down: HTTP 302 instead of 2xx; redirects to");
    FINDS(at("http", 0) + "/moved redirects=follow", {}, "up: HTTP 200");
    FINDS(at("https", 1) + "/ expires>14d", trusted, "up: HTTP 200");
    FINDS(at("https", 1) + "/ expires>9999d", trusted, "down: ");
    FINDS(at("https", 1) + "/", {}, "down: certificate or TLS not accepted");
    FINDS(at("https", 2) + "/", trusted, "down: certificate or TLS not accepted");
    FINDS(at("tls", 1), trusted, "up: ");
    FINDS(at("https", 0) + "/", trusted, "down: ");
    FINDS(at("tcp", 0), {}, "up: ");
    FINDS(at("smtp", 0), {}, "down: ");
    QVERIFY(run(QStringLiteral("stop"), QStringLiteral("nginx")));
    FINDS(at("http", 0) + "/", {}, "down: connection refused");
    FINDS(at("https", 1) + "/", trusted, "down: connection refused");
    FINDS(at("tcp", 0), {}, "down: connection refused");
}

void ProbesReal::dnsmasq()
{
    QVERIFY(start(QStringLiteral("dnsmasq"), 1));
    FINDS(at("dns", 0) + "/web.test", {}, "up: A 127.0.0.1");
    FINDS(at("dns", 0) + "/web.test answer=127.0.0.1", {}, "up: A 127.0.0.1");
    FINDS(at("dns", 0) + "/web.test answer=192.0.2.7", {}, "down: the answer was A 127.0.0.1");
    FINDS(at("dns", 0) + "/web.test?type=MX answer=\"10 mail.web.test\"", {}, "up: MX 10 mail.web.test");
    FINDS(at("dns", 0) + "/web.test?type=TXT answer=\"v=spf1 -all\"", {}, "up: TXT v=spf1 -all");
    FINDS(at("dns", 0) + "/web.test?type=AAAA", {}, "down: the server answered REFUSED");
    FINDS(at("dns", 0) + "/elsewhere.test", {}, "down: the server answered REFUSED");
    QVERIFY(run(QStringLiteral("stop"), QStringLiteral("dnsmasq")));
    FINDS(at("dns", 0) + "/web.test", {}, "down: connection refused");
}

void ProbesReal::dovecot()
{
    if (::geteuid() != 0)
        QSKIP("dovecot changes its user, which takes root");
    const QString trusted = m_certificates.authority();
    QVERIFY(start(QStringLiteral("dovecot"), 4));
    FINDS(at("pop3", 0), {}, "up: +OK");
    FINDS(at("pop3", 0) + " starttls=yes expires>14d", trusted, "up: +OK");
    FINDS(at("pop3", 0) + " starttls=yes", {}, "down: certificate or TLS not accepted");
    FINDS(at("pop3s", 1), trusted, "up: +OK");
    FINDS(at("pop3s", 1), {}, "down: certificate or TLS not accepted");
    FINDS(at("imap", 2), {}, "up: * OK");
    FINDS(at("imap", 2) + " starttls=yes", trusted, "up: * OK");
    FINDS(at("imaps", 3), trusted, "up: * OK");
    FINDS(at("imap", 0), {}, "down: ");
    FINDS(at("tcp", 2) + " banner~Dovecot", {}, "up: ");
    QVERIFY(run(QStringLiteral("stop"), QStringLiteral("dovecot")));
    FINDS(at("pop3", 0), {}, "down: connection refused");
    FINDS(at("imaps", 3), trusted, "down: connection refused");
}

void ProbesReal::postfix()
{
    if (::geteuid() != 0)
        QSKIP("postfix is started by root alone");
    const QString trusted = m_certificates.authority();
    QVERIFY(start(QStringLiteral("postfix"), 1));
    FINDS(at("smtp", 0), {}, "up: 220 mail.test ESMTP Postfix");
    FINDS(at("smtp", 0) + " starttls=yes expires>14d", trusted, "up: 220 mail.test ESMTP Postfix");
    FINDS(at("smtp", 0) + " starttls=yes", {}, "down: certificate or TLS not accepted");
    FINDS(at("pop3", 0), {}, "down: ");
    FINDS(at("tcp", 0) + " banner~ESMTP", {}, "up: ");
    QVERIFY(run(QStringLiteral("stop"), QStringLiteral("postfix")));
    FINDS(at("smtp", 0), {}, "down: connection refused");
}

MAKEGOOD_TEST(ProbesReal)

} // namespace t_probes_real

#include "t_probes_real.moc"

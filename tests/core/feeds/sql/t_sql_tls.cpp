// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "sql_request.h"
#include "support/sql_server.h"
#include "support/test_program.h"

namespace t_sql_tls
{

using namespace makegood::sla;
using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

using Engine = SqlServer::Engine;

// A certificate authority and a certificate of `name`, signed by it, made with openssl.
bool makeCertificates(const QString &folder, const QByteArray &name)
{
    const auto openssl = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(300'000) && process.exitCode() == 0;
    };
    const auto words
        = [](const QByteArray &text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QFile extension(folder + QStringLiteral("/san"));
    if (!extension.open(QIODevice::WriteOnly))
        return false;
    extension.write("subjectAltName=" + name + "\n");
    extension.close();
    return openssl(words(
               "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=Test-CA"))
        && openssl(words("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=server"))
        && openssl(words(
            "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem -days "
            "30 -extfile san"));
}

} // namespace

/// Who a database server is, by its certificate.
class SqlTls : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_servers.clear(); }
    void verifiesTheServersName_data();
    void verifiesTheServersName();

private:
    QTemporaryDir m_certificates; ///< of an authority, and of a server that is 127.0.0.1
    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
};

void SqlTls::initTestCase()
{
    QVERIFY(makeCertificates(m_certificates.path(), "IP:127.0.0.1"));
    if (::geteuid() == 0) // PostgreSQL does not run as root, and wants the key for itself
        QCOMPARE(QProcess::execute(QStringLiteral("chown"),
                                   {QStringLiteral("-R"), QStringLiteral("postgres"), m_certificates.path()}),
                 0);
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        auto server = SqlServer::start(engine, m_certificates.filePath(QStringLiteral("server.pem")),
                                       m_certificates.filePath(QStringLiteral("server.key")));
        QVERIFY2(server, server ? "" : server.error().text().c_str());
        QVERIFY((*server)->createUser(QStringLiteral("reader"), QStringLiteral("secret")));
        m_servers[engine] = std::move(*server);
    }
}

void SqlTls::verifiesTheServersName_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("connects");
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        const char *server = engine == Engine::Postgresql ? "postgresql" : "mariadb";
        QTest::addRow("%s: its own name", server) << int(engine) << QByteArray("127.0.0.1") << true << true;
        // Each leads to the same address, and is not what the certificate says. (MariaDB's "localhost" is
        // made 127.0.0.1; PostgreSQL's library reads 127.1 as an address.)
        QTest::addRow("%s: another name", server)
            << int(engine) << QByteArray(engine == Engine::Postgresql ? "localhost" : "127.1") << true
            << false;
        QTest::addRow("%s: another authority", server)
            << int(engine) << QByteArray("127.0.0.1") << false << false;
    }
}

void SqlTls::verifiesTheServersName()
{
    QFETCH(int, engine);
    QFETCH(QByteArray, host);
    QFETCH(bool, trusted);
    QFETCH(bool, connects);
    const bool isPostgresql = Engine(engine) == Engine::Postgresql;
    SqlAccess tls;
    tls.endpoint
        = {isPostgresql ? SqlEngine::Postgresql : SqlEngine::Mysql, host.toStdString(),
           m_servers.at(Engine(engine))->port(), isPostgresql ? "postgres" : "information_schema", "reader"};
    tls.password = "secret";
    tls.limits.connect = std::chrono::seconds(2);
    tls.limits.deadline = std::chrono::seconds(20);
    tls.endpoint.verifiesTls = true;
    if (trusted)
        tls.endpoint.caFile = m_certificates.filePath(QStringLiteral("ca.pem")).toStdString();
    SqlWorker worker(tls);
    const QString isEncrypted = isPostgresql
        ? QStringLiteral("SELECT CAST(ssl AS int) FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        : QStringLiteral(
            "SELECT length(variable_value) > 0 FROM session_status WHERE variable_name = 'ssl_cipher'");
    const auto outcome = askNumber(worker, isEncrypted);
    if (connects) {
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        QCOMPARE(*outcome, 1);
    } else {
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().what.find("TLS") != std::string::npos, outcome.error().text().c_str());
    }
}

MAKEGOOD_TEST(SqlTls)

} // namespace t_sql_tls

#include "t_sql_tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sql_server.h"

#include <csignal>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

namespace makegood::test
{

using namespace sla;

namespace
{

constexpr int sqlPatienceMs = 300'000; // installing a MariaDB takes minutes where everything else runs too

quint16 freeSqlPort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

// Debian keeps PostgreSQL's programs in a folder of their version.
QString postgresqlProgram(const char *name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Reversed)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + QLatin1String(name));
        if (QFile::exists(path))
            return path;
    }
    return {};
}

// PostgreSQL refuses to run as root.
QStringList unprivileged(const QStringList &command)
{
    if (::geteuid() != 0)
        return command;
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=postgres"),
                       QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups")}
    + command;
}

Expected<void> finished(const QStringList &command, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted(sqlPatienceMs))
        return refused(command.first().toStdString() + " does not start");
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(sqlPatienceMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return refused(command.first().toStdString() + ": " + process.readAll().left(3000).toStdString());
    return {};
}

} // namespace

Expected<std::unique_ptr<SqlServer>> SqlServer::start(Engine engine, const QString &certificate,
                                                      const QString &key)
{
    std::unique_ptr<SqlServer> server(new SqlServer(engine));
    if (!server->m_folder.isValid())
        return refused("no temporary folder");
    server->m_port = freeSqlPort();
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    const auto started = engine == Engine::Postgresql ? server->startPostgresql(certificate, key)
                                                      : server->startMariadb(certificate, key);
    if (!started)
        return tl::unexpected(started.error());
    if (const auto ready = server->waitUntilReady(); !ready)
        return tl::unexpected(ready.error());
    return server;
}

Expected<void> SqlServer::startPostgresql(const QString &certificate, const QString &key)
{
    const QString initdb = postgresqlProgram("initdb");
    const QString postgres = postgresqlProgram("postgres");
    if (initdb.isEmpty() || postgres.isEmpty())
        return refused("PostgreSQL is needed here: apt-get install postgresql");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (::geteuid() == 0)
        if (auto owned = finished({QStringLiteral("chown"), QStringLiteral("postgres"), m_folder.path()});
            !owned)
            return owned;
    auto made = finished(
        unprivileged({initdb, QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"),
                      QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("--no-sync"),
                      QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8")}));
    if (!made)
        return made;
    // The administrator is trusted, everybody else shows a password.
    QFile rules(data + QStringLiteral("/pg_hba.conf"));
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return refused("pg_hba.conf cannot be written");
    rules.write("host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
    rules.close();
    QStringList command{postgres, QStringLiteral("-D"), data};
    for (const QString &option :
         {QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("port=%1").arg(m_port),
          QStringLiteral("unix_socket_directories="), QStringLiteral("fsync=off"),
          QStringLiteral("synchronous_commit=off"), QStringLiteral("full_page_writes=off"),
          // Hostile: times in the database are UTC, whatever the server thinks the time is.
          QStringLiteral("timezone=Pacific/Chatham")})
        command << QStringLiteral("-c") << option;
    if (!certificate.isEmpty())
        command << QStringLiteral("-c") << QStringLiteral("ssl=on") << QStringLiteral("-c")
                << QStringLiteral("ssl_cert_file=") + certificate << QStringLiteral("-c")
                << QStringLiteral("ssl_key_file=") + key;
    command = unprivileged(command);
    m_process.start(command.first(), command.mid(1));
    return {};
}

Expected<void> SqlServer::startMariadb(const QString &certificate, const QString &key)
{
    const QString install = QStandardPaths::findExecutable(QStringLiteral("mariadb-install-db"));
    const QString server = QStandardPaths::findExecutable(
        QStringLiteral("mariadbd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (install.isEmpty() || server.isEmpty())
        return refused("MariaDB is needed here: apt-get install mariadb-server-core mariadb-client-core");
    const QString data = QStringLiteral("--datadir=") + m_folder.filePath(QStringLiteral("data"));
    QStringList common{QStringLiteral("--no-defaults"), data};
    if (::geteuid() == 0)
        common << QStringLiteral("--user=root");
    const QStringList installation = QStringList{install} + common
        + QStringList{QStringLiteral("--auth-root-authentication-method=normal"),
                      QStringLiteral("--skip-test-db")};
    auto made = finished(installation);
    if (!made) { // where several are installed at a time, one is refused now and then
        QDir(m_folder.filePath(QStringLiteral("data"))).removeRecursively();
        made = finished(installation);
    }
    if (!made)
        return made;
    QStringList options = common
        + QStringList{QStringLiteral("--bind-address=127.0.0.1"),
                      QStringLiteral("--port=%1").arg(m_port),
                      QStringLiteral("--socket=") + m_folder.filePath(QStringLiteral("s.sock")),
                      QStringLiteral("--pid-file=") + m_folder.filePath(QStringLiteral("pid")),
                      QStringLiteral("--skip-name-resolve"),
                      QStringLiteral("--default-time-zone=+12:45")};
    if (!certificate.isEmpty())
        options << QStringLiteral("--ssl-cert=") + certificate << QStringLiteral("--ssl-key=") + key;
    m_process.start(server, options);
    return {};
}

Expected<void> SqlServer::waitUntilReady()
{
    if (!m_process.waitForStarted(sqlPatienceMs))
        return refused("the database server does not start: " + m_process.errorString().toStdString());
    QElapsedTimer clock;
    clock.start();
    Expected<void> ready;
    do {
        ready = run(m_engine == Engine::Postgresql ? QStringLiteral("postgres") : QStringLiteral("mysql"),
                    "SELECT 1;");
        if (ready)
            return {};
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(50))
            return refused("the database server ended: " + m_process.readAll().right(800).toStdString());
    } while (clock.elapsed() < sqlPatienceMs);
    return ready;
}

Expected<void> SqlServer::run(const QString &database, const QByteArray &statements) const
{
    if (m_engine == Engine::Postgresql)
        return finished({QStringLiteral("psql"), QStringLiteral("-X"), QStringLiteral("-q"),
                         QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                         QString::number(m_port), QStringLiteral("-U"), QStringLiteral("postgres"),
                         QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                         database},
                        statements);
    return finished({QStringLiteral("mariadb"), QStringLiteral("--no-defaults"), QStringLiteral("-uroot"),
                     QStringLiteral("-S"), m_folder.filePath(QStringLiteral("s.sock")), database},
                    statements);
}

Expected<void> SqlServer::runFile(const QString &database, const QString &file) const
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return refused(file.toStdString() + " cannot be read");
    return run(database, in.readAll());
}

Expected<void> SqlServer::createDatabase(const QString &name) const
{
    if (m_engine == Engine::Postgresql)
        return run(QStringLiteral("postgres"), "CREATE DATABASE \"" + name.toUtf8() + "\";");
    return run(QStringLiteral("mysql"), "CREATE DATABASE `" + name.toUtf8() + "` CHARACTER SET utf8mb4;");
}

Expected<void> SqlServer::createUser(const QString &name, const QString &password) const
{
    if (m_engine == Engine::Postgresql)
        return run(QStringLiteral("postgres"),
                   "CREATE ROLE \"" + name.toUtf8() + "\" LOGIN PASSWORD '" + password.toUtf8() + "';");
    return run(QStringLiteral("mysql"),
               "CREATE USER '" + name.toUtf8() + "'@'127.0.0.1' IDENTIFIED BY '" + password.toUtf8() + "';");
}

void SqlServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // PostgreSQL's immediate end takes its children along.
    ::kill(static_cast<pid_t>(m_process.processId()), m_engine == Engine::Postgresql ? SIGQUIT : SIGKILL);
    m_process.waitForFinished(sqlPatienceMs);
}

SqlServer::~SqlServer()
{
    kill();
}

} // namespace makegood::test

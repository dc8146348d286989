// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_options.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>

#include "store/engine/foreign_file.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

qint64 secondsOf(Duration length)
{
    return std::max<qint64>(2, std::chrono::ceil<std::chrono::seconds>(length).count());
}

void setUpPostgresql(QSqlDatabase &database, const SqlAccess &access, const QString &trustFile)
{
    // Explicit, so that neither the environment nor a file of the user's home decides.
    QString options = QStringLiteral("connect_timeout=%1;tcp_user_timeout=%2;passfile=/nonexistent;"
                                     "gssencmode=disable;application_name=makegood")
                          .arg(secondsOf(access.limits.connect))
                          .arg(access.limits.statement.count());
    if (trustFile.isEmpty())
        options += QStringLiteral(";sslmode=disable");
    else
        options += QStringLiteral(";sslmode=verify-full;sslrootcert='%1'").arg(trustFile);
    database.setHostName(QString::fromStdString(access.endpoint.host));
    database.setConnectOptions(options);
}

void setUpMysql(QSqlDatabase &database, const SqlAccess &access, const QString &trustFile)
{
    // For the client library "localhost" is a socket file and not the loopback address.
    QString host = QString::fromStdString(access.endpoint.host);
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    // Qt's driver has no option to verify the server's name. MariaDB's client library reads options from a
    // host with a semicolon in it; a library that does not finds no such host.
    if (!trustFile.isEmpty())
        host
            = QStringLiteral("host=%1;ssl-enforce=1;ssl-verify-server-cert=1;ssl-ca=%2").arg(host, trustFile);
    database.setHostName(host);
    // Reading waits longer than the server lets a statement run: its refusal says more than a silence.
    database.setConnectOptions(
        QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1;MYSQL_OPT_READ_TIMEOUT=%2;MYSQL_OPT_WRITE_TIMEOUT=%2")
            .arg(secondsOf(access.limits.connect))
            .arg(secondsOf(access.limits.statement) + 5));
}

} // namespace

QString driverNameOf(SqlEngine engine)
{
    switch (engine) {
    case SqlEngine::Postgresql:
        return QStringLiteral("QPSQL");
    case SqlEngine::Mysql:
        return QStringLiteral("QMYSQL");
    case SqlEngine::Sqlite:
        break;
    }
    return store::foreignFileDriver();
}

Expected<std::unique_ptr<QTemporaryFile>> writeTrust(const std::string &caFile)
{
    QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
    if (!caFile.empty()) {
        QFile file(QString::fromStdString(caFile));
        if (!file.open(QIODevice::ReadOnly)) {
            Error error;
            error.kind = ErrorKind::Unreachable;
            error.what
                = "the file of trusted certificates cannot be read: " + file.errorString().toStdString();
            error.key = "ca_file";
            error.found = caFile;
            return tl::unexpected(std::move(error));
        }
        trusted = QSslCertificate::fromDevice(&file, QSsl::Pem);
    }
    if (trusted.isEmpty())
        return refused(
            "there is no trusted certificate to verify the database server with; \"ca_file\" names a "
            "PEM file of them");
    auto out = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/makegood-trust-XXXXXX"));
    if (!out->open() || out->fileName().contains(QRegularExpression(QStringLiteral("[^A-Za-z0-9/._-]"))))
        return refused(
            "the temporary folder takes no file, or its name has more than letters, digits, '/', '.', "
            "'_' and '-'");
    for (const QSslCertificate &certificate : trusted)
        out->write(certificate.toPem());
    if (!out->flush())
        return refused("the temporary folder is full");
    return out;
}

void setUp(QSqlDatabase &database, const SqlAccess &access, const QString &trustFile)
{
    if (access.endpoint.engine == SqlEngine::Postgresql)
        setUpPostgresql(database, access, trustFile);
    else
        setUpMysql(database, access, trustFile);
    if (access.endpoint.port != 0)
        database.setPort(access.endpoint.port);
    database.setDatabaseName(QString::fromStdString(access.endpoint.database));
    database.setUserName(QString::fromStdString(access.endpoint.user));
    database.setPassword(QString::fromUtf8(access.password));
}

QStringList openingStatements(SqlEngine engine, const SqlLimits &limits)
{
    if (engine == SqlEngine::Sqlite)
        return store::foreignFileGuards();
    const qint64 ms = std::max<qint64>(1, limits.statement.count());
    if (engine == SqlEngine::Postgresql)
        return {QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET statement_timeout = %1").arg(ms),
                QStringLiteral("SET lock_timeout = %1").arg(std::max<qint64>(1, ms / 2)),
                QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(limits.deadline.count())};
    // The comments are MySQL's own way to address one of the two servers alone.
    return {QStringLiteral("SET SESSION time_zone = '+00:00'"),
            QStringLiteral("SET SESSION innodb_lock_wait_timeout = %1, SESSION lock_wait_timeout = %1"
                           " /*M!, SESSION max_statement_time = %2.%3 */"
                           " /*!50708 , SESSION max_execution_time = %4 */")
                .arg(std::max<qint64>(1, ms / 2000))
                .arg(ms / 1000)
                .arg(ms % 1000, 3, 10, QLatin1Char('0'))
                .arg(ms)};
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QProcess>
#include <QTemporaryDir>

#include "sla/base/error.h"

namespace makegood::test
{

using namespace sla;

/// A real PostgreSQL or MariaDB server on a free port of 127.0.0.1 with its data in a temporary folder that
/// goes with it (Debian packages postgresql and mariadb-server-core). Its administrator needs no password.
class SqlServer
{
public:
    enum class Engine {
        Postgresql,
        Mariadb
    };

    /// `certificate` and `key` in PEM files: the server offers TLS. Errors say what is missing or what the
    /// program printed.
    static Expected<std::unique_ptr<SqlServer>> start(Engine engine, const QString &certificate = {},
                                                      const QString &key = {});
    ~SqlServer();

    quint16 port() const { return m_port; }
    Engine engine() const { return m_engine; }
    QString socket() const { return m_folder.filePath(QStringLiteral("s.sock")); } ///< of MariaDB

    /// Runs statements as the administrator by the server's own client program.
    Expected<void> run(const QString &database, const QByteArray &statements) const;
    Expected<void> runFile(const QString &database, const QString &file) const;
    Expected<void> createDatabase(const QString &name) const;
    /// A user that may log in from this machine; rights are granted apart.
    Expected<void> createUser(const QString &name, const QString &password) const;

    /// Ends the server and its connections at once, as a machine that loses power.
    void kill();

private:
    explicit SqlServer(Engine engine)
        : m_engine(engine)
    {
    }
    Expected<void> startPostgresql(const QString &certificate, const QString &key);
    Expected<void> startMariadb(const QString &certificate, const QString &key);
    Expected<void> waitUntilReady();

    const Engine m_engine;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace makegood::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_breaker.h"

#include <sys/socket.h>

#include <QLibrary>

namespace makegood::feeds
{

namespace
{

// The drivers are plug-ins and hand out the client library's own handle. Its functions are looked up in the
// library that the plug-in has loaded, so that nothing here depends on a client library.
template <typename Function> Function *lookUp(const char *library, int version, const char *name)
{
    return reinterpret_cast<Function *>(QLibrary::resolve(QLatin1String(library), version, name));
}

void *pointerIn(const QVariant &handle)
{
    return *static_cast<void *const *>(handle.constData());
}

int postgresqlSocket(const QVariant &handle)
{
    const auto socketOf = lookUp<int(const void *)>("pq", 5, "PQsocket");
    return socketOf == nullptr ? -1 : socketOf(pointerIn(handle));
}

int mysqlSocket(const QVariant &handle)
{
    const auto socketOf = lookUp<int(void *)>("mariadb", 3, "mysql_get_socket");
    return socketOf == nullptr ? -1 : socketOf(pointerIn(handle));
}

} // namespace

void SqlBreaker::watch(const QVariant &handle)
{
    const std::lock_guard lock(m_mutex);
    m_handle = handle;
    if (m_broken)
        strike();
}

void SqlBreaker::breakOff()
{
    const std::lock_guard lock(m_mutex);
    m_broken = true;
    strike();
}

void SqlBreaker::strike()
{
    const QByteArray type(m_handle.isValid() ? m_handle.typeName() : "");
    if (type.startsWith("sqlite3")) {
        if (const auto interrupt = lookUp<void(void *)>("sqlite3", 0, "sqlite3_interrupt"))
            interrupt(pointerIn(m_handle));
        return;
    }
    const int socket = type.startsWith("PGconn") || type.startsWith("pg_conn") ? postgresqlSocket(m_handle)
        : type.startsWith("MYSQL") || type.startsWith("st_mysql")              ? mysqlSocket(m_handle)
                                                                               : -1;
    // Shut, not closed: the number stays the driver's own.
    if (socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

} // namespace makegood::feeds

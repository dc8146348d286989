// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <atomic>

#include <QFile>
#include <QSqlError>

namespace makegood
{

namespace
{

QString sqlText(const char *name)
{
    QFile file(QStringLiteral(":/sql/sqlite/") + QLatin1String(name) + QStringLiteral(".sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QVariant asVariant(Instant at)
{
    return QVariant::fromValue<qlonglong>(at.time_since_epoch().count());
}

// Our scripts hold no semicolon inside a statement but in triggers, whose END; closes them.
QStringList statementsOf(const QString &script)
{
    QStringList out;
    QString current;
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        const QString trimmed = current.trimmed();
        const bool trigger = trimmed.startsWith(QLatin1String("CREATE TRIGGER"));
        if (trigger ? trimmed.endsWith(QLatin1String("END;")) : trimmed.endsWith(QLatin1Char(';'))) {
            out.append(trimmed);
            current.clear();
        }
    }
    return out;
}

} // namespace

Expected<std::unique_ptr<Database>> Database::open(const std::string &path, bool readOnly)
{
    static std::atomic<int> counter{0};
    std::unique_ptr<Database> out(new Database);
    out->m_path = path;
    out->m_name = QStringLiteral("makegood-%1").arg(++counter);
    out->m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), out->m_name);
    out->m_handle.setDatabaseName(QString::fromStdString(path));
    out->m_handle.setConnectOptions(readOnly
                                        ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                        : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!out->m_handle.open()) {
        Error e = out->failure(out->m_handle.lastError());
        e.kind = ErrorKind::Unreachable;
        return tl::unexpected(std::move(e));
    }
    return out;
}

Database::~Database()
{
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::failure(const QSqlError &error) const
{
    const QString code = error.nativeErrorCode();
    Error e;
    e.kind = ErrorKind::Unreachable;
    e.file = m_path;
    // The primary code is the low byte of SQLite's extended one.
    switch (code.toInt() & 0xff) {
    case 8:
        e.what = "the workspace cannot be written to; nothing was changed";
        break;
    case 10:
        e.what = "the disk reported an error; the workspace is as it was";
        break;
    case 13:
        e.what = "the disk is full; the workspace is as it was";
        break;
    case 5:
    case 6:
        e.what = "the workspace is in use by another program; nothing was changed";
        break;
    case 14:
        e.what = "the workspace cannot be opened";
        break;
    case 11:
    case 26:
        e.kind = ErrorKind::Refused;
        e.what = "the file is damaged or is no workspace";
        break;
    default:
        e.what = "the workspace answered: " + error.databaseText().toStdString();
    }
    return e;
}

Statement::Statement(Database &database, const char *name)
    : m_database(database)
    , m_query(database.handle())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sqlText(name)))
        m_error = m_database.failure(m_query.lastError());
}

Statement &Statement::bind(const std::string &text)
{
    m_query.bindValue(m_bound++, QString::fromStdString(text));
    return *this;
}

Statement &Statement::bind(std::int64_t number)
{
    m_query.bindValue(m_bound++, QVariant::fromValue<qlonglong>(number));
    return *this;
}

Statement &Statement::bind(Instant at)
{
    m_query.bindValue(m_bound++, asVariant(at));
    return *this;
}

Statement &Statement::bind(const std::optional<Instant> &at)
{
    m_query.bindValue(m_bound++, at ? asVariant(*at) : QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

Statement &Statement::bind(const std::optional<std::string> &text)
{
    m_query.bindValue(
        m_bound++, text ? QVariant(QString::fromStdString(*text)) : QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

Statement &Statement::bindBytes(const std::vector<std::uint8_t> &bytes)
{
    m_query.bindValue(m_bound++,
                      QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    return *this;
}

void Statement::exec()
{
    m_bound = 0;
    if (!m_error && !m_query.exec())
        m_error = m_database.failure(m_query.lastError());
}

std::int64_t Statement::run()
{
    exec();
    return m_error ? 0 : m_query.numRowsAffected();
}

bool Statement::next()
{
    if (!m_running)
        exec();
    m_running = !m_error;
    if (m_running && m_query.next())
        return true;
    m_running = false;
    if (!m_error && m_query.lastError().isValid())
        m_error = m_database.failure(m_query.lastError());
    return false;
}

std::string Statement::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

std::int64_t Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

Instant Statement::instant(int column) const
{
    return Instant(Duration(number(column)));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional<Instant>(instant(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional<std::string>(text(column));
}

std::vector<std::uint8_t> Statement::bytes(int column) const
{
    const QByteArray value = m_query.value(column).toByteArray();
    return {value.begin(), value.end()};
}

Expected<void> Statement::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    // IMMEDIATE, so that two writers meet here and not half way.
    QSqlQuery begin(database.handle());
    m_open = begin.exec(QStringLiteral("BEGIN IMMEDIATE"));
    m_error = m_open ? std::nullopt : std::optional<Error>(database.failure(begin.lastError()));
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database.handle()).exec(QStringLiteral("ROLLBACK"));
}

Expected<void> Transaction::begun() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Expected<void> Transaction::commit()
{
    QSqlQuery commit(m_database.handle());
    if (!commit.exec(QStringLiteral("COMMIT")))
        return tl::unexpected(m_database.failure(commit.lastError()));
    m_open = false;
    return {};
}

Expected<void> runScript(Database &database, const char *name)
{
    for (const QString &statement : statementsOf(sqlText(name))) {
        QSqlQuery query(database.handle());
        if (!query.exec(statement))
            return tl::unexpected(database.failure(query.lastError()));
    }
    return {};
}

} // namespace makegood

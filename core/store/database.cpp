// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <atomic>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace makegood::store
{

namespace
{

QString shownPath(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sqlText(const char *name)
{
    return shownPath(QStringLiteral("%1/%2.sql").arg(QLatin1String(sqlFolder), QLatin1String(name)));
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

Error storeError(ErrorKind kind, const std::string &path, std::string what)
{
    Error e;
    e.kind = kind;
    e.file = path;
    e.what = std::move(what);
    return e;
}

Expected<std::unique_ptr<Database>> Database::open(const std::string &path, bool readOnly)
{
    static std::atomic<int> counter{0};
    std::unique_ptr<Database> out(new Database);
    out->m_path = path;
    out->m_name = QStringLiteral("makegood-%1").arg(++counter);
    out->m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), out->m_name);
    // Absolute, because SQLite gives `:memory:` and the like a meaning of their own.
    out->m_handle.setDatabaseName(QFileInfo(QString::fromStdString(path)).absoluteFilePath());
    out->m_handle.setConnectOptions(readOnly
                                        ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                        : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!out->m_handle.isValid())
        return tl::unexpected(storeError(ErrorKind::Unreachable, path,
                                         "Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite)"));
    if (!out->m_handle.open()) {
        Error e = out->failure(out->m_handle.lastError());
        e.kind = ErrorKind::Unreachable;
        return tl::unexpected(std::move(e));
    }
    return out;
}

Database::~Database()
{
    m_idle.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::failure(const QSqlError &error) const
{
    // SQLite's result codes; the primary code is the low byte of the extended one.
    enum {
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        Constraint = 19,
        NotADatabase = 26,
        ReadOnlyRollback = 8 + (3 << 8)
    };
    const int code = error.nativeErrorCode().toInt();
    if (code == ReadOnlyRollback)
        return storeError(ErrorKind::Unreachable, m_path,
                          "a program was stopped while it wrote this workspace; open it once where it may be "
                          "written to, and it is as it was before");
    switch (code & 0xff) {
    case ReadOnly:
        return storeError(ErrorKind::Unreachable, m_path,
                          "the workspace cannot be written to; nothing was changed");
    case IoError:
        return storeError(ErrorKind::Unreachable, m_path,
                          "the disk reported an error; the workspace is as it was");
    case Full:
        return storeError(ErrorKind::Unreachable, m_path, "the disk is full; the workspace is as it was");
    case Busy:
    case Locked:
        return storeError(ErrorKind::Unreachable, m_path,
                          "the workspace is in use by another program; nothing was changed");
    case CannotOpen:
        return storeError(ErrorKind::Unreachable, m_path,
                          "the workspace, or the journal file beside it, cannot be opened");
    case Corrupt:
    case NotADatabase:
        return storeError(ErrorKind::Refused, m_path, "the file is damaged or is no workspace");
    case Constraint:
        return storeError(ErrorKind::Refused, m_path,
                          "the workspace does not take this: " + error.databaseText().toStdString());
    default:
        return storeError(ErrorKind::Unreachable, m_path,
                          "the workspace answered: " + error.text().trimmed().toStdString());
    }
}

Error Database::damaged(const std::string &what) const
{
    return storeError(ErrorKind::Refused, m_path, "the workspace is damaged: " + what);
}

Statement::Statement(Database &database, const char *name)
    : m_database(database)
    , m_home(&database.m_idle[name])
    , m_query(database.handle())
{
    if (!m_home->empty()) {
        m_query = std::move(m_home->back());
        m_home->pop_back();
        return;
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sqlText(name)))
        fail(m_database.failure(m_query.lastError()));
}

Statement::~Statement()
{
    m_query.finish(); // lets go of its locks
    if (!m_error)
        m_home->push_back(std::move(m_query));
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

Statement &Statement::bind(const std::optional<std::int64_t> &number)
{
    m_query.bindValue(m_bound++,
                      number ? QVariant(static_cast<qlonglong>(*number))
                             : QVariant(QMetaType(QMetaType::LongLong)));
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
    // An empty vector has no data(), and a QByteArray of none would be bound as NULL.
    m_query.bindValue(
        m_bound++,
        bytes.empty() ? QByteArray("")
                      : QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    return *this;
}

void Statement::exec()
{
    m_bound = 0;
    if (m_database.m_fault)
        fail(*m_database.m_fault);
    if (!m_error && !m_query.exec())
        fail(m_database.failure(m_query.lastError()));
}

void Statement::fail(Error error)
{
    if (m_database.m_writing && !m_database.m_fault)
        m_database.m_fault = error;
    if (!m_error)
        m_error = std::move(error);
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
        fail(m_database.failure(m_query.lastError()));
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

std::optional<std::int64_t> Statement::optionalNumber(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional<std::int64_t>(number(column));
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

std::int64_t Statement::ordinal(int column, int count)
{
    const std::int64_t value = number(column);
    if (value >= 0 && value < count)
        return value;
    fail(m_database.damaged("a row holds the number " + std::to_string(value) + " where there are "
                            + std::to_string(count) + " kinds"));
    return 0;
}

Expected<void> Statement::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    QSqlQuery begin(database.handle());
    m_open = begin.exec(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!m_open)
        m_error = database.failure(begin.lastError());
    database.m_writing = m_open && kind == Kind::Write;
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database.handle()).exec(QStringLiteral("ROLLBACK"));
    m_database.m_writing = false;
    m_database.m_fault.reset();
}

Expected<void> Transaction::begun() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Expected<void> Transaction::commit()
{
    if (m_database.m_fault)
        return tl::unexpected(*m_database.m_fault);
    QSqlQuery commit(m_database.handle());
    if (!commit.exec(QStringLiteral("COMMIT")))
        return tl::unexpected(m_database.failure(commit.lastError()));
    m_open = false;
    return {};
}

Expected<void> runScript(Database &database, const QString &file)
{
    const QStringList statements = statementsOf(shownPath(file));
    if (statements.isEmpty())
        return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                         "this build lacks the upgrade " + file.toStdString()));
    for (const QString &statement : statements) {
        QSqlQuery query(database.handle());
        if (!query.exec(statement))
            return tl::unexpected(database.failure(query.lastError()));
    }
    return {};
}

} // namespace makegood::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <atomic>
#include <utility>

#include <QFile>

namespace makegood::store
{

namespace
{

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Scripts hold no semicolon inside a statement except in triggers, which end with `END;`.
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

Database::Database(const Engine &engine, std::string path, Access access)
    : m_engine(engine)
    , m_path(std::move(path))
    , m_access(access)
    , m_identity(engine.identityOf(m_path))
{
    static std::atomic<int> counter{0};
    m_name = QStringLiteral("makegood-%1").arg(++counter);
}

Expected<std::unique_ptr<Database>> Database::open(const Engine &engine, const std::string &path,
                                                   Access access)
{
    std::unique_ptr<Database> out(new Database(engine, path, access));
    auto handle = engine.connect(out->m_name, path, access);
    if (!handle)
        return tl::unexpected(handle.error());
    out->m_handle = std::move(*handle);
    if (const auto guarded = engine.guard(*out); !guarded)
        return tl::unexpected(guarded.error());
    return out;
}

Database::~Database()
{
    m_idle.clear();
    m_watch.reset();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Expected<void> Database::configure(Access access)
{
    m_access = access;
    return m_engine.configure(*this, access);
}

Expected<void> Database::remember()
{
    if (!isReadOnly())
        m_watch = m_engine.schema().watchRows(*this);
    return m_engine.readMark(*this).map([this](const SchemaMark &mark) { m_mark = mark; });
}

std::set<RowSet> Database::takeChanged()
{
    return m_watch ? m_watch->take() : std::set<RowSet>();
}

bool Database::isCurrent()
{
    if (m_engine.identityOf(m_path) != m_identity)
        return false;
    const auto mark = m_engine.readMark(*this);
    return mark && *mark == m_mark;
}

Error Database::failure(const QSqlError &error) const
{
    EngineFault fault = m_engine.classify(error);
    Error out = storeError(fault.kind, m_path, std::move(fault.what));
    out.is = fault.is;
    return out;
}

Error Database::damaged(const std::string &what) const
{
    Error out = storeError(ErrorKind::Refused, m_path, "the workspace is damaged: " + what);
    out.is = ErrorCase::Damaged;
    return out;
}

Expected<void> Database::execute(const char *sql)
{
    auto &home = m_idle[sql];
    std::unique_ptr<EngineQuery> query;
    if (home.empty()) {
        query = m_engine.prepare(*this, sql);
    } else {
        query = std::move(home.back());
        home.pop_back();
    }
    query->step();
    if (!query->isGood())
        return tl::unexpected(query->failure());
    query->rest();
    home.push_back(std::move(query));
    return {};
}

Statement::Statement(Database &database, const char *name)
    : ResultRow(database)
    , m_home(&database.m_idle[name])
{
    if (!m_home->empty()) {
        m_query = std::move(m_home->back());
        m_home->pop_back();
        return;
    }
    const QString file
        = QStringLiteral("%1/%2.sql").arg(database.m_engine.statementFolder(), QLatin1String(name));
    m_query = database.m_engine.prepare(database, textOf(file).toStdString());
    if (!m_query->isGood())
        fail(m_query->failure());
}

Statement::~Statement()
{
    if (m_error)
        return;
    m_query->rest(); // releases its locks
    m_home->push_back(std::move(m_query));
}

Statement &Statement::bind(const std::string &text)
{
    m_query->bindText(nextParameter(), text);
    return *this;
}

Statement &Statement::bind(std::int64_t number)
{
    m_query->bindNumber(nextParameter(), number);
    return *this;
}

Statement &Statement::bind(Instant at)
{
    return bind(std::int64_t(at.time_since_epoch().count()));
}

Statement &Statement::bind(const std::optional<Instant> &at)
{
    return at ? bind(*at) : bindNull();
}

Statement &Statement::bind(const std::optional<std::int64_t> &number)
{
    return number ? bind(*number) : bindNull();
}

Statement &Statement::bind(const std::optional<std::string> &text)
{
    return text ? bind(*text) : bindNull();
}

Statement &Statement::bindBytes(const std::vector<std::uint8_t> &bytes)
{
    m_query->bindBytes(nextParameter(), bytes);
    return *this;
}

Statement &Statement::bindNull()
{
    m_query->bindNull(nextParameter());
    return *this;
}

int Statement::nextParameter()
{
    // Values are bound to a statement that is not running.
    if (std::exchange(m_running, false))
        m_query->rewind();
    return m_bound++;
}

void Statement::exec()
{
    m_bound = 0;
    m_database.m_longSteps = 0;
    if (m_database.m_fault)
        fail(*m_database.m_fault);
}

void ResultRow::fail(Error error)
{
    if (m_database.m_writing && !m_database.m_fault)
        m_database.m_fault = error;
    if (!m_error)
        m_error = std::move(error);
}

std::int64_t Statement::run()
{
    exec();
    step();
    const std::int64_t changed = m_error ? 0 : m_query->changedRows();
    m_query->rewind();
    return changed;
}

bool Statement::next()
{
    if (!m_running)
        exec();
    m_running = step();
    if (!m_running)
        m_query->rewind();
    return m_running;
}

bool Statement::step()
{
    if (m_error)
        return false;
    const bool isRow = m_query->step();
    if (!m_query->isGood())
        fail(m_query->failure());
    return isRow && !m_error;
}

std::string ResultRow::text(int column) const
{
    return m_query->text(column);
}

std::int64_t ResultRow::number(int column) const
{
    return m_query->number(column);
}

Instant ResultRow::instant(int column) const
{
    return Instant(Duration(number(column)));
}

std::optional<Instant> ResultRow::optionalInstant(int column) const
{
    return m_query->isNull(column) ? std::nullopt : std::optional<Instant>(instant(column));
}

std::optional<std::int64_t> ResultRow::optionalNumber(int column) const
{
    return m_query->isNull(column) ? std::nullopt : std::optional<std::int64_t>(number(column));
}

std::optional<std::string> ResultRow::optionalText(int column) const
{
    return m_query->isNull(column) ? std::nullopt : std::optional<std::string>(text(column));
}

std::vector<std::uint8_t> ResultRow::bytes(int column) const
{
    return m_query->bytes(column);
}

std::int64_t ResultRow::ordinal(int column, int count)
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
    const auto begun = database.execute(database.engine().beginStatement(kind));
    m_open = begun.has_value();
    if (!m_open)
        m_error = begun.error();
    database.m_writing = m_open && kind == Kind::Write;
    database.takeChanged(); // of a transaction that was rolled back
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.execute("ROLLBACK")); // fails when the engine rolled back by itself
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
    if (const auto done = m_database.execute("COMMIT"); !done)
        return done;
    m_open = false;
    return {};
}

Expected<void> runScript(Database &database, const QString &file)
{
    const QStringList statements = statementsOf(textOf(file));
    if (statements.isEmpty())
        return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                         "this build lacks the upgrade " + file.toStdString()));
    for (const QString &statement : statements) {
        const auto query = database.engine().prepare(database, statement.toStdString());
        query->step();
        if (!query->isGood())
            return tl::unexpected(query->failure());
    }
    return {};
}

} // namespace makegood::store

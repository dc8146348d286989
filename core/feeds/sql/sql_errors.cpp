// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_errors.h"

#include <algorithm>
#include <array>

namespace makegood::feeds
{

using namespace sla;

namespace
{

struct Known {
    const char *code; ///< SQLSTATE of PostgreSQL, else the number of MySQL or SQLite
    ErrorKind kind;
    const char *what;
};

constexpr auto away = ErrorKind::Unreachable;
constexpr auto bad = ErrorKind::Refused;

constexpr const char *notLetIn
    = "the database server does not let this user in; check user, password and the "
      "server's rules for this machine";
constexpr const char *noDatabase = "the database server has no database of this name";
constexpr const char *noTable
    = "the database lacks a table that is read: it is another system's, or of a version "
      "that this program does not know";
constexpr const char *noColumn
    = "the database lacks a column that is read: its schema is of a version that this "
      "program does not know";
constexpr const char *noTableOrColumn = "the database lacks a table or column that is read: it is another "
                                        "program's, or of a version that this program does not know";
constexpr const char *noRight = "this user may not read a table that is needed; grant SELECT on it";
constexpr const char *locked
    = "a table is locked by another program for longer than a sync waits; the next sync "
      "tries again";
constexpr const char *tooLong = "the database took longer over a statement than a sync waits";
constexpr const char *lost
    = "the connection to the database was lost; the next sync goes on from the last whole "
      "page";
constexpr const char *noTls
    = "no verified TLS connection to the database server can be made: its certificate is "
      "not signed by a trusted authority, names another server, or it has no TLS";
constexpr const char *noDatabaseFile = "the file is no SQLite database, or it is damaged";

constexpr std::array postgresql = {
    Known{"28P01", away, notLetIn}, Known{"28000", away, notLetIn}, Known{"3D000", bad, noDatabase},
    Known{"42P01", bad, noTable},   Known{"3F000", bad, noTable},   Known{"42703", bad, noColumn},
    Known{"42883", bad, noColumn},  Known{"42501", away, noRight},  Known{"55P03", away, locked},
    Known{"57014", away, tooLong},  Known{"57P01", away, lost},     Known{"57P02", away, lost},
    Known{"57P03", away, lost},     Known{"25P03", away, lost},
};
constexpr std::array mysql = {
    Known{"1044", away, notLetIn}, Known{"1045", away, notLetIn},  Known{"1698", away, notLetIn},
    Known{"1130", away, notLetIn}, Known{"1049", bad, noDatabase}, Known{"1146", bad, noTable},
    Known{"1054", bad, noColumn},  Known{"1142", away, noRight},   Known{"1143", away, noRight},
    Known{"1205", away, locked},   Known{"1969", away, tooLong},   Known{"3024", away, tooLong},
    Known{"1317", away, lost},     Known{"1053", away, lost},      Known{"1927", away, lost},
    Known{"2006", away, lost},     Known{"2013", away, lost},      Known{"2055", away, lost},
    Known{"2026", away, noTls},
};
constexpr std::array sqlite = {
    Known{"1", bad, noTableOrColumn},
    Known{"9", away, tooLong},
    Known{"11", bad, noDatabaseFile},
    Known{"26", bad, noDatabaseFile},
};

const Known *find(std::span<const Known> table, const std::string &code)
{
    const auto found = std::ranges::find(table, code, &Known::code);
    return found == table.end() ? nullptr : &*found;
}

const Known *knownOf(SqlEngine engine, const QSqlError &error)
{
    const std::string code = error.nativeErrorCode().toStdString();
    switch (engine) {
    case SqlEngine::Postgresql:
        return find(postgresql, code);
    case SqlEngine::Mysql:
        return find(mysql, code);
    case SqlEngine::Sqlite:
        break;
    }
    return find(sqlite, code);
}

// The server's sentence, without the line breaks and hints of some servers.
std::string wordsOf(const QSqlError &error)
{
    return error.databaseText().simplified().left(300).toStdString();
}

bool holds(const QSqlError &error, const char *words)
{
    return error.databaseText().contains(QLatin1String(words), Qt::CaseInsensitive);
}

} // namespace

bool isStatementTimeout(SqlEngine engine, const QSqlError &error)
{
    const Known *known = knownOf(engine, error);
    // Locks have a limit of their own that is shorter; PostgreSQL says the same of a cancelled statement.
    return known != nullptr && known->what == tooLong;
}

Error sentenceOf(SqlEngine engine, const QSqlError &error)
{
    Error out;
    out.found = wordsOf(error);
    if (const Known *known = knownOf(engine, error)) {
        out.kind = known->kind;
        out.what = known->what;
        out.needsSignIn = known->what == notLetIn;
    } else if (engine == SqlEngine::Postgresql && error.nativeErrorCode().isEmpty()) {
        out.kind = ErrorKind::Unreachable; // the library's own, not the server's
        out.what = lost;
    } else {
        out.what = "the database refused a statement";
    }
    return out;
}

Error cannotConnect(SqlEngine engine, const QSqlError &error)
{
    Error out;
    out.kind = ErrorKind::Unreachable;
    out.found = wordsOf(error);
    const Known *known = knownOf(engine, error);
    // PostgreSQL's library gives no code for a connection that was never made.
    if (known != nullptr && known->what != lost) {
        out.kind = known->kind;
        out.what = known->what;
        out.needsSignIn = known->what == notLetIn;
    } else if (holds(error, "authentication failed") || holds(error, "no password supplied")
               || holds(error, "pg_hba.conf")) {
        out.what = notLetIn;
        out.needsSignIn = true;
    } else if (engine == SqlEngine::Postgresql && holds(error, "database \"")
               && holds(error, "does not exist")) {
        out.kind = ErrorKind::Refused;
        out.what = noDatabase;
    } else if (holds(error, "certificate") || holds(error, "SSL") || holds(error, "TLS")) {
        out.what = noTls;
    } else if (holds(error, "timeout") || holds(error, "timed out")) {
        out.what = "the database server does not answer";
    } else {
        out.what = "the database server cannot be reached";
    }
    return out;
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "feeds/json_document.h"
#include "feeds/source/source_fields.h"

namespace makegood::feeds
{

enum class SqlEngine {
    Postgresql,
    Mysql, ///< MySQL and MariaDB
    Sqlite, ///< a file
};

/// A database that a source is read from. Holds no secret: `keyName` is the password's name in the keyring.
struct SqlEndpoint {
    SqlEngine engine = SqlEngine::Postgresql;
    std::string host = {}; ///< name or address; empty with Sqlite
    std::uint16_t port = 0; ///< 0: the engine's own, 5432 or 3306
    std::string database = {}; ///< with Sqlite the path of the file
    std::string user = {}; ///< empty with Sqlite
    std::string keyName = {}; ///< empty: no password
    bool verifiesTls
        = false; ///< TLS with the server's certificate and name verified; needed off this machine
    std::string caFile = {}; ///< PEM file of trusted certificates; empty: the system's

    bool operator==(const SqlEndpoint &) const = default;
};

/// The server or file in one line, for messages and as origin: `postgresql://db.example:5432/icinga`.
std::string placeOf(const SqlEndpoint &endpoint);

/// Everything wrong with it, each with its key in the settings.
Errors checkEndpoint(const SqlEndpoint &endpoint);

/// Reads `engine`, then `host`, `port`, `database`, `user`, `key`, `tls` and `ca_file`, or `file` with the
/// engine `sqlite`, which `allowsFile` admits (docs/formats.md, "Source settings").
SqlEndpoint readSqlEndpoint(JsonObject &object, bool allowsFile);
void writeSqlEndpoint(const SqlEndpoint &endpoint, Json &object);

/// The fields of readSqlEndpoint() for a kind that reads these engines, the usual one first.
std::vector<SourceField> sqlFields(const std::vector<SqlEngine> &engines);

} // namespace makegood::feeds

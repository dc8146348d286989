// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QtGlobal>

#include "feeds/sql/sql_endpoint.h"

namespace makegood::feeds
{

std::vector<SourceField> sqlFields(const std::vector<SqlEngine> &engines)
{
    using Sort = SourceField::Sort;
    const auto choiceOf = [](SqlEngine engine) -> SourceField::Choice {
        switch (engine) {
        case SqlEngine::Postgresql:
            return {"postgresql", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "PostgreSQL")};
        case SqlEngine::Mysql:
            return {"mysql", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "MariaDB or MySQL")};
        case SqlEngine::Sqlite:
            return {"sqlite", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "SQLite file")};
        }
        return {};
    };
    std::vector<SourceField::Choice> choices;
    for (const SqlEngine engine : engines)
        choices.push_back(choiceOf(engine));
    const std::vector<std::string> servers{"postgresql", "mysql"};
    std::vector<SourceField> fields{{.key = "engine",
                                     .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Database"),
                                     .sort = Sort::Choice,
                                     .choices = choices,
                                     .standard = choices.front().value}};
    if (std::ranges::count(engines, SqlEngine::Sqlite) > 0)
        fields.push_back({.key = "file",
                          .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Database file"),
                          .sort = Sort::Path,
                          .isNeeded = true,
                          .whenKey = "engine",
                          .whenValues = {"sqlite"}});
    const auto ofServer = [&](SourceField field) {
        field.whenKey = "engine";
        field.whenValues = servers;
        fields.push_back(std::move(field));
    };
    ofServer({.key = "host",
              .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Server"),
              .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Name or address"),
              .isNeeded = true});
    ofServer({.key = "database",
              .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Name of the database"),
              .isNeeded = true});
    ofServer(
        {.key = "user", .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "User"), .isNeeded = true});
    ofServer({.key = "key",
              .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Password"),
              .sort = Sort::Secret});
    ofServer({.key = "port",
              .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Port"),
              .sort = Sort::Number,
              .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Empty: the usual one"),
              .isAdvanced = true});
    ofServer({.key = "ca_file",
              .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Own certificate authority"),
              .sort = Sort::Path,
              .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                        "PEM file; empty: the certificates of this computer"),
              .isAdvanced = true});
    return fields;
}

} // namespace makegood::feeds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icinga_source.h"

#include <QtGlobal>

#include "feeds/icinga/icinga_connection.h"
#include "feeds/sql/connect_sql.h"

namespace makegood::feeds
{

using namespace sla;

Expected<std::unique_ptr<SourceConnection>> IcingaSource::open(const SourceAccess &access) const
{
    return connectSql<IcingaConnection>(settings(), access);
}

// Fields of the form that connects an Icinga.
static std::vector<SourceField> icingaFields()
{
    using Sort = SourceField::Sort;
    std::vector<SourceField> fields = sqlFields({SqlEngine::Postgresql, SqlEngine::Mysql});
    fields.push_back({.key = "backend",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Tables of"),
                      .sort = Sort::Choice,
                      .choices = {{"icingadb", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Icinga DB")},
                                  {"ido", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "IDO")}},
                      .standard = "icingadb"});
    fields.push_back(
        {.key = "state_type",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "States that count"),
         .sort = Sort::Choice,
         .choices = {{"hard", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Hard states")},
                     {"soft", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Soft states too")}},
         .standard = "hard"});
    fields.push_back(
        {.key = "instance",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Instance"),
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                   "Where the database has several: IDO's name or Icinga DB's id"),
         .isAdvanced = true});
    return fields;
}

SourceKind icingaKind()
{
    return {icingaName,
            "{\"schema\": 1, \"kind\": \"icinga\", \"engine\": \"postgresql\", \"host\": \"127.0.0.1\",\n"
            " \"database\": \"icingadb\", \"user\": \"makegood\", \"key\": \"icinga\",\n"
            " \"mapping\": [{\"match\": {\"check_command\": \"http\"}, \"service\": \"{host}\", \"probe\": "
            "\"{service}\"}]}",
            sourceReader<IcingaSource>(icingaSettingsFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Icinga 2"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "State changes and downtimes from the database of Icinga 2: Icinga DB or IDO."),
            icingaFields()};
}

} // namespace makegood::feeds

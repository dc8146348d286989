// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/nagios_source.h"

#include <QtGlobal>

#include "feeds/nagios/cgi_connection.h"
#include "feeds/nagios/log_connection.h"

namespace makegood::feeds
{

using namespace sla;

Expected<std::unique_ptr<SourceConnection>> NagiosSource::open(const SourceAccess &access) const
{
    if (settings().way == NagiosWay::Logs)
        return std::make_unique<LogConnection>(settings(), access.limits.deadline);
    return connectHttp<CgiConnection>(settings(), access);
}

// Fields of the form that connects a Nagios.
static std::vector<SourceField> nagiosFields()
{
    using Sort = SourceField::Sort;
    std::vector<SourceField> fields{
        {.key = "read",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Read"),
         .sort = Sort::Choice,
         .choices
         = {{"logs", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Log files in a folder")},
            {"cgi", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "archivejson.cgi of its web server")}},
         .standard = "logs"},
        {.key = "path",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Folder"),
         .sort = Sort::Folder,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Where nagios.log and archives are"),
         .isNeeded = true,
         .whenKey = "read",
         .whenValues = {"logs"}}};
    for (SourceField &field : endpointFields("https://nagios.example/nagios/cgi-bin")) {
        field.onlyKey = "read";
        field.onlyValue = "cgi";
        fields.push_back(std::move(field));
    }
    fields.push_back(
        {.key = "state_type",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "States that count"),
         .sort = Sort::Choice,
         .choices = {{"hard", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Hard states")},
                     {"soft", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Soft states too")}},
         .standard = "hard"});
    fields.push_back(
        {.key = "after_restart",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "After a restart of Nagios"),
         .sort = Sort::Choice,
         .choices
         = {{"retained",
             QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "States hold on that the log does not repeat")},
            {"unknown",
             QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "States are unknown until the log says them")}},
         .standard = "retained",
         .whenKey = "read",
         .whenValues = {"logs"},
         .isAdvanced = true});
    return fields;
}

SourceKind nagiosKind()
{
    return {nagiosName,
            "{\"schema\": 1, \"kind\": \"nagios\", \"path\": \"/var/log/nagios4\",\n"
            " \"mapping\": [{\"match\": {\"service\": \"HTTP\"}, \"service\": \"{host}\", \"probe\": "
            "\"http\"}]}",
            sourceReader<NagiosSource>(nagiosSettingsFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Nagios"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or "
                              "state changes from archivejson.cgi."),
            nagiosFields()};
}

} // namespace makegood::feeds

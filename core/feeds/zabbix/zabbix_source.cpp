// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_source.h"

#include <QtGlobal>

#include "feeds/zabbix/zabbix_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> ZabbixSource::open(const SourceAccess &access) const
{
    return makeHttpAccess(settings().server, access.secrets, access.limits)
        .map([&](const HttpAccess &bearer) -> std::unique_ptr<SourceConnection> {
            // A password goes into the body of user.login, never into a header.
            HttpAccess plain = bearer;
            plain.authorization.clear();
            return std::make_unique<ZabbixConnection>(
                access.network, settings(),
                ZabbixAccess{plain, bearer, access.secrets.at(settings().server.keyName)});
        });
}

std::vector<SourceField> zabbixFields()
{
    using Sort = SourceField::Sort;
    std::vector<SourceField> fields = endpointFields("https://zabbix.example/zabbix");
    for (SourceField &field : fields)
        if (field.key == "auth.kind") {
            field.choices
                = {{"bearer", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "API token")},
                   {"basic", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "User and password")}};
            field.standard = "bearer";
        }
    fields.push_back(
        {.key = "read",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "What to read"),
         .sort = Sort::Choice,
         .choices = {{"items", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Values of items")},
                     {"problems", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Problems of triggers")}},
         .standard = "items"});
    fields.push_back({.key = "key",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Key of the items"),
                      .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                                "For example icmpping; * for any characters"),
                      .isNeeded = true,
                      .standard = "icmpping",
                      .whenKey = "read",
                      .whenValues = {"items"}});
    fields.push_back(
        {.key = "severity",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Least severity"),
         .sort = Sort::Choice,
         .choices = {{"average", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Average")},
                     {"high", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "High")},
                     {"disaster", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Disaster")},
                     {"warning", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Warning")},
                     {"information", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Information")},
                     {"not-classified", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Not classified")}},
         .standard = "average",
         .whenKey = "read",
         .whenValues = {"problems"}});
    fields.push_back({.key = "zone",
                      .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Time zone of the server"),
                      .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                                "For recurring maintenance, such as Europe/Berlin; empty: as "
                                                "the server says"),
                      .isAdvanced = true});
    return fields;
}

SourceKind zabbixKind()
{
    return {zabbixName,
            "{\"schema\": 1, \"kind\": \"zabbix\", \"address\": \"https://zabbix.example/zabbix\",\n"
            " \"auth\": {\"kind\": \"bearer\", \"key\": \"zabbix\"}, \"key\": \"icmpping\",\n"
            " \"mapping\": [{\"service\": \"{host}\", \"probe\": \"ping\"}]}",
            sourceReader<ZabbixSource>(zabbixFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Zabbix"),
            QT_TRANSLATE_NOOP(
                "makegood::feeds::SourceKind",
                "Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x."),
            zabbixFields()};
}

} // namespace makegood::feeds

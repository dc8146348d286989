// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/checkmk/checkmk_source.h"

#include <QtGlobal>

#include "feeds/checkmk/checkmk_connection.h"
#include "feeds/http/http_tls.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> CheckmkSource::open(const SourceAccess &access) const
{
    if (!settings().socket.empty() || !settings().verifiesTls)
        return std::make_unique<CheckmkConnection>(settings(), QSslConfiguration(), access.limits);
    return makeTls(settings().caFile, {}, {})
        .map([&](const QSslConfiguration &tls) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<CheckmkConnection>(settings(), tls, access.limits);
        });
}

// Fields of the form that connects a Checkmk.
static std::vector<SourceField> checkmkFields()
{
    using Sort = SourceField::Sort;
    return {
        {.key = "by",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Livestatus by"),
         .sort = Sort::Choice,
         .choices = {{"tcp", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Network")},
                     {"socket", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Socket of this machine")}},
         .standard = "tcp"},
        {.key = "host",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Server"),
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Name or address"),
         .isNeeded = true,
         .whenKey = "by",
         .whenValues = {"tcp"}},
        {.key = "socket",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Socket"),
         .sort = Sort::Path,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "For example /omd/sites/main/tmp/run/live"),
         .isNeeded = true,
         .whenKey = "by",
         .whenValues = {"socket"}},
        {.key = "port",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Port"),
         .sort = Sort::Number,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Empty: the usual one"),
         .whenKey = "by",
         .whenValues = {"tcp"},
         .isAdvanced = true},
        {.key = "ca_file",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Own certificate authority"),
         .sort = Sort::Path,
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                                   "PEM file; empty: the certificates of this computer"),
         .whenKey = "by",
         .whenValues = {"tcp"},
         .isAdvanced = true}};
}

SourceKind checkmkKind()
{
    return {checkmkName,
            "{\"schema\": 1, \"kind\": \"checkmk\", \"host\": \"127.0.0.1\",\n"
            " \"mapping\": [{\"match\": {\"service\": \"HTTP\"}, \"service\": \"{host}\", \"probe\": "
            "\"http\"}]}",
            sourceReader<CheckmkSource>(checkmkSettingsFromJson),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Checkmk"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "State history and downtimes by the Livestatus of a Checkmk site."),
            checkmkFields()};
}

} // namespace makegood::feeds

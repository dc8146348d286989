// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/gatus/gatus_source.h"

#include <QtGlobal>

#include "feeds/gatus/gatus_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> GatusSource::open(const SourceAccess &access) const
{
    return connectHttp<GatusConnection>(settings(), access);
}

SourceKind gatusKind()
{
    return {
        gatusName,
        "{\"schema\": 1, \"kind\": \"gatus\", \"address\": \"https://gatus.example\",\n"
        " \"mapping\": [{\"match\": {\"group\": \"acme\"}, \"service\": \"{name}\", \"probe\": \"http\"}]}",
        sourceReader<GatusSource>(gatusSettings),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Gatus"),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                          "Results of endpoints, of which Gatus keeps the last ones only."),
        endpointFields("https://gatus.example")};
}

} // namespace makegood::feeds

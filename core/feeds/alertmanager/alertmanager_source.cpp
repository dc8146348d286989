// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/alertmanager_source.h"

#include <QtGlobal>

#include "feeds/alertmanager/alertmanager_connection.h"

namespace makegood::feeds
{

Expected<std::unique_ptr<SourceConnection>> AlertmanagerSource::open(const SourceAccess &access) const
{
    return connectHttp<AlertmanagerConnection>(settings(), access);
}

SourceKind alertmanagerKind()
{
    return {alertmanagerName,
            "{\"schema\": 1, \"kind\": \"alertmanager\", \"address\": \"http://127.0.0.1:9093\",\n"
            " \"mapping\": [{\"match\": {\"alertname\": \"WebDown\"}, \"service\": \"{instance}\"}]}",
            sourceReader<AlertmanagerSource>(alertmanagerSettings),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Alertmanager"),
            QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                              "Silences as maintenance, from the Alertmanager of a Prometheus."),
            endpointFields("http://127.0.0.1:9093")};
}

} // namespace makegood::feeds

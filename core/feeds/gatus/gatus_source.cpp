// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/gatus/gatus_source.h"

#include <QtGlobal>

#include "feeds/gatus/gatus_connection.h"

namespace makegood::feeds
{

GatusSource::GatusSource(GatusSettings settings)
    : m_settings(std::move(settings))
    , m_terms(termsOf(m_settings))
{
}

const std::string &GatusSource::kind() const
{
    static const std::string name = gatusName;
    return name;
}

Expected<std::unique_ptr<SourceConnection>> GatusSource::connect(const SourceAccess &access) const
{
    if (const auto checked = checkSettings(m_settings); !checked)
        return tl::unexpected(checked.error().front());
    return makeHttpAccess(m_settings.server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<GatusConnection>(access.network, m_settings, http);
        });
}

SourceKind gatusKind()
{
    return {
        gatusName,
        "{\"schema\": 1, \"kind\": \"gatus\", \"address\": \"https://gatus.example\",\n"
        " \"mapping\": [{\"match\": {\"group\": \"acme\"}, \"service\": \"{name}\", \"probe\": \"http\"}]}",
        [](std::string_view settings, const std::string &file) {
            return gatusSettings(settings, file).map([](GatusSettings &&read) -> std::unique_ptr<Source> {
                return std::make_unique<GatusSource>(std::move(read));
            });
        },
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Gatus"),
        QT_TRANSLATE_NOOP("makegood::feeds::SourceKind",
                          "Results of endpoints, of which Gatus keeps the last ones only."),
        endpointFields("https://gatus.example")};
}

} // namespace makegood::feeds

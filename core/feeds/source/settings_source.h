// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A source that is its settings; a kind derives it and says how it connects. Beside `Settings` are
/// termsOf(), checkSettings() and settingsToJson(). `Name`: the word for the kind.
template <typename Settings, const char *const &Name> class SettingsSource : public Source
{
public:
    explicit SettingsSource(Settings settings)
        : m_settings(std::move(settings))
        , m_terms(termsOf(m_settings))
    {
    }

    const std::string &kind() const final
    {
        static const std::string name = Name;
        return name;
    }
    const SourceTerms &terms() const final { return m_terms; }
    std::string toJson() const final { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const final
    {
        if (const auto checked = checkSettings(m_settings); !checked)
            return tl::unexpected(checked.error().front());
        return open(access);
    }

    const Settings &settings() const { return m_settings; }

protected:
    /// connect(), of settings that were checked.
    virtual Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const = 0;

private:
    Settings m_settings;
    SourceTerms m_terms;
};

/// SourceKind::read of a kind: `OfKind` of what `read` makes of the text.
template <typename OfKind, typename Settings>
auto sourceReader(Checked<Settings> (*read)(std::string_view, const std::string &))
{
    return [read](std::string_view settings, const std::string &file) {
        return read(settings, file).map([](Settings &&of) -> std::unique_ptr<Source> {
            return std::make_unique<OfKind>(std::move(of));
        });
    };
}

/// A connection of a kind that asks an HTTP server, `settings.server`.
template <typename Connection, typename Settings>
Expected<std::unique_ptr<SourceConnection>> connectHttp(const Settings &settings, const SourceAccess &access)
{
    return makeHttpAccess(settings.server, access.secrets, access.limits)
        .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<Connection>(access.network, settings, http);
        });
}

} // namespace makegood::feeds

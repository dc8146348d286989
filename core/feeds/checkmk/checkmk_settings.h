// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "feeds/source/plugin_states.h"
#include "feeds/source/source.h"

namespace makegood::feeds
{

/// A Livestatus, as Checkmk has it, and as modules give it to Nagios and Naemon.
struct CheckmkSettings {
    std::string socket; ///< path of its Unix socket; empty: host and port
    std::string host; ///< name or address
    std::uint16_t port = 6557;
    bool verifiesTls = true; ///< TLS with the server's certificate and name verified; needed off this machine
    std::string caFile; ///< PEM file of trusted certificates, as the site's own; empty: the system's
    PluginStates states;
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping; labels: host, service
    Duration overlap = SourceTerms().overlap;

    bool operator==(const CheckmkSettings &) const = default;
};

/// Where it answers, in one line, for messages and as origin: `livestatus://monitor.example:6557`.
std::string placeOf(const CheckmkSettings &settings);
/// The settings that every kind has.
SourceTerms termsOf(const CheckmkSettings &settings);
/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const CheckmkSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: unknown and duplicate keys,
/// wrong types, everything that checkSettings() reports. `file` is named in errors; values are not quoted.
std::string settingsToJson(const CheckmkSettings &settings);
Checked<CheckmkSettings> checkmkSettingsFromJson(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const checkmkName;

} // namespace makegood::feeds
